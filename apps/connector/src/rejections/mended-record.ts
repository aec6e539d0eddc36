import { parseJson, readRecords, UnreadableBody, type SourceRecord, type SourceSpec } from '@simpul/adapter-kit';
import type { RejectionRow } from '@simpul/domain';
import type { RawRejected } from './raw-bytes.ts';

type Place = Pick<RejectionRow, 'index' | 'at'>;

/** The stored record as its reader would give it again. */
export async function storedRecord(place: Place, raw: RawRejected, source: SourceSpec): Promise<SourceRecord> {
  const { index } = place;
  const at = place.at as SourceRecord['at'];
  if (raw.parsed) return { index, at, raw: raw.bytes, value: raw.parsed.value };
  if (source.format === 'json' || source.format === 'debezium') {
    const [again] = await recordsOf(raw.bytes, source);
    if (again) return { ...again, index, at };
  }
  return { index, at, raw: raw.bytes, unreadable: { code: 'malformed-record', pointer: '', message: 'the record as it came can not be read', hint: 'Send it mended, as the body of this call.' } };
}

/**
 * The record that a person sends in place of the refused one: one record in the agency's own format, or its fields as a JSON object
 * under the names that /raw shows. Throws `UnreadableBody`.
 */
export async function mendedRecord(place: Place, body: Buffer, source: SourceSpec): Promise<SourceRecord> {
  const { index } = place;
  const at = place.at as SourceRecord['at'];
  if (source.format === 'csv' || source.format === 'xlsx') {
    const parsed = body.subarray(0, 64).toString().trimStart().startsWith('{') ? parseJson(body) : undefined;
    if (parsed) return { index, at, raw: body, value: parsed.value };
  }
  const records = await recordsOf(body, source);
  const [record] = records;
  if (record === undefined || records.length > 1) throw new UnreadableBody('wrong-format', `the body holds ${records.length} records instead of one`, 'Send the one record that this rejection is about.');
  return { ...record, index, at };
}

async function recordsOf(body: Buffer, source: SourceSpec): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const chunk of readRecords(once(body), source)) records.push(...chunk);
  return records;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

