import type { Readable } from 'node:stream';
import type { LoadedAdapter } from '@simpul/adapter-kit';
import type { Counts, FeedPosition } from '@simpul/domain';
import type { Receipt } from '../intake/receipt.ts';

/** What one look at a source came to. */
export interface Look {
  /** Of all batches that it took in; left out where nothing was there. */
  counts?: Counts;
  /** When to look again; 0 = at once, since more is there. */
  againInMs: number;
}

/** One feed of one agency, as its kind gets it. */
export interface FeedSource {
  /**
   * Takes in what is there, and returns before long (a poll, a page, a file). Throws `FeedFailed`, `LogUnavailable`, `StoreUnavailable`: the feed
   * looks again after a back-off; and whatever it likes when `signal` fires, since the process stops then or another has the feed.
   */
  look(signal: AbortSignal): Promise<Look>;
  /** After the last look. */
  close?(): Promise<void>;
}

/** What a feed's source works with. */
export interface FeedMeans {
  readonly agency: string;
  readonly adapter: LoadedAdapter;
  /** Where it stands in its source; undefined = at the beginning. */
  readonly position: FeedPosition | undefined;
  /**
   * Takes a batch in by the same way as HTTP push; resolves when all that it counts is durable. Waits while another batch of a snapshot source is
   * read. Parts of the batch's id: the same parts are the same batch, whose counts begin again.
   */
  take(body: Readable, contentType: string, parts: readonly string[]): Promise<Receipt>;
  /** Moves the watermark on, after `take`. Throws `HoldLost`. */
  move(position: FeedPosition): Promise<void>;
}
