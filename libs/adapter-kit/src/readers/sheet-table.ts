import type { XlsxSource } from '../define-adapter.ts';
import { cellText } from './cell-text.ts';
import { unescapeFormula } from '../workbook/escape-formula.ts';
import { headerOf, isTotal, matchHeader, requiredUnder, rowOf, TABLE_FIELD, tableOf, takeRemarks, type Columns, type Header } from './header.ts';
import { tooManyCells } from './row-problems.ts';
import type { SourceRecord } from './source-record.ts';
import type { Cell } from './xlsx-parts.ts';

type Row = Record<string, Cell>;
type Place = Pick<SourceRecord, 'index' | 'at'> & { raw?: Uint8Array };
type Told = Place & Pick<SourceRecord, 'header' | 'cells' | 'mends'>;
type Unreadable = Extract<SourceRecord, { unreadable: unknown }>['unreadable'];

const AS_ABOVE = /^(s\.?\s?d\.?\s?a\.?|idem|"|''|-"-|〃)$/i;

/**
 * A table as people keep it in a sheet, row by row. A header that comes again (a second row of it, a new page) is none of its records.
 * Rows without any of the required columns (titles, signatures) are passed over, and after a total all rows without all of them; "sda" is
 * filled from the row above. `raw` is the row's cells as JSON where it has no bytes of its own: a row's XML says little without the workbook.
 */
export class SheetTable {
  private readonly source: XlsxSource;
  private header: Header | undefined;
  private required: readonly string[] = [];
  private table: string | undefined;
  private above: Row = {};
  private totalled = false;

  constructor(source: XlsxSource) {
    this.source = source;
  }

  /** Its header has been seen. */
  get begun(): boolean {
    return this.header !== undefined;
  }

  /** The record of a row; undefined for what is none. */
  take(given: readonly Cell[], place: Place): SourceRecord | undefined {
    const cells = given.map((cell) => (typeof cell === 'string' ? unescapeFormula(cell) : cell));
    const columns = matchHeader(cells.map(textOf), this.source.header);
    if (columns) return this.begin(cells, columns);
    if (this.header === undefined) return undefined;
    const mends = takeRemarks(cells, this.header, undefined);
    const told: Told = mends === undefined ? { ...place, header: this.header, cells } : { ...place, header: this.header, cells, mends };
    // Notes beside a table are nobody's business; beside rows that Simpul gave out they are cells that had no heading.
    const headings = this.header.columns.length;
    if (this.header.remarks.length > 0 && !cells.slice(headings).every(isBlank)) return { ...told, raw: rawOf(told, cells), unreadable: tooManyCells(cells.length, headings, MOVED) };
    const row = rowOf(cells, this.header.columns, isBlank);
    if (this.table !== undefined) row[TABLE_FIELD] = this.table;
    return this.isRecord(row, cells) ? this.recordOf(row, cells, this.header, told) : undefined;
  }

  private isRecord(row: Row, cells: readonly Cell[]): boolean {
    const filled = this.required.filter((name) => !isBlank(row[name])).length;
    const whole = filled === this.required.length;
    if (!whole && isTotal(textOf(cells.find((cell) => !isBlank(cell))))) this.totalled = true;
    return filled > 0 && (whole || !this.totalled) && this.source.skip?.(row) !== true && !isNumbering(row, this.required);
  }

  private recordOf(row: Row, cells: Cell[], header: Header, told: Told): SourceRecord {
    const refusal = this.fillDown(row, cells, header);
    this.above = { ...this.above, ...Object.fromEntries(Object.entries(row).filter(([, cell]) => !isBlank(cell) && !isAsAbove(cell))) };
    const raw = rawOf(told, row);
    return refusal ? { ...told, raw, unreadable: refusal } : { ...told, raw, value: row };
  }

  private begin(cells: readonly Cell[], columns: Columns): undefined {
    const headings = cells.map(cellText);
    this.header = headerOf(headings, columns, JSON.stringify(headings));
    this.required = requiredUnder(columns, this.source.header);
    this.table = tableOf(columns, this.source.header);
    this.totalled = false;
  }

  /** Changes `row` and `cells`: those that say "as above" take the value above. Says what is wrong where there is none. */
  private fillDown(row: Row, cells: Cell[], { columns }: Header): Unreadable | undefined {
    for (const name of this.source.fillDown ?? []) {
      if (!isAsAbove(row[name])) continue;
      const value = this.above[name];
      if (isBlank(value)) return { code: 'nothing-to-fill-down', pointer: `/${name}`, message: `${name} says "as above", but there is nothing above`, hint: 'Write the value out.' };
      row[name] = value;
      columns.forEach((column, i) => {
        if (column === name && isAsAbove(cells[i])) cells[i] = value;
      });
    }
    return undefined;
  }
}

const MOVED = { en: 'Move or take out the cells that stand to the right of the headings.', id: 'Pindahkan atau hapus sel di sebelah kanan judul kolom.' };

function rawOf({ raw }: Told, content: Row | readonly Cell[]): Uint8Array {
  return raw ?? Buffer.from(JSON.stringify(content));
}

function isAsAbove(cell: Cell): boolean {
  return typeof cell === 'string' && AS_ABOVE.test(cell.trim());
}

/** A header of two rows: the second numbers the columns. */
function isNumbering(row: Row, required: readonly string[]): boolean {
  const cells = required.map((name) => textOf(row[name]).trim()).filter(Boolean);
  return cells.length > 1 && cells.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function textOf(cell: Cell): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
