import type { ChannelTarget, ChannelStanding } from './channels.ts';

/** One dispatcher's right to deliver one channel. Each new owner has a higher epoch; every write compares it. */
export interface Hold {
  agency: string;
  subscription: string;
  epoch: number;
}

export interface OwnedChannel extends Hold {
  target: ChannelTarget;
  /** What to sign with, as it stands in the store; null for files. */
  secrets: Secrets | null;
  standing: ChannelStanding;
  /** Raised by whoever manages the channel, not by deliveries. */
  revision: number;
  /** The committed cursor as `encodeCursor` gives it; null = the lane's beginning. */
  position: string | null;
  /** Events that stand parked. */
  parked: number;
  /** Whether some of them are to go out again. */
  releasing: boolean;
}

export interface Secrets {
  current: string;
  previous: string | null;
  /** The previous one counts until then. */
  previousUntil: Date | null;
}

/** An event of the lane that is parked: its body stays in the lane. */
export interface ParkedEvent {
  subject: string;
  offset: bigint;
  id: string;
  type: string;
  /** When it came into the lane. */
  at: Date;
}

/** Parked events that need not stay, by their places in the lane. */
export interface Unparked {
  out: readonly bigint[];
  lost: readonly bigint[];
}

/** Another process owns the channel (or feed) by now, or it was deleted: the holder ends, without a word to the store. */
export class HoldLost extends Error {}

/** How several dispatchers share the channels: leases by the database's clock, so that one that dies is followed by another. */
export interface ChannelLeases {
  /**
   * One dispatcher's heartbeat: prolongs what it owns and takes, up to its share, what nobody owns. Returns all that it owns now; `surplus`
   * is how many of them it should give back, since another dispatcher has fewer.
   */
  renew(dispatcher: string, leaseMs: number): Promise<{ owned: OwnedChannel[]; surplus: number }>;
  release(hold: Hold): Promise<void>;
  /** The dispatcher stops: what it owned is free at once. */
  leave(dispatcher: string): Promise<void>;
  /** Moves the committed cursor; `moved` and nothing done when it is not `from` any more. Throws `HoldLost`. */
  savePosition(hold: Hold, from: string | null, to: { cursor: string; next: bigint }): Promise<'saved' | 'moved'>;
  /** Throws `HoldLost`. */
  saveStanding(hold: Hold, standing: ChannelStanding): Promise<void>;
  /** Subjects with parked events. */
  parkedSubjects(hold: Hold): Promise<string[]>;
  /** Adds events to what stands parked of their subjects, in this order; those that stand there already are left. Throws `HoldLost`. */
  park(hold: Hold, events: readonly ParkedEvent[], status: ReadonlyMap<string, number>): Promise<void>;
  /** Subjects that are to go out again, longest parked first, each with the first of its events, in order; none left: it can be freed. */
  releasing(hold: Hold, most: { subjects: number; events: number }): Promise<{ subject: string; events: ParkedEvent[] }[]>;
  /** `out`: these were delivered; `lost`: these can never be. Throws `HoldLost`. */
  unpark(hold: Hold, subject: string, offsets: Unparked): Promise<void>;
  /** The first was refused again: the subject stays parked. Throws `HoldLost`. */
  parkAgain(hold: Hold, subject: string, status: number): Promise<void>;
  /** Nothing of the subject is left: it takes part again. False: something is. Throws `HoldLost`. */
  freeSubject(hold: Hold, subject: string): Promise<boolean>;
}
