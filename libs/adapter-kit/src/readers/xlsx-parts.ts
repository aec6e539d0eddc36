import sax from 'sax';
import type { SharedStrings } from './shared-strings.ts';
import { limitAttributes, MAX_DEPTH } from './xml-limits.ts';

/** A number, text, truth value or real date (UTC midnight = that day). */
export type Cell = string | number | boolean | Date | null | undefined;

export interface SheetRow {
  /** 1-based, as Excel shows it. */
  number: number;
  cells: Cell[];
}

/** A merged range; rows and columns 1-based, both ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface SaxEvents {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Beyond these a file is a bomb or damaged: Excel itself has less of each. */
const MAX_RELATIONS = 10_000;
const MAX_SHEETS = 1_000;
const MAX_FORMATS = 100_000;
const MAX_TEXT = 1_000_000;

/** Feeds one XML part; names come without prefix. Throws on anything that is not well-formed, has a DTD or is nested too deep. */
export async function* walkXml(chunks: AsyncIterable<string>, events: SaxEvents): AsyncGenerator<void> {
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new Error('DOCTYPE in a workbook');
  };
  limitAttributes(parser, (message) => {
    throw new Error(message);
  });
  let depth = 0;
  parser.onopentag = (tag) => {
    expectAtMost(MAX_DEPTH, ++depth, 'levels');
    events.open(plain(tag.name), tag.attributes as Record<string, string>);
  };
  parser.ontext = (text) => events.text?.(text);
  parser.oncdata = (text) => events.text?.(text);
  parser.onclosetag = (name) => {
    depth--;
    events.close?.(plain(name));
  };
  let any = false;
  for await (const chunk of chunks) {
    any = true;
    parser.write(chunk);
    yield;
  }
  if (any) parser.close();
}

export function expectAtMost(limit: number, found: number, what: string): void {
  if (found > limit) throw new Error(`more than ${limit} ${what} in a workbook`);
}

async function walkAll(chunks: AsyncIterable<string>, events: SaxEvents): Promise<void> {
  const walk = walkXml(chunks, events);
  while (!(await walk.next()).done);
}

/** Visible sheets in the workbook's order, with the paths of their parts. */
export async function readSheetList(part: (name: string) => AsyncGenerator<string>): Promise<{ sheets: { name: string; path: string }[]; date1904: boolean }> {
  const targets = new Map<string, string>();
  await walkAll(part('xl/_rels/workbook.xml.rels'), {
    open(name, at) {
      if (name === 'Relationship') targets.set(at.Id ?? '', at.Target ?? '');
      expectAtMost(MAX_RELATIONS, targets.size, 'relations');
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let date1904 = false;
  await walkAll(part('xl/workbook.xml'), {
    open(name, at) {
      if (name === 'workbookPr') date1904 = at.date1904 === '1' || at.date1904 === 'true';
      const id = Object.keys(at).find((attribute) => attribute.endsWith(':id')) ?? '';
      const target = name === 'sheet' && (at.state ?? 'visible') === 'visible' ? targets.get(at[id] ?? '') : undefined;
      if (target !== undefined) sheets.push({ name: at.name ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
      expectAtMost(MAX_SHEETS, sheets.length, 'sheets');
    },
  });
  return { sheets, date1904 };
}

/** Texts by number; the runs of a rich text are joined, phonetic hints left out. */
export async function readSharedStrings(chunks: AsyncIterable<string>, strings: SharedStrings): Promise<void> {
  let item = '';
  let inText = false;
  let phonetic = false;
  await walkAll(chunks, {
    open(name) {
      if (name === 'si') item = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't';
    },
    text(text) {
      if (inText && !phonetic) item += text;
      expectAtMost(MAX_TEXT, item.length, 'characters of one text');
    },
    close(name) {
      if (name === 'si') strings.add(unescapeText(item));
      if (name === 'rPh') phonetic = false;
      inText = false;
    },
  });
}

/** Excel writes characters that XML can not hold, such as a carriage return, as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** Style numbers whose cells are dates: built-in formats 14–22 and 45–47, and custom ones with day, month or year in them. */
export async function readStyles(chunks: AsyncIterable<string>): Promise<Set<number>> {
  const custom = new Set<number>();
  const dates = new Set<number>();
  let inCells = false;
  let style = 0;
  await walkAll(chunks, {
    open(name, at) {
      if (name === 'numFmt' && /[dmy]/i.test((at.formatCode ?? '').replaceAll(/\[[^\]]*(?:\]|$)|"[^"]*(?:"|$)|\\./g, ''))) custom.add(Number(at.numFmtId));
      expectAtMost(MAX_FORMATS, custom.size, 'formats of dates');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(at.numFmtId);
      if ((format >= 14 && format <= 22) || (format >= 45 && format <= 47) || custom.has(format)) dates.add(style);
      style++;
      expectAtMost(MAX_FORMATS, style, 'formats of cells');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** At most so many. */
export async function readMerges(chunks: AsyncIterable<string>, limit: number): Promise<Merge[]> {
  const merges: Merge[] = [];
  await walkAll(chunks, {
    open(name, at) {
      if (name !== 'mergeCell') return;
      const [from = '', to = from] = (at.ref ?? '').split(':');
      const [a, b] = [cellAddress(from), cellAddress(to)];
      merges.push({ top: a.row, bottom: b.row, left: a.column, right: b.column });
      expectAtMost(limit, merges.length, 'merged ranges');
    },
  });
  return merges;
}

/** `B12` → column 2, row 12. */
export function cellAddress(reference: string): { column: number; row: number } {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(reference);
  let column = 0;
  for (const letter of match?.[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(match?.[2] ?? 0) };
}

/** Column 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
