import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnLetters } from '../readers/xlsx-parts.ts';
import type { ColumnDraft, SheetDraft } from './sheet-draft.ts';
import { sheetXml } from './sheet-xml.ts';
import { contentTypes, noteBoxes, notesXml, relations, STYLES, workbookXml } from './workbook-parts.ts';

/** The same sheets give the same bytes. */
const MADE = { mtime: new Date(2026, 0, 1), forceDosTimestamp: true };

interface Part extends SheetDraft {
  hidden: boolean;
  notes: boolean;
}

/**
 * The bytes of an .xlsx workbook (ECMA-376) as they are made: rows are read while the reader takes bytes, none is kept. A text that a
 * spreadsheet could take for a formula has a `'` before it; one longer than 32,767 characters is cut. What reading the rows throws is the
 * stream's error; a reader that leaves early ends the rows.
 */
export function writeWorkbook(sheets: readonly SheetDraft[]): Readable {
  const { lists, ranges } = listsOf(sheets);
  const names = namesOf(sheets);
  const parts: Part[] = sheets.map((sheet, i) => ({ ...sheet, name: names[i] ?? '', hidden: false, notes: sheet.columns.some(({ note }) => note !== undefined) }));
  if (lists.length > 0) parts.push({ name: LISTS, columns: lists.map(([heading = '']) => ({ heading })), rows: rowsOf(lists), hidden: true, notes: false });
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: Error) => output.destroy(error));
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(text), path, MADE);
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbookXml(parts));
  add('xl/_rels/workbook.xml.rels', relations([...parts.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml']]));
  add('xl/styles.xml', STYLES);
  parts.forEach((part, i) => {
    if (part.notes) addNotes(add, part, i + 1);
    zip.addReadStreamLazy(`xl/worksheets/sheet${i + 1}.xml`, MADE, (give) => give(null, streamOf(sheetXml(part, ranges), output)));
  });
  zip.end();
  return output;
}

function addNotes(add: (path: string, text: string) => void, { columns }: SheetDraft, number: number): void {
  add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations([['vmlDrawing', `../drawings/vmlDrawing${number}.vml`], ['comments', `../comments${number}.xml`]]));
  add(`xl/drawings/vmlDrawing${number}.vml`, noteBoxes(columns));
  add(`xl/comments${number}.xml`, notesXml(columns, (column) => `${columnLetters(column)}1`));
}

function streamOf(chunks: AsyncGenerator<Buffer>, output: PassThrough): Readable {
  const stream = Readable.from(chunks);
  stream.on('error', (error) => output.destroy(error));
  const leave = () => stream.destroy();
  output.once('close', leave);
  stream.once('close', () => output.off('close', leave));
  return stream;
}

/** A hidden sheet of the lists that drop-downs offer: written out in the cell's rule itself, a list could hold 255 characters only. */
const LISTS = '_pilihan';

/** Each list once, and for each column with choices where its list stands. A list's first entry stands in the place of the heading. */
function listsOf(sheets: readonly SheetDraft[]): { lists: (readonly string[])[]; ranges: Map<ColumnDraft, string> } {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const ranges = new Map<ColumnDraft, string>();
  for (const column of sheets.flatMap(({ columns }) => columns)) {
    if (column.choices === undefined) continue;
    const known = JSON.stringify(column.choices);
    if (!numbers.has(known)) numbers.set(known, lists.push(column.choices));
    const letters = columnLetters(numbers.get(known) ?? 0);
    ranges.set(column, `${LISTS}!$${letters}$1:$${letters}$${column.choices.length}`);
  }
  return { lists, ranges };
}

function rowsOf(lists: readonly (readonly string[])[]): string[][] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest - 1 }, (_, row) => lists.map((list) => list[row + 1] ?? ''));
}

const LONGEST_NAME = 31;

function namesOf(sheets: readonly SheetDraft[]): string[] {
  const taken = new Set([LISTS]);
  return sheets.map(({ name }, i) => {
    const plain = name.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ').replaceAll(/^[\s']+|(?<![\s'])[\s']+$/g, '') || `Sheet${i + 1}`;
    let free = plain.slice(0, LONGEST_NAME);
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain.slice(0, LONGEST_NAME - 1 - String(n).length)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
