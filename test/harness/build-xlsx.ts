import { buildZip, type ZipOptions } from './build-zip.ts';

/**
 * A cell: text, number, truth value, a real date cell (a `Date`, UTC midnight = that day), nothing, or
 * - `{ serial }` a day number in a cell formatted as a date, `{ serial, plain: true }` in one that is not,
 * - `{ runs }` rich text, `{ formula, value }` a formula with its last value, `{ error }` such as `#N/A`.
 */
export type CellInput =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | { serial: number; plain?: boolean }
  | { runs: readonly string[] }
  | { formula: string; value: string | number }
  | { error: string };

export interface SheetInput {
  name: string;
  /** From row 1 on; an empty array leaves the row out of the file. */
  rows: readonly (readonly CellInput[])[];
  /** Merged ranges such as `A1:K1`. */
  merges?: readonly string[];
  state?: 'visible' | 'hidden' | 'veryHidden';
}

export interface WorkbookInput extends ZipOptions {
  sheets: readonly SheetInput[];
  /** Where texts stand: in the table of shared strings (as Excel writes; the default) or in the cells (as many exports do). */
  strings?: 'shared' | 'inline';
  /** Days counted from 1904, as Excel for Mac once did. */
  date1904?: boolean;
  /** Leaves out the cells' addresses: they then stand one after another. */
  withoutAddresses?: boolean;
  /** Files of the archive to add or replace, by path; undefined leaves one out. */
  parts?: Readonly<Record<string, string | Buffer | undefined>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DATE_STYLE = 1;
const DAY_MS = 86_400_000;

/** The bytes of an .xlsx workbook (ECMA-376) with these sheets; the same input gives the same bytes. */
export function buildXlsx(workbook: WorkbookInput): Buffer {
  const texts = new SharedStrings(workbook.strings ?? 'shared');
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, workbook, texts));
  const others = workbook.strings === 'inline' ? ['styles'] : ['styles', 'sharedStrings'];
  const files: Record<string, string | Buffer | undefined> = {
    '[Content_Types].xml': contentTypes(sheets.length, others),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ...others.map((part) => [part, `${part}.xml`] as const)]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': texts.xml(),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...workbook.parts,
  };
  return buildZip(Object.fromEntries(Object.entries(files).filter((file): file is [string, string | Buffer] => file[1] !== undefined)), workbook);
}

function sheetXml({ rows, merges = [] }: SheetInput, { date1904 = false, withoutAddresses = false }: WorkbookInput, texts: SharedStrings): string {
  const data = rows.map((cells, r) => {
    if (cells.length === 0) return '';
    const xml = cells.map((cell, c) => cellXml(cell, withoutAddresses ? '' : ` r="${columnLetters(c + 1)}${r + 1}"`, date1904, texts));
    return `<row r="${r + 1}">${xml.join('')}</row>`;
  });
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: CellInput, address: string, date1904: boolean, texts: SharedStrings): string {
  if (cell === null || cell === undefined) return address === '' ? '<c/>' : '';
  if (typeof cell === 'string') return texts.cell([cell], address);
  if (typeof cell === 'number') return `<c${address}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${address} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c${address} s="${DATE_STYLE}"><v>${serialOf(cell, date1904)}</v></c>`;
  if ('runs' in cell) return texts.cell(cell.runs, address);
  if ('error' in cell) return `<c${address} t="e"><v>${escape(cell.error)}</v></c>`;
  if ('serial' in cell) return `<c${address}${cell.plain ? '' : ` s="${DATE_STYLE}"`}><v>${cell.serial}</v></c>`;
  return `<c${address}${typeof cell.value === 'string' ? ' t="str"' : ''}><f>${escape(cell.formula)}</f><v>${escape(String(cell.value))}</v></c>`;
}

/** Excel's number of a day: 1 = 1 January 1900, and one more from March 1900 on, since its calendar has a 29 February 1900. */
function serialOf(date: Date, date1904: boolean): number {
  return date.getTime() / DAY_MS + 25_569 - (date1904 ? 1_462 : 0);
}

class SharedStrings {
  private readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly place: 'shared' | 'inline';

  constructor(place: 'shared' | 'inline') {
    this.place = place;
  }

  cell(runs: readonly string[], address: string): string {
    const texts = runs.map((text) => `<t xml:space="preserve">${escape(text)}</t>`);
    const item = texts.length === 1 ? texts.join('') : texts.map((text) => `<r>${text}</r>`).join('');
    if (this.place === 'inline') return `<c${address} t="inlineStr"><is>${item}</is></c>`;
    const number = this.numbers.get(item) ?? this.items.push(item) - 1;
    this.numbers.set(item, number);
    return `<c${address} t="s"><v>${number}</v></c>`;
  }

  xml(): string | undefined {
    if (this.place === 'inline') return undefined;
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.items.length}">${this.items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  }
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>\
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function workbookXml({ sheets, date1904 = false }: WorkbookInput): string {
  const list = sheets.map(({ name, state = 'visible' }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number, others: readonly string[]): string {
  const parts = [['workbook', 'sheet.main'], ...others.map((part) => [part, part]), ...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}`, 'worksheet'])];
  const overrides = parts.map(([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
