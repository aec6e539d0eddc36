import type { HeaderSpec, XlsxSource } from '../define-adapter.ts';
import { cellText } from './cell-text.ts';
import { unescapeFormula } from '../workbook/escape-formula.ts';
import { headerOf, isTotal, matchHeader, rowOf, takeRemarks, type Columns, type Header } from './header.ts';
import type { SourceRecord } from './source-record.ts';
import type { Cell } from './xlsx-parts.ts';

type Row = Record<string, Cell>;
type Place = Pick<SourceRecord, 'index' | 'at'> & { raw?: Uint8Array };

const AS_ABOVE = /^(s\.?\s?d\.?\s?a\.?|idem|"|''|-"-|〃)$/i;

/**
 * A table as people keep it in a sheet, row by row. A header that comes again (a second row of it, a new page) is none of its records.
 * Rows without any of the required columns (titles, signatures) are passed over, and after a total all rows without all of them; "sda" is
 * filled from the row above. `raw` is the row's cells as JSON where it has no bytes of its own: a row's XML says little without the workbook.
 */
export class SheetTable {
  private readonly source: XlsxSource;
  private header: Header | undefined;
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
    const row = rowOf(cells, this.header.columns, isBlank);
    const { required } = this.source.header;
    const filled = required.filter((name) => !isBlank(row[name])).length;
    const whole = filled === required.length;
    if (!whole && isTotal(textOf(cells.find((cell) => !isBlank(cell))))) this.totalled = true;
    if (filled === 0 || (this.totalled && !whole) || this.source.skip?.(row) || isNumbering(row, this.source.header)) return undefined;
    const record = this.fillDown(row, cells, this.header, { ...place, header: this.header, cells, ...(mends === undefined ? {} : { mends }) });
    this.above = { ...this.above, ...Object.fromEntries(Object.entries(row).filter(([, cell]) => !isBlank(cell) && !isAsAbove(cell))) };
    return record;
  }

  private begin(cells: readonly Cell[], columns: Columns): undefined {
    const headings = cells.map(cellText);
    this.header = headerOf(headings, columns, JSON.stringify(headings));
    this.totalled = false;
  }

  /** Changes `row` and `cells`: those that say "as above" take the value above. */
  private fillDown(row: Row, cells: Cell[], { columns }: Header, place: Omit<SourceRecord, 'raw' | 'value' | 'unreadable'> & { raw?: Uint8Array }): SourceRecord {
    const raw = () => place.raw ?? Buffer.from(JSON.stringify(row));
    for (const name of this.source.fillDown ?? []) {
      if (!isAsAbove(row[name])) continue;
      const value = this.above[name];
      if (isBlank(value)) {
        return { ...place, raw: raw(), unreadable: { code: 'nothing-to-fill-down', pointer: `/${name}`, message: `${name} says "as above", but there is nothing above`, hint: 'Write the value out.' } };
      }
      row[name] = value;
      columns.forEach((column, i) => {
        if (column === name && isAsAbove(cells[i])) cells[i] = value;
      });
    }
    return { ...place, raw: raw(), value: row };
  }
}

function isAsAbove(cell: Cell): boolean {
  return typeof cell === 'string' && AS_ABOVE.test(cell.trim());
}

/** A header of two rows: the second numbers the columns. */
function isNumbering(row: Row, header: HeaderSpec): boolean {
  const cells = header.required.map((name) => textOf(row[name]).trim()).filter(Boolean);
  return cells.length > 1 && cells.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function textOf(cell: Cell): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
