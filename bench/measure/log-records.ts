import { EVENTS_PARTITIONS, EVENTS_TOPIC, type LogRecord, type NewRecord } from '@simpul/domain';
import type { Workbench } from './workbench.ts';

/** Some of the events that stand in the log, as they could be appended again. */
export async function someEvents({ lanes }: Pick<Workbench, 'lanes'>): Promise<NewRecord[]> {
  const fetched = await Promise.all(PARTITIONS.map((partition) => lanes.fetchLane({ topic: EVENTS_TOPIC, partition, offset: 0n, maxBytes: 1_000_000, waitMs: 0 })));
  const records = fetched.flatMap((found): LogRecord[] => (found.kind === 'records' ? found.records : []));
  return records.map(({ topic, partition, key, value, headers }) => ({ topic, partition, value, headers, ...(key === null ? {} : { key }) }));
}

/** How many records the log holds. */
export async function eventsInLog({ topics }: Pick<Workbench, 'topics'>): Promise<number> {
  return (await topics.offsets(EVENTS_TOPIC)).reduce((sum, { high }) => sum + Number(high), 0);
}

const PARTITIONS = Array.from({ length: EVENTS_PARTITIONS }, (_, partition) => partition);
