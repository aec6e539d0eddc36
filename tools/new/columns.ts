import type { Cell, TakenApart } from '../sample/taken-apart.ts';
import { nameOf, wordsOf } from '../capture/what-it-holds.ts';

/** A field of the records: where it is found in each, and what it holds there as a reader gives it. */
export interface Column {
  path: readonly string[];
  /** What people call it: the heading, the field's or element's own name. */
  name: string;
  words: string;
  /** Those that are not blank. */
  values: readonly unknown[];
}

/** The fields of a file's records, in order; those in lists inside a record are left to people. */
export function columnsOf({ cells, layout }: Pick<TakenApart, 'cells' | 'layout'>, texts: readonly string[]): Column[] {
  const columns = new Map<string, { path: readonly string[]; values: unknown[] }>();
  cells.forEach((cell, i) => {
    const path = pathIn(cell, layout.format);
    if (path === undefined) return;
    const key = JSON.stringify(path);
    const column = columns.get(key) ?? { path, values: [] };
    columns.set(key, column);
    const text = texts[i] ?? '';
    if (text.trim() !== '') column.values.push(valueOf(cell, text));
  });
  return [...columns.values()].map(({ path, values }) => ({ path, name: nameOf(path), words: wordsOf(nameOf(path)), values }));
}

function pathIn({ record, path }: Cell, format: TakenApart['layout']['format']): readonly string[] | undefined {
  if (record === undefined || path.length === 0 || path.at(-1) === '') return undefined;
  if (path.some((step) => /^\d+$/.test(step))) return undefined;
  if (format !== 'debezium') return path;
  const after = path.indexOf('after');
  return after < 0 ? undefined : path.slice(after);
}

function valueOf({ kind }: Cell, text: string): unknown {
  if (kind === 'date') return new Date(text);
  if (kind === 'word') return text === 'null' ? null : text === 'true';
  if (kind !== 'number') return text;
  return /^-?\d{16,}$/.test(text) ? BigInt(text) : Number(text);
}
