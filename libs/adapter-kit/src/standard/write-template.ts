import type { Readable } from 'node:stream';
import { writeWorkbook, type ColumnDraft, type SheetDraft } from '../workbook/index.ts';
import type { CellKind, Column } from './column.ts';
import { exampleRow, inOrder } from './example-row.ts';
import { helpSheet, noteOf } from './help-sheet.ts';
import { DOMAINS, type Domain, type Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

export { DOMAINS, type Domain } from './sheet.ts';

const TITLES: Readonly<Record<Domain, { en: string; id: string }>> = {
  employee: { en: 'Employees, promotions, transfers, leave, endings of service', id: 'Pegawai, kenaikan pangkat, mutasi, cuti, pensiun, dan pemberhentian' },
  flexwork: { en: 'Flexible work asked for and decided', id: 'Permohonan dan keputusan kerja fleksibel' },
  worklocation: { en: 'Where employees work on a day', id: 'Lokasi kerja harian pegawai' },
  task: { en: 'Tasks, dispositions, requests and problems', id: 'Tugas, disposisi, permintaan, dan masalah' },
};

export function isDomain(text: string): text is Domain {
  return (DOMAINS as readonly string[]).includes(text);
}

/** What a template is called, and its sheets with the types that come of them. */
export function describeTemplate(domain: Domain): { title: { en: string; id: string }; sheets: readonly Pick<Sheet, 'name' | 'emits'>[] } {
  return { title: TITLES[domain], sheets: sheetsOf(domain).map(({ name, emits }) => ({ name, emits })) };
}

/** The workbook that an agency fills in: a sheet for each kind of fact with an example row, and one that explains them. */
export function writeTemplate(domain: Domain): Readable {
  const sheets = sheetsOf(domain);
  return writeWorkbook([...sheets.map((sheet) => sheetWith(sheet, [inOrder(sheet, exampleRow(sheet))])), helpSheet(sheets)]);
}

/** A sheet of a template with these rows under its headings. */
export function sheetWith({ name, columns }: Sheet, rows: SheetDraft['rows']): SheetDraft {
  return { name, columns: columns.map(headingOf), rows };
}

const FORMATS: Readonly<Partial<Record<CellKind, NonNullable<ColumnDraft['format']>>>> = { date: 'date', due: 'date', moment: 'time', own: 'text' };
const WIDTHS: Readonly<Partial<Record<CellKind, number>>> = { person: 22, name: 30, text: 26, agency: 30, own: 14 };

function headingOf(column: Column): ColumnDraft {
  const { heading, kind, required, choices } = column;
  const format = choices.length > 0 ? undefined : (FORMATS[kind] ?? 'text');
  return { heading, note: noteOf(column), width: Math.max(WIDTHS[kind] ?? 16, heading.length + 2), required, ...(format && { format }), ...(choices.length > 0 && { choices: choices.map(({ word }) => word) }) };
}
