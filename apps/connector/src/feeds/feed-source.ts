import type { Readable } from 'node:stream';
import type { LoadedAdapter, SourceRecord } from '@simpul/adapter-kit/host';
import type { Counts, FeedAlarm, FeedHold, FeedPosition } from '@simpul/domain';
import type { BatchInput } from '../intake/intake-ports.ts';
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

/** Records that a source takes apart itself, since only it knows where each of them stands. */
export interface TakenApart {
  chunks: AsyncIterable<SourceRecord[]>;
  /** Of what they stood in, as far as it has been read. */
  body: BatchInput['body'];
  contentType: string;
}

/** What a feed's source works with. */
export interface FeedMeans {
  readonly agency: string;
  readonly hold: FeedHold;
  readonly adapter: LoadedAdapter;
  /** Where it stands in its source; undefined = at the beginning. */
  readonly position: FeedPosition | undefined;
  /**
   * Takes a batch in by the same way as HTTP push; resolves when all that it counts is durable. Waits while another batch of a snapshot source is
   * read. Parts of the batch's id: the same parts are the same batch, whose counts begin again.
   */
  take(body: Readable, contentType: string, parts: readonly string[]): Promise<Receipt>;
  /** The same for records that the source took apart itself. */
  takeRecords(taken: TakenApart, parts: readonly string[]): Promise<Receipt>;
  /** How to tell the keys of records, as the adapter names them; what can't be named has none. */
  keys(): Promise<(records: readonly SourceRecord[]) => string[]>;
  /** The alarm that was raised last, by this process or the one before, and not taken back. */
  readonly raised: FeedAlarm | null;
  /** Tells the operator of it, until it is taken back or somebody has acknowledged it; null takes it back. Throws `HoldLost`. */
  alarm(alarm: FeedAlarm | null): Promise<void>;
  /** Moves the watermark on, after `take`. Throws `HoldLost`. */
  move(position: FeedPosition): Promise<void>;
}
