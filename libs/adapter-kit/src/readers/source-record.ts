import type { Refusal } from '../define-adapter.ts';
import type { Cell } from './xlsx-parts.ts';

/**
 * Where a person finds the record: as a spreadsheet or an editor shows it, 1-based, where one cell is meant its column and heading too; in a topic; or in
 * which answer of a service and the how-manieth there, 1-based.
 */
export type At = ({ line: number } | { sheet: string; row: number } | { topic: string; partition: number; offset: number } | { page: number; item: number }) & Partial<ColumnPlace>;

/** A column's letters as a spreadsheet shows them (A, B, … AA), and its heading as it stands in the file. */
export interface ColumnPlace {
  column: string;
  header: string;
}

/** The header that a table's rows stand under: a row alone does not say which cell is what. */
export interface TableHeader {
  /** Of a CSV: the header's row as it is written; of a workbook: its cells as a JSON list. */
  written: string;
  /** Name of a field → where its column is. */
  places: ReadonlyMap<string, ColumnPlace>;
}

interface Place {
  index: number;
  at: At;
  raw: Uint8Array;
  /** Of a table's row. */
  header?: TableHeader;
  /** Of a workbook's row: its cells, with what was merged or said "as above" filled in. */
  cells?: readonly Cell[];
  /** The rejection whose row this is, mended: Simpul's own remark beside it says so. */
  mends?: string;
}

/** One item as the source gave it. */
export type SourceRecord =
  | (Place & { value: unknown })
  | (Place & { unreadable: Refusal & { code: 'malformed-record' | 'record-too-large' | 'nothing-to-fill-down' | 'wrong-encoding' } });

/** The whole body cannot be read on from here: 400 with where; what came before stands. */
export class UnreadableBody extends Error {
  readonly code: UnreadableCode;
  readonly at: At | undefined;
  readonly hint: string;
  /** What is wrong and what to do, where more can be told than by the code alone. */
  readonly indonesian: string | undefined;
  constructor(code: UnreadableCode, message: string, hint: string, at?: At, indonesian?: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.hint = hint;
    this.indonesian = indonesian;
  }
}

export const UNREADABLE_CODES = [
  'empty-file', 'no-records', 'legacy-xls', 'password-protected', 'no-header-found', 'several-sheets', 'wrong-format', 'unknown-format', 'wrong-encoding', 'dtd-refused', 'xml-malformed', 'json-malformed',
  'xlsx-malformed', 'gzip-malformed', 'too-deep',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];
