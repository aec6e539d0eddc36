import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BusClient } from '../../tools/demo/bus-client.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { AttendanceLoad, count } from './attendance-load.ts';
import { startFaultyRouter } from './start-faulty-router.ts';

const STOPPED_MS = 14_000;
const AGENCY = 'kota-makassar';
const PRESENCE = { name: 'hadir', types: ['id.go.asn.worklocation.*'] };

let bus: TestBus;
let client: BusClient;
let connector: LocalBus;

beforeAll(async () => {
  bus = await startTestBus(['gateway']);
  connector = await bus.start('connector');
  client = new BusClient(bus.running, () => connector.url);
  await client.join(AGENCY);
  await client.ask(AGENCY, 'POST', '/v1/subscriptions', PRESENCE);
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

async function numbersIn(subscription: string): Promise<number[]> {
  const numbers: number[] = [];
  for await (const events of client.wholeLane(AGENCY, subscription)) numbers.push(...events.map(({ data }) => Number((data.sourceRecord as { key: string }).key)));
  return numbers;
}

it('given a router that falls asleep while it holds a batch, and changes of rules before it wakes, then the lanes hold all, once, in order, and one made anew nothing from before', async () => {
  const first = await startFaultyRouter(bus.running, 'SIGSTOP', 'lanes', 4);
  const load = new AttendanceLoad(client, AGENCY).start();
  await first.asleep();
  // Asleep for longer than the group waits for it, so that the second takes its partitions over, with the batch that it holds.
  const second = await bus.start('router');
  await client.join('kab-deli-serdang');
  await client.join('prov-sulawesi-selatan');
  await sleep(STOPPED_MS);
  await load.more(1_000);
  await load.stop();
  const before = load.sent.acknowledged;
  await client.ask(AGENCY, 'DELETE', '/v1/subscriptions/hadir');
  await client.ask(AGENCY, 'POST', '/v1/subscriptions', PRESENCE);
  first.process.kill('SIGCONT');
  await first.settled();
  expect(await numbersIn('hadir')).toEqual([]);
  load.start();
  await load.more(2_000);
  await load.stop();
  expect(await count(client, AGENCY, load.sent.acknowledged)).toMatchObject({ lost: 0, doubled: 0, reordered: 0 });
  expect((await numbersIn('hadir')).toSorted((a, b) => a - b)).toEqual(Array.from({ length: load.sent.acknowledged - before }, (_, i) => before + i));
  expect(second.exited).toBe(false);
  first.process.kill('SIGKILL');
}, 180_000);
