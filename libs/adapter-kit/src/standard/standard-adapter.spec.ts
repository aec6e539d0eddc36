import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventType } from '@simpul/contract';
import { buildXlsx } from '../../../../test/harness/build-xlsx.ts';
import { at, saidBy, type SaidData } from '../../test/filled-rows.ts';
import { csv, eventsIn, fill, HOST, inShort, outcomes, ownRow, sheetNamed, workbook } from '../../test/standard-host.ts';
import { matchHeader } from '../readers/header.ts';
import type { LedgerContent } from '../translate-records.ts';
import { writeWorkbook } from '../workbook/index.ts';
import { exampleRow, inOrder, type Cells } from './example-row.ts';
import { SHEETS } from './sheets.ts';
import { standardAdapter } from './standard-adapter.ts';
import { sheetWith, writeTemplate } from './write-template.ts';

describe.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))('given the sheet %s', (_, sheet) => {
  const extra: Cells = sheet.domain === 'flexwork' ? { 'Status Permohonan': 'Disetujui' } : {};

  it('when it is filled with any data that it can hold, then they come out as they went in, from a workbook and from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(saidBy(sheet), fc.constantFrom(';', ','), async (data, delimiter) => {
        const cells = { ...fill(sheet, data), ...extra };
        const ledger = new Map<string, LedgerContent>();
        const found = await outcomes(await workbook(sheet, cells), ledger);
        expect(found.map((outcome) => (outcome.kind === 'rejected' ? outcome.refusal : outcome.kind))).toEqual(['events']);
        const events = eventsIn(found);
        for (const { field, heading } of sheet.columns) {
          if (field === undefined) continue;
          const told = events.find(({ type }) => type === field.type);
          expect([heading, at(told?.data, field.path)]).toEqual([heading, at(data[field.type], field.path) ?? fallback(field.type, field.path)]);
        }
        expect(inShort(await outcomes(csv(sheet, delimiter, cells), ledger))).toEqual(['unchanged']);
        expect(eventsIn(await outcomes(csv(sheet, delimiter, cells)))).toEqual(events);
      }),
      { numRuns: 25 },
    );
  });

  it('when a required cell is empty, then the row is refused with the cell’s heading', async () => {
    const [data] = fc.sample(saidBy(sheet), { numRuns: 1, seed: 7 }) as [SaidData];
    for (const { heading } of sheet.columns.filter(({ required }) => required)) {
      const [outcome] = await outcomes(await workbook(sheet, { ...fill(sheet, data), ...extra, [heading]: undefined }));
      expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code: expect.stringMatching(/missing/), pointer: `/${heading}` }, record: { at: { sheet: sheet.name, row: 2, header: heading } } });
    }
  });

  it('when a word is in no list, then the hint names the list', async () => {
    const [data] = fc.sample(saidBy(sheet), { numRuns: 1, seed: 7 }) as [SaidData];
    for (const { heading, choices, kind, unknown } of sheet.columns.filter((column) => column.kind === 'choice')) {
      const [outcome] = await outcomes(await workbook(sheet, { ...fill(sheet, data), ...extra, [heading]: 'Entah' }));
      expect([kind, outcome]).toMatchObject(['choice', { kind: 'rejected', refusal: { code: unknown, pointer: `/${heading}`, hint: expect.stringContaining(choices[0]?.word ?? '?') } }]);
    }
  });
});

/** When a decision’s time is not told, that of receiving stands in. */
function fallback(type: EventType, path: string): unknown {
  return type === 'id.go.asn.flexwork.approved.v1' && path === 'decidedAt' ? HOST.receivedAt : undefined;
}

const CUTI = sheetNamed('Cuti');
const PANGKAT = sheetNamed('Kenaikan Pangkat');

describe('given a template', () => {
  it('when it is sent as it was given, then its example rows are no records', async () => {
    for (const domain of ['employee', 'flexwork', 'worklocation', 'task'] as const) await expect(outcomes(await buffer(writeTemplate(domain)))).rejects.toMatchObject({ code: 'no-records', hint: expect.stringContaining('example rows') });
  });

  it('when an example row stands above one’s own, then only one’s own is read', async () => {
    expect(inShort(await outcomes(await workbook(CUTI, exampleRow(CUTI), ownRow(CUTI))))).toEqual(['employee.leave-started']);
    expect(inShort(await outcomes(csv(CUTI, ';', exampleRow(CUTI), ownRow(CUTI))))).toEqual(['employee.leave-started']);
  });

  it('when an example row was written over but is still marked, then it is refused, not lost', async () => {
    const [outcome] = await outcomes(await workbook(CUTI, { ...exampleRow(CUTI), NIP: '199407212022212903' }));
    expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code: 'example-row', pointer: '/No.' }, key: expect.stringContaining('199407212022212903') });
  });

  it('when several of its sheets are filled, then each is read in order, each row at its place', async () => {
    const body = await buffer(writeWorkbook([PANGKAT, sheetNamed('Mutasi'), CUTI].map((sheet) => sheetWith(sheet, sheet.name === 'Mutasi' ? [] : [inOrder(sheet, ownRow(sheet)), inOrder(sheet, ownRow(sheet, { NIP: '?' }))]))));
    const found = await outcomes(body);
    expect(inShort(found)).toEqual(['employee.promoted', 'nip-malformed /NIP', 'employee.leave-started', 'nip-malformed /NIP']);
    expect(found.map(({ record }) => record.at)).toEqual([
      { sheet: 'Kenaikan Pangkat', row: 2 }, { sheet: 'Kenaikan Pangkat', row: 3, column: 'B', header: 'NIP' }, { sheet: 'Cuti', row: 2 }, { sheet: 'Cuti', row: 3, column: 'B', header: 'NIP' },
    ]);
  });

  it('when one of its sheets has lost a heading, then that is said, after the sheets before it', async () => {
    const broken = sheetWith(CUTI, [inOrder(CUTI, ownRow(CUTI))]);
    const columns = broken.columns.map((column) => (column.heading === 'Jenis Cuti' ? { ...column, heading: 'Macam Cuti' } : column));
    const body = await buffer(writeWorkbook([sheetWith(PANGKAT, [inOrder(PANGKAT, ownRow(PANGKAT))]), { ...broken, columns }]));
    await expect(outcomes(body)).rejects.toMatchObject({ code: 'no-header-found', at: { sheet: 'Cuti' }, message: expect.stringContaining('"Jenis Cuti"') });
  });

  it('when a column is not the template’s, then its cells are refused, unless its heading begins with "_"', async () => {
    const rows = (heading: string, cell: string | null) => [[...CUTI.columns.map((column) => column.heading), heading], [...inOrder(CUTI, ownRow(CUTI)), cell]];
    const send = async (heading: string, cell: string | null) => inShort(await outcomes(buildXlsx({ sheets: [{ name: 'Lembar1', rows: rows(heading, cell) }] })));
    expect(await send('Alamat', 'Jl. Contoh')).toEqual(['unknown-column /Alamat']);
    expect(await send('Alamat', null)).toEqual(['employee.leave-started']);
    expect(await send('_Alamat', 'Jl. Contoh')).toEqual(['employee.leave-started']);
  });

  it('when columns stand in another order or their headings are written shorter, then they are the same', async () => {
    const headings = CUTI.columns.map(({ heading }) => heading.replace('Tanggal', 'TGL.').replace('Nomor', 'no').toUpperCase()).toReversed();
    expect(inShort(await outcomes(buildXlsx({ sheets: [{ name: 'x', rows: [['DAFTAR CUTI'], headings, inOrder(CUTI, ownRow(CUTI)).toReversed()] }] })))).toEqual(['employee.leave-started']);
  });

  it('when something else is sent, then it says where the templates are', async () => {
    for (const body of ['[{}]', 'a;b\n1;2']) await expect(outcomes(body)).rejects.toMatchObject({ hint: expect.stringContaining('/v1/templates'), indonesian: expect.stringContaining('/v1/templates') });
  });
});

describe('given the headings of all sheets', () => {
  const { header } = standardAdapter.source as Extract<typeof standardAdapter.source, { format: 'xlsx' }>;

  it('when a sheet’s own are read, then they are of that sheet and of no other', () => {
    const tables = Object.entries(header.tables ?? {});
    for (const { name, columns } of SHEETS) {
      const headings = new Set(columns.map(({ heading }) => heading));
      expect([name, tables.filter(([, required]) => required.every((heading) => headings.has(heading))).map(([table]) => table)]).toEqual([name, [name]]);
    }
  });

  it('when they are spelled in any of their ways, then each means one column', () => {
    const squeeze = (heading: string) => heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const spellings = Object.entries(header.columns).flatMap(([name, ways]) => [name, ...ways].map((way) => [squeeze(way), name] as const));
    for (const [spelling, name] of spellings) expect([spelling, ...new Set(spellings.filter(([other]) => other === spelling).map(([, meant]) => meant))]).toEqual([spelling, name]);
    expect(matchHeader(CUTI.columns.map(({ heading }) => heading), header)).toEqual(CUTI.columns.map(({ heading }) => heading));
  });
});

describe('given two rows of one file about the same person', () => {
  const sheet = sheetNamed('Pegawai');
  const send = (ledger: Map<string, LedgerContent>, ...rows: Cells[]) => workbook(sheet, ...rows).then((body) => outcomes(body, ledger, { ...HOST, firstPlaces: new Map() }));

  it('when they say different things, then the first counts and the other is refused with the place of the first, each time that it is sent', async () => {
    const ledger = new Map<string, LedgerContent>();
    const rows = [ownRow(sheet), ownRow(sheet, { Nama: 'Orang Lain Contoh' })];
    const first = await send(ledger, ...rows);
    expect(inShort(first)).toEqual(['employee.registered', 'duplicate-key ']);
    expect(first[1]).toMatchObject({ refusal: { message: expect.stringContaining('row 2 of "Pegawai"') }, record: { at: { row: 3 } } });
    expect(inShort(await send(ledger, ...rows))).toEqual(['unchanged', 'duplicate-key ']);
    expect(inShort(await send(ledger, ownRow(sheet, { Nama: 'Nama Betul Contoh' })))).toEqual(['employee.changed']);
  });

  it('when they say the same, or the first is refused itself, then nothing is lost', async () => {
    expect(inShort(await send(new Map(), ownRow(sheet), ownRow(sheet, { 'No.': 2 })))).toEqual(['employee.registered', 'unchanged']);
    expect(inShort(await send(new Map(), ownRow(sheet, { Golongan: 'X/z' }), ownRow(sheet)))).toEqual(['grade-unknown /Golongan', 'employee.registered']);
  });
});
