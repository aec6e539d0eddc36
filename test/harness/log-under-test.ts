import type { LaneFetched, LaneReader, LogAppender, LogRecord, NewRecord, Topics } from '@simpul/domain';

export interface LogUnderTest {
  log: LogAppender;
  lanes: LaneReader;
  topics: Topics;
  /** As retention does: what stands below this offset is gone. */
  trim(topic: string, partition: number, start: bigint): Promise<void>;
}

export type Opened = () => LogUnderTest;

/** Of one test: a real log on a busy machine takes its time. */
export const LIMIT_MS = 30_000;

let names = 0;

/** A new topic's name. */
export async function topic(parts: LogUnderTest, partitions = 1): Promise<string> {
  return (await topicsOf(parts, 1, partitions))[0] as string;
}

export async function topicsOf({ topics }: LogUnderTest, count: number, partitions = 1): Promise<string[]> {
  const made = Array.from({ length: count }, () => ({ name: `contract.${++names}`, partitions }));
  await topics.ensure(made);
  return made.map(({ name }) => name);
}

export function textRecord(topicName: string, text: string, partition = 0): NewRecord {
  return { topic: topicName, partition, value: Buffer.from(text), headers: {} };
}

export const texts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `r${from + i}`);
export const valuesOf = (records: readonly LogRecord[]) => records.map(({ value }) => String(value));

export function recordsIn(fetched: LaneFetched): LogRecord[] {
  if (fetched.kind !== 'records') throw new Error(fetched.kind);
  return fetched.records;
}

export const fetchOf = (name: string, offset: bigint, more: { waitMs?: number; maxBytes?: number; partition?: number; signal?: AbortSignal } = {}) => ({ topic: name, partition: 0, offset, maxBytes: 1_000_000, waitMs: 0, ...more });

/** All from the beginning on, in as many reads as it takes. */
export async function readAll({ lanes }: Pick<LogUnderTest, 'lanes'>, name: string, partition = 0, maxBytes = 1_000_000): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for (;;) {
    const some = recordsIn(await lanes.fetchLane(fetchOf(name, (records.at(-1)?.offset ?? -1n) + 1n, { partition, maxBytes })));
    if (some.length === 0) return records;
    records.push(...some);
  }
}

