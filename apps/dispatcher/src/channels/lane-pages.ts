import { Inject, Injectable } from '@nestjs/common';
import { cursorAt, decodeCursor, HEADERS, readPage, type Cursor, type LaneReader, type LaneSight, type LogRecord, type Page, type PageBounds } from '@simpul/domain';
import { LANE_READER, LaneView, Lanes, Problem, type OpenLane } from '@simpul/platform';

const STRETCH_BYTES = 500_000;

/** There is nothing to read on from. */
export class LaneGone extends Error {
  constructor(readonly reason: 'cursor-expired' | 'no-lane') {
    super(reason);
  }
}

export interface ReadOn extends PageBounds {
  waitMs: number;
  signal: AbortSignal;
}

/** Reads lanes as their subscribers would. */
@Injectable()
export class LanePages {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    private readonly lanes: Lanes,
    private readonly view: LaneView,
  ) {}

  /** What the agency may see now. Throws `LaneGone`, `StoreUnavailable`. */
  sight(agency: string): Promise<LaneSight> {
    return orGone(() => this.view.of(agency));
  }

  /** Where a channel goes on from: its position, or the beginning. Throws `LaneGone`, `LogUnavailable`, `StoreUnavailable`. */
  async start(agency: string, subscription: string, position: string | null): Promise<{ lane: OpenLane; cursor: Cursor }> {
    const lane = await orGone(() => this.lanes.findAgain(agency, subscription));
    if (position === null) return { lane, cursor: cursorAt(lane.incarnation, (await this.lanes.range(lane)).low) };
    const cursor = decodeCursor(position);
    if (cursor?.incarnation !== lane.incarnation) throw new LaneGone('cursor-expired');
    return { lane, cursor };
  }

  /** What comes next, at the latest when `waitMs` is over or `signal` aborts. Throws `LaneGone`, `LogUnavailable`, `StoreUnavailable`. */
  async read(lane: OpenLane, cursor: Cursor, { limit, maxBytes, waitMs, signal }: ReadOn): Promise<Page> {
    const fetched = await this.reader.fetchLane({ topic: lane.topic, partition: 0, offset: cursor.next, maxBytes, waitMs, signal });
    if (fetched.kind === 'no-such-topic') throw new LaneGone('no-lane');
    if (fetched.kind === 'out-of-range') throw new LaneGone('cursor-expired');
    const sight = await this.sight(lane.agency);
    const page = readPage(cursor, fetched.records, { limit, maxBytes }, (record) => sight.mayHave(record));
    if (fetched.records.length > 0 && fetched.incarnation !== lane.incarnation) throw new LaneGone('cursor-expired');
    return page;
  }

  /** Events that were read before, by their places, in this order; those that the lane no longer holds are left out. Throws `LogUnavailable`. */
  async again(lane: OpenLane, places: readonly { offset: bigint; id: string }[]): Promise<Map<bigint, LogRecord>> {
    const found = new Map<bigint, LogRecord>();
    let fetched: readonly LogRecord[] = [];
    for (const { offset, id } of places) {
      if (!(offset <= (fetched.at(-1)?.offset ?? -1n))) fetched = await this.from(lane, offset);
      const record = fetched.find((one) => one.offset === offset);
      if (record?.headers[HEADERS.id]?.toString('utf8') === id) found.set(offset, record);
    }
    return found;
  }

  private async from(lane: OpenLane, offset: bigint): Promise<readonly LogRecord[]> {
    const fetched = await this.reader.fetchLane({ topic: lane.topic, partition: 0, offset, maxBytes: STRETCH_BYTES, waitMs: 0 });
    return fetched.kind === 'records' ? fetched.records : [];
  }
}

async function orGone<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem) throw new LaneGone('no-lane');
    throw error;
  }
}
