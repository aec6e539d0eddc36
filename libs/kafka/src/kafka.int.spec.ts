import { once as onceOf } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LogAppender, NewRecord, TopicSpec } from '@simpul/domain';
import { keepsTheLogsPromises } from '../../../test/harness/log.contract.ts';
import { readAll, textRecord, valuesOf, type LogUnderTest } from '../../../test/harness/log-under-test.ts';
import { MovingKafka } from '../../../test/harness/moving-kafka.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { CollectingHandler } from '../test/collecting-handler.ts';
import { trimTopic } from '../test/trim-topic.ts';
import { BrokerConnection } from './broker-connection.ts';
import { createAppender, createLaneReader, createLogReader, createTopics } from './index.ts';

let parts: Parts;
let bus: LogUnderTest;

beforeAll(async () => {
  parts = await startParts();
  bus = open();
}, 180_000);

afterAll(async () => {
  await Promise.all([bus?.log.close(), bus?.lanes.close(), bus?.topics.close()]);
  await parts?.stop();
}, 60_000);

function open(): LogUnderTest {
  const address = { brokers: parts.brokers, clientId: 'kafka-spec' };
  return { log: createAppender(address), lanes: createLaneReader(address), topics: createTopics(address), trim: (topic, partition, start) => trimTopic(parts.brokers, topic, partition, start) };
}

// Before all others: the broker has no coordinator of groups until the first group asks for one.
describe('the first groups of a new broker', () => {
  it('given several at once, when they join, then each has its partitions, and no alarm is raised', async () => {
    await bus.topics.ensure([{ name: 'group.first', partitions: 4 }]);
    const handlers = ['one', 'two', 'three'].map((group) => ({ group, handler: new CollectingHandler() }));
    const readings = await Promise.all(handlers.map(({ group, handler }) => read('group.first', group, handler)));
    await until(() => handlers.every(({ handler }) => handler.started.size === 4));
    await Promise.all(readings.map((reading) => reading.close()));
    expect(handlers.flatMap(({ handler }) => handler.alarms)).toEqual([]);
  }, 60_000);
});

keepsTheLogsPromises(async () => open());

describe('topics of two processes', () => {
  it('given one has asked where a topic’s records stand, when the other deletes it, then it is told so of that one alone, and of all others, also of new ones, how they stand', async () => {
    const others = createTopics({ brokers: parts.brokers, clientId: 'another-process' });
    const [gone, stays, comes] = ['asked.gone', 'asked.stays', 'asked.comes'] as const;
    const own = async (name: string) => bus.topics.ensure([{ name, partitions: 2 }]);
    await own(gone);
    await own(stays);
    for (const name of [gone, stays]) await Promise.all([bus.topics.offsets(name), bus.topics.offsetsAt(name, 0)]);
    await others.remove([gone]);
    await others.close();
    await own(comes);
    await bus.log.append([textRecord(comes, 'a', 1), textRecord(stays, 'b', 0)]);
    const [empty, full] = [0n, 1n].map((high) => ({ low: 0n, high }));
    expect(await bus.topics.offsets(comes)).toEqual([{ partition: 0, ...empty }, { partition: 1, ...full }]);
    expect(await bus.topics.offsets(stays)).toEqual([{ partition: 0, ...full }, { partition: 1, ...empty }]);
    expect(await bus.topics.offsetsAt(comes, 0)).toEqual([{ partition: 0, offset: 0n }, { partition: 1, offset: 0n }]);
    await expect(bus.topics.offsets(gone)).rejects.toThrow(gone);
  }, 30_000);
});

describe('brokers that are not where they were', () => {
  it('given the first that a client is told of is dark, when it asks, then another answers in time, also who asks next', async () => {
    const dark = createServer().listen(0, '127.0.0.1');
    await onceOf(dark, 'listening');
    const { port } = dark.address() as AddressInfo;
    const topics = createTopics({ brokers: `127.0.0.1:${port},${parts.brokers}`, clientId: 'kafka-spec' });
    await topics.ping();
    await topics.ensure([{ name: 'dark.first', partitions: 1 }]);
    expect(await topics.offsets('dark.first')).toEqual([{ partition: 0, low: 0n, high: 0n }]);
    await topics.close();
    dark.close();
  }, 30_000);

  it('given a broker comes back at another port, when records are appended and read, then they find it', async () => {
    const kafka = await MovingKafka.start();
    const address = { brokers: kafka.brokers, clientId: 'kafka-spec' };
    const [log, lanes, topics] = [createAppender({ ...address, timeoutMs: 60_000 }), createLaneReader(address), createTopics(address)];
    await topics.ensure([{ name: 'moving', partitions: 1 }]);
    await log.append([textRecord('moving', 'a')]);
    expect(valuesOf(await readAll({ lanes }, 'moving'))).toEqual(['a']);
    await kafka.move();
    await log.append([textRecord('moving', 'b')]);
    expect(valuesOf(await readAll({ lanes }, 'moving'))).toEqual(['a', 'b']);
    expect(await topics.offsets('moving')).toEqual([{ partition: 0, low: 0n, high: 2n }]);
    await Promise.all([log.close(), lanes.close(), topics.close()]);
    await kafka.stop();
  }, 120_000);
});

describe('a hundred idle lanes', () => {
  it('given all are waited for, when a while goes by, then a few requests serve them', async () => {
    const lanes = Array.from({ length: 100 }, (_, i): TopicSpec => ({ name: `idle.${i}`, partitions: 1 }));
    await bus.topics.ensure(lanes);
    const fetchAll = (waitMs: number) => Promise.all(lanes.map(({ name }) => bus.lanes.fetchLane({ topic: name, partition: 0, offset: 0n, maxBytes: 1_000, waitMs })));
    // Where they live is asked for first, and a broker that has just made them may send askers away once.
    await fetchAll(0);
    const fetches = jest.spyOn(BrokerConnection.prototype, 'fetch');
    await fetchAll(2_000);
    // Each of the few connections asks once a second, or oftener while others come to wait, whatever the number of lanes.
    expect(fetches.mock.calls.length).toBeLessThanOrEqual(8 * 5);
    fetches.mockRestore();
  }, 30_000);

  it('given waits that end one by one, when they do, then the others’ requests go on', async () => {
    const lanes = Array.from({ length: 100 }, (_, i): TopicSpec => ({ name: `ending.${i}`, partitions: 1 }));
    await bus.topics.ensure(lanes);
    const fetchAll = (waitMs: (i: number) => number) => Promise.all(lanes.map(({ name }, i) => bus.lanes.fetchLane({ topic: name, partition: 0, offset: 0n, maxBytes: 1_000, waitMs: waitMs(i) })));
    await fetchAll(() => 0);
    const fetches = jest.spyOn(BrokerConnection.prototype, 'fetch');
    const fetched = await fetchAll((i) => 1_000 + 20 * i);
    expect(fetched.every((lane) => lane.kind === 'records' && lane.records.length === 0)).toBe(true);
    expect(fetches.mock.calls.length).toBeLessThanOrEqual(8 * 7);
    fetches.mockRestore();
  }, 30_000);
});

/** Adds numbered records to all partitions of a topic until told to stop; what was acknowledged is remembered, by partition. */
class Writer {
  readonly acknowledged: string[][];
  private readonly log: LogAppender;
  private readonly topic: string;
  private running = true;
  private ended: Promise<void> | undefined;

  constructor(log: LogAppender, topic: string, partitions: number) {
    this.log = log;
    this.topic = topic;
    this.acknowledged = Array.from({ length: partitions }, () => []);
  }

  start(): this {
    this.ended = this.run();
    return this;
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.ended;
  }

  private async run(): Promise<void> {
    for (let n = 0; this.running; n++) {
      const records = this.acknowledged.map((_, partition) => textRecord(this.topic, String(n), partition));
      await this.append(records);
      this.acknowledged.forEach((values) => values.push(String(n)));
      await sleep(5);
    }
  }

  private async append(records: readonly NewRecord[]): Promise<void> {
    for (;;) {
      try {
        return void (await this.log.append(records));
      } catch {
        await sleep(100);
      }
    }
  }
}

/** In the order of their first coming. */
const once = (values: readonly string[]) => [...new Set(values)];

async function until(met: () => boolean): Promise<void> {
  for (let i = 0; !met(); i++) {
    if (i === 600) throw new Error('did not come about');
    await sleep(50);
  }
}

const read = (topic: string, group: string, handler: CollectingHandler) => createLogReader({ brokers: parts.brokers, clientId: 'kafka-spec', onAlarm: (alarm) => handler.alarms.push(alarm.code) }).readBatches({ topic, group, handler });

describe('a consumer group', () => {
  it('given records, when read by one and then by another member, then each partition comes in order from where it was committed', async () => {
    await bus.topics.ensure([{ name: 'group.order', partitions: 3 }]);
    const batch = (from: number) => Array.from({ length: 300 }, (_, i) => textRecord('group.order', String(from + i), i % 3));
    await bus.log.append(batch(0));
    const first = new CollectingHandler();
    const reading = await read('group.order', 'order', first);
    await until(() => first.count >= 300);
    await reading.close();
    expect(first.started).toEqual(new Map([[0, [null]], [1, [null]], [2, [null]]]));
    expect(first.stopped).toEqual(new Set([0, 1, 2]));
    await bus.log.append(batch(300));
    const second = new CollectingHandler();
    const again = await read('group.order', 'order', second);
    await until(() => second.count >= 300);
    await again.close();
    expect([...second.started.values()]).toEqual([[100n], [100n], [100n]]);
    for (const partition of [0, 1, 2]) {
      expect([...first.values(partition), ...second.values(partition)]).toEqual(Array.from({ length: 200 }, (_, i) => String(3 * i + partition)));
    }
    expect([...first.alarms, ...second.alarms]).toEqual([]);
  }, 60_000);

  it('given a handler that throws and one that fails to start, when they come to themselves, then the batch comes again, and a quiet partition starts too', async () => {
    await bus.topics.ensure([{ name: 'group.trouble', partitions: 2 }]);
    await bus.log.append([textRecord('group.trouble', 'a'), textRecord('group.trouble', 'b')]);
    const handler = new CollectingHandler();
    handler.failingStarts.set(1, 2);
    handler.failingBatches = 1;
    const reading = await read('group.trouble', 'trouble', handler);
    await until(() => handler.count >= 2 && (handler.started.get(1)?.length ?? 0) === 3);
    await reading.close();
    expect(handler.values(0)).toEqual(['a', 'b']);
    expect(handler.started.get(0)).toEqual([null, null]);
    expect(handler.alarms.toSorted()).toEqual(['batch-failed', 'start-failed', 'start-failed']);
    expect(handler.overlapping).toBe(false);
  }, 60_000);

  it('given a place to start from that is not the committed one, when read, then it comes from there', async () => {
    await bus.topics.ensure([{ name: 'group.place', partitions: 1 }]);
    await bus.log.append(['a', 'b', 'c', 'd'].map((text) => textRecord('group.place', text)));
    const handler = new CollectingHandler();
    handler.startAt = 2n;
    const reading = await read('group.place', 'place', handler);
    await until(() => handler.count === 2);
    await reading.close();
    expect(handler.values(0)).toEqual(['c', 'd']);
  }, 60_000);

  it('given retention took what was not read, when read on, then it stops with an alarm', async () => {
    await bus.topics.ensure([{ name: 'group.gap', partitions: 1 }]);
    await bus.log.append(['a', 'b', 'c'].map((text) => textRecord('group.gap', text)));
    await bus.trim('group.gap', 0, 2n);
    const handler = new CollectingHandler();
    const reading = await read('group.gap', 'gap', handler);
    await until(() => handler.alarms.length > 0);
    expect([handler.alarms[0], handler.count]).toEqual(['log-gap', 0]);
    await reading.close();
  }, 60_000);

  it('given records that come all the while, when a second member joins and the first leaves, then nothing is missed and each partition keeps its order', async () => {
    await bus.topics.ensure([{ name: 'group.rebalance', partitions: 6 }]);
    const writer = new Writer(bus.log, 'group.rebalance', 6).start();
    const [first, second] = [new CollectingHandler(), new CollectingHandler()];
    const one = await read('group.rebalance', 'rebalance', first);
    await until(() => first.count > 60);
    const two = await read('group.rebalance', 'rebalance', second);
    await until(() => second.count > 60);
    await one.close();
    await until(() => second.started.size === 6);
    await writer.stop();
    const complete = (partition: number) => once([...first.values(partition), ...second.values(partition)]);
    await until(() => writer.acknowledged.every((values, partition) => complete(partition).length >= values.length));
    await two.close();
    writer.acknowledged.forEach((values, partition) => expect(complete(partition)).toEqual(values));
    expect([first.overlapping, second.overlapping]).toEqual([false, false]);
  }, 90_000);
});

describe('a broker that dies', () => {
  it('given appends, a reader group and a waiting lane, when it is killed and starts again, then nothing acknowledged is lost, order is kept, and all go on', async () => {
    await bus.topics.ensure([{ name: 'killed', partitions: 4 }]);
    const writer = new Writer(bus.log, 'killed', 4).start();
    const handler = new CollectingHandler();
    const reading = await read('killed', 'killed', handler);
    await until(() => handler.count > 100);
    await parts.kafka.kill();
    await sleep(1_000);
    await parts.kafka.restart();
    const before = writer.acknowledged[0]?.length ?? 0;
    await until(() => (writer.acknowledged[0]?.length ?? 0) > before + 20);
    await writer.stop();
    for (const [partition, values] of writer.acknowledged.entries()) {
      const found = once(valuesOf(await readAll(bus, 'killed', partition)));
      expect(found.slice(0, values.length)).toEqual(values);
    }
    await until(() => writer.acknowledged.every((values, partition) => once(handler.values(partition)).length >= values.length));
    writer.acknowledged.forEach((values, partition) => expect(once(handler.values(partition)).slice(0, values.length)).toEqual(values));
    await reading.close();
  }, 120_000);
});
