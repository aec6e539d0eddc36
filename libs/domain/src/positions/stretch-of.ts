import type { LogBatch } from '../log/ports.ts';
import type { Stretch } from './ports.ts';

/** What a batch of the log covers; undefined for one without records. */
export function stretchOf(consumer: string, { partition, records }: Pick<LogBatch, 'partition' | 'records'>): Stretch | undefined {
  const [first] = records;
  const last = records.at(-1);
  return first && last && { consumer, partition, start: first.offset, end: last.offset + 1n };
}
