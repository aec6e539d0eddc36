import type { FeedAlarm, FeedStanding } from './feed-standing.ts';

/** A feed as it is declared: `feed` is its name within the agency's adapter. */
export interface FeedName {
  agency: string;
  feed: string;
}

/** One connector's right to run one feed. Each new owner has a higher epoch; every write compares it. */
export interface FeedHold extends FeedName {
  epoch: number;
}

/** Where a feed stands in its source; what is in it is the kind's own affair. */
export type FeedPosition = Readonly<Record<string, unknown>>;

export interface HeldFeed extends FeedHold {
  standing: FeedStanding;
  /** Undefined where it has never moved. */
  position: FeedPosition | undefined;
  /** What it warns of. */
  alarm: FeedAlarm | null;
}

export interface FeedRow extends FeedName, FeedStanding {
  kind: string;
  /** Some connector holds it now. */
  held: boolean;
  position: FeedPosition | null;
  positionAt: Date | null;
  alarm: (FeedAlarm & { raisedAt: Date }) | null;
  /** Rows that are no longer in the source and that nobody has reviewed. */
  vanished: number;
}

/** The newest batch that a feed got. */
export interface FeedBatch extends FeedName {
  batch: string;
  state: 'open' | 'complete' | 'broken';
  openedAt: Date;
}

/** How several connectors share the feeds: leases by the database's clock, so that one that dies is followed by another. */
export interface FeedStore {
  /**
   * One connector's heartbeat: sees to it that what it holds stays its own for at least half of `leaseMs`, and takes half of what nobody holds, so that
   * another gets some too. Returns all of these that it holds now.
   */
  renew(connector: string, leaseMs: number, runnable: readonly (FeedName & { kind: string })[]): Promise<HeldFeed[]>;
  /** The connector stops: what it held is free at once. */
  leave(connector: string): Promise<void>;
  /** Moves the watermark. To be called only when all before it is durable. Throws `HoldLost`. */
  move(hold: FeedHold, position: FeedPosition): Promise<void>;
  /** Throws `HoldLost`. */
  saveStanding(hold: FeedHold, standing: FeedStanding): Promise<void>;
  /** The feed's alarm from now on; null takes it back. Throws `HoldLost`. */
  alarm(hold: FeedHold, alarm: FeedAlarm | null): Promise<void>;
  /** Somebody has taken note of it; false where there is none. */
  acknowledge(feed: FeedName): Promise<boolean>;
  /** Every feed that has ever run, of one agency or of all. */
  list(agency?: string): Promise<FeedRow[]>;
  /** Of those of these feeds that have got any. */
  lastBatches(feeds: readonly FeedName[]): Promise<FeedBatch[]>;
}
