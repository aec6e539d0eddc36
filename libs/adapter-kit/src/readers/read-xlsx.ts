import type { SourceSpec } from '../define-adapter.ts';
import { describeHeader, isTotal, matchHeader, rowOf, type Columns } from './header.ts';
import { noHeader, noRecords } from './no-records.ts';
import type { SourceRecord } from './source-record.ts';
import { KEPT } from './split-values.ts';
import { columnLetters, type Cell } from './xlsx-parts.ts';
import { openWorkbook, type Sheet } from './xlsx-workbook.ts';

type XlsxSource = Extract<SourceSpec, { format: 'xlsx' }>;
type Row = Record<string, Cell>;

const HEADER_WITHIN = 50;
const AS_ABOVE = /^(s\.?\s?d\.?\s?a\.?|idem|"|''|-"-|〃)$/i;

/**
 * Rows of every visible sheet that has the header, in the workbook's order. A header that comes again (a second row of it, a new page)
 * is none of them. Rows without any of the required columns (titles, signatures) are passed over, and after a total all rows without all
 * of them; a merged cell counts for all rows it covers; "sda" is filled from the row above. `raw` is the row's cells as JSON, since a
 * row's own XML says little without the rest of the workbook.
 */
export async function* readXlsx(input: AsyncIterable<Buffer>, source: XlsxSource, maxBytes: number): AsyncGenerator<SourceRecord> {
  const workbook = await openWorkbook(input);
  try {
    const counter = { index: 0, tables: 0 };
    for (const sheet of workbook.sheets) {
      for await (const record of readSheet(sheet, source, counter)) yield record.raw.length > maxBytes ? tooLarge(record) : record;
    }
    if (counter.tables === 0) {
      const names = workbook.sheets.map(({ name }) => `"${name}"`).join(', ');
      throw noHeader(`no sheet (${names}) has the headings ${describeHeader(source.header)} in its first ${HEADER_WITHIN} rows`, source.header);
    }
    if (counter.index === 0) throw noRecords();
  } finally {
    await workbook.close();
  }
}

async function* readSheet(sheet: Sheet, source: XlsxSource, counter: { index: number; tables: number }): AsyncGenerator<SourceRecord> {
  let columns: Columns | undefined;
  let letters: Readonly<Record<string, string>> = {};
  let above: Row = {};
  let totalled = false;
  for await (const { number, cells } of sheet.rows()) {
    if (columns === undefined && number > HEADER_WITHIN) return;
    const header = matchHeader(cells.map(textOf), source.header);
    if (header) {
      if (columns === undefined) counter.tables++;
      columns = header;
      letters = lettersOf(header);
      totalled = false;
      continue;
    }
    if (columns === undefined) continue;
    const row = rowOf(cells, columns, isBlank);
    const filled = source.header.required.filter((name) => !isBlank(row[name])).length;
    const whole = filled === source.header.required.length;
    if (!whole && isTotal(textOf(cells.find((cell) => !isBlank(cell))))) totalled = true;
    if (filled === 0 || (totalled && !whole) || source.skip?.(row) || isSecondHeaderRow(row, source)) continue;
    yield fillDown(row, above, source, { index: counter.index++, at: { sheet: sheet.name, row: number }, columns: letters });
    above = { ...above, ...Object.fromEntries(Object.entries(row).filter(([, cell]) => !isBlank(cell) && !isAsAbove(cell))) };
  }
}

/** Canonical name → the column's letters, the first of two that have one name. */
function lettersOf(columns: Columns): Readonly<Record<string, string>> {
  const letters = columns.flatMap((name, i) => (name === undefined ? [] : [[name, columnLetters(i + 1)] as const]));
  return Object.fromEntries(letters.toReversed());
}

/** Changes `row`: cells that say "as above" take the value above. */
function fillDown(row: Row, above: Row, source: XlsxSource, place: Pick<SourceRecord, 'index' | 'at' | 'columns'>): SourceRecord {
  const raw = () => Buffer.from(JSON.stringify(row));
  for (const name of source.fillDown ?? []) {
    if (!isAsAbove(row[name])) continue;
    if (isBlank(above[name])) {
      return { ...place, raw: raw(), unreadable: { code: 'nothing-to-fill-down', pointer: `/${name}`, message: `${name} says "as above", but there is nothing above`, hint: 'Write the value out.' } };
    }
    row[name] = above[name];
  }
  return { ...place, raw: raw(), value: row };
}

function tooLarge({ index, at, raw }: SourceRecord): SourceRecord {
  return { index, at, raw: raw.subarray(0, KEPT), unreadable: { code: 'record-too-large', pointer: '', message: 'the row is too large', hint: 'Leave out what is not needed.' } };
}

function isAsAbove(cell: Cell): boolean {
  return typeof cell === 'string' && AS_ABOVE.test(cell.trim());
}

/** A header of two rows: the second repeats headings or numbers the columns. */
function isSecondHeaderRow(row: Row, { header }: XlsxSource): boolean {
  const cells = header.required.map((name) => textOf(row[name]).trim()).filter(Boolean);
  return cells.length > 1 && cells.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function textOf(cell: Cell): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
