import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import type { SourceSpec } from '../define-adapter.ts';
import { bomEncoding, decodeHead, detectFormat, FORMATS, wrongFormat, type FoundFormat } from './detect-format.ts';
import { isOle2, refuseOle2 } from './ole2.ts';
import { batches } from './batches.ts';
import { peek } from './peek.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { readXml } from './read-xml.ts';
import { isBomb } from './unpacked.ts';
import { UnreadableBody, type SourceRecord, type UnreadableCode } from './source-record.ts';

export interface ReadHints {
  mediaType?: string | undefined;
  /** A larger record is refused (`record-too-large`); 512 KB unless told. */
  maxRecordBytes?: number;
  /** Called with the beginning of what is of the right format, unzipped, up to 64 KB, before anything else; whatever it throws ends the reading. */
  checkHead?: ((head: Buffer) => void) | undefined;
}

const WANTED: Record<SourceSpec['format'], FoundFormat> = { json: 'json', debezium: 'json', csv: 'csv', xml: 'xml', xlsx: 'xlsx' };

/**
 * Reads a body of any size in constant memory: arrays of up to 500 records or about 1 MB, in order. What the body is is told from
 * its content, gzip too. Throws `UnreadableBody` where it cannot be read on; what came before that stands.
 */
export async function* readRecords(input: AsyncIterable<Uint8Array>, source: SourceSpec, hints: ReadHints = {}): AsyncGenerator<SourceRecord[]> {
  try {
    yield* read(input, source, hints);
  } catch (error) {
    throw error instanceof UnreadableBody && source.format === 'xlsx' && source.advice ? advised(error, source.advice) : error;
  }
}

const ANOTHER_FILE: readonly UnreadableCode[] = ['wrong-format', 'unknown-format', 'no-header-found', 'no-records'];

function advised(error: UnreadableBody, { en, id }: { en: string; id: string }): UnreadableBody {
  if (!ANOTHER_FILE.includes(error.code)) return error;
  return new UnreadableBody(error.code, error.message, `${error.hint} ${en}`, error.at, error.indonesian && `${error.indonesian} ${id}`);
}

async function* read(input: AsyncIterable<Uint8Array>, source: SourceSpec, hints: ReadHints): AsyncGenerator<SourceRecord[]> {
  const { head, all, blame, close } = await peek(await unzipped(input), 65_536);
  try {
    if (isOle2(head)) return await refuseOle2(all, WANTED[source.format]);
    const found = foundFormat(head, WANTED[source.format], hints, blame);
    yield* batches(recordsOf(all, head, source, found, hints));
  } finally {
    await close();
  }
}

/** A table may come as CSV or as a workbook: people save the one as the other. */
function foundFormat(head: Buffer, wanted: FoundFormat, { checkHead }: ReadHints, blame: (error: unknown) => unknown): FoundFormat {
  try {
    const found = wanted === 'json' ? jsonOr(head) : detectFormat(head, wanted);
    if (found !== wanted && !(isTable(found) && isTable(wanted))) throw wrongFormat(FORMATS[found].en, FORMATS[found].id, wanted);
    checkHead?.(head);
    return found;
  } catch (error) {
    throw blame(error);
  }
}

function isTable(format: FoundFormat): boolean {
  return format === 'csv' || format === 'xlsx';
}

/** A stream of lines may begin in the middle of one, where a log was cut: a later line tells. */
function jsonOr(head: Buffer): FoundFormat {
  const found = detectFormat(head, 'json');
  return found === 'csv' && /^[ \t]*[{[]/m.test(decodeHead(head)) ? 'json' : found;
}

function recordsOf(all: AsyncIterable<Buffer>, head: Buffer, source: SourceSpec, found: FoundFormat, { mediaType, maxRecordBytes = 512 * 1024 }: ReadHints): AsyncGenerator<Iterable<SourceRecord>> {
  switch (source.format) {
    case 'json':
    case 'debezium':
      return readJson(all, head, { maxBytes: maxRecordBytes, byLine: source.format === 'debezium' || mediaType?.includes('ndjson') === true, source });
    case 'csv':
    case 'xlsx':
      return found === 'xlsx' ? readXlsx(all, source, maxRecordBytes) : readCsv(all, source, { maxBytes: maxRecordBytes, isMarked: bomEncoding(head) === 'utf-8' });
    case 'xml':
      return readXml(all, head, source, maxRecordBytes);
  }
}

async function unzipped(input: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(input, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all;
  const gunzip = createGunzip();
  const counter = { packed: 0 };
  pipeline(counted(all, counter), gunzip, () => {});
  return inflate(gunzip, counter);
}

async function* counted(all: AsyncIterable<Buffer>, counter: { packed: number }): AsyncGenerator<Buffer> {
  for await (const chunk of all) {
    counter.packed += chunk.length;
    yield chunk;
  }
}

async function* inflate(gunzip: AsyncIterable<Buffer>, counter: { packed: number }): AsyncGenerator<Buffer> {
  let unpacked = 0;
  try {
    for await (const chunk of gunzip) {
      unpacked += chunk.length;
      if (isBomb(counter.packed, unpacked)) throw new UnreadableBody('gzip-malformed', 'the gzip stream unpacks to more than 200 times its size', 'Check the export, or send it uncompressed.');
      yield chunk;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableBody('gzip-malformed', 'the gzip stream is broken', 'Compress the file again, or send it uncompressed.');
    throw error;
  }
}
