import { isUtf8 } from 'node:buffer';
import type { HeaderSpec } from '../define-adapter.ts';
import { asUtf8 } from './as-utf8.ts';
import { describeHeader, isTotal, matchHeader, rowOf, type Columns } from './header.ts';
import { NEWLINES_LOST, noHeader, noRecords } from './no-records.ts';
import { peek } from './peek.ts';
import { splitCells } from './split-cells.ts';
import { splitRows, type RawRow } from './split-rows.ts';
import type { SourceRecord } from './source-record.ts';

const DELIMITERS = [';', ',', '\t', '|'];
const HEADER_WITHIN = 50;
const windows1252 = new TextDecoder('windows-1252');

interface Layout {
  delimiter: string;
  columns: Columns;
  /** The header's row as text. */
  header: string;
  /** Rows before the first record, the header included. */
  skip: number;
}

/** Rows of a CSV under a header that is found by its headings; cells are text. Each row is UTF-8 where it can be, else Windows-1252. */
export async function* readCsv(input: AsyncIterable<Buffer>, header: HeaderSpec, maxBytes: number): AsyncGenerator<SourceRecord> {
  const { head, all, blame } = await peek(asUtf8(input), 262_144);
  const layout = await findLayout(head, header, maxBytes).catch((error: unknown) => {
    throw blame(error);
  });
  let index = 0;
  let seen = 0;
  for await (const row of splitRows(all, layout.delimiter.charCodeAt(0), maxBytes)) {
    if (seen++ < layout.skip) continue;
    const record = toRecord(row, index, layout, header);
    if (record === undefined) continue;
    index++;
    yield record;
  }
  if (index === 0) throw noRecords();
}

function toRecord({ raw, line, problem }: RawRow, index: number, { delimiter, columns, header }: Layout, spec: HeaderSpec): SourceRecord | undefined {
  const place = { index, at: { line }, raw, header };
  if (problem === 'too-large') return { ...place, unreadable: { code: 'record-too-large', pointer: '', message: 'the row is too large', hint: 'Check the quotes of this row: one may not be closed.', indonesian: { message: 'Barisnya terlalu besar.', hint: 'Periksa tanda kutip baris ini: mungkin ada yang tidak ditutup.' } } };
  if (problem === 'quote-open') return { ...place, unreadable: { code: 'malformed-record', pointer: '', message: 'a quote in this row is not closed, or closes in front of other text', hint: 'Double the quotes inside a quoted cell, or take them out.', indonesian: { message: 'Tanda kutip di baris ini tidak ditutup, atau ditutup di depan teks lain.', hint: 'Gandakan tanda kutip di dalam sel berkutip, atau hapus.' } } };
  const cells = splitCells(decode(raw), delimiter);
  if (cells.every(isBlank)) return undefined;
  if (!cells.slice(columns.length).every(isBlank)) {
    return { ...place, unreadable: { code: 'malformed-record', pointer: '', message: `the row has ${cells.length} cells, the header ${columns.length}`, hint: `A cell holds the separator "${delimiter}": put it in quotes.`, indonesian: { message: `Baris ini punya ${cells.length} sel, judulnya ${columns.length}.`, hint: `Ada sel yang memuat pemisah "${delimiter}": beri tanda kutip.` } } };
  }
  const value = rowOf(cells, columns, isBlank);
  return isFooter(cells, value, spec) ? undefined : { ...place, value };
}

/** A total row, or the header once more where two exports were joined. */
function isFooter(cells: readonly string[], row: Record<string, string>, header: HeaderSpec): boolean {
  if (isTotal(cells.find((cell) => !isBlank(cell)) ?? '')) return header.required.some((name) => isBlank(row[name] ?? ''));
  return matchHeader(cells, header) !== undefined;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

async function findLayout(head: Buffer, spec: HeaderSpec, maxBytes: number): Promise<Layout> {
  let rows = 0;
  for (const delimiter of delimitersFor(head)) {
    let skip = 0;
    for await (const row of splitRows(once(head), delimiter.charCodeAt(0), maxBytes)) {
      skip++;
      const header = decode(row.raw);
      const columns = matchHeader(splitCells(header, delimiter), spec);
      if (columns) return { delimiter, columns, header, skip };
      if (skip === HEADER_WITHIN) break;
    }
    rows = Math.max(rows, skip);
  }
  throw noHeader(`none of the first ${HEADER_WITHIN} rows has the headings ${describeHeader(spec)}`, spec, rows === 1 ? NEWLINES_LOST : undefined);
}

/** Excel's own first line `sep=;` first; a program in between may have put other separators since. */
function delimitersFor(head: Buffer): string[] {
  const told = /^"?sep=([;,|\t])/i.exec(head.toString('latin1', 0, 10))?.[1];
  return told === undefined ? DELIMITERS : [told, ...DELIMITERS.filter((delimiter) => delimiter !== told)];
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function decode(raw: Buffer): string {
  return isUtf8(raw) ? raw.toString() : windows1252.decode(raw);
}
