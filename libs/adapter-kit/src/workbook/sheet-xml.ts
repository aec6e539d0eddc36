import { columnLetters, type Cell } from '../readers/xlsx-parts.ts';
import { escapeFormula } from './escape-formula.ts';
import type { ColumnDraft, SheetDraft } from './sheet-draft.ts';
import { HEAD, MAIN, OFFICE, STYLE } from './workbook-parts.ts';
import { xmlText } from './xml-text.ts';

const MAX_ROWS = 1_048_576;
/** Excel calls a file broken that has a longer text in one cell. */
const MAX_TEXT = 32_767;
const CHUNK = 65_536;
const DEFAULT_WIDTH = 18;
const DAY_MS = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** A sheet as it streams. `lists`: for each column with choices, the range that holds them. Throws `RangeError` where it has more rows than Excel takes. */
export async function* sheetXml({ columns, rows }: SheetDraft, lists: ReadonlyMap<ColumnDraft, string>): AsyncGenerator<Buffer> {
  let text = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${VIEW}${columnsXml(columns)}<sheetData>${headingsXml(columns)}`;
  let number = 1;
  for await (const cells of rows) {
    if (++number > MAX_ROWS) throw new RangeError(`a sheet holds at most ${MAX_ROWS} rows`);
    text += rowXml(cells, number, columns);
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  const notes = columns.some(({ note }) => note !== undefined) ? '<legacyDrawing r:id="rId1"/>' : '';
  yield Buffer.from(`${text}</sheetData>${validationsXml(columns, lists)}${notes}</worksheet>`);
}

const VIEW = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function columnsXml(columns: readonly ColumnDraft[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(({ width = DEFAULT_WIDTH, format }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${STYLE[format ?? 'plain']}" customWidth="1"/>`);
  return `<cols>${each.join('')}</cols>`;
}

function headingsXml(columns: readonly ColumnDraft[]): string {
  return `<row r="1">${columns.map(({ heading, required }, i) => textXml(heading, `${columnLetters(i + 1)}1`, required ? STYLE.required : STYLE.heading)).join('')}</row>`;
}

function rowXml(cells: readonly Cell[], number: number, columns: readonly ColumnDraft[]): string {
  const xml = cells.map((cell, i) => cellXml(cell, `${columnLetters(i + 1)}${number}`, columns[i]?.format ?? 'plain'));
  return `<row r="${number}"${heightOf(cells, columns)}>${xml.join('')}</row>`;
}

const LINE_POINTS = 15;
const MAX_LINES = 20;

/** Of a row with text over several lines, which not every program measures itself. */
function heightOf(cells: readonly Cell[], columns: readonly ColumnDraft[]): string {
  const lines = columns.map(({ format, width = DEFAULT_WIDTH }, i) => (format === 'wrapped' ? linesIn(cells[i], width) : 1));
  const most = Math.min(MAX_LINES, Math.max(1, ...lines));
  return most === 1 ? '' : ` ht="${most * LINE_POINTS}" customHeight="1"`;
}

function linesIn(cell: Cell, width: number): number {
  return typeof cell === 'string' ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0) : 1;
}

function cellXml(cell: Cell, address: string, format: NonNullable<ColumnDraft['format']> | 'plain'): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return dateXml(cell, address, format === 'time');
  return textXml(String(cell), address, STYLE[format]);
}

/** A time of day is a part of Excel's day 0. Other days before March 1900 it counts wrongly, so they stand as text. */
function dateXml(date: Date, address: string, withTime: boolean): string {
  const ms = date.getTime();
  const serial = (style: number) => `<c r="${address}" s="${style}"><v>${(ms - DAY_0) / DAY_MS}</v></c>`;
  if (ms >= DAY_0 && ms < DAY_0 + DAY_MS) return serial(STYLE.clock);
  if (ms >= FIRST_DAY && ms < LAST_DAY) return serial(withTime || ms % DAY_MS !== 0 ? STYLE.time : STYLE.date);
  return textXml(Number.isNaN(ms) ? '' : date.toISOString(), address, STYLE.text);
}

/** In the cell itself: a table of shared texts would have to stand in memory. */
function textXml(text: string, address: string, style: number): string {
  const escaped = escapeFormula(text);
  const kept = escaped.length > MAX_TEXT ? `${escaped.slice(0, MAX_TEXT - 1)}…` : escaped;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`;
}

function validationsXml(columns: readonly ColumnDraft[], lists: ReadonlyMap<ColumnDraft, string>): string {
  const each = columns.flatMap((column, i) => {
    const range = lists.get(column);
    const letters = columnLetters(i + 1);
    return range === undefined ? [] : [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${MAX_ROWS}"><formula1>${xmlText(range)}</formula1></dataValidation>`];
  });
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
