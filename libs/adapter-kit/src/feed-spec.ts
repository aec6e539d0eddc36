import type { Paging } from './next-page.ts';

/** What every feed has. */
export interface NamedFeed {
  /** A slug, unique within the adapter: it stands in paths and in what operators read. */
  name: string;
}

/** What a source promises of its dumps. One that does not hold it is taken for truncated, and nothing of it goes on. */
export interface GuardedFeed {
  /** Of each dump, at least so many rows; by this local time (`HH:MM`) one of today must be there. */
  expects?: { by: string; atLeast: number };
  /** A dump without more than so many of the rows of the last one is taken for truncated. */
  maxMissing?: number;
}

/** Files that land in a folder (SFTP, a mounted share): `<FEEDS_DIR>/<agency>/<name>/`. */
export interface FolderFeed extends NamedFeed, GuardedFeed {
  kind: 'folder';
  /** `snapshot`: each file is all that the source has, and is judged before anything of it goes on. Left out: a file says nothing of what it does not hold. */
  mode?: 'snapshot';
}

/** A SOAP 1.1 service, `POST /soap/<agency>`, of an adapter that reads XML: the message is `<operation>Request`, its answer `<operation>Response`. */
export interface SoapFeed extends NamedFeed {
  kind: 'soap';
  /** The message's XML namespace. */
  namespace: string;
  operation: string;
  /** Attributes of the element that goes before the records (`source.header`). */
  header?: readonly string[];
  /** Of the element that is one record: its attributes, and its child elements, each with the attributes that it may have. All are text, any may be missing. */
  record: { attributes: readonly string[]; elements: Readonly<Record<string, readonly string[]>> };
}

/** A topic of a Kafka, such as a table's change rows by Debezium; of an adapter that reads `debezium` or `json`. */
export interface TopicFeed extends NamedFeed {
  kind: 'topic';
  topic: string;
  /** Setting with the brokers (`host:port`, comma-separated): `PRESENSI_BROKERS` is the variable `FEED_PRESENSI_BROKERS`. Simpul's own Kafka where left out. */
  brokers?: string;
  /** `ca`: setting with the authority's certificate (PEM), where it is none that everybody knows. */
  tls?: { ca?: string };
  /** `username` and `password` are secrets: `PRESENSI_PASSWORD` is the variable `SECRET_PRESENSI_PASSWORD`. */
  sasl?: { mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'; username: string; password: string };
}

/** OAuth 2: `tokenUrl` is a setting; what proves who asks are secrets. */
export interface ClientCredentials {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  scope?: string;
}

/** A person's (or service account's) name and password at a single sign-on; `tokenUrl` is a setting, the others are secrets. */
export interface PasswordGrant {
  tokenUrl: string;
  clientId: string;
  username: string;
  password: string;
}

/** How a polled service is told who asks. */
export type RestAuth =
  | { kind: 'none' }
  /** `key` is a secret. */
  | { kind: 'key'; header: string; key: string }
  | ({ kind: 'oauth2' } & ClientCredentials)
  /** As SIASN has it: the client's token in the header `Authorization`, the person's in `Auth`. */
  | { kind: 'two-token'; client: ClientCredentials; person: PasswordGrant };

/** What every feed has that polls a service. */
export interface PolledFeed extends NamedFeed {
  kind: 'rest';
  /** Setting with the service's address: `SIASN_URL` is the variable `FEED_SIASN_URL`. */
  url: string;
  /** Below that address. */
  path: string;
  params?: Readonly<Record<string, string>>;
  auth: RestAuth;
  paging: Paging;
  /** JSON Pointer of the list in an answer: `/data`; `''` where the answer is the list. */
  items: string;
  everyMinutes: number;
  /** No more than so many. */
  requestsPerSecond: number;
}

/** The whole list each time. A dump is judged before anything of it goes on. */
export interface SnapshotFeed extends PolledFeed, GuardedFeed {
  mode: 'snapshot';
}

/** What has changed since the last time. */
export interface SinceFeed extends PolledFeed {
  mode: 'since';
  /** `cursor`: the service's own cursor (`paging`) is kept. Else by a time of change: `field` (JSON Pointer into a row) is asked for in `param`. */
  since: 'cursor' | { param: string; field: string; writes: 'rfc3339' | 'local' | 'epoch-seconds' | 'epoch-millis'; overlapMinutes: number };
}

/** A service that is asked for its records by HTTP. */
export type RestFeed = SnapshotFeed | SinceFeed;

/**
 * A way by which the connector gets an agency's records beside HTTP push; how the bytes look is the adapter's `source`. Addresses and secrets are
 * never here: the operator sets them in the environment, and a feed that lacks one does not run.
 */
export type FeedSpec = FolderFeed | SoapFeed | TopicFeed | RestFeed;
