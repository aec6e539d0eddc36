/**
 * Where a subscriber stands in a lane. The vector holds, per log partition, the highest origin already served; the lane offset
 * is the next one to read; the incarnation is the lane topic's broker-given id. What doesn't match is a 410.
 */
export interface Cursor {
  incarnation: string;
  next: bigint;
  /** Log partition → highest origin offset served. */
  origins: ReadonlyMap<number, bigint>;
  /** Log partition → lowest origin offset served, of a reader that did not begin at the lane’s beginning. Left out: it did. */
  begun?: ReadonlyMap<number, bigint> | undefined;
}

export interface CommittedCursor {
  agency: string;
  subscription: string;
  /** As `encodeCursor` gives it. */
  cursor: string;
  next: bigint;
  committedAt: Date;
}

export interface CursorStore {
  committed(agency: string, subscription: string): Promise<CommittedCursor | undefined>;
  /** Returns `moved-back` and changes nothing when `next` is below the committed one and `force` is false. */
  commit(cursor: CommittedCursor, force: boolean): Promise<'committed' | 'moved-back'>;
}

/** How far a lane was handed out to whoever reads it. */
export interface Served {
  agency: string;
  subscription: string;
  incarnation: string;
  /** As `encodeCursor` gives it: what lies before it was served. */
  cursor: string;
  next: bigint;
  servedAt: Date;
}

/** What was served when, to the hour: enough to answer for it, cheap enough to keep. */
export interface ServedStore {
  /** Per lane and hour the furthest stays; what goes before it changes nothing. */
  remember(served: readonly Served[]): Promise<void>;
  /** Of one lane, oldest first, from a time on. */
  since(agency: string, subscription: string, from: Date): Promise<Served[]>;
  forget(before: Date): Promise<void>;
}
