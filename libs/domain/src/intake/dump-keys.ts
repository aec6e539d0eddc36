import type { FeedHold, FeedName } from './feed-ports.ts';

/** A row that an accepted dump no longer had. */
export interface VanishedRow {
  /** The record's key, as the adapter names it. */
  key: string;
  /** When the first dump without it was accepted. */
  vanishedAt: Date;
}

/** The keys of the rows that a feed's dumps hold, so that each can be compared with the last, however large they are. */
export interface DumpKeyStore {
  /** A new dump is about to be read; what one that was not accepted left behind is forgotten. Returns its number. Throws `HoldLost`. */
  begin(hold: FeedHold): Promise<number>;
  /** It has rows of these keys. */
  saw(feed: FeedName, dump: number, keys: readonly string[]): Promise<void>;
  /** How it compares with the last one that was accepted. */
  compare(feed: FeedName, dump: number): Promise<{ known: number; missing: number }>;
  /** It is whole: what it lacks has vanished, what had vanished and is in it has not. Throws `HoldLost`. */
  accept(hold: FeedHold, dump: number): Promise<void>;
  /** In the order in which they were first seen. */
  vanished(feed: FeedName, filter: { page?: string; limit: number }): Promise<{ items: VanishedRow[]; next?: string }>;
  /** Somebody has seen that these are gone: they are no longer reported. Returns how many were. */
  reviewed(feed: FeedName, keys: readonly string[]): Promise<number>;
}
