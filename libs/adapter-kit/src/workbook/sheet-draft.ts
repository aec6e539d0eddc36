import type { Cell } from '../readers/xlsx-parts.ts';

/** One sheet of a workbook to write: headings in row 1, which stays in sight, and the rows below. */
export interface SheetDraft {
  /** Changed where Excel would not have it: 31 characters, none of `[]:*?/\`, no name twice. */
  name: string;
  columns: readonly ColumnDraft[];
  /** Read once, as they are written; at most 1,048,575. */
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

export interface ColumnDraft {
  heading: string;
  /** Shown when the pointer rests on the heading. */
  note?: string;
  /** In characters; 18 unless told. */
  width?: number;
  /** Of cells under the heading that are still empty too. `wrapped`: text over several lines. */
  format?: 'text' | 'wrapped' | 'date' | 'time';
  /** A closed list, offered as a drop-down. */
  choices?: readonly string[];
  /** The heading stands out. */
  required?: boolean;
}
