import { cellAddress, unescapeText, walkXml, type Cell, type Merge, type SheetRow } from './xlsx-parts.ts';

export interface RowContext {
  strings: readonly string[];
  dateStyles: ReadonlySet<number>;
  merges: readonly Merge[];
  date1904: boolean;
}

const MAX_COLUMNS = 16_384;
const DAY_MS = 86_400_000;

/** Rows of one sheet, as they stream. A formula counts as its last value; it is never evaluated. */
export async function* readRows(chunks: AsyncIterable<string>, context: RowContext): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  const merged = new MergedCells(context.merges);
  let row: SheetRow = { number: 0, cells: [] };
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let inValue = false;
  let phonetic = false;
  const walk = walkXml(chunks, {
    open(name, at) {
      if (name === 'row') {
        row = { number: Number(at.r ?? row.number + 1), cells: [] };
        column = 0;
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
      if (inValue) text += more;
    },
    close(name) {
      inValue = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && column >= 1 && column <= MAX_COLUMNS) row.cells[column - 1] = cellValue(text, type, style, context);
      if (name === 'row') ready.push({ number: row.number, cells: merged.fill(row) });
    },
  });
  while (!(await walk.next()).done) yield* ready.splice(0);
  yield* ready;
}

function cellValue(text: string, type: string, style: number, { strings, dateStyles, date1904 }: RowContext): Cell {
  if (text === '') return undefined;
  if (type === 's') return strings[Number(text)];
  if (type === 'b') return text === '1';
  if (type !== 'n') return unescapeText(text);
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  const date = new Date(dateStyles.has(style) ? Math.round((number + (date1904 ? 1462 : 0) - 25_569) * DAY_MS) : Number.NaN);
  return Number.isNaN(date.getTime()) ? number : date;
}

/** Gives every row that a vertical merge covers the value of the merge's first cell. */
class MergedCells {
  private readonly merges: Merge[];
  private readonly values = new Map<Merge, Cell>();

  constructor(merges: readonly Merge[]) {
    this.merges = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
  }

  fill({ number, cells }: SheetRow): Cell[] {
    for (const merge of this.merges) {
      if (merge.top > number) break;
      if (merge.bottom < number) continue;
      if (merge.top === number) this.values.set(merge, cells[merge.left - 1]);
      else cells[merge.left - 1] ??= this.values.get(merge);
    }
    return Array.from(cells);
  }
}
