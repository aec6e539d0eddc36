import type { AgencyRules } from './rules.ts';

export interface StoredSubscription {
  agency: string;
  name: string;
  lane: string;
  state: 'opening' | 'open' | 'detached' | 'closed';
  createdAt: Date;
}

/** The versioned rules of every agency and the outbox that carries them to the log. */
export interface RulesStore {
  current(agency: string): Promise<AgencyRules | undefined>;
  /**
   * Stores a new version and an outbox row in one transaction; refuses (undefined) when `expectedVersion` is no longer the
   * newest. `expectedVersion` 0 = none yet.
   */
  propose(rules: AgencyRules, expectedVersion: number): Promise<{ outboxId: number } | undefined>;
  /** Oldest first; only the holder of the relay lock calls it. */
  pendingControl(limit: number): Promise<{ outboxId: number; rules: AgencyRules }[]>;
  /** After every partition of the log has acknowledged the control record. */
  controlAppended(outboxId: number): Promise<void>;
  isAppended(outboxId: number): Promise<boolean>;
  /** Whether the log has this version of an agency's rules, and all before it, in every partition. */
  isInForce(agency: string, version: number): Promise<boolean>;
  /**
   * Runs `work` while holding the one relay lock; false at once when another process holds it. `lost` fires when the lock is lost; the
   * answer comes after `work` has ended.
   */
  asRelay(work: (lost: AbortSignal) => Promise<void>): Promise<boolean>;
  subscriptions(agency?: string): Promise<StoredSubscription[]>;
  /** An agency's rules where the router met them in one partition of the log, by offset. */
  metIn(partition: number, agency: string): Promise<MetRules[]>;
}

/** A lane whose subscription some rules have closed; nobody may have its name until the topic is gone. */
export interface ClosedLane {
  agency: string;
  subscription: string;
  lane: string;
  /** Of the rules that closed it. */
  version: number;
}

/** The lanes that are to go; `RulesStore.propose` adds them. */
export interface ClosedLaneStore {
  /** Those whose closing the router has met in so many partitions: nothing more comes into them. */
  passed(partitions: number): Promise<ClosedLane[]>;
  isClosing(agency: string, subscription: string): Promise<boolean>;
  /** The topic is gone: so are the cursors that spoke of it. */
  removed(lane: ClosedLane): Promise<void>;
}

export interface BackfillRow {
  agency: string;
  subscription: string;
  lane: string;
  partition: number;
  /** Next log offset to copy. */
  next: bigint;
  /** Raised by each new owner; every update compares it. */
  epoch: number;
  /** Of what lies below this offset some router's progress says that it is routed, and yet the lane got no live copies of it. */
  skipped: bigint;
  /** Why live copies do not flow: a new subscription, or a lane that refused appends. */
  reason: 'backfill' | 'detached';
  /** In force at `next`; below the control record that opened the subscription, those that it brought. */
  rules: AgencyRules;
}

/** What the router keeps in Postgres below its progress. */
export interface RouterStateStore {
  /** The last rules per agency met in this partition strictly below `offset`. */
  rulesBelow(partition: number, offset: bigint): Promise<AgencyRules[]>;
  /** Idempotent by (partition, offset). */
  storeRules(partition: number, met: readonly MetRules[]): Promise<void>;
  /** The partition's backfills, each taken over: epoch raised by one. */
  takeBackfills(partition: number): Promise<BackfillRow[]>;
  /**
   * Idempotent: a row of (agency, subscription, partition) that stands already, or that was finished under the same or newer rules, is
   * left as it is; `detached` opens a finished one again. Returns those that are open now, as they stand.
   */
  openBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]>;
  /** Stores each row's `next` and `rules`; returns those whose epoch is still ours. */
  advanceBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]>;
  /**
   * To be called before progress tells that the log is routed up to `position`: these lanes got no live copies below it, so nobody may
   * finish them before. Returns those that are open and ours; the rest went to another owner, and progress may not be told.
   */
  skipBackfills(rows: readonly BackfillRow[], position: bigint): Promise<BackfillRow[]>;
  /** Returns those that were finished: ours, and copied as far as live copies were left out. */
  finishBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]>;
  /** The subscriptions of these are closed: nothing more is copied, whoever owns them. */
  closeBackfills(rows: readonly BackfillRow[]): Promise<void>;
}

/** A control record, where it was met. */
export interface MetRules {
  offset: bigint;
  rules: AgencyRules;
}
