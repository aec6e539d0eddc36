import { Readable } from 'node:stream';
import { openWorkbook } from '@simpul/adapter-kit/host';
import { buildXlsx, type CellInput } from '../../test/harness/build-xlsx.ts';
import { findHeader } from './find-header.ts';
import { SHEET_NAME, TITLE, type Cell, type TakenApart } from './taken-apart.ts';

/** Of a sheet. */
const LONGEST_NAME = 31;

type Value = string | number | boolean | Date | null | undefined;

interface Row {
  number: number;
  values: readonly Value[];
}

/** A visible sheet, and the row of its headings. */
interface Table {
  name: string;
  rows: readonly Row[];
  header: number | undefined;
}

/**
 * Put together again, it is a plain workbook with the same visible sheets, rows, texts, numbers and dates: comments, pictures, hidden sheets,
 * names of authors and whatever else a workbook carries along are not in it. Undefined where no sheet has a header.
 */
export async function takeApartXlsx(bytes: Buffer): Promise<TakenApart | undefined> {
  const tables = await readTables(bytes);
  const first = tables.find(({ header }) => header !== undefined);
  if (first === undefined) return undefined;
  const cells: Cell[] = [];
  let records = 0;
  const numbered = tables.map(({ name, rows, header }) => {
    const headings = headingsOf(rows, header);
    cells.push({ record: undefined, path: [SHEET_NAME], text: name, kind: 'text' });
    return {
      rows: rows.map((row) => {
        const isHeader = row.values.map(headingOf).join('\n') === headings.join('\n');
        const isRecord = header !== undefined && row.number > header && !isHeader && row.values.some((value) => textOf(value) !== '');
        const record = isRecord ? records++ : undefined;
        row.values.forEach((value, i) => cells.push({ record, path: [isHeader ? '' : row.number < (header ?? 0) ? TITLE : (headings[i] ?? '')], text: textOf(value), kind: kindOf(value) }));
        return { ...row, record };
      }),
    };
  });
  return {
    format: 'xlsx',
    layout: { format: 'xlsx', headings: headingsOf(first.rows, first.header), sheets: tables.filter(({ rows, header }) => headingsOf(rows, header).join('\n') === headingsOf(first.rows, first.header).join('\n')).length },
    cells,
    records,
    together: async (texts, keep = records) => {
      let at = 0;
      const sheets = numbered.map(({ rows }) => {
        const name = (texts[at++] ?? '').slice(0, LONGEST_NAME);
        const written: (readonly CellInput[])[] = [];
        for (const { number, values, record } of rows) {
          const row = values.map((value) => withText(value, texts[at++] ?? ''));
          if (record === undefined || record < keep) written[number - 1] = row;
        }
        return { name, rows: Array.from(written, (row) => row ?? []) };
      });
      return buildXlsx({ sheets });
    },
  };
}

async function readTables(bytes: Buffer): Promise<Table[]> {
  const workbook = await openWorkbook(Readable.from([bytes]));
  try {
    const tables: Table[] = [];
    for (const { name, rows } of workbook.sheets) {
      const read: Row[] = [];
      for await (const { number, cells } of rows()) read.push({ number, values: cells });
      const header = findHeader(read.map(({ values }) => values.map(textOf)))?.row;
      tables.push({ name, rows: read, header: header === undefined ? undefined : read[header]?.number });
    }
    return tables;
  } finally {
    await workbook.close();
  }
}

function headingsOf(rows: readonly Row[], header: number | undefined): string[] {
  const row = rows.find(({ number }) => number === header);
  return row?.values.map(headingOf) ?? [];
}

function headingOf(value: Value): string {
  return textOf(value).replaceAll(/\s+/g, ' ').trim();
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

function kindOf(value: Value): Cell['kind'] {
  if (value instanceof Date) return 'date';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'word' : 'text';
}

function withText(value: Value, text: string): CellInput {
  if (text === textOf(value)) return value;
  if (value instanceof Date) return new Date(text);
  return typeof value === 'number' && text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}
