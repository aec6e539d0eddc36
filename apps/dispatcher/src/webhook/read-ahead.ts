import type { DeliveryWindow } from '@simpul/domain';
import type { OpenLane } from '@simpul/platform';
import type { LanePages } from '../channels/lane-pages.ts';

/** So much is read ahead: events not delivered yet, their bytes, and how far beyond the position (what a crash repeats at most). */
const AHEAD = { events: 500, bytes: 16_000_000, span: 10_000 };
const PAGE = { limit: 200, maxBytes: 4_000_000, waitMs: 30_000 };

/** Fills a window with what its lane brings, one page at a time, beside the deliveries. */
export class ReadAhead {
  private reading: AbortController | undefined;
  private failed: Error | undefined;
  private done: Promise<void> = Promise.resolve();

  constructor(
    private readonly pages: LanePages,
    private readonly ring: () => void,
  ) {}

  /** Reads on where there is room; rings when a page has come. Throws why the last page did not come. */
  go(window: DeliveryWindow, lane: OpenLane): void {
    const error = this.failed;
    this.failed = undefined;
    if (error !== undefined) throw error;
    const { events, bytes, span } = window.load;
    if (this.reading !== undefined || events >= AHEAD.events || bytes >= AHEAD.bytes || span >= AHEAD.span) return;
    const reading = (this.reading = new AbortController());
    this.done = this.pages.read(lane, window.readFrom, { ...PAGE, signal: reading.signal }).then(
      (page) => this.end(() => window.add(page)),
      (error: Error) => this.end(() => (this.failed = error)),
    );
  }

  /** Ends what is read now; what came of it is in its window. */
  async stop(): Promise<void> {
    this.reading?.abort();
    await this.done;
    this.failed = undefined;
  }

  private end(note: () => void): void {
    note();
    this.reading = undefined;
    this.ring();
  }
}
