import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BusClient } from '../../tools/demo/bus-client.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { AttendanceLoad, count } from './attendance-load.ts';
import { startFaultyRouter } from './start-faulty-router.ts';

const STOPPED_MS = 14_000;

let bus: TestBus;
let client: BusClient;
let connector: LocalBus;

beforeAll(async () => {
  bus = await startTestBus(['gateway']);
  connector = await bus.start('connector');
  client = new BusClient(bus.running, () => connector.url);
  await client.join('kota-makassar');
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

it('given a router that falls asleep while it holds a batch, and a change of rules before it wakes, then the lanes hold all, once, in order', async () => {
  const first = await startFaultyRouter(bus.running, 'SIGSTOP', 'lanes', 4);
  const load = new AttendanceLoad(client, 'kota-makassar').start();
  await first.asleep();
  // Asleep for longer than the group waits for it, so that the second takes its partitions over, with the batch that it holds.
  const second = await bus.start('router');
  await client.join('kab-deli-serdang');
  await client.join('prov-sulawesi-selatan');
  await sleep(STOPPED_MS);
  await load.more(1_000);
  first.process.kill('SIGCONT');
  await load.more(2_000);
  await load.stop();
  expect(await count(client, 'kota-makassar', load.sent.acknowledged)).toMatchObject({ lost: 0, doubled: 0, reordered: 0 });
  expect(second.exited).toBe(false);
  first.process.kill('SIGKILL');
}, 180_000);
