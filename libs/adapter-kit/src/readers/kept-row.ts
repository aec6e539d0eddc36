import type { HeaderSpec } from '../define-adapter.ts';
import { cellsOfRow, decodeRow } from './csv-table.ts';
import { headerOf, matchHeader, type Header } from './header.ts';
import { layoutUnder } from './read-csv.ts';
import { rowsOf } from './split-rows.ts';
import { KEPT } from './split-values.ts';
import type { Cell } from './xlsx-parts.ts';

/** How a table's row was kept without its file: a CSV's with its header as it is written, a workbook's as headings and cells. */
export type KeptTable = { header: string } | { headings: readonly string[]; cells: readonly Cell[] };

/** A kept row to be shown to a person again: Simpul's own remarks are left out. */
export interface KeptRow {
  headings: readonly string[];
  cells: readonly Cell[];
  /** Of a CSV. */
  delimiter?: string;
}

/** The header that a kept row stood under; undefined where today's adapter does not know it again. */
export function headerUnder(kept: KeptTable, spec: HeaderSpec): Header | undefined {
  if ('header' in kept) return layoutUnder(kept.header, spec)?.header;
  const columns = matchHeader(kept.headings, spec);
  return columns && headerOf(kept.headings, columns, JSON.stringify(kept.headings));
}

/** Undefined where today's adapter does not know its header again, or where only the row's beginning was kept. */
export function readKeptRow(bytes: Buffer, kept: KeptTable, spec: HeaderSpec): KeptRow | undefined {
  if ('cells' in kept) {
    const header = headerUnder(kept, spec);
    return header && withoutRemarks(kept.headings, kept.cells, header);
  }
  const layout = layoutUnder(kept.header, spec);
  if (layout === undefined) return undefined;
  const { delimiter, header } = layout;
  const headings = cellsOfRow(header.written, delimiter);
  const cells = cellsOf(bytes, delimiter, headings.length);
  return cells && { ...withoutRemarks(headings, cells, header), delimiter };
}

function withoutRemarks(headings: readonly string[], cells: readonly Cell[], { remarks }: Header): KeptRow {
  const isSource = (_: unknown, i: number) => !remarks.includes(i);
  return { headings: headings.filter(isSource), cells: cells.filter(isSource) };
}

/** Where the quotes of a row do not hold, its cells are told by the separators alone; if even those do not fit, it is one cell. */
function cellsOf(bytes: Buffer, delimiter: string, headings: number): string[] | undefined {
  const row = decodeRow(bytes);
  for (const { raw, problem } of rowsOf(bytes, delimiter, Infinity)) {
    if (problem === undefined && raw.length === bytes.length) return cellsOfRow(row, delimiter);
  }
  if (bytes.length >= KEPT) return undefined;
  const cells = row.split(delimiter);
  return cells.length === headings ? cells : [row];
}
