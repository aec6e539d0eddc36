import { setTimeout as sleep } from 'node:timers/promises';
import { openKafkajs } from '../src/open-kafkajs.ts';

/** Resolves when every replica of every partition is in sync again: until then an operator stops no other broker. */
export async function untilInSync(brokers: string): Promise<void> {
  const admin = openKafkajs({ brokers, clientId: 'simpul-test' }, {}).admin();
  await admin.connect();
  try {
    while (!(await admin.fetchTopicMetadata()).topics.every(({ partitions }) => partitions.every(({ isr, replicas }) => isr.length === replicas.length))) await sleep(250);
  } finally {
    await admin.disconnect();
  }
}
