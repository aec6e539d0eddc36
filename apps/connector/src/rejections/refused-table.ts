import { REMARKS, type At, type Cell } from '@simpul/adapter-kit/host';
import type { RejectionRow } from '@simpul/domain';
import type { Language } from '@simpul/platform';
import type { RefusedRow } from './refused-rows.ts';

/** Refused rows as a table that can be mended and sent again: the source's own headings and cells, and Simpul's remarks behind them. */
export interface RefusedTable {
  headings: readonly string[];
  /** Of the CSV that the rows came in. */
  delimiter: string | undefined;
  /** Each as long as the headings at least; where rows came under other headings, those stand as a row above them. */
  rows: AsyncGenerator<readonly Cell[]>;
}

/** Undefined where of no row it is known what it stood under. */
export async function openRefusedTable(rows: AsyncGenerator<RefusedRow>, language: Language): Promise<RefusedTable | undefined> {
  const before: RefusedRow[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    before.push(next.value);
    const { kept } = next.value;
    if (kept) return { headings: withRemarks(kept.headings), delimiter: kept.delimiter, rows: tableRows(kept.headings, before, rows, language) };
  }
  return undefined;
}

async function* tableRows(first: readonly string[], before: readonly RefusedRow[], rest: AsyncGenerator<RefusedRow>, language: Language): AsyncGenerator<readonly Cell[]> {
  let headings = first;
  for await (const { rejection, kept } of joined(before, rest)) {
    if (kept && !isSame(kept.headings, headings)) {
      headings = kept.headings;
      yield withRemarks(headings);
    }
    const cells = kept?.cells ?? [];
    const missing = Array.from({ length: Math.max(0, headings.length - cells.length) }, () => undefined);
    yield [...cells, ...missing, reasonOf(rejection, language), hintOf(rejection, kept !== undefined, language)];
  }
}

async function* joined(before: readonly RefusedRow[], rest: AsyncGenerator<RefusedRow>): AsyncGenerator<RefusedRow> {
  yield* before;
  yield* rest;
}

function withRemarks(headings: readonly string[]): string[] {
  return [...headings, REMARKS.reason, REMARKS.hint];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, i) => heading === other[i]);
}

/** Where it stood, what is wrong, and the rejection's id: by it the row is known again when it comes back, whatever was mended. */
function reasonOf({ id, at, message, messageId }: RejectionRow, language: Language): string {
  const said = language === 'id' ? messageId : message;
  return `${placeOf(at as RowPlace, language)}: ${said.replace(/\.$/, '')}. [${id}]`;
}

/** Feeds that give records one by one give no tables. */
type RowPlace = Extract<At, { line: number } | { sheet: string }>;

function placeOf(at: RowPlace, language: Language): string {
  const [sheet, row, column] = language === 'id' ? ['Lembar', 'baris', 'kolom'] : ['Sheet', 'row', 'column'];
  const where = 'line' in at ? `${row} ${at.line}` : `${sheet} ${at.sheet}, ${row} ${at.row}`;
  const cell = at.column === undefined ? '' : `, ${column} ${at.column} "${at.header ?? ''}"`;
  return where.slice(0, 1).toUpperCase() + where.slice(1) + cell;
}

const NOT_KEPT = {
  en: 'This row is not here whole: mend it in the original file and send it again from there.',
  id: 'Isi baris ini tidak tersimpan utuh: perbaiki di berkas asal, lalu kirim lagi dari sana.',
};

function hintOf({ hint, hintId }: RejectionRow, isKept: boolean, language: Language): string {
  return isKept ? { en: hint, id: hintId }[language] : NOT_KEPT[language];
}
