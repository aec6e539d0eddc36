import { isEmpty } from '@simpul/adapter-kit';
import type { Cell, TakenApart } from '../sample/taken-apart.ts';
import { Inventor } from './invent.ts';
import { isTitledName, looksLikeName, nameWords } from './mask-name.ts';
import { MaskValues } from './mask-values.ts';
import { nameOf, whatStandsAt, type Content } from './what-it-holds.ts';

/** A NIP below a name, in a column of names. */
const NUMBER = /\d(?:[ .'-]?\d){7}/;

/** What became of the values of one field. */
export interface FieldReport {
  field: string;
  content: Content;
  masked: number;
  /** Values that stand as they were, each once. */
  kept: readonly string[];
}

export interface Masked {
  texts: readonly string[];
  fields: readonly FieldReport[];
}

/** Every value with what may tell of a person made into somebody else's: the same person's into the same one's throughout the file. `keep`: told of are only so many records. */
export function maskSample(file: TakenApart, key: string, keep = Infinity): Masked {
  const inventor = new Inventor(key);
  const held = new Map<string, Content>();
  const signed = signaturesIn(file.cells);
  const contentOf = (cell: Cell): Content => {
    if (file.layout.format === 'debezium' && !cell.path.some((step) => step === 'after' || step === 'before')) return 'other';
    const name = cell.path.join('/');
    const known = held.get(name) ?? whatStandsAt(cell.path);
    held.set(name, known);
    if ((known === 'name' || known === 'maybe-name') && NUMBER.test(cell.text)) return 'other';
    if (known === 'maybe-name') return looksLikeName(cell.text) ? 'name' : 'other';
    return known !== 'address' && (signed.has(cell) || isTitledName(cell.text)) ? 'name' : known;
  };
  const nips = new Set(file.cells.filter((cell) => cell.kind === 'text' && contentOf(cell) === 'nip').map(({ text }) => text.replaceAll(/\D/g, '')));
  const values = new MaskValues({ inventor, names: namesIn(file.cells, contentOf), nips, isRepeated: repeatedIn(file.cells), inWorkbook: file.format === 'xlsx' });
  const people = peopleIn(file.cells, contentOf);
  const texts = file.cells.map((cell) => (isNothing(cell.text) ? cell.text : values.mask(cell, contentOf(cell), people.of(cell))));
  return { texts, fields: reportOn(file.cells, texts, contentOf, keep) };
}

/** Zeros and separators are a date or a number that was not given. */
function isNothing(text: string): boolean {
  return isEmpty(text) || /^[0\s:./-]*$/.test(text);
}

/** Below a table stand a position, a name and, below the name, a NIP. */
function signaturesIn(cells: readonly Cell[]): ReadonlySet<Cell> {
  const above = new Map<string, Cell>();
  const signed = new Set<Cell>();
  for (const cell of cells) {
    const column = cell.path.join('/');
    if (column === '' || isNothing(cell.text)) continue;
    const name = above.get(column);
    if (/^nip\b/i.test(cell.text.trim()) && name && looksLikeName(name.text)) signed.add(name);
    above.set(column, cell);
  }
  return signed;
}

/** First by the object that a cell stands in, then by its record: whose NIP tells how dates beside it move. */
function peopleIn(cells: readonly Cell[], contentOf: (cell: Cell) => Content): { of: (cell: Cell) => string } {
  const first = new Map<string, string>();
  for (const cell of cells) {
    if (contentOf(cell) !== 'nip' || isNothing(cell.text)) continue;
    const digits = cell.text.replaceAll(/\D/g, '');
    for (const place of placesOf(cell)) if (!first.has(place)) first.set(place, digits);
  }
  return { of: (cell) => placesOf(cell).map((place) => first.get(place)).find((nip) => nip !== undefined) ?? `record ${cell.record}` };
}

function placesOf({ record, path }: Cell): string[] {
  return path.map((_, depth) => JSON.stringify([record ?? 'outside', path.slice(0, path.length - 1 - depth)]));
}

function namesIn(cells: readonly Cell[], contentOf: (cell: Cell) => Content): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const cell of cells) {
    if (isNothing(cell.text) || contentOf(cell) !== 'name') continue;
    const words = nameWords(cell.text);
    names.set(words.join(' ').toLowerCase(), words);
  }
  return names;
}

/** Texts that stand in a field more than once: words of a list rather than what somebody wrote about somebody. */
function repeatedIn(cells: readonly Cell[]): (cell: Cell) => boolean {
  const counts = new Map<string, number>();
  const name = ({ path, text }: Cell) => `${nameOf(path)}\0${text}`;
  for (const cell of cells) counts.set(name(cell), (counts.get(name(cell)) ?? 0) + 1);
  return (cell) => (counts.get(name(cell)) ?? 0) > 1;
}

function reportOn(cells: readonly Cell[], texts: readonly string[], contentOf: (cell: Cell) => Content, keep: number): FieldReport[] {
  const fields = new Map<string, { content: Content; masked: number; kept: Set<string> }>();
  cells.forEach((cell, i) => {
    const field = nameOf(cell.path);
    if ((cell.record ?? 0) >= keep || field === '' || isNothing(cell.text)) return;
    const report = fields.get(field) ?? { content: contentOf(cell), masked: 0, kept: new Set() };
    fields.set(field, report);
    if (texts[i] === cell.text) report.kept.add(cell.text);
    else report.masked++;
  });
  return [...fields].map(([field, { content, masked, kept }]) => ({ field, content, masked, kept: [...kept] }));
}
