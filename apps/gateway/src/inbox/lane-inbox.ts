import { Inject, Injectable } from '@nestjs/common';
import { encodeCursor, HEADERS, LogUnavailable, readPage, type Cursor, type LaneFetched, type LaneReader } from '@simpul/domain';
import { LANE_READER, Lanes, type LaneState, LaneView, type OpenLane, stateOf } from '@simpul/platform';
import { scanTopic } from '../log/scan-topic.ts';
import { cursorExpired } from './cursor-expired.ts';
import { LaneCursors, type Start } from './lane-cursors.ts';

export interface PullOptions extends Start {
  limit: number;
  maxBytes: number;
  waitMs: number;
  signal?: AbortSignal | undefined;
}

export interface Pulled {
  /** Each event as the caller may see it: CloudEvents JSON. */
  events: Buffer[];
  cursor: string;
  behind: number;
  state: LaneState;
}

// A fetched record is decoded whether or not the page has room for it.
const FETCH_BASE = 32_000;
const FETCH_PER_EVENT = 2_000;
const STRETCH = 2_000n;

/** Reads one agency's lane page by page. */
@Injectable()
export class LaneInbox {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    private readonly lanes: Lanes,
    private readonly cursors: LaneCursors,
    private readonly view: LaneView,
  ) {}

  /** The next events, at the latest when `waitMs` is over or `signal` aborts. Throws what `LaneCursors.start` throws. */
  async pull(agency: string, options: PullOptions): Promise<Pulled> {
    const standing = await this.cursors.start(agency, options);
    const { lane } = standing;
    let { cursor } = standing;
    const deadline = Date.now() + options.waitMs;
    for (;;) {
      const { records, incarnation, highWatermark } = await this.fetch(lane, cursor, options, Math.max(0, deadline - Date.now()));
      // Whoever waits for nothing costs Postgres nothing.
      const sight = records.length === 0 ? undefined : await this.view.of(agency);
      const page = readPage(cursor, records, options, (record) => sight?.mayHave(record) === true);
      cursor = page.cursor;
      const behind = Math.max(0, Number(highWatermark - cursor.next));
      if (page.records.length === 0 && !isOver(behind, deadline, options.signal)) continue;
      if (page.records.length > 0 && incarnation !== lane.incarnation) throw await this.otherLane(lane);
      const events = page.records.map((record) => sight?.show(record)).filter((event) => event !== undefined);
      return { events, cursor: encodeCursor(cursor), behind, state: stateOf(lane, behind) };
    }
  }

  /** How many lane records lie beyond the committed cursor, and since when the oldest of them waits. */
  async behind(lane: OpenLane): Promise<{ behind: number; oldest: Date | undefined }> {
    const [{ low, high }, committed] = await Promise.all([this.lanes.range(lane), this.cursors.committedNext(lane)]);
    const next = committed === undefined || committed < low ? low : committed;
    if (next >= high) return { behind: 0, oldest: undefined };
    const first = await this.reader.fetchLane({ topic: lane.topic, partition: 0, offset: next, maxBytes: 1, waitMs: 0 });
    const oldest = first.kind === 'records' ? first.records[0]?.timestamp : undefined;
    return { behind: Number(high - next), oldest: oldest === undefined ? undefined : new Date(oldest) };
  }

  /** The caller's view of one event, sought from the lane's newest end; undefined when the lane does not hold it. */
  async find(agency: string, subscription: string, eventId: string, signal: AbortSignal): Promise<Buffer | undefined> {
    const lane = await this.lanes.find(agency, subscription);
    const sight = await this.view.of(agency);
    const { low, high } = await this.lanes.range(lane);
    for (let end = high; end > low && !signal.aborted; end -= STRETCH) {
      for await (const record of scanTopic(this.reader, { topic: lane.topic, partition: 0, start: end - STRETCH > low ? end - STRETCH : low, end })) {
        if (record.headers[HEADERS.id]?.toString() === eventId && sight.mayHave(record)) return sight.show(record);
      }
    }
    return undefined;
  }

  private async fetch(lane: OpenLane, cursor: Cursor, { limit, maxBytes, signal }: PullOptions, waitMs: number): Promise<Extract<LaneFetched, { kind: 'records' }>> {
    const bytes = Math.min(maxBytes, FETCH_BASE + limit * FETCH_PER_EVENT);
    const fetched = await this.reader.fetchLane({ topic: lane.topic, partition: 0, offset: cursor.next, maxBytes: bytes, waitMs, ...(signal ? { signal } : {}) });
    if (fetched.kind === 'records') return fetched;
    if (fetched.kind === 'no-such-topic' || !(await this.lanes.isStill(lane))) throw await this.otherLane(lane);
    const { logStart, highWatermark } = fetched;
    throw cursorExpired(lane, {
      en: `the lane holds the positions from ${logStart} to ${highWatermark}; this cursor goes on at ${cursor.next}`,
      id: `jalur menyimpan posisi ${logStart} sampai ${highWatermark}; kursor ini melanjutkan dari ${cursor.next}`,
    });
  }

  /**
   * The lane went away while it was read: what its reader has is of no use in the one that stands there now, if any. When that is
   * still the same one, Kafka only failed to show it for a moment.
   */
  private async otherLane({ agency, subscription, topic, incarnation }: OpenLane): Promise<Error> {
    const now = await this.lanes.findAgain(agency, subscription);
    if (now.incarnation === incarnation) return new LogUnavailable(`Kafka does not show ${topic} at present`);
    return cursorExpired(now, { en: 'the lane was dropped and made again while it was read', id: 'jalur ini dihapus lalu dibuat lagi saat sedang dibaca' });
  }
}

function isOver(behind: number, deadline: number, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true || (behind === 0 && Date.now() >= deadline);
}
