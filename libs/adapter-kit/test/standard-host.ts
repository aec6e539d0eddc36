import { buffer } from 'node:stream/consumers';
import type { Agency, AgencyDirectory, SimpulEvent } from '@simpul/contract';
import type { Cell } from '../src/readers/xlsx-parts.ts';
import { cellsSaying, exampleRow, inOrder, type Cells } from '../src/standard/example-row.ts';
import type { Sheet } from '../src/standard/sheet.ts';
import { SHEETS } from '../src/standard/sheets.ts';
import { standardAdapter } from '../src/standard/standard-adapter.ts';
import { sheetWith } from '../src/standard/write-template.ts';
import { identifyRecords, translateRecords, type LedgerContent, type Outcome } from '../src/translate-records.ts';
import type { TranslationHost } from '../src/translation-host.ts';
import { writeWorkbook } from '../src/workbook/index.ts';
import type { SaidData } from './filled-rows.ts';
import { readAll } from './read-all.ts';

const OWN: Agency = { id: 'kota-contoh', name: 'Kota Contoh', kind: 'city', regionCode: '31.71', timeZone: 'Asia/Jakarta' };
const OTHERS: Agency[] = [{ id: 'kemencontoh', name: 'Kementerian Contoh', kind: 'ministry', timeZone: 'Asia/Jakarta' }, { id: 'kab-contoh', name: 'Kabupaten Contoh', kind: 'regency', regionCode: '34.04', timeZone: 'Asia/Jakarta' }];
const ALL = [OWN, ...OTHERS];
const AGENCIES: AgencyDirectory = { all: () => ALL, byId: (id) => ALL.find((agency) => agency.id === id), byBknCode: () => undefined, byRegionCode: (code) => ALL.find(({ regionCode }) => regionCode === code) };
export const HOST: TranslationHost = { agency: OWN, agencies: AGENCIES, receivedAt: '2026-04-01T08:00:00+07:00', idKey: 'key', subjectOf: ([first]) => `emp_${first?.value}` };

/** What the built-in adapter makes of a body; `ledger` is what was said before. Throws `UnreadableBody`. */
export async function outcomes(body: Buffer | string, ledger = new Map<string, LedgerContent>(), host = HOST): Promise<Outcome[]> {
  const { records, stopped } = await readAll(body, standardAdapter.source);
  if (stopped) throw stopped;
  return translateRecords(standardAdapter, identifyRecords(standardAdapter, records, host), host, ledger);
}

export const eventsIn = (found: readonly Outcome[]): SimpulEvent[] => found.flatMap((outcome) => (outcome.kind === 'events' ? outcome.events : []));
export const inShort = (found: readonly Outcome[]) =>
  found.flatMap((outcome) => (outcome.kind === 'events' ? outcome.events.map(({ type }) => type.replace(/^id\.go\.asn\.|\.v1$/g, '')) : [outcome.kind === 'rejected' ? `${outcome.refusal.code} ${outcome.refusal.pointer}` : 'unchanged']));
export const workbook = (sheet: Sheet, ...rows: Cells[]) => buffer(writeWorkbook([sheetWith(sheet, rows.map((cells) => inOrder(sheet, cells)))]));

/** As a spreadsheet saves the sheet. */
export function csv(sheet: Sheet, delimiter: string, ...rows: Cells[]): string {
  const lines = [sheet.columns.map(({ heading }) => heading), ...rows.map((cells) => inOrder(sheet, cells).map(shown))];
  return lines.map((cells) => cells.map((cell) => (/["\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\r\n');
}

function shown(cell: Cell): string {
  if (!(cell instanceof Date)) return cell === undefined || cell === null ? '' : String(cell);
  const iso = cell.toISOString();
  const day = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  return iso.endsWith('T00:00:00.000Z') ? day : `${day} ${iso.slice(11, 19)}`;
}

export const sheetNamed = (name: string) => SHEETS.find((sheet) => sheet.name === name) as Sheet;
/** A sheet’s example row as one of the agencies above sends it as its own. */
export function ownRow(sheet: Sheet, changes: Cells = {}): Cells {
  const places = sheet.columns.flatMap(({ heading }) => (heading.startsWith('Wilayah Kerja') ? [[heading, '31.71']] : []));
  return { ...exampleRow(sheet), 'No.': 1, ...Object.fromEntries(places), ...(sheet.name === 'Mutasi' ? { 'Instansi Tujuan': 'Kabupaten Contoh' } : {}), ...changes };
}

export const fill = (sheet: Sheet, data: SaidData): Cells => cellsSaying(sheet, data, (id) => id.replace('emp_', ''));

