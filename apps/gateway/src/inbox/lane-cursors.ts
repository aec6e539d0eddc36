import { Inject, Injectable, Logger } from '@nestjs/common';
import { cursorAt, decodeCursor, type CommittedCursor, type Cursor, type CursorStore } from '@simpul/domain';
import { CURSOR_STORE, Lanes, type OpenLane, Problem } from '@simpul/platform';
import { cursorExpired } from './cursor-expired.ts';

export interface Start {
  subscription: string;
  /** As an earlier answer gave it; left out or empty: the committed one. */
  cursor?: string | undefined;
  /** `earliest`, `latest` or RFC 3339. */
  from?: string | undefined;
}

export interface Standing {
  lane: OpenLane;
  cursor: Cursor;
}

// An unescaped "+" of an offset arrives as a space.
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+\- ]\d\d:\d\d)$/i;

/** Where a reader stands: cursors read, committed, and told from those that hold no more. */
@Injectable()
export class LaneCursors {
  private readonly logger = new Logger('Cursors');

  constructor(
    @Inject(CURSOR_STORE) private readonly store: CursorStore,
    private readonly lanes: Lanes,
  ) {}

  /** Throws `Problem` `bad-request`, `cursor-malformed`, `cursor-expired` and what `Lanes.find` throws. */
  async start(agency: string, { subscription, cursor, from }: Start): Promise<Standing> {
    if (cursor && from !== undefined) throw new Problem('bad-request', { pointer: '/from', detail: { en: 'from goes without a cursor: send one of the two', id: 'from dipakai tanpa kursor: kirim salah satunya' } });
    const lane = await this.lanes.find(agency, subscription);
    if (cursor) return this.read(lane, cursor);
    if (from !== undefined) return { lane, cursor: await this.startFrom(lane, from) };
    const committed = await this.store.committed(agency, subscription);
    return committed === undefined ? { lane, cursor: await this.startFrom(lane, 'earliest') } : this.read(lane, committed.cursor);
  }

  /** Throws `Problem` `cursor-malformed`, `cursor-expired`, `cursor-moved-back` and what `Lanes.find` throws. */
  async commit(agency: string, subscription: string, text: string, force: boolean): Promise<void> {
    const { lane, cursor } = await this.read(await this.lanes.find(agency, subscription), text);
    const { high } = await this.lanes.range(lane);
    if (cursor.next > high) throw new Problem('cursor-malformed', { pointer: '/cursor', detail: { en: `the cursor lies at ${cursor.next}, beyond the lane’s end at ${high}`, id: `kursor berada di ${cursor.next}, melewati akhir jalur di ${high}` } });
    const before = await this.store.committed(agency, subscription);
    // Positions of a lane that was dropped and made again say nothing of this one's.
    const ofOther = before !== undefined && !isOf(lane, before);
    const done = await this.store.commit({ agency, subscription, cursor: text, next: cursor.next, committedAt: new Date() }, force || ofOther);
    if (done === 'moved-back') throw new Problem('cursor-moved-back');
    if (before !== undefined && !ofOther && cursor.next < before.next) this.logger.warn({ msg: 'a committed cursor was moved back', agency, subscription, from: String(before.next), to: String(cursor.next) });
  }

  /** The position committed in this very lane. */
  async committedNext(lane: OpenLane): Promise<bigint | undefined> {
    const committed = await this.store.committed(lane.agency, lane.subscription);
    return committed !== undefined && isOf(lane, committed) ? committed.next : undefined;
  }

  private async read(lane: OpenLane, text: string): Promise<Standing> {
    const cursor = decodeCursor(text);
    if (cursor === undefined) throw new Problem('cursor-malformed', { pointer: '/cursor' });
    if (cursor.incarnation === lane.incarnation) return { lane, cursor };
    const now = await this.lanes.findAgain(lane.agency, lane.subscription);
    if (cursor.incarnation === now.incarnation) return { lane: now, cursor };
    throw cursorExpired(now, { en: 'the cursor belongs to another lane, or to one that was dropped and made again', id: 'kursor ini milik jalur lain, atau jalur yang sudah dihapus lalu dibuat lagi' });
  }

  private async startFrom(lane: OpenLane, from: string): Promise<Cursor> {
    if (from === 'earliest') return cursorAt(lane.incarnation, (await this.lanes.range(lane)).low);
    if (from === 'latest') return cursorAt(lane.incarnation, (await this.lanes.range(lane)).high);
    const time = RFC_3339.test(from) ? Date.parse(from.replace(' ', '+')) : Number.NaN;
    if (Number.isNaN(time)) throw new Problem('bad-request', { pointer: '/from', detail: { en: 'from is neither earliest nor latest nor an RFC 3339 time such as 2026-03-16T07:30:00+08:00', id: 'from bukan earliest, latest, atau waktu RFC 3339 seperti 2026-03-16T07:30:00+08:00' } });
    return cursorAt(lane.incarnation, await this.lanes.offsetAt(lane, time));
  }
}

function isOf({ incarnation }: OpenLane, { cursor }: CommittedCursor): boolean {
  return decodeCursor(cursor)?.incarnation === incarnation;
}
