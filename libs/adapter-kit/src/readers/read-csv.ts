import type { HeaderSpec, TableSource } from '../define-adapter.ts';
import { asUtf8 } from './as-utf8.ts';
import { cellsOfRow, CsvTable, decodeRow, type CsvLayout } from './csv-table.ts';
import { describeHeader, headerOf, matchHeader } from './header.ts';
import { NEWLINES_LOST, noHeader, noRecords } from './no-records.ts';
import { peek } from './peek.ts';
import { RowSplitter, rowsOf, type RawRow } from './split-rows.ts';
import { splitStream } from './split-stream.ts';
import type { SourceRecord } from './source-record.ts';

const DELIMITERS = [';', ',', '\t', '|'];
const HEADER_WITHIN = 50;

export interface CsvOptions {
  maxBytes: number;
  /** The file begins with the mark of UTF-8: what is not UTF-8 then was put there by mistake. */
  isMarked: boolean;
}

/**
 * Rows of a CSV under a header that is found by its headings; cells are text. Each row is UTF-8, or Windows-1252 in a file that does not
 * say that it is UTF-8. A source of workbooks gets the rows that its table has.
 */
export async function* readCsv(input: AsyncIterable<Buffer>, source: TableSource, { maxBytes, isMarked }: CsvOptions): AsyncGenerator<Iterable<SourceRecord>> {
  const { head, all, blame } = await peek(asUtf8(input), 262_144);
  const { layout, skip } = findLayout(head, source.header, maxBytes, blame);
  const table = new CsvTable(source, layout, isMarked);
  let index = 0;
  let seen = 0;
  function* recordsOf(rows: Iterable<RawRow>): Generator<SourceRecord> {
    for (const row of rows) {
      if (seen++ < skip) continue;
      const record = table.take(row, index);
      if (record === undefined) continue;
      index++;
      yield record;
    }
  }
  for await (const rows of splitStream(all, new RowSplitter(layout.delimiter.charCodeAt(0), maxBytes))) yield recordsOf(rows);
  if (index === 0) throw noRecords();
}

/** `skip`: rows before the first record, the header included. */
function findLayout(head: Buffer, spec: HeaderSpec, maxBytes: number, blame: (found: unknown) => unknown): { layout: CsvLayout; skip: number } {
  let rows = 0;
  for (const delimiter of delimitersFor(head)) {
    let skip = 0;
    for (const row of rowsOf(head, delimiter, maxBytes)) {
      skip++;
      const written = decodeRow(row.raw);
      const layout = layoutOf(written, delimiter, spec);
      if (layout) return { layout, skip };
      if (skip === HEADER_WITHIN) break;
    }
    rows = Math.max(rows, skip);
  }
  throw blame(noHeader(`none of the first ${HEADER_WITHIN} rows has the headings ${describeHeader(spec)}`, spec, rows === 1 ? NEWLINES_LOST : undefined));
}

function layoutOf(written: string, delimiter: string, spec: HeaderSpec): CsvLayout | undefined {
  const cells = cellsOfRow(written, delimiter);
  const columns = matchHeader(cells, spec);
  return columns && { delimiter, header: headerOf(cells, columns, written) };
}

/** How the rows under a header that was kept as it is written are laid out. */
export function layoutUnder(written: string, spec: HeaderSpec): CsvLayout | undefined {
  for (const delimiter of DELIMITERS) {
    const layout = layoutOf(written, delimiter, spec);
    if (layout) return layout;
  }
  return undefined;
}

/** Excel's own first line `sep=;` first; a program in between may have put other separators since. */
function delimitersFor(head: Buffer): string[] {
  const told = /^"?sep=([;,|\t])/i.exec(head.toString('latin1', 0, 10))?.[1];
  return told === undefined ? DELIMITERS : [told, ...DELIMITERS.filter((delimiter) => delimiter !== told)];
}
