import type { LogRecord, NewRecord } from '@simpul/domain';
import { appendAll } from './append-all.ts';
import type { Workbench } from './workbench.ts';

/** Kafka's own limit here: how fast the same client gets the same bytes into as many topics when nothing else is done. */
export async function rawLimit({ topics, log, lanes }: Workbench, likeTopics: readonly { topic: string; partitions: number }[], count: number): Promise<{ perSecond: number; perCpuSecond: number }> {
  const samples = await Promise.all(likeTopics.flatMap(({ topic, partitions }) => Array.from({ length: partitions }, (_, partition) => sampleOf(lanes, topic, partition))));
  const specs = likeTopics.map(({ topic, partitions }) => ({ name: `raw.${topic}`, partitions }));
  for (let from = 0; from < specs.length; from += 100) await topics.ensure(specs.slice(from, from + 100));
  const records = interleaved(samples.map((sample) => sample.map(rawRecord)));
  if (records.length === 0) throw new Error('there is nothing to measure the limit with');
  const recordOf = (number: number) => records[number % records.length] as NewRecord;
  await appendAll(log, Math.min(count, records.length), recordOf);
  const { seconds, cpuSeconds } = await appendAll(log, count, recordOf);
  return { perSecond: count / seconds, perCpuSecond: count / cpuSeconds };
}

async function sampleOf(lanes: Workbench['lanes'], topic: string, partition: number): Promise<LogRecord[]> {
  const fetched = await lanes.fetchLane({ topic, partition, offset: 0n, maxBytes: 500_000, waitMs: 0 });
  return fetched.kind === 'records' ? fetched.records : [];
}

function rawRecord({ topic, partition, key, value, headers }: LogRecord): NewRecord {
  return { topic: `raw.${topic}`, partition, ...(key === null ? {} : { key }), value, headers };
}

/** One of each list in turn, so that a stretch of them touches as many topics as the real thing does. */
function interleaved<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => (list[i] === undefined ? [] : [list[i]]))).flat();
}
