/** One record of a log topic. Header values are UTF-8 text on the way in. */
export interface NewRecord {
  topic: string;
  partition: number;
  key?: Buffer;
  value: Buffer | null;
  headers: Record<string, string | Buffer>;
}

export interface Appended {
  partition: number;
  offset: bigint;
}

/** The log or a lane did not take the records in time: the caller answers 503 and the sender sends again. */
export class LogUnavailable extends Error {}

/** These topics take no records now, however often they are sent: they are gone, or refuse what was sent. */
export class TopicsRefused extends LogUnavailable {
  readonly topics: readonly string[];
  constructor(topics: readonly string[]) {
    super(`${topics.join(', ')} ${topics.length === 1 ? 'refuses' : 'refuse'} records`);
    this.topics = topics;
  }
}

export interface LogAppender {
  /**
   * Resolves after acks=all with each record's offset, in the order given. Calls made while a request is outstanding
   * go out together in the next one; a failed request is sent again before anything later.
   * Throws `LogUnavailable` after `timeoutMs`, `TopicsRefused` at once; what of the call the other topics took then is not told.
   */
  append(records: readonly NewRecord[]): Promise<Appended[]>;
  close(): Promise<void>;
}

export interface LogRecord {
  topic: string;
  partition: number;
  offset: bigint;
  timestamp: number;
  key: Buffer | null;
  value: Buffer | null;
  headers: Record<string, Buffer>;
}

export interface LogBatch {
  topic: string;
  partition: number;
  records: LogRecord[];
  /** Offset after the last record that exists. */
  highWatermark: bigint;
}

/** One assigned partition of a consumer group, from assignment until it is taken away. */
export interface PartitionHandler {
  /**
   * Where to read on from, given the committed offset (null: none, then from the beginning). Called once per assignment, and again after
   * a throw; never while an earlier start of the partition is under way.
   */
  start(partition: number, committed: bigint | null): Promise<bigint>;
  /** Handles a batch; when it resolves the batch's end is committed. A throw means: give up this partition, retry with back-off. */
  handle(batch: LogBatch): Promise<void>;
  /** The partition went to somebody else, or the app stops. */
  stop(partition: number): void;
}

export interface RunningConsumer {
  /** Finishes what is in flight, commits, gives the partitions back. */
  close(): Promise<void>;
}

export interface LogReader {
  /** Joins a consumer group on one topic; partitions are handled side by side, batches of one partition in order. */
  readBatches(options: { topic: string; group: string; handler: PartitionHandler }): Promise<RunningConsumer>;
}

export interface LaneFetch {
  topic: string;
  partition: number;
  offset: bigint;
  maxBytes: number;
  /** 0 = answer at once. */
  waitMs: number;
  signal?: AbortSignal;
}

export type LaneFetched =
  /**
   * At least one record where the topic holds any from the offset on, whatever `maxBytes` is; unless the signal ended it. `incarnation` is
   * that of the topic whose records these are: another one may stand under its name by now.
   */
  | { kind: 'records'; records: LogRecord[]; incarnation: string; highWatermark: bigint; logStart: bigint }
  /** The offset lies outside what the topic still holds. */
  | { kind: 'out-of-range'; highWatermark: bigint; logStart: bigint }
  | { kind: 'no-such-topic' };

export interface LaneReader {
  /** Reads without a group; all callers waiting at one time share Fetch requests (one per broker). Throws `LogUnavailable`. */
  fetchLane(fetch: LaneFetch): Promise<LaneFetched>;
  close(): Promise<void>;
}

export interface TopicSpec {
  name: string;
  partitions: number;
  config?: Record<string, string>;
}

export interface Topics {
  /** Creates what is missing; it takes records then. A topic that exists with another partition count throws (for `events`: refuse to start). */
  ensure(topics: readonly TopicSpec[]): Promise<void>;
  /** In production: throws when one of these could lose what was acknowledged. */
  requireDurable(names: readonly string[]): Promise<void>;
  /** Resolves when no broker knows any of them any more: nobody can write into them, and their names are free. */
  remove(names: readonly string[]): Promise<void>;
  list(): Promise<string[]>;
  /** earliest and next offset per partition. */
  offsets(topic: string): Promise<{ partition: number; low: bigint; high: bigint }[]>;
  /** The offset of the first record at or after this time. */
  offsetsAt(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]>;
  /** A topic's broker-given id: a lane's incarnation. Undefined when it does not exist. */
  incarnation(topic: string): Promise<string | undefined>;
  /** Answers within two seconds or throws. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What came of one partition, in order. */
export interface TopicPage {
  partition: number;
  records: LogRecord[];
  /** The offset to read on from; offsets that no record stands at are passed over. */
  next: bigint;
}

/** Reads topics that are not ours, on a Kafka that may not be ours either. Everything throws `LogUnavailable`. */
export interface TopicReader {
  /** The topic's own id, and what its partitions hold; undefined when there is none of that name. */
  describe(topic: string): Promise<{ id: string; partitions: { partition: number; low: bigint; high: bigint }[] } | undefined>;
  /**
   * Records from these offsets on, waiting for some up to `waitMs`; only what is committed, of what is written in transactions. Undefined: they
   * no longer stand there, the topic is another one, or its leaders moved; to be described again.
   */
  read(topic: string, next: ReadonlyMap<number, bigint>, options: { waitMs: number; maxBytes: number }): Promise<TopicPage[] | undefined>;
  close(): Promise<void>;
}
