/** Where a person finds the record: as a spreadsheet or an editor shows it, 1-based. */
export type At = { line: number } | { sheet: string; row: number; column?: string };

interface Place {
  index: number;
  at: At;
  raw: Uint8Array;
  /** Of a workbook's row: name of a field → the letters of its column. */
  columns?: Readonly<Record<string, string>>;
}

/** One item as the source gave it. */
export type SourceRecord =
  | (Place & { value: unknown })
  | (Place & { unreadable: { code: 'malformed-record' | 'record-too-large' | 'nothing-to-fill-down'; pointer: string; message: string; hint: string } });

/** The whole body cannot be read on from here: 400 with where; what came before stands. */
export class UnreadableBody extends Error {
  readonly code: UnreadableCode;
  readonly at: At | undefined;
  readonly hint: string;
  constructor(code: UnreadableCode, message: string, hint: string, at?: At) {
    super(message);
    this.code = code;
    this.at = at;
    this.hint = hint;
  }
}

export const UNREADABLE_CODES = [
  'empty-file', 'legacy-xls', 'password-protected', 'no-header-found', 'wrong-format', 'wrong-encoding', 'dtd-refused', 'xml-malformed', 'json-malformed',
  'xlsx-malformed', 'gzip-malformed', 'too-deep',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];
