import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BusClient } from '../../tools/demo/bus-client.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { AttendanceLoad, count, countNow, type Counted } from './attendance-load.ts';
import { startFaultyRouter } from './start-faulty-router.ts';

const AGENCIES = ['kota-makassar', 'kab-deli-serdang'];
const FILLED = { name: 'hadir', types: ['id.go.asn.worklocation.*'], backfill: { from: 'earliest' } };

let bus: TestBus;
let client: BusClient;
let connector: LocalBus;
let router: LocalBus;
let sending: AttendanceLoad[];

beforeAll(async () => {
  bus = await startTestBus(['gateway']);
  client = new BusClient(bus.running, () => connector.url);
  router = await bus.start('router');
  connector = await bus.start('connector');
  for (const agency of AGENCIES) await client.join(agency);
  sending = AGENCIES.map((agency) => new AttendanceLoad(client, agency));
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

/** Sends as both agencies while harm is done again and again, then counts what their lanes hold of all that was ever sent. */
async function underLoad(cycles: number, harm: (cycle: number) => Promise<void>): Promise<Counted[]> {
  for (const load of sending) load.start();
  for (let cycle = 0; cycle < cycles; cycle++) {
    await Promise.all(sending.map((load) => load.more(500)));
    await harm(cycle);
  }
  await Promise.all(sending.map((load) => load.more(500)));
  await Promise.all(sending.map((load) => load.stop()));
  return Promise.all(AGENCIES.map((agency, i) => count(client, agency, sending[i]?.sent.acknowledged ?? 0)));
}

const NOTHING_WRONG = AGENCIES.map(() => expect.objectContaining({ lost: 0, doubled: 0, reordered: 0 }));

describe('under load', () => {
  it('given a router that is killed while it fills a new lane from the log’s beginning, and the next one further on, then the lane holds all that was ever sent, once, in order', async () => {
    const [load] = sending as [AttendanceLoad];
    load.batch = 2_000;
    await load.start().more(20_000);
    await load.stop();
    load.batch = 50;
    await router.stop();
    await client.ask('kota-makassar', 'POST', '/v1/subscriptions', FILLED);
    const filled: number[] = [];
    // The second comes to a partition for the second time before it dies: what it did the first time was acknowledged.
    for (const appends of [6, 26]) {
      await (await startFaultyRouter(bus.running, 'SIGKILL', 'inbox.kota-makassar.hadir', appends)).killed();
      filled.push((await countNow(client, 'kota-makassar', 'hadir')).numbers.size);
    }
    const before = load.sent.acknowledged;
    load.start();
    router = await bus.start('router');
    await load.more(500);
    await load.stop();
    expect([filled.every((number) => number < before), (filled[1] ?? 0) > 0]).toEqual([true, true]);
    expect(await count(client, 'kota-makassar', load.sent.acknowledged, 'hadir')).toMatchObject({ lost: 0, doubled: 0, reordered: 0 });
    await client.ask('kota-makassar', 'DELETE', '/v1/subscriptions/hadir');
  }, 180_000);

  it('given a router that is killed between the lanes’ acknowledgement and its progress, then the next owner repeats it, and no reader sees it', async () => {
    await router.stop();
    const counted = await underLoad(3, async (cycle) => {
      const dying = await startFaultyRouter(bus.running, 'SIGKILL', 'progress', [3, 1, 7][cycle] ?? 1);
      await dying.killed();
      if (cycle === 2) router = await bus.start('router');
    });
    expect(counted).toEqual(NOTHING_WRONG);
  }, 180_000);

  it('given a connector that is killed in the middle of uploads, then what is sent again arrives once', async () => {
    for (const load of sending) load.batch = 2_000;
    const counted = await underLoad(2, async () => {
      connector.signal('SIGKILL');
      await connector.stop();
      connector = await bus.start('connector');
    });
    for (const load of sending) load.batch = 50;
    expect(counted).toEqual(NOTHING_WRONG);
  }, 180_000);

  it('given a router that is killed at any moment, then the lanes hold all, once, in order', async () => {
    const counted = await underLoad(2, async () => {
      router.signal('SIGKILL');
      await router.stop();
      router = await bus.start('router');
    });
    expect(counted).toEqual(NOTHING_WRONG);
  }, 180_000);
});
