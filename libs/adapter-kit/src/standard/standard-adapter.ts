import { defineAdapter, reject, type AdapterSpec, type HeaderSpec } from '../define-adapter.ts';
import { TABLE_FIELD } from '../readers/header.ts';
import { exampleRow } from './example-row.ts';
import type { Sheet } from './sheet.ts';
import { isExample, SheetRow, type WrittenRow } from './sheet-row.ts';
import { SHEETS } from './sheets.ts';

export const STANDARD = 'standard';

const BY_NAME: ReadonlyMap<unknown, Sheet> = new Map(SHEETS.map((sheet) => [sheet.name, sheet]));
const EXAMPLES: ReadonlyMap<Sheet, WrittenRow> = new Map(SHEETS.map((sheet) => [sheet, exampleRow(sheet)]));

const HEADER: HeaderSpec = {
  columns: Object.fromEntries(SHEETS.flatMap(({ columns }) => columns.map(({ heading }) => [heading, spellingsOf(heading)]))),
  required: [],
  tables: Object.fromEntries(SHEETS.map(({ name, columns }) => [name, columns.filter(({ required }) => required).map(({ heading }) => heading)])),
};

/** For an agency without an adapter of its own: the templates, filled in, as workbooks or each of their sheets as CSV. */
export const standardAdapter: AdapterSpec<WrittenRow> = defineAdapter<WrittenRow>({
  id: STANDARD,
  title: 'Templates of Simpul (XLSX or CSV)',
  owner: 'Simpul <simpul@simpul.example>',
  timezone: 'Asia/Jakarta',
  system: STANDARD,
  source: {
    format: 'xlsx',
    sheets: 'every',
    header: HEADER,
    skip: isExampleRow,
    advice: {
      en: 'The templates are at GET /v1/templates (their example rows are not read); events in the shared schema go to POST /v1/events.',
      id: 'Templatnya ada di GET /v1/templates (baris contohnya tidak dibaca); event baku dikirim ke POST /v1/events.',
    },
  },
  versions: 'ledger',
  keysOnce: true,
  emits: [...new Set(SHEETS.flatMap(({ emits }) => emits))],

  identity(written, context) {
    const sheet = sheetOf(written);
    return { key: [STANDARD, sheet.domain, sheet.name, sheet.key(rowOf(sheet, written), context)].join('/') };
  },

  /** In one spelling, so that the same row is no change whether it comes in a workbook or as CSV. */
  content(written) {
    const sheet = sheetOf(written);
    return { [TABLE_FIELD]: sheet.name, ...rowOf(sheet, written).whole() };
  },

  translate(written, context) {
    const sheet = sheetOf(written);
    const { previous } = context;
    return sheet.tell(rowOf(sheet, written), previous && rowOf(sheet, previous), context);
  },
});

function isExampleRow(written: WrittenRow): boolean {
  const sheet = sheetIn(written);
  return sheet !== undefined && isExample(sheet.columns, EXAMPLES.get(sheet) ?? {}, written);
}

function sheetIn(written: WrittenRow): Sheet | undefined {
  return BY_NAME.get(written[TABLE_FIELD]);
}

/** The reader has told the sheet by its headings. */
function sheetOf(written: WrittenRow): Sheet {
  return sheetIn(written) ?? reject('malformed-record', `/${TABLE_FIELD}`, 'the row does not say which sheet of the templates it is of', 'Send it under the headings of its sheet.', { message: 'Baris ini tidak menyebut lembar templatnya.', hint: 'Kirim di bawah judul kolom lembarnya.' });
}

const rows = new WeakMap<WrittenRow, SheetRow>();

/** Read once, though it is asked for its key, its content and its events. */
function rowOf(sheet: Sheet, written: WrittenRow): SheetRow {
  let row = rows.get(written);
  if (row === undefined) rows.set(written, (row = new SheetRow(sheet.columns, written)));
  return row;
}

/** `Tanggal SK` is also `Tgl. SK`, `Nomor Surat` also `No. Surat`: what people write shorter. */
function spellingsOf(heading: string): string[] {
  const short = heading.replace(/^Tanggal\b/, 'Tgl').replace(/^Nomor\b/, 'No');
  return short === heading ? [heading] : [heading, short];
}
