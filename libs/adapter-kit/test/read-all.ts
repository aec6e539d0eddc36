import type { SourceSpec } from '../src/index.ts';
import { readRecords, UnreadableBody, type ReadHints, type SourceRecord } from '../src/host.ts';
import { splitStream, type Splitter } from '../src/readers/split-stream.ts';

/** In pieces of `size` bytes. */
export async function* inChunks(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

/** In two pieces, or in more where more cuts are given. */
export async function* cutAt(body: Buffer, ...cuts: number[]): AsyncGenerator<Buffer> {
  const places = [0, ...cuts.map((cut) => cut % (body.length + 1)).sort((a, b) => a - b), body.length];
  for (let i = 1; i < places.length; i++) yield body.subarray(places[i - 1], places[i]);
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The pieces of a body, one by one. */
export async function* each<T>(chunks: AsyncIterable<Buffer>, splitter: Splitter<T>): AsyncGenerator<T> {
  for await (const pieces of splitStream(chunks, splitter)) yield* pieces;
}

/** All records of a body, and what stopped the reading. */
export async function readAll(body: string | Buffer | AsyncIterable<Buffer>, source: SourceSpec, hints?: ReadHints): Promise<{ records: SourceRecord[]; stopped?: UnreadableBody }> {
  const records: SourceRecord[] = [];
  const input = typeof body === 'string' || Buffer.isBuffer(body) ? cutAt(Buffer.from(body)) : body;
  try {
    for await (const batch of readRecords(input, source, hints)) records.push(...batch);
  } catch (error) {
    if (error instanceof UnreadableBody) return { records, stopped: error };
    throw error;
  }
  return { records };
}

/** The values, or `code at` of what cannot be read; last, what stopped the reading. */
export async function valuesOf(...args: Parameters<typeof readAll>): Promise<unknown[]> {
  const { records, stopped } = await readAll(...args);
  const values = records.map((record) => ('value' in record ? record.value : `${record.unreadable.code} ${placeOf(record)}`));
  return stopped ? [...values, `stopped: ${stopped.code}`] : values;
}

function placeOf({ at }: SourceRecord): string {
  return Object.entries(at).map(([what, where]) => (what === 'sheet' ? where : `${what} ${where}`)).join(' ');
}
