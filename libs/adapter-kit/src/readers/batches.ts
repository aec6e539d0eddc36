import type { SourceRecord } from './source-record.ts';

const RECORDS = 500;
const BYTES = 1_000_000;

/** Groups records, however many come at a time; what is pending goes out before an error goes on. */
export async function* batches(read: AsyncIterable<Iterable<SourceRecord>>): AsyncGenerator<SourceRecord[]> {
  let batch: SourceRecord[] = [];
  let bytes = 0;
  let failure: { error: unknown } | undefined;
  try {
    for await (const records of read) {
      for (const record of records) {
        batch.push(record);
        bytes += record.raw.length;
        if (batch.length < RECORDS && bytes < BYTES) continue;
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
  } catch (error) {
    failure = { error };
  }
  if (batch.length > 0) yield batch;
  if (failure) throw failure.error;
}
