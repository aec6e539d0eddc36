import { describe, expect, it } from '@jest/globals';
import { decodeProgress, EVENTS_TOPIC, LogUnavailable, PROGRESS_TOPIC, StoreUnavailable, type LogBatch, type NewRecord } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { MemoryRouterState } from '../../../../test/harness/memory-router-state.ts';
import { BALI, controlOf, DENPASAR, eventOf, KEY, rulesOf, subscription } from '../../test/log-records.ts';
import { LIMITS, type RouterPorts } from '../router-ports.ts';
import { PartitionRouter } from './partition-router.ts';

const MAIN = 'inbox.kota-denpasar.main';
const TASK = subscription(DENPASAR, 'task', { types: ['id.go.asn.worklocation.*'] });

function bus() {
  const log = new MemoryLog([EVENTS_TOPIC, PROGRESS_TOPIC, MAIN, TASK.lane, 'inbox.prov-bali.main'].map((name) => ({ name, partitions: 1 })));
  const state = new MemoryRouterState();
  const calls: string[] = [];
  const troubles: string[] = [];
  let now = 0;
  const ports: RouterPorts = {
    lanes: log, idKey: KEY, state,
    log: { append: async (records) => (calls.push(`append ${[...new Set(records.map(({ topic }) => topic))].join()}`), log.append(records)) },
    clock: { now: () => now, pause: async (ms) => void (now += ms) },
    count: () => {},
    onTrouble: (message) => troubles.push(message),
  };
  const batch = (from: bigint): LogBatch => {
    const fetched = log.fetch({ topic: EVENTS_TOPIC, partition: 0, offset: from, maxBytes: 1_000_000 });
    if (fetched.kind !== 'records') throw new Error(fetched.kind);
    return { topic: EVENTS_TOPIC, partition: 0, records: fetched.records, highWatermark: fetched.highWatermark };
  };
  const told = (lane: string) => log.of(lane).map(({ headers }) => String(headers.simpul_origin));
  const put = (...records: NewRecord[]) => batch(log.put(records)[0]?.offset ?? 0n);
  return { log, state, ports, calls, troubles, batch, told, put };
}

async function started(parts: ReturnType<typeof bus>, ports: RouterPorts = parts.ports): Promise<PartitionRouter> {
  const router = new PartitionRouter(ports, 0, LIMITS);
  await router.start(null);
  return router;
}

describe('given a router of a partition', () => {
  it('when it routes a batch, then progress is told last, of all of it', async () => {
    const parts = bus();
    const router = await started(parts);
    await router.handle(parts.put(controlOf(rulesOf(DENPASAR, 1)), eventOf('a')));
    await router.idle();
    await router.handle(parts.put(eventOf('b')));
    expect(parts.calls).toEqual([`append ${PROGRESS_TOPIC}`, `append ${MAIN}`, `append ${MAIN}`, `append ${PROGRESS_TOPIC}`]);
    expect(parts.told(MAIN)).toEqual(['0:1', '0:2']);
    expect(parts.log.of(PROGRESS_TOPIC).map(({ value }) => decodeProgress(value as Buffer)).map((told) => told && [told.first, told.next])).toEqual([[0n, 2n], [2n, 3n]]);
  });

  it('when a lane refuses records, then it stands aside, the others flow, and it is filled once it takes some again', async () => {
    const parts = bus();
    const router = await started(parts);
    await router.handle(parts.put(controlOf(rulesOf(DENPASAR, 1, TASK)), eventOf('a')));
    await router.idle();
    parts.log.refusing.add(TASK.lane);
    await router.handle(parts.put(eventOf('b'), eventOf('c')));
    expect([parts.told(MAIN), parts.told(TASK.lane)]).toEqual([['0:1', '0:2', '0:3'], ['0:1']]);
    expect(parts.troubles).toEqual(['lanes take no records and are detached']);
    await router.handle(parts.put(eventOf('d')));
    expect(parts.troubles).toHaveLength(1);
    parts.log.refusing.clear();
    await router.idle();
    expect(parts.told(TASK.lane)).toEqual(['0:1', '0:2', '0:3', '0:4']);
    expect(parts.state.unfinished()).toEqual([]);
    await router.handle(parts.put(eventOf('e')));
    expect(parts.told(TASK.lane).at(-1)).toBe('0:5');
  });

  it('when a lane is gone whose subscription these records close, then that holds nothing up', async () => {
    const parts = bus();
    const router = await started(parts);
    await router.handle(parts.put(controlOf(rulesOf(DENPASAR, 1, TASK))));
    await router.idle();
    await parts.log.remove([TASK.lane]);
    await router.handle(parts.put(eventOf('a'), controlOf(rulesOf(DENPASAR, 2)), eventOf('b')));
    expect(parts.told(MAIN)).toEqual(['0:1', '0:3']);
    expect(parts.state.unfinished()).toEqual([]);
  });

  it('when the rules of a batch are stored, then its copies are in the lanes', async () => {
    const parts = bus();
    const storeRules: RouterPorts['state']['storeRules'] = async (partition, met) => {
      if (met.length > 0) parts.calls.push('rules');
      return parts.state.storeRules(partition, met);
    };
    const state = new Proxy(parts.state, { get: (target, name: keyof MemoryRouterState) => (name === 'storeRules' ? storeRules : target[name].bind(target)) });
    const router = await started(parts, { ...parts.ports, state });
    await router.handle(parts.put(controlOf(rulesOf(DENPASAR, 1, TASK)), eventOf('a')));
    expect(parts.calls.slice(0, 3)).toEqual([`append ${TASK.lane}`, 'rules', `append ${PROGRESS_TOPIC}`]);
  });

  it('when the log does not take the copies, then no progress is told, and who starts next begins with them', async () => {
    const parts = bus();
    const router = await started(parts);
    await router.handle(parts.put(controlOf(rulesOf(DENPASAR, 1, TASK))));
    await router.idle();
    await parts.log.close();
    await expect(router.handle(parts.put(eventOf('a')))).rejects.toBeInstanceOf(LogUnavailable);
    expect(parts.log.of(PROGRESS_TOPIC)).toHaveLength(1);
  });

  it('when another router has taken its backfills over, then it tells no progress', async () => {
    const parts = bus();
    const router = await started(parts);
    parts.log.refusing.add('inbox.prov-bali.main');
    await router.handle(parts.put(eventOf('a', 0, { recipients: 'prov-bali' }), controlOf(rulesOf(BALI, 1))));
    router.stop();
    await parts.state.takeBackfills(0);
    await expect(router.handle(parts.put(eventOf('b')))).rejects.toThrow('another router');
    expect(parts.log.of(PROGRESS_TOPIC)).toHaveLength(1);
  });

  it('when it is told to route before it started, then it refuses', async () => {
    const parts = bus();
    await expect(new PartitionRouter(parts.ports, 0).handle(parts.put(eventOf('a')))).rejects.toThrow('not started');
  });

  it('when the store is away while a lane waits to be filled, then that waits and goes on by itself', async () => {
    const parts = bus();
    let away = 3;
    const advance: RouterPorts['state']['advanceBackfills'] = async (rows) => {
      if (away-- > 0) throw new StoreUnavailable('not now');
      return parts.state.advanceBackfills(rows);
    };
    const state = new Proxy(parts.state, { get: (target, name: keyof MemoryRouterState) => (name === 'advanceBackfills' ? advance : target[name].bind(target)) });
    const router = await started(parts, { ...parts.ports, state });
    await router.handle(parts.put(eventOf('a'), controlOf(rulesOf(DENPASAR, 1))));
    await router.idle();
    expect(parts.troubles).toEqual(Array.from({ length: 3 }, () => 'a backfill waits for Kafka or Postgres'));
    expect(new Set(parts.told(MAIN))).toEqual(new Set(['0:0']));
    expect(parts.state.unfinished()).toEqual([]);
  });
});
