import { isUtf8 } from 'node:buffer';
import type { TableSource } from '../define-adapter.ts';
import { unescapeFormula } from '../workbook/escape-formula.ts';
import { headerOf, isTotal, matchHeader, rowOf, takeRemarks, type Header } from './header.ts';
import { CUT_OFF, NOT_UTF8, QUOTE_OPEN, TOO_LARGE, tooManyCells } from './row-problems.ts';
import { SheetTable } from './sheet-table.ts';
import { splitCells } from './split-cells.ts';
import type { RawRow } from './split-rows.ts';
import type { SourceRecord } from './source-record.ts';

export interface CsvLayout {
  delimiter: string;
  header: Header;
}

const windows1252 = new TextDecoder('windows-1252');

/** The rows of one CSV as they come; a header that comes again, as where two exports were joined, holds for the rows below it. */
export class CsvTable {
  private readonly source: TableSource;
  private readonly delimiter: string;
  private readonly isMarked: boolean;
  private readonly sheet: SheetTable | undefined;
  private header: Header;
  /** Cells of the row above. */
  private width: number;

  constructor(source: TableSource, { delimiter, header }: CsvLayout, isMarked: boolean) {
    this.source = source;
    this.delimiter = delimiter;
    this.isMarked = isMarked;
    this.header = header;
    this.width = header.columns.length;
    this.sheet = source.format === 'xlsx' ? new SheetTable(source) : undefined;
    this.sheet?.take(cellsOfRow(header.written, delimiter), { index: 0, at: { line: 1 } });
  }

  /** The record of a row; undefined for what is none: blanks, totals, a header. */
  take({ raw, line, problem, isUnended }: RawRow, index: number): SourceRecord | undefined {
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
    const told = mends === undefined ? place : { ...place, mends };
    if (!cells.slice(this.header.columns.length).every(isBlank)) return { ...told, unreadable: tooManyCells(cells.length, this.header.columns.length, this.unquoted()) };
    const record = this.sheet ? this.sheet.take(cells, place) : this.recordOf(cells, told);
    // Spreadsheets leave empty cells at the end of rows out, but not the line break: a half-copied file would tell of half a value as if it were whole.
    if (record !== undefined && isUnended && cells.length < this.width) return { ...told, unreadable: CUT_OFF };
    this.width = cells.length;
    return record && mends !== undefined ? { ...record, mends } : record;
  }

  private unquoted() {
    return { en: `A cell holds the separator "${this.delimiter}": put it in quotes.`, id: `Ada sel yang memuat pemisah "${this.delimiter}": beri tanda kutip.` };
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
