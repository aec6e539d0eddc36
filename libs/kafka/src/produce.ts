import { Producer } from '@platformatic/kafka';
import type { NewRecord } from '@simpul/domain';
import { BrokerConnection } from './broker-connection.ts';
import { brokersOf, type KafkaAddress } from './kafka-address.ts';
import { topicsRefusedIn } from './refused-topics.ts';

/** Sends one request (per broker) and gives the offset of the first record of each partition, by `topic:partition`. */
export interface Produce {
  send(records: readonly NewRecord[]): Promise<Map<string, bigint>>;
  /** After a failed send: which of its topics will not take these records however often they are sent. */
  refused(error: unknown, topics: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** acks = all; not idempotent (ADR 2); no retry of its own, that is the group commit's. */
export function createProduce({ brokers, clientId }: KafkaAddress): Produce {
  const producer = new Producer<Buffer, Buffer | null, string>({
    clientId,
    bootstrapBrokers: brokers.split(','),
    acks: -1,
    idempotent: false,
    autocreateTopics: false,
    retries: 2,
    retryDelay: 100,
    timeout: 5_000,
    requestTimeout: 6_000,
    connectTimeout: 2_000,
    strict: false,
    serializers: { key: (key) => key, value: (value) => value as Buffer, headerKey: (key) => headerName(key as string), headerValue: (value) => value },
  });
  const connections = brokersOf({ brokers }).map(({ host, port }) => new BrokerConnection(host, port, clientId));
  return {
    async send(records) {
      const { offsets = [] } = await producer.send({
        messages: records.map(({ topic, partition, key, value, headers }) => ({ topic, partition, ...(key ? { key } : {}), value, headers: buffers(headers) })),
      });
      return new Map(offsets.map(({ topic, partition, offset }) => [`${topic}:${partition}`, offset]));
    },
    async refused(error, topics) {
      const refused = topicsRefusedIn(error);
      for (const topic of await missing(connections, topics)) refused.add(topic);
      return refused;
    },
    async close() {
      await producer.close();
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

/** Topics that a broker says do not exist; none when no broker answers. */
async function missing(connections: readonly BrokerConnection[], topics: ReadonlySet<string>): Promise<string[]> {
  for (const connection of connections) {
    const answer = await connection.metadata([...topics]).catch(() => undefined);
    if (answer === undefined) continue;
    return answer.topics.flatMap(({ name, errorCode }) => (errorCode === UNKNOWN_TOPIC && typeof name === 'string' ? [name] : []));
  }
  return [];
}

const UNKNOWN_TOPIC = 3;
const names = new Map<string, Buffer>();

function headerName(name: string): Buffer {
  let bytes = names.get(name);
  if (bytes === undefined) names.set(name, (bytes = Buffer.from(name)));
  return bytes;
}

function buffers(headers: NewRecord['headers']): Record<string, Buffer> {
  const all: Record<string, Buffer> = {};
  for (const name in headers) {
    const value = headers[name] as string | Buffer;
    all[name] = typeof value === 'string' ? Buffer.from(value) : value;
  }
  return all;
}
