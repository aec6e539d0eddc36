import type { NewRecord, TopicSpec } from '@simpul/domain';
import { appendAll } from './append-all.ts';
import type { Limit } from './plain-client.ts';
import type { Workbench } from './workbench.ts';

/** Kafka's own limit here: how fast the same client gets the same records into as many topics when nothing else is done. */
export async function rawLimit({ topics, log }: Pick<Workbench, 'topics' | 'log'>, records: readonly NewRecord[], count: number): Promise<Limit> {
  const raw = records.map((record) => ({ ...record, topic: rawName(record.topic) }));
  const specs = new Map<string, TopicSpec>();
  for (const { topic, partition } of raw) specs.set(topic, { name: topic, partitions: Math.max(partition + 1, specs.get(topic)?.partitions ?? 0) });
  const wanted = [...specs.values()];
  for (let from = 0; from < wanted.length; from += 100) await topics.ensure(wanted.slice(from, from + 100));
  const recordOf = (number: number) => raw[number % raw.length] as NewRecord;
  await appendAll(log, Math.min(count, raw.length), recordOf);
  const { seconds, cpuSeconds } = await appendAll(log, count, recordOf);
  return { perSecond: count / seconds, perCpuSecond: count / cpuSeconds };
}

/** The topic that stands for this one where nothing of the bus reads it. */
export function rawName(topic: string): string {
  return `raw.${topic}`;
}
