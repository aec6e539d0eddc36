import { Admin } from '@platformatic/kafka';

/** Kafka’s own word for the topic’s end. */
const END = -1n;

/** As retention does: what stands below this offset is gone; left out: all. */
export async function trimTopic(brokers: string, topic: string, partition = 0, start = END): Promise<void> {
  const admin = new Admin({ clientId: 'trim-topic', bootstrapBrokers: brokers.split(',') });
  try {
    await admin.deleteRecords({ topics: [{ name: topic, partitions: [{ partition, offset: start }] }] });
  } finally {
    await admin.close();
  }
}
