interface Named {
  /** A slug, unique within the adapter: it stands in paths and in what operators read. */
  name: string;
}

/** Files that land in a folder (SFTP, a mounted share): `<FEEDS_DIR>/<agency>/<name>/`. */
export interface FolderFeed extends Named {
  kind: 'folder';
}

/** A SOAP 1.1 service, `POST /soap/<agency>`, of an adapter that reads XML: the message is `<operation>Request`, its answer `<operation>Response`. */
export interface SoapFeed extends Named {
  kind: 'soap';
  /** The message's XML namespace. */
  namespace: string;
  operation: string;
  /** Attributes of the element that goes before the records (`source.header`). */
  header?: readonly string[];
  /** Of the element that is one record: its attributes, and its child elements, each with the attributes that it may have. All are text, any may be missing. */
  record: { attributes: readonly string[]; elements: Readonly<Record<string, readonly string[]>> };
}

/**
 * A way by which the connector gets an agency's records beside HTTP push; how the bytes look is the adapter's `source`. Addresses and secrets are
 * never here: the operator sets them in the environment, and a feed that lacks one does not run.
 */
export type FeedSpec = FolderFeed | SoapFeed;
