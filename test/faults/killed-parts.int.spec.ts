import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BusClient } from '../../tools/demo/bus-client.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { AttendanceLoad, count } from './attendance-load.ts';

let bus: TestBus;
let whole: LocalBus;
let client: BusClient;
let load: AttendanceLoad;

beforeAll(async () => {
  bus = await startTestBus([]);
  whole = await bus.start('simpul');
  client = new BusClient({ ...bus.running, url: whole.url });
  await client.join('kota-makassar');
  load = new AttendanceLoad(client, 'kota-makassar');
}, 180_000);

afterAll(async () => bus?.stop(), 60_000);

/** Sends while harm is done again and again, then counts what the lane holds of all that was ever sent. */
async function underLoad(cycles: number, harm: () => Promise<void>) {
  load.start();
  for (let cycle = 0; cycle < cycles; cycle++) {
    await load.more(300);
    await harm();
  }
  await load.more(300);
  await load.stop();
  return count(client, 'kota-makassar', load.sent.acknowledged);
}

const NOTHING_WRONG = { lost: 0, doubled: 0, reordered: 0 };

describe('kill -9 under load', () => {
  it('given the whole bus is killed and started again, twice, then nothing is lost, doubled or out of order', async () => {
    const counted = await underLoad(2, async () => {
      whole.signal('SIGKILL');
      await whole.stop();
      whole = await bus.start('simpul', { PORT: new URL(whole.url).port });
    });
    expect(counted).toMatchObject(NOTHING_WRONG);
  }, 240_000);

  it('given Kafka is killed and started again, then senders are told nothing but to wait, and nothing is lost, doubled or out of order', async () => {
    const counted = await underLoad(1, async () => {
      await bus.parts.kafka.kill();
      await bus.parts.kafka.restart();
    });
    expect(counted).toMatchObject(NOTHING_WRONG);
  }, 240_000);

  it('given PostgreSQL is killed and started again, then nothing is lost, doubled or out of order', async () => {
    const counted = await underLoad(1, async () => {
      await bus.parts.postgres.kill();
      await bus.parts.postgres.restart();
    });
    expect(counted).toMatchObject(NOTHING_WRONG);
  }, 240_000);
});
