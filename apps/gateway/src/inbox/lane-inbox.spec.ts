import { describe, expect, it, jest } from '@jest/globals';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { firstRules, HEADERS, headersOf, LogUnavailable, type Agency, type CommittedCursor, type CursorStore, type RulesStore } from '@simpul/domain';
import { LaneView, Lanes } from '@simpul/platform';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { LaneCursors } from './lane-cursors.ts';
import { LaneInbox, type PullOptions, type Pulled } from './lane-inbox.ts';
import { writeMessage, writePage } from './write-page.ts';

const DENPASAR: Agency = { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
const LANE = 'inbox.kota-denpasar.main';

const rules = {
  current: async () => firstRules(DENPASAR),
  subscriptions: async () => [{ agency: DENPASAR.id, name: 'main', lane: LANE, state: 'open', createdAt: new Date(0) }],
} as unknown as RulesStore;

class Cursors implements CursorStore {
  row: CommittedCursor | undefined;

  async committed(): Promise<CommittedCursor | undefined> {
    return this.row;
  }

  async commit(cursor: CommittedCursor, force: boolean): Promise<'committed' | 'moved-back'> {
    if (this.row !== undefined && cursor.next < this.row.next && !force) return 'moved-back';
    this.row = cursor;
    return 'committed';
  }
}

const setUp = () => {
  const log = new MemoryLog([{ name: LANE, partitions: 1 }]);
  const lanes = new Lanes(rules, log);
  const cursors = new LaneCursors(new Cursors(), lanes);
  const inbox = new LaneInbox(log, lanes, cursors, new LaneView(rules));
  const put = (from: number, to: number) => {
    for (let offset = from; offset <= to; offset++) {
      const event = { ...(exampleEvent('id.go.asn.worklocation.status-changed.v1') as unknown as SimpulEvent), id: `e${offset}` };
      log.put([{ topic: LANE, partition: 0, value: Buffer.from(JSON.stringify(event, null, 2)), headers: { ...headersOf(event), [HEADERS.origin]: `0:${offset}` } }]);
    }
  };
  const pull = (options: Partial<PullOptions> = {}) => inbox.pull(DENPASAR.id, { subscription: 'main', limit: 100, maxBytes: 1_000_000, waitMs: 0, ...options });
  return { log, lanes, cursors, inbox, put, pull };
};

const idsOf = ({ events }: Pulled) => events.map((event) => (JSON.parse(String(event)) as SimpulEvent).id);

describe('a lane whose beginning is no longer kept', () => {
  it('given a reader that never committed, when it reads, then from what is kept', async () => {
    const { log, put, pull } = setUp();
    put(0, 9);
    log.trim(LANE, 0, 7n);
    expect(idsOf(await pull())).toEqual(['e7', 'e8', 'e9']);
  });

  it('given a committed cursor below what is kept, when read, then 410 that names the way on, never a silent restart', async () => {
    const { log, cursors, put, pull } = setUp();
    put(0, 9);
    const { cursor } = await pull({ limit: 3 });
    await cursors.commit(DENPASAR.id, 'main', cursor, false);
    log.trim(LANE, 0, 7n);
    const way = { code: 'cursor-expired', about: { extra: { resync: { snapshot: '/v1/snapshot?subscription=main', earliest: '/v1/inbox?subscription=main&from=earliest' } } } };
    await expect(pull()).rejects.toMatchObject(way);
    await expect(pull({ cursor })).rejects.toMatchObject(way);
    expect(idsOf(await pull({ from: 'earliest' }))).toEqual(['e7', 'e8', 'e9']);
  });

  it('given a committed cursor at the end, when all before it went, then it still reads on', async () => {
    const { log, cursors, put, pull } = setUp();
    put(0, 9);
    await cursors.commit(DENPASAR.id, 'main', (await pull()).cursor, false);
    log.trim(LANE, 0, 10n);
    put(10, 10);
    expect(idsOf(await pull())).toEqual(['e10']);
  });

  it('given what waits, when asked how far behind, then from what is kept, and since when', async () => {
    const { log, lanes, inbox, put } = setUp();
    put(0, 9);
    log.trim(LANE, 0, 7n);
    expect(await inbox.behind(await lanes.find(DENPASAR.id, 'main'))).toEqual({ behind: 3, oldest: expect.any(Date) });
  });
});

describe('a lane that is dropped and made again', () => {
  it('given a reader that waits in it, when the new one holds records, then it gets none of them, but a 410', async () => {
    const { log, put, pull } = setUp();
    const { cursor } = await pull();
    const waiting = pull({ cursor, waitMs: 60_000 });
    await log.remove([LANE]);
    await log.ensure([{ name: LANE, partitions: 1 }]);
    put(0, 3);
    await expect(waiting).rejects.toMatchObject({ code: 'cursor-expired' });
  });
});

describe('a lane that Kafka does not show for a moment', () => {
  it('given its topic is not found and then stands there as before, when read, then it is not there now, never a 410, and the cursor reads on', async () => {
    const { log, put, pull } = setUp();
    const { cursor } = await pull();
    put(0, 3);
    jest.spyOn(log, 'fetchLane').mockResolvedValueOnce({ kind: 'no-such-topic' });
    await expect(pull({ cursor })).rejects.toThrow(LogUnavailable);
    expect(idsOf(await pull({ cursor }))).toEqual(['e0', 'e1', 'e2', 'e3']);
  });
});

describe('a page', () => {
  it('given events written over several lines, when sent as a Server-Sent Event, then it is one line of the same JSON', async () => {
    const { put, pull } = setUp();
    put(0, 1);
    const page = await pull();
    const [id, data, ...rest] = writeMessage(page).toString().split('\n');
    expect([id, rest]).toEqual([`id: ${page.cursor}`, ['', '']]);
    expect(JSON.parse(String(data).slice('data: '.length))).toEqual(JSON.parse(writePage(page).toString()));
  });
});
