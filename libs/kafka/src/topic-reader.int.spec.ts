import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompressionTypes, Kafka, logLevel } from 'kafkajs';
import { LogUnavailable, type TopicPage, type TopicReader } from '@simpul/domain';
import { startSecuredKafka, type SecuredKafka } from '../../../test/harness/secured-kafka.ts';
import { trimTopic } from '../test/trim-topic.ts';
import { createTopicReader } from './index.ts';

const LIMIT_MS = 30_000;
const dir = mkdtempSync(join(tmpdir(), 'simpul-foreign-'));
let kafka: SecuredKafka;
let client: Kafka;
let reader: TopicReader;

beforeAll(async () => {
  kafka = await startSecuredKafka(dir);
  client = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING, retry: { initialRetryTime: 50, retries: 20 } });
  const { username, password } = kafka;
  reader = createTopicReader({ brokers: kafka.secured, clientId: 'topic-spec', tls: { ca: kafka.ca }, sasl: { mechanism: 'PLAIN', username, password } });
}, 120_000);

afterAll(async () => {
  await reader?.close();
  await kafka?.stop();
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

async function madeAnew(topic: string, numPartitions = 1): Promise<void> {
  const admin = client.admin();
  await admin.connect();
  if ((await admin.listTopics()).includes(topic)) await admin.deleteTopics({ topics: [topic] });
  await admin.createTopics({ topics: [{ topic, numPartitions, replicationFactor: 1 }], waitForLeaders: true });
  await admin.disconnect();
}

async function write(topic: string, work: (producer: ReturnType<Kafka['producer']>) => Promise<void>): Promise<void> {
  const producer = client.producer({ transactionalId: `spec-${topic}`, maxInFlightRequests: 1, idempotent: true });
  await producer.connect();
  await work(producer);
  await producer.disconnect();
}

const message = (value: string | null, partition = 0) => ({ value, partition });
const valuesOf = (pages: readonly TopicPage[]) => pages.flatMap(({ records }) => records.map(({ value }) => value?.toString() ?? null));

/** All that a partition holds from an offset on, in as many reads as it takes. */
async function readOn(topic: string, from: bigint, end: bigint): Promise<TopicPage[]> {
  const pages: TopicPage[] = [];
  for (let next = from; next < end; ) {
    const read = (await reader.read(topic, new Map([[0, next]]), { waitMs: 200, maxBytes: 1_000_000 })) ?? [];
    pages.push(...read);
    next = read.at(-1)?.next ?? next;
  }
  return pages;
}

describe('a topic of others, by TLS and a password', () => {
  it('given there is none of that name, then that is told', async () => {
    expect(await reader.describe('tidak-ada')).toBeUndefined();
    expect(await reader.read('tidak-ada', new Map([[0, 0n]]), { waitMs: 0, maxBytes: 1_000 })).toBeUndefined();
  }, LIMIT_MS);

  it('given partitions, when they are read, then each has its records in order, its tombstones and where to read on', async () => {
    await madeAnew('dua', 2);
    await write('dua', async (producer) => void (await producer.send({ topic: 'dua', compression: CompressionTypes.GZIP, messages: [message('a'), message('b', 1), message(null), message('c', 1)] })));
    const place = await reader.describe('dua');
    expect(place).toMatchObject({ partitions: [{ partition: 0, low: 0n, high: 2n }, { partition: 1, low: 0n, high: 2n }] });
    const pages = (await reader.read('dua', new Map([[0, 0n], [1, 1n]]), { waitMs: 1_000, maxBytes: 1_000_000 })) ?? [];
    const inOrder = pages.toSorted((one, two) => one.partition - two.partition);
    expect(inOrder.map(({ partition, next }) => [partition, next])).toEqual([[0, 2n], [1, 2n]]);
    expect(valuesOf(inOrder)).toEqual(['a', null, 'c']);
    expect(await reader.read('dua', new Map([[0, 2n], [1, 2n]]), { waitMs: 0, maxBytes: 1_000 })).toEqual([]);
  }, LIMIT_MS);

  it('given transactions, when some were given up, then only what was committed is there, and nothing holds the reading up', async () => {
    await madeAnew('transaksi');
    await write('transaksi', async (producer) => {
      for (const [value, end] of [['ya 1', 'commit'], ['tidak 2', 'abort'], ['ya 3', 'commit'], ['tidak 4', 'abort']] as const) {
        const transaction = await producer.transaction();
        await transaction.send({ topic: 'transaksi', messages: [message(value), message(`${value}, lagi`)] });
        await transaction[end]();
      }
    });
    const { partitions = [] } = (await reader.describe('transaksi')) ?? {};
    const end = partitions[0]?.high ?? 0n;
    expect(end).toBe(12n);
    const pages = await readOn('transaksi', 0n, end);
    expect(valuesOf(pages)).toEqual(['ya 1', 'ya 1, lagi', 'ya 3', 'ya 3, lagi']);
    expect(pages.at(-1)?.next).toBe(end);
  }, LIMIT_MS);

  it('given what was to be read on from is gone or another topic’s, then it is to be described again', async () => {
    await madeAnew('singkat');
    await write('singkat', async (producer) => void (await producer.send({ topic: 'singkat', messages: [message('a'), message('b')] })));
    const before = await reader.describe('singkat');
    await trimTopic(kafka.brokers, 'singkat', 0, 1n);
    expect(await reader.read('singkat', new Map([[0, 0n]]), { waitMs: 0, maxBytes: 1_000 })).toBeUndefined();
    expect(await reader.describe('singkat')).toMatchObject({ id: before?.id, partitions: [{ low: 1n, high: 2n }] });
    await madeAnew('singkat');
    expect(await reader.read('singkat', new Map([[0, 1n]]), { waitMs: 0, maxBytes: 1_000 })).toBeUndefined();
    expect((await reader.describe('singkat'))?.id).not.toBe(before?.id);
  }, LIMIT_MS);

  it('given a wrong password, no TLS or nobody there, then it is unavailable', async () => {
    const { secured, ca, username } = kafka;
    const wrong = [{ brokers: secured, tls: { ca }, sasl: { mechanism: 'PLAIN' as const, username, password: 'salah' } }, { brokers: secured, tls: {} }, { brokers: '127.0.0.1:1' }];
    for (const address of wrong) {
      const other = createTopicReader({ clientId: 'topic-spec', ...address });
      await expect(other.describe('dua')).rejects.toBeInstanceOf(LogUnavailable);
      await other.close();
    }
  }, LIMIT_MS);
});
