import { Inject, Injectable } from '@nestjs/common';
import {
  cursorAt,
  decodeCursor,
  encodeCursor,
  HEADERS,
  readPage,
  type Cursor,
  type CursorStore,
  type LaneFetched,
  type LaneReader,
  type LogRecord,
  type Topics,
} from '@simpul/domain';
import { CURSOR_STORE, LANE_READER, Problem, TOPICS } from '@simpul/platform';
import { LaneView } from './lane-view.ts';
import { Lanes, type OpenLane } from './lanes.ts';

export interface PullOptions {
  subscription: string;
  cursor?: string | undefined;
  from?: string | undefined;
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
  state: 'CAUGHT_UP' | 'BEHIND';
}

/** Reads one agency's lane page by page (design §4.3, interface "Reading"). */
@Injectable()
export class LaneInbox {
  constructor(
    @Inject(LANE_READER) private readonly lanes: LaneReader,
    @Inject(TOPICS) private readonly topics: Topics,
    @Inject(CURSOR_STORE) private readonly cursors: CursorStore,
    private readonly open: Lanes,
    private readonly view: LaneView,
  ) {}

  async pull(agency: string, options: PullOptions): Promise<Pulled> {
    const lane = await this.open.find(agency, options.subscription);
    let cursor = await this.start(lane, options);
    const deadline = Date.now() + options.waitMs;
    const sight = await this.view.of(agency);
    for (;;) {
      const fetched = await this.lanes.fetchLane({
        topic: lane.topic,
        partition: 0,
        offset: cursor.next,
        maxBytes: options.maxBytes,
        waitMs: Math.max(0, deadline - Date.now()),
        ...(options.signal ? { signal: options.signal } : {}),
      });
      const { records, highWatermark } = this.expectRecords(lane, cursor, fetched);
      const page = readPage(cursor, records, options, (record) => sight.mayHave(record));
      cursor = page.cursor;
      const behind = Number(highWatermark - cursor.next);
      const over = page.records.length > 0 || (behind === 0 && Date.now() >= deadline) || options.signal?.aborted === true;
      if (over) return this.answer(page.records.map((record) => sight.show(record)), cursor, behind);
    }
  }

  async commit(agency: string, subscription: string, text: string, force: boolean): Promise<void> {
    const lane = await this.open.find(agency, subscription);
    const cursor = this.readCursor(lane, text);
    const [end] = await this.topics.offsets(lane.topic);
    if (end === undefined || cursor.next > end.high) throw new Problem('cursor-malformed', { detail: 'the cursor lies beyond the end of the lane' });
    const done = await this.cursors.commit({ agency, subscription, cursor: text, next: cursor.next, committedAt: new Date() }, force);
    if (done === 'moved-back') throw new Problem('cursor-moved-back', { detail: 'a later cursor is committed already; with "force": true it moves back' });
  }

  /** How many lane records lie beyond the committed cursor, and since when the oldest of them waits. */
  async behind(agency: string, subscription: string): Promise<{ behind: number; oldest: Date | undefined }> {
    const lane = await this.open.find(agency, subscription);
    const [range] = await this.topics.offsets(lane.topic);
    if (range === undefined) return { behind: 0, oldest: undefined };
    const committed = await this.cursors.committed(agency, subscription);
    const next = committed === undefined || committed.next < range.low ? range.low : committed.next;
    const behind = Number(range.high - next);
    if (behind === 0) return { behind, oldest: undefined };
    const first = await this.lanes.fetchLane({ topic: lane.topic, partition: 0, offset: next, maxBytes: 1, waitMs: 0 });
    const oldest = first.kind === 'records' ? first.records[0]?.timestamp : undefined;
    return { behind, oldest: oldest === undefined ? undefined : new Date(oldest) };
  }

  /** The caller's view of one event, found from the lane's newest end; undefined when the lane does not hold it. */
  async find(agency: string, subscription: string, eventId: string, signal: AbortSignal): Promise<Buffer | undefined> {
    const lane = await this.open.find(agency, subscription);
    const sight = await this.view.of(agency);
    const [range] = await this.topics.offsets(lane.topic);
    const stretch = 2_000n;
    for (let end = range?.high ?? 0n; end > (range?.low ?? 0n) && !signal.aborted; end -= stretch) {
      const start = end - stretch > (range?.low ?? 0n) ? end - stretch : (range?.low ?? 0n);
      for await (const record of this.stretch(lane.topic, start, end)) {
        if (record.headers[HEADERS.id]?.toString() === eventId && sight.mayHave(record)) return sight.show(record);
      }
    }
    return undefined;
  }

  private async *stretch(topic: string, start: bigint, end: bigint): AsyncGenerator<LogRecord> {
    for (let next = start; next < end; ) {
      const fetched = await this.lanes.fetchLane({ topic, partition: 0, offset: next, maxBytes: 4_000_000, waitMs: 0 });
      if (fetched.kind !== 'records' || fetched.records.length === 0) return;
      for (const record of fetched.records) {
        next = record.offset + 1n;
        if (record.offset < end) yield record;
      }
    }
  }

  private async start(lane: OpenLane, { cursor, from, subscription }: PullOptions): Promise<Cursor> {
    if (cursor !== undefined && cursor !== '') return this.readCursor(lane, cursor);
    if (from !== undefined) return this.startFrom(lane, from);
    const committed = await this.cursors.committed(lane.agency, subscription);
    return committed === undefined ? this.startFrom(lane, 'earliest') : this.readCursor(lane, committed.cursor);
  }

  private async startFrom(lane: OpenLane, from: string): Promise<Cursor> {
    const [range] = await this.topics.offsets(lane.topic);
    if (from === 'earliest') return cursorAt(lane.incarnation, range?.low ?? 0n);
    if (from === 'latest') return cursorAt(lane.incarnation, range?.high ?? 0n);
    const time = Date.parse(from);
    if (Number.isNaN(time)) throw new Problem('bad-request', { detail: `from=${from.slice(0, 40)} is neither earliest nor latest nor an RFC 3339 time`, pointer: '/from' });
    const [at] = await this.topics.offsetsAt(lane.topic, time);
    return cursorAt(lane.incarnation, at?.offset ?? range?.high ?? 0n);
  }

  private readCursor(lane: OpenLane, text: string): Cursor {
    const cursor = decodeCursor(text);
    if (cursor === undefined) throw new Problem('cursor-malformed', { detail: 'this is not a cursor that the bus gave out', pointer: '/cursor' });
    if (cursor.incarnation !== lane.incarnation) throw this.expired(lane, 'the cursor belongs to another lane, or to one that was dropped and made again');
    return cursor;
  }

  private expectRecords(lane: OpenLane, cursor: Cursor, fetched: LaneFetched): Extract<LaneFetched, { kind: 'records' }> {
    if (fetched.kind === 'records') return fetched;
    this.open.forget(lane);
    if (fetched.kind === 'no-such-topic') throw this.expired(lane, 'the lane was closed');
    throw this.expired(lane, `the lane holds positions ${fetched.logStart} to ${fetched.highWatermark}; the cursor asks for ${cursor.next}`);
  }

  private expired(lane: OpenLane, detail: string): Problem {
    const earliest = `/v1/inbox?subscription=${encodeURIComponent(lane.subscription)}&from=earliest`;
    return new Problem('cursor-expired', { detail, extra: { resync: { earliest } } });
  }

  private answer(events: Buffer[], cursor: Cursor, behind: number): Pulled {
    return { events, cursor: encodeCursor(cursor), behind, state: behind === 0 ? 'CAUGHT_UP' : 'BEHIND' };
  }
}
