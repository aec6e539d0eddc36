import type { Refusal } from '../define-adapter.ts';

/** Where a person finds the record: as a spreadsheet or an editor shows it, 1-based. */
export type At = { line: number } | { sheet: string; row: number; column?: string };

interface Place {
  index: number;
  at: At;
  raw: Uint8Array;
  /** Of a workbook's row: name of a field → the letters of its column. */
  columns?: Readonly<Record<string, string>>;
  /** Of a CSV's row: the header it stands under, as text; the row alone does not say which cell is what. */
  header?: string;
}

/** One item as the source gave it. */
export type SourceRecord =
  | (Place & { value: unknown })
  | (Place & { unreadable: Refusal & { code: 'malformed-record' | 'record-too-large' | 'nothing-to-fill-down' } });

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
  'empty-file', 'no-records', 'legacy-xls', 'password-protected', 'no-header-found', 'wrong-format', 'unknown-format', 'wrong-encoding', 'dtd-refused', 'xml-malformed', 'json-malformed',
  'xlsx-malformed', 'gzip-malformed', 'too-deep',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];
