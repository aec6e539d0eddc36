import { Kafka, logLevel } from 'kafkajs';
import type { NewRecord } from '@simpul/domain';
import type { Workbench } from './workbench.ts';

export interface Limit {
  perSecond: number;
  /** Of this process, which does nothing else meanwhile. */
  perCpuSecond: number;
}

const AT_ONCE = 4_000;

/** How fast a client that is none of ours gets the first `count` records of a topic, in fetches as large as Kafka gives, when nothing is done with them. */
export async function plainFetch({ brokers }: Pick<Workbench, 'brokers'>, topic: string, count: number): Promise<Limit> {
  const consumer = kafkaOf(brokers).consumer({ groupId: `plain.${topic}`, maxBytesPerPartition: 1_000_000 });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    return await new Promise<Limit>((resolve, reject) => {
      let seen = 0;
      let stop: (() => Limit) | undefined;
      consumer.on(consumer.events.GROUP_JOIN, () => (stop = measure(() => seen)));
      const eachBatch = async ({ batch }: { batch: { messages: unknown[] } }) => {
        seen += batch.messages.length;
        if (seen >= count && stop !== undefined) resolve(stop());
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
}

/** How fast a client that is none of ours gets these records into a topic that is there, acknowledged by every replica. */
export async function plainProduce({ brokers }: Pick<Workbench, 'brokers'>, topic: string, records: readonly NewRecord[], count: number): Promise<Limit> {
  const producer = kafkaOf(brokers).producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const send = async (from: number) => {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => records[(from + i) % records.length] as NewRecord);
    await producer.send({ topic, acks: -1, messages: some.map(({ partition, key = null, value, headers }) => ({ partition, key, value, headers })) });
  };
  try {
    await send(0);
    const stop = measure(() => count);
    for (let from = 0; from < count; from += AT_ONCE) await send(from);
    return stop();
  } finally {
    await producer.disconnect();
  }
}

function measure(counted: () => number): () => Limit {
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { perSecond: (1_000 * counted()) / (performance.now() - since), perCpuSecond: (1e6 * counted()) / (user + system) };
  };
}

function kafkaOf(brokers: string): Kafka {
  return new Kafka({ clientId: 'plain', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
}
