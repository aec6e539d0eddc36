import type { TableSource, XlsxSource } from '../define-adapter.ts';
import { cellText } from './cell-text.ts';
import { describeHeader } from './header.ts';
import { noHeader, noHeaderInSheet, noRecords, severalSheets } from './no-records.ts';
import { SheetTable } from './sheet-table.ts';
import type { SourceRecord } from './source-record.ts';
import { KEPT } from './split-values.ts';
import { openWorkbook, type Sheet } from './xlsx-workbook.ts';

const HEADER_WITHIN = 50;

/**
 * Rows of the visible sheet that has the header, or of each that has it where the source says so, in the workbook's order; a merged cell
 * counts for all rows it covers. A source of CSV gets each cell as text.
 */
export async function* readXlsx(input: AsyncIterable<Buffer>, source: TableSource, maxBytes: number): AsyncGenerator<Iterable<SourceRecord>> {
  const workbook = await openWorkbook(input);
  const table: XlsxSource = source.format === 'xlsx' ? source : { format: 'xlsx', header: source.header };
  try {
    if (table.sheets !== 'every') await expectOneSheet(workbook.sheets, table);
    const counter = { index: 0, tables: 0 };
    for (const sheet of workbook.sheets) {
      for await (const record of readSheet(sheet, table, counter, source.format === 'csv')) yield [record.raw.length > maxBytes ? tooLarge(record) : record];
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

/** Which of several was meant can't be told: an old copy of the table would be taken for news. */
async function expectOneSheet(sheets: readonly Sheet[], table: XlsxSource): Promise<void> {
  if (sheets.length < 2) return;
  const filled: string[] = [];
  for (const sheet of sheets) {
    if (await hasRecords(sheet, table)) filled.push(sheet.name);
  }
  if (filled.length > 1) throw severalSheets(filled);
}

async function hasRecords(sheet: Sheet, table: XlsxSource): Promise<boolean> {
  for await (const record of readSheet(sheet, table, { index: 0, tables: 0 }, false)) return record.index === 0;
  return false;
}

async function* readSheet(sheet: Sheet, source: XlsxSource, counter: { index: number; tables: number }, asText: boolean): AsyncGenerator<SourceRecord> {
  const table = new SheetTable(source);
  let rows = 0;
  for await (const { number, cells } of sheet.rows()) {
    if (!table.begun && number > HEADER_WITHIN) break;
    rows++;
    const record = table.take(asText ? cells.map(cellText) : cells, { index: counter.index, at: { sheet: sheet.name, row: number } });
    if (record === undefined) continue;
    counter.index++;
    yield record;
  }
  const expected = source.header.tables?.[sheet.name];
  if (!table.begun && rows > 0 && expected !== undefined) throw noHeaderInSheet(sheet.name, expected);
  if (table.begun) counter.tables++;
}

function tooLarge({ index, at, raw, header, mends }: SourceRecord): SourceRecord {
  const place = { index, at, raw: raw.subarray(0, KEPT), ...(header === undefined ? {} : { header }), ...(mends === undefined ? {} : { mends }) };
  return { ...place, unreadable: { code: 'record-too-large', pointer: '', message: 'the row is too large', hint: 'Leave out what is not needed.' } };
}
