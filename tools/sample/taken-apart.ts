import type { FoundFormat } from '@simpul/adapter-kit/host';

/** One value of a file, as it is written there but for quoting. */
export interface Cell {
  /** Which record it is part of, 0-based; undefined outside of all records: titles, headings, envelopes, signatures. */
  record: number | undefined;
  /** Its names from the record inwards: a heading, the steps through an object, elements and `@attribute`. */
  path: readonly string[];
  text: string;
  kind: 'text' | 'number' | 'date' | 'word';
}

/** What stands above a table's headings goes by this name, a sheet's own name and a comment by theirs. */
export const TITLE = 'title';
export const SHEET_NAME = 'sheet';
export const COMMENT = 'comment';

/** How the records of a file are found again. */
export type Layout =
  | { format: 'csv'; headings: readonly string[] }
  /** `sheets`: how many of them stand under these headings. */
  | { format: 'xlsx'; headings: readonly string[]; sheets: number }
  /** `split`: the property that holds the records, where one object holds them all. */
  | { format: 'json'; split?: string }
  | { format: 'debezium'; table: string | undefined; payload: boolean }
  /** Local names of the element that is a record, and of one before them that goes with each. */
  | { format: 'xml'; record: string; header?: string };

/** A file as its values, which can be put together again with others in their places: all that is not a value stays byte for byte. */
export interface TakenApart {
  format: FoundFormat;
  layout: Layout;
  cells: readonly Cell[];
  records: number;
  /** `texts`: one for each cell. With `keep`, only so many of the records. */
  together(texts: readonly string[], keep?: number): Promise<Buffer>;
}
