import type { HeaderSpec } from '../define-adapter.ts';
import { isRemark, rejectionIn } from './remarks.ts';
import type { TableHeader } from './source-record.ts';
import { columnLetters } from './xlsx-parts.ts';

/** Column number → canonical name, or the heading's own text where the adapter does not know it. */
export type Columns = readonly (string | undefined)[];

/** A header as it was found, and what its columns are. */
export interface Header extends TableHeader {
  columns: Columns;
  /** Columns of Simpul's own remarks, by number. */
  remarks: readonly number[];
}

/** The columns of a row, if it is the header; undefined if it is not. */
export function matchHeader(cells: readonly string[], spec: HeaderSpec): Columns | undefined {
  const names = namesOf(spec);
  const columns = cells.map((cell) => (cell === '' || isRemark(cell) ? undefined : (names.get(squeeze(cell)) ?? (cell.trim() || undefined))));
  return spec.required.every((name) => columns.includes(name)) && (spec.tables === undefined || tableOf(columns, spec) !== undefined) ? columns : undefined;
}

/** The field of a row that says which of the source's tables it is of. */
export const TABLE_FIELD = '_jenis';

/** Which of the source's tables a header is of. */
export function tableOf(columns: Columns, { tables = {} }: HeaderSpec): string | undefined {
  return Object.keys(tables).find((table) => tables[table]?.every((name) => columns.includes(name)));
}

/** Canonical names that a row under this header must fill to be whole. */
export function requiredUnder(columns: Columns, spec: HeaderSpec): readonly string[] {
  return [...spec.required, ...(spec.tables?.[tableOf(columns, spec) ?? ''] ?? [])];
}

/** `written`: the header as rows kept without their file need it. */
export function headerOf(cells: readonly string[], columns: Columns, written: string): Header {
  const places = columns.flatMap((name, i) => (name === undefined ? [] : [[name, { column: columnLetters(i + 1), header: (cells[i] ?? '').trim().replaceAll(/\s+/g, ' ') }] as const]));
  // Of two columns that have one name the first counts.
  return { columns, written, places: new Map(places.toReversed()), remarks: [...cells.keys()].filter((i) => isRemark(cells[i] ?? '')) };
}

/**
 * Takes Simpul's own remarks out of a row; returns the rejection that the row is sent in place of. Behind a row that has more cells than
 * headings they stand further right.
 */
export function takeRemarks<T>(cells: T[], { remarks, columns }: Header, nothing: T): string | undefined {
  if (remarks.length === 0) return undefined;
  const mends = [...remarks.map((i) => cells[i]), ...cells.slice(columns.length)].map(rejectionIn).find((id) => id !== undefined);
  for (const i of remarks) if (i < cells.length) cells[i] = nothing;
  return mends;
}

const known = new WeakMap<HeaderSpec, ReadonlyMap<string, string>>();

/** Made once: in a workbook every row is held against the header, since it may come again. */
function namesOf(spec: HeaderSpec): ReadonlyMap<string, string> {
  let names = known.get(spec);
  if (names === undefined) known.set(spec, (names = new Map(Object.entries(spec.columns).flatMap(([name, headings]) => [name, ...headings].map((heading) => [squeeze(heading), name] as const)))));
  return names;
}

/** What was looked for, for a person. */
export function describeHeader(spec: HeaderSpec, language: 'en' | 'id' = 'en'): string {
  if (spec.tables) return `${language === 'en' ? 'of one of the sheets' : 'dari salah satu lembar'} ${Object.keys(spec.tables).map((table) => `"${table}"`).join(', ')}`;
  return spec.required.map((name) => `"${spec.columns[name]?.[0] ?? name}"`).join(', ');
}

/** One row under its header; the first of two columns of one name that is not blank counts. */
export function rowOf<T>(cells: readonly T[], columns: Columns, isBlank: (cell: T) => boolean): Record<string, T> {
  // Without a prototype, since a heading may have any name.
  const row = Object.create(null) as Record<string, T>;
  columns.forEach((name, i) => {
    const cell = cells[i];
    if (name === undefined || cell === undefined) return;
    if (!Object.hasOwn(row, name) || isBlank(row[name] as T)) row[name] = cell;
  });
  return row;
}

function squeeze(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

const TOTAL = /^(jumlah|total|sub ?total|grand total)\b/i;

/** Whether a row of a table is its total: its first cell that is not blank says so. */
export function isTotal(firstCell: string): boolean {
  return TOTAL.test(firstCell.trim());
}
