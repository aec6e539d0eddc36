import type { HeaderSpec } from '@simpul/adapter-kit';
import { readRecords, UnreadableBody, type SourceRecord } from '@simpul/adapter-kit/host';

/** Columns of a table of steps: by their English names or as a secretariat heads them. */
const HEADER: HeaderSpec = {
  columns: {
    taskId: ['id tugas', 'kode tugas'],
    letterNo: ['nomor surat', 'no surat', 'no. surat', 'letter no'],
    step: ['langkah', 'tindakan'],
    note: ['catatan'],
    reason: ['alasan'],
    result: ['hasil'],
    percent: ['persen', 'kemajuan'],
    revision: ['revisi'],
    byPosition: ['jabatan pelaksana', 'oleh jabatan'],
    byName: ['nama pelaksana', 'oleh nama'],
    insidePosition: ['jabatan penerima'],
    insideName: ['nama penerima'],
    to: ['diteruskan ke', 'instansi tujuan'],
  },
  required: ['step'],
};

/** A body of steps, row by row: NDJSON or a JSON array, CSV, XLSX; told by its content. Throws `UnreadableBody`. */
export async function* readRows(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<SourceRecord> {
  const bytes = await collect(body, limit);
  const chunks = async function* () {
    yield bytes;
  };
  const found = formatOf(bytes);
  const source = found === 'json' ? ({ format: 'json' } as const) : ({ format: found, header: HEADER } as const);
  for await (const records of readRecords(chunks(), source, { mediaType: 'application/x-ndjson' })) yield* records;
}

async function collect(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) throw new UnreadableBody('wrong-format', `the file is larger than ${limit / 1_000_000} MB`, 'Send it in parts.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function formatOf(bytes: Buffer): 'json' | 'csv' | 'xlsx' {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return 'xlsx';
  return /^[\ufeff\s]*[[{]/.test(bytes.toString('utf8', 0, 200)) ? 'json' : 'csv';
}
