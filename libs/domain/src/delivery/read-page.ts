import type { LogRecord } from '../log/ports.ts';
import { HEADERS } from '../log/topics.ts';
import type { Cursor } from './ports.ts';

/** The log position that a lane record was copied from. */
export interface Origin {
  partition: number;
  offset: bigint;
}

/** `<partition>:<offset>`; undefined for records that did not come by the log (test events). */
export function readOrigin(header: Buffer | undefined): Origin | undefined {
  if (header === undefined) return undefined;
  const colon = header.indexOf(58);
  return { partition: Number(header.toString('latin1', 0, colon)), offset: BigInt(header.toString('latin1', colon + 1)) };
}

export interface PageBounds {
  limit: number;
  maxBytes: number;
}

export interface Page {
  records: LogRecord[];
  /** Where to read on, whatever was left out. */
  cursor: Cursor;
  /** False when the bounds cut it off before the end of what was given. */
  exhausted: boolean;
}

/**
 * Takes from lane records, in lane order, those that this reader has not had: a lane may hold an origin twice, so what is not above the
 * highest origin served from its log partition is dropped. At least one event comes, however large.
 */
export function readPage(cursor: Cursor, lane: readonly LogRecord[], bounds: PageBounds, mayHave: (record: LogRecord) => boolean = () => true): Page {
  const origins = new Map(cursor.origins);
  const begun = cursor.begun && new Map(cursor.begun);
  const records: LogRecord[] = [];
  let { next } = cursor;
  let bytes = 0;
  for (const record of lane) {
    if (record.offset < next) continue;
    const origin = readOrigin(record.headers[HEADERS.origin]);
    const isNew = origin === undefined || origin.offset > (origins.get(origin.partition) ?? -1n);
    if (isNew && mayHave(record)) {
      const size = record.value?.length ?? 0;
      if (records.length === bounds.limit || (records.length > 0 && bytes + size > bounds.maxBytes)) {
        return { records, cursor: { ...cursor, next, origins, begun }, exhausted: false };
      }
      records.push(record);
      bytes += size;
    }
    if (origin !== undefined && isNew) passOrigin(origins, begun, origin);
    next = record.offset + 1n;
  }
  return { records, cursor: { ...cursor, next, origins, begun }, exhausted: true };
}

/** Notes what was served: the first of each log partition where the reader did not begin at the lane’s beginning, and the last. */
export function passOrigin(origins: Map<number, bigint>, begun: Map<number, bigint> | undefined, { partition, offset }: Origin): void {
  if (begun?.has(partition) === false) begun.set(partition, offset);
  origins.set(partition, offset);
}
