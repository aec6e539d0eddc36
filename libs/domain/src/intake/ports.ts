import type { FeedName } from './feed-ports.ts';

export interface BatchRow {
  id: string;
  agency: string;
  state: 'open' | 'complete' | 'broken';
  /** How it came in: `records` or `events`. */
  kind: 'records' | 'events';
  /** The agency's feed that got it; null = HTTP push. */
  feed: string | null;
  contentType: string;
  sha256: string | null;
  bytes: number;
  accepted: number;
  unchanged: number;
  rejected: number;
  /** Index of the last record whose fate is durable; -1 = none. */
  lastRecord: number;
  adapterVersion: string;
  openedAt: Date;
  closedAt: Date | null;
  problem: { code: string; message: string } | null;
}

export interface BatchStore {
  /**
   * Opens a batch, or opens it again under the same Idempotency-Key (`id` given by the caller's key): counts start at zero
   * again, since sending all again is safe.
   */
  open(batch: Pick<BatchRow, 'id' | 'agency' | 'kind' | 'feed' | 'contentType' | 'adapterVersion' | 'openedAt'>): Promise<void>;
  checkpoint(id: string, counts: Pick<BatchRow, 'accepted' | 'unchanged' | 'rejected' | 'lastRecord' | 'bytes'>): Promise<void>;
  close(id: string, state: 'complete' | 'broken', end: Pick<BatchRow, 'accepted' | 'unchanged' | 'rejected' | 'lastRecord' | 'bytes' | 'sha256' | 'closedAt' | 'problem'>): Promise<void>;
  /** Writes whole rows at once, over those of the same ids: batches that ended before they needed to be opened. */
  record(rows: readonly BatchRow[]): Promise<void>;
  get(agency: string, id: string): Promise<BatchRow | undefined>;
  list(agency: string, filter: { sha256?: string; page?: string; limit: number }): Promise<{ items: BatchRow[]; next?: string }>;
  /** The agency's newest batch, for `why`. */
  newest(agency: string): Promise<BatchRow | undefined>;
}

export interface LedgerEntry {
  key: string;
  /** First 16 bytes of SHA-256 of the canonical content. */
  contentHash: Buffer;
  /** How many contents this key has had: the record's version. */
  count: number;
  /** The canonical content as JSON. */
  content: string;
}

export interface LedgerStore {
  /** One batch per ledger source at a time: holds a lock until `release`; undefined when another batch holds it. */
  claim(agency: string): Promise<{ release(): Promise<void> } | undefined>;
  get(agency: string, keys: readonly string[]): Promise<Map<string, LedgerEntry>>;
  put(agency: string, entries: readonly LedgerEntry[]): Promise<void>;
}

export interface RejectionRow {
  id: string;
  agency: string;
  batch: string;
  index: number;
  at: unknown;
  code: string;
  pointer: string;
  message: string;
  messageId: string;
  hint: string;
  hintId: string;
  /** What the refused field held, masked; null where that is not told. */
  value: string | null;
  /** The record's key where it could be told: a later good record with it closes the rejection. */
  recordKey: string | null;
  /** Of a record without a key: what tells that the same came again; else null. */
  recordHash: string | null;
  kind: 'records' | 'events';
  contentType: string;
  adapterVersion: string;
  /** Where the exact bytes stand in the topic `rejected`. */
  rawPartition: number;
  rawOffset: bigint;
  state: 'open' | 'closed';
  /**
   * `sent-again`: its record came again and was refused again, so that newer rejection stands for both. `vanished`: the source's newest whole dump no longer has
   * its record.
   */
  closedBy: 'retry' | 'later-record' | 'sent-again' | 'vanished' | null;
  attempts: number;
  createdAt: Date;
}

/** Records that were refused: the keys of those that have one, the hashes of the others. */
export interface RefusedAgain {
  keys: readonly string[];
  hashes: readonly string[];
}

export interface RejectionStore {
  add(rows: readonly RejectionRow[]): Promise<void>;
  get(agency: string, id: string): Promise<RejectionRow | undefined>;
  list(agency: string, filter: { batch?: string; code?: string; state?: 'open' | 'closed'; page?: string; limit: number }): Promise<{ items: RejectionRow[]; next?: string }>;
  /** Closes open rejections of these record keys; returns how many. */
  closeByKeys(agency: string, keys: readonly string[]): Promise<number>;
  /** Closes open rejections of other batches than this one, whose records it refused again: by their keys, and by the hashes of those that have none. */
  closeRefusedAgain(agency: string, batch: string, again: RefusedAgain): Promise<void>;
  /** Closes open rejections of a feed's batches before this one, which holds all that the source has. */
  closeVanished(feed: FeedName, batch: string): Promise<void>;
  /** Closes those of these ids that are open. */
  closeByIds(agency: string, ids: readonly string[], by: 'later-record' | 'sent-again'): Promise<void>;
  closeByRetry(agency: string, id: string): Promise<void>;
  /** Closes the open rejections of this record key that came before this one. */
  closeEarlier(agency: string, key: string, id: string): Promise<void>;
  /** A retry that was refused again: counts the attempt and keeps the newest reason. */
  refusedAgain(agency: string, id: string, reason: Pick<RejectionRow, 'at' | 'code' | 'pointer' | 'message' | 'messageId' | 'hint' | 'hintId' | 'value' | 'adapterVersion'>): Promise<void>;
}

export interface RetryJobRow {
  id: string;
  agency: string;
  state: 'running' | 'stopping' | 'stopped' | 'done' | 'failed';
  filter: { batch?: string; code?: string };
  total: number;
  accepted: number;
  refused: number;
  createdAt: Date;
  endedAt: Date | null;
}

export interface RetryJobStore {
  create(job: RetryJobRow): Promise<void>;
  get(agency: string, id: string): Promise<RetryJobRow | undefined>;
  progress(id: string, counts: Pick<RetryJobRow, 'total' | 'accepted' | 'refused'>): Promise<'running' | 'stopping'>;
  end(id: string, state: 'stopped' | 'done' | 'failed', at: Date): Promise<void>;
  requestStop(agency: string, id: string): Promise<boolean>;
}
