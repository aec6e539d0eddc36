import type { SourceSpec } from '@simpul/adapter-kit';
import { escapeCsvText, headerUnder, parseJson, readRecords, UnreadableBody, type KeptTable, type SourceRecord } from '@simpul/adapter-kit/host';
import type { RejectionRow } from '@simpul/domain';
import type { RawRejected } from './raw-bytes.ts';

type Place = Pick<RejectionRow, 'index' | 'at'>;
type Fields = Record<string, unknown>;

/** The stored record as its reader would give it again. */
export async function storedRecord(place: Place, raw: RawRejected, source: SourceSpec): Promise<SourceRecord> {
  const { index, at, ...table } = tablePlace(place, raw, source);
  if (raw.parsed) return { index, at, ...table, raw: raw.bytes, value: raw.parsed.value };
  if (source.format === 'json' || source.format === 'debezium') {
    const [again] = await recordsOf(raw.bytes, source);
    if (again) return { ...again, index, at };
  }
  return { index, at, raw: raw.bytes, unreadable: { code: 'malformed-record', pointer: '', message: 'the record as it came can not be read', hint: 'Send it mended, as the body of this call.', indonesian: { message: 'Rekaman seperti yang diterima tidak terbaca.', hint: 'Kirim yang sudah diperbaiki, sebagai isi panggilan ini.' } } };
}

/**
 * The record that a person sends in place of the refused one: one record in the agency's own format, where a CSV's row may stand without
 * its header and an XML element without its surroundings; of a table's row also the mended fields alone, as a JSON object. What is
 * left out is taken from `stored`, if that is still kept. Throws `UnreadableBody`.
 */
export async function mendedRecord(place: Place, body: Buffer, source: SourceSpec, stored: RawRejected | undefined): Promise<SourceRecord> {
  const { index, at, ...table } = tablePlace(place, stored, source);
  if (source.format === 'csv' || source.format === 'xlsx') {
    const parsed = body.subarray(0, 64).toString().trimStart().startsWith('{') ? parseJson(body) : undefined;
    if (parsed) return { index, at, ...table, raw: body, value: { ...(stored?.parsed?.value as Fields | undefined), ...(parsed.value as Fields) } };
  }
  const records = source.format === 'csv' || source.format === 'xlsx' ? await rowsOf(body, source, stored?.table) : await recordsOf(body, source);
  const [record] = records;
  if (record === undefined || records.length > 1) throw new UnreadableBody('wrong-format', `the body holds ${records.length} records instead of one`, 'Send the one record that this rejection is about.', undefined, `Isi kiriman memuat ${records.length} rekaman, seharusnya satu. Kirim hanya rekaman yang ditolak ini.`);
  return { ...(source.format === 'xml' ? withHeader(record, stored) : record), index, at };
}

/** Where the refused record was found; which cell it was refused for is judged anew. */
function tablePlace({ index, at }: Place, stored: RawRejected | undefined, source: SourceSpec): Pick<SourceRecord, 'index' | 'at' | 'header'> {
  const { column: _, header: __, ...where } = at as SourceRecord['at'];
  const header = stored?.table && (source.format === 'csv' || source.format === 'xlsx') ? headerUnder(stored.table, source.header) : undefined;
  return { index, at: where, ...(header === undefined ? {} : { header }) };
}

/** Rows under their own header; where they have none, under the refused row's. */
async function rowsOf(body: Buffer, source: SourceSpec, table: KeptTable | undefined): Promise<SourceRecord[]> {
  try {
    return await recordsOf(body, source);
  } catch (error) {
    if (table === undefined || !(error instanceof UnreadableBody) || error.code !== 'no-header-found') throw error;
    return recordsOf(Buffer.concat([Buffer.from(`${headerRow(table)}\n`), body]), source);
  }
}

function headerRow(table: KeptTable): string {
  return 'header' in table ? table.header : table.headings.map((heading) => `"${escapeCsvText(heading).replaceAll('"', '""')}"`).join(';');
}

/** An element alone stands under the header that the refused one stood under. */
function withHeader(record: SourceRecord, stored: RawRejected | undefined): SourceRecord {
  const { header } = (stored?.parsed?.value ?? {}) as { header?: Fields };
  if (header === undefined || !('value' in record)) return record;
  const value = record.value as { header: Fields };
  return Object.keys(value.header).length > 0 ? record : { ...record, value: { ...value, header } };
}

async function recordsOf(body: Buffer, source: SourceSpec): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const chunk of readRecords(once(body), source)) records.push(...chunk);
  return records;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
