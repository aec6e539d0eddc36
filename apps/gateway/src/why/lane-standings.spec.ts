import { describe, expect, it } from '@jest/globals';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { attributesOf, cursorAt, encodeCursor, headersOf, HEADERS, type ChannelStore, type CursorStore, type ParkedStore, type RulesStore, type Served, type ServedStore } from '@simpul/domain';
import { Lanes } from '@simpul/platform';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { ServedLanes } from '../inbox/served-lanes.ts';
import type { FoundEvent } from './find-event.ts';
import { LaneStandings } from './lane-standings.ts';

const LANE = 'inbox.kota-denpasar.main';
const NEVER = new AbortController().signal;

class ServedRows implements ServedStore {
  readonly rows: Served[] = [];
  async remember(served: readonly Served[]): Promise<void> {
    this.rows.push(...served);
  }
  async since(): Promise<Served[]> {
    return this.rows;
  }
  async forget(): Promise<void> {}
}

const setUp = () => {
  const log = new MemoryLog([{ name: LANE, partitions: 1 }]);
  const rules = { subscriptions: async () => [{ agency: 'kota-denpasar', name: 'main', lane: LANE, state: 'open', createdAt: new Date(0) }] } as unknown as RulesStore;
  const served = new ServedRows();
  const servedLanes = new ServedLanes(served);
  const nothing = { committed: async () => undefined, find: async () => undefined, holds: async () => false };
  const standings = new LaneStandings(log, nothing as unknown as CursorStore, served, nothing as unknown as ChannelStore, nothing as unknown as ParkedStore, new Lanes(rules, log), servedLanes);
  const event = exampleEvent('id.go.asn.worklocation.status-changed.v1') as unknown as SimpulEvent;
  const put = (...origins: string[]) => log.put(origins.map((origin) => ({ topic: LANE, partition: 0, value: Buffer.from('{}'), headers: { ...headersOf(event), [HEADERS.origin]: origin } })));
  const found = (partition: number, offset: bigint): FoundEvent => ({ attributes: attributesOf({}), origin: { partition, offset }, acceptedAt: new Date() });
  const of = (partition: number, offset: bigint) => standings.of('kota-denpasar', 'main', found(partition, offset), NEVER);
  return { log, put, of, served, servedLanes };
};

describe('where the copy of an event stands in a lane', () => {
  it('given it is there, twice even, then its first place', async () => {
    const { put, of } = setUp();
    put('0:1', '7:1', '0:2', '0:1', '0:2');
    expect((await of(0, 2n)).copy).toEqual({ kind: 'at', offset: 2n });
  });

  it('given the lane has nothing of it yet, then it is coming', async () => {
    const { put, of } = setUp();
    put('0:1', '7:9');
    expect((await of(0, 2n)).copy).toEqual({ kind: 'coming' });
  });

  it('given the lane no longer keeps it, then it is gone, whether others came since or not', async () => {
    const { log, put, of } = setUp();
    put('0:1', '0:2', '0:3', '0:4');
    log.trim(LANE, 0, 2n);
    expect((await of(0, 2n)).copy).toEqual({ kind: 'gone' });
    log.trim(LANE, 0, 4n);
    expect((await of(0, 2n)).copy).toEqual({ kind: 'gone' });
  });

  it('given a page has just gone out, then that counts, though nothing was written of it before; a lane of an earlier life does not', async () => {
    const { log, put, of, servedLanes } = setUp();
    put('0:1');
    const incarnation = (await log.incarnation(LANE)) ?? '';
    servedLanes.served('kota-denpasar', 'main', encodeCursor({ incarnation, next: 1n, origins: new Map([[0, 1n]]) }));
    servedLanes.served('kota-denpasar', 'main', encodeCursor(cursorAt(incarnation, 0n)));
    expect((await of(0, 1n)).served).toMatchObject([{ cursor: { next: 1n } }]);
    servedLanes.served('kota-denpasar', 'main', encodeCursor(cursorAt('00000000-0000-4000-8000-000000000000', 99n)));
    expect((await of(0, 1n)).served).toHaveLength(1);
  });
});
