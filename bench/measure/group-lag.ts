import { EVENTS_TOPIC } from '@simpul/domain';
import { Kafka, logLevel } from 'kafkajs';
import type { Workbench } from './workbench.ts';

/** Looks at how many records of the log consumer groups have not committed. */
export interface GroupLag {
  of(group: string): Promise<number>;
  close(): Promise<void>;
}

export async function openGroupLag({ brokers, topics }: Pick<Workbench, 'brokers' | 'topics'>): Promise<GroupLag> {
  const admin = new Kafka({ brokers: brokers.split(','), clientId: 'simpul-bench', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  return {
    async of(group) {
      const [committed] = await admin.fetchOffsets({ groupId: group, topics: [EVENTS_TOPIC] });
      const ends = await topics.offsets(EVENTS_TOPIC);
      const next = new Map((committed?.partitions ?? []).map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]));
      return ends.reduce((sum, { partition, high }) => sum + Number(high) - (next.get(partition) ?? 0), 0);
    },
    close: () => admin.disconnect(),
  };
}
