import { isUtf8 } from 'node:buffer';
import type { TableSource } from '../define-adapter.ts';
import { unescapeFormula } from '../workbook/escape-formula.ts';
import { headerOf, isTotal, matchHeader, rowOf, takeRemarks, type Header } from './header.ts';
import { SheetTable } from './sheet-table.ts';
import { splitCells } from './split-cells.ts';
import type { RawRow } from './split-rows.ts';
import type { SourceRecord } from './source-record.ts';

export interface CsvLayout {
  delimiter: string;
  header: Header;
}

type Unreadable = Extract<SourceRecord, { unreadable: unknown }>['unreadable'];

const windows1252 = new TextDecoder('windows-1252');

/** The rows of one CSV as they come; a header that comes again, as where two exports were joined, holds for the rows below it. */
export class CsvTable {
  private readonly source: TableSource;
  private readonly delimiter: string;
  private readonly isMarked: boolean;
  private readonly sheet: SheetTable | undefined;
  private header: Header;

  constructor(source: TableSource, { delimiter, header }: CsvLayout, isMarked: boolean) {
    this.source = source;
    this.delimiter = delimiter;
    this.isMarked = isMarked;
    this.header = header;
    this.sheet = source.format === 'xlsx' ? new SheetTable(source) : undefined;
    this.sheet?.take(cellsOfRow(header.written, delimiter), { index: 0, at: { line: 1 } });
  }

  /** The record of a row; undefined for what is none: blanks, totals, a header. */
  take({ raw, line, problem }: RawRow, index: number): SourceRecord | undefined {
    const place = { index, at: { line }, raw, header: this.header };
    if (problem !== undefined) return { ...place, unreadable: problem === 'too-large' ? TOO_LARGE : QUOTE_OPEN };
    if (this.isMarked && !isUtf8(raw)) return { ...place, unreadable: NOT_UTF8 };
    const written = decodeRow(raw);
    const cells = cellsOfRow(written, this.delimiter);
    const columns = matchHeader(cells, this.source.header);
    if (columns) this.header = headerOf(cells, columns, written);
    if (columns) return this.sheet?.take(cells, place);
    const mends = takeRemarks(cells, this.header, '');
    if (cells.every(isBlank)) return undefined;
    const told = { ...place, ...(mends === undefined ? {} : { mends }) };
    if (!cells.slice(this.header.columns.length).every(isBlank)) return { ...told, unreadable: tooManyCells(cells.length, this.header.columns.length, this.delimiter) };
    const record = this.sheet ? this.sheet.take(cells, place) : this.recordOf(cells, told);
    return record && mends !== undefined ? { ...record, mends } : record;
  }

  private recordOf(cells: readonly string[], place: Omit<SourceRecord, 'value' | 'unreadable'>): SourceRecord | undefined {
    const value = rowOf(cells, this.header.columns, isBlank);
    const isFooter = isTotal(cells.find((cell) => !isBlank(cell)) ?? '') && this.source.header.required.some((name) => isBlank(value[name] ?? ''));
    return isFooter ? undefined : { ...place, value };
  }
}

export function cellsOfRow(row: string, delimiter: string): string[] {
  const cells = splitCells(row, delimiter);
  return row.includes("'") ? cells.map(unescapeFormula) : cells;
}

export function decodeRow(raw: Buffer): string {
  return isUtf8(raw) ? raw.toString() : windows1252.decode(raw);
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

const TOO_LARGE: Unreadable = { code: 'record-too-large', pointer: '', message: 'the row is too large', hint: 'Check the quotes of this row: one may not be closed.', indonesian: { message: 'Barisnya terlalu besar.', hint: 'Periksa tanda kutip baris ini: mungkin ada yang tidak ditutup.' } };
const QUOTE_OPEN: Unreadable = { code: 'malformed-record', pointer: '', message: 'a quote in this row is not closed, or closes in front of other text', hint: 'Double the quotes inside a quoted cell, or take them out.', indonesian: { message: 'Tanda kutip di baris ini tidak ditutup, atau ditutup di depan teks lain.', hint: 'Gandakan tanda kutip di dalam sel berkutip, atau hapus.' } };
const NOT_UTF8: Unreadable = { code: 'wrong-encoding', pointer: '', message: 'the file says that it is UTF-8, but this row is not', hint: 'Compare the accented letters of this row with the original, then save the file as CSV UTF-8.', indonesian: { message: 'Berkas ini bertanda UTF-8, tetapi baris ini bukan UTF-8.', hint: 'Cocokkan huruf beraksen pada baris ini dengan aslinya, lalu simpan berkas sebagai CSV UTF-8.' } };

function tooManyCells(found: number, headings: number, delimiter: string): Unreadable {
  return { code: 'malformed-record', pointer: '', message: `the row has ${found} cells, the header ${headings}`, hint: `A cell holds the separator "${delimiter}": put it in quotes.`, indonesian: { message: `Baris ini punya ${found} sel, judulnya ${headings}.`, hint: `Ada sel yang memuat pemisah "${delimiter}": beri tanda kutip.` } };
}
