import { MergedCells } from './merged-cells.ts';
import type { SharedStrings } from './shared-strings.ts';
import { cellAddress, expectAtMost, unescapeText, walkXml, type Cell, type Merge, type SheetRow } from './xlsx-parts.ts';

export interface RowContext {
  strings: SharedStrings;
  dateStyles: ReadonlySet<number>;
  merges: readonly Merge[];
  date1904: boolean;
}

const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
/** Of all texts of one row. */
const MAX_CHARACTERS = 4_000_000;
/** Cells that take no byte of the file, before the last of a row or under merged ones: so many at once, and so many for each row. */
const MAX_GAPS = 4_000_000;
const GAPS_PER_ROW = 300;
const DAY_MS = 86_400_000;

/** Rows of one sheet, as they stream. A formula counts as its last value; it is never evaluated. */
export async function* readRows(chunks: AsyncIterable<string>, context: RowContext): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  const merged = new MergedCells(context.merges);
  let row: SheetRow = { number: 0, cells: [] };
  let rows = 0;
  let own = 0;
  let gaps = 0;
  let characters = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let inValue = false;
  let phonetic = false;
  const walk = walkXml(chunks, {
    open(name, at) {
      if (name === 'row') {
        row = { number: rowNumber(at.r, row.number), cells: [] };
        own = 0;
        column = 0;
        characters = 0;
        expectAtMost(MAX_ROWS, ++rows, 'rows');
      } else if (name === 'c') {
        column = at.r ? cellAddress(at.r).column : column + 1;
        type = at.t ?? 'n';
        style = Number(at.s ?? 0);
        text = '';
      }
      if (name === 'rPh') phonetic = true;
      inValue = (name === 'v' || name === 't') && !phonetic;
    },
    text(more) {
      if (!inValue) return;
      text += more;
      expectAtMost(MAX_CHARACTERS, text.length, 'characters of one row');
    },
    close(name) {
      inValue = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && column >= 1 && column <= MAX_COLUMNS) {
        const value = cellValue(text, type, style, context);
        // Cells that are only formatted, often to the end of a sheet, are none.
        if (value !== undefined) {
          row.cells[column - 1] = value;
          own++;
        }
        if (typeof value === 'string') expectAtMost(MAX_CHARACTERS, (characters += value.length), 'characters of one row');
      }
      if (name !== 'row') return;
      const cells = merged.fill(row);
      expectAtMost(MAX_GAPS + rows * GAPS_PER_ROW, (gaps += Math.max(0, cells.length - own)), 'empty cells');
      ready.push({ number: row.number, cells });
    },
  });
  while (!(await walk.next()).done) yield* ready.splice(0);
  yield* ready;
}

function rowNumber(told: string | undefined, before: number): number {
  const number = told === undefined ? before + 1 : Number(told);
  if (!Number.isInteger(number) || number < 1 || number > MAX_ROWS) throw new Error('a row has a number that no row has');
  return number;
}

function cellValue(text: string, type: string, style: number, { strings, dateStyles, date1904 }: RowContext): Cell {
  if (text === '') return undefined;
  if (type === 's') return strings.at(Number(text));
  if (type === 'b') return text === '1';
  if (type !== 'n') return unescapeText(text);
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  const date = new Date(dateStyles.has(style) ? Math.round((number + (date1904 ? 1462 : 0) - 25_569) * DAY_MS) : Number.NaN);
  return Number.isNaN(date.getTime()) ? number : date;
}
