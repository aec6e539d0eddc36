/** So many events parked, and the lane stands still until some are released or skipped. */
export const MOST_PARKED = 10_000;

/** One subject whose events a receiver has refused: the refused one, and those that joined it. */
export interface Parked {
  id: string;
  agency: string;
  subscription: string;
  subject: string;
  /** `releasing`: on their way out, in order, until one is refused again. */
  state: 'parked' | 'releasing';
  /** The HTTP status that the first one was refused with. */
  status: number;
  parkedAt: Date;
  /** The first: what the receiver has refused. */
  event: { id: string; type: string };
  /** How many stand here, the first among them. */
  waiting: number;
  /** When the lane no longer holds the first. */
  expiresAt: Date;
}

/** What stands parked, as its agency sees it. */
export interface ParkedStore {
  /** Longest parked first. Throws for a page token that is not ours. */
  list(agency: string, filter: { subscription?: string | undefined; page?: string | undefined; limit: number }): Promise<{ items: Parked[]; next?: string }>;
  find(agency: string, id: string): Promise<Parked | undefined>;
  /** Events per subscription; a subscription with none is left out. */
  counts(agency: string): Promise<ReadonlyMap<string, number>>;
  /** Whether an event stands parked. */
  holds(agency: string, subscription: string, eventId: string): Promise<boolean>;
  /** Sends them all again, in order. False: no such, or it is on its way already. */
  release(agency: string, id: string): Promise<boolean>;
  /** Gives the first up for good and sends the rest. False: no such, or it is on its way. */
  skip(agency: string, id: string): Promise<boolean>;
}
