import { buffer, text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanNip, type AdapterSpec, type SourceSpec } from '@simpul/adapter-kit';
import { readRecords, type Cell } from '@simpul/adapter-kit/host';
import { REJECTED_TOPIC } from '@simpul/domain';
import { buildXlsx, type CellInput } from '../../../../test/harness/build-xlsx.ts';
import { memoryBus } from '../../test/memory-bus.ts';
import { CONTOH, rowOf, TABLE, WORKBOOK } from '../../test/sample-adapters.ts';
import { refusedRows } from './refused-rows.ts';
import { openRefusedTable } from './refused-table.ts';
import { writeRefusedCsv, writeRefusedXlsx } from './write-refused.ts';

type Bus = ReturnType<typeof memoryBus>;
type TableSource = Extract<SourceSpec, { format: 'csv' | 'xlsx' }>;

async function tableOf({ rejections, log }: Bus, { source }: AdapterSpec<unknown>, batch = 'bat_1', language: 'en' | 'id' = 'id') {
  const table = await openRefusedTable(refusedRows({ rejections, lanes: log }, CONTOH.id, batch, (source as TableSource).header), language);
  if (table === undefined) throw new Error('no table');
  return table;
}

const csvOf = async (...args: Parameters<typeof tableOf>) => (await text(writeRefusedCsv(await tableOf(...args)))).replace(/^\ufeff/, '');
const xlsxOf = async (...args: Parameters<typeof tableOf>) => buffer(writeRefusedXlsx(await tableOf(...args), 'id'));
const csvRows = async (...args: Parameters<typeof tableOf>) => (await csvOf(...args)).split('\r\n').slice(0, -1);
/** What stands in the cells, without Simpul's remarks. */
async function cellsOf(body: Buffer | string, source: SourceSpec): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const records of readRecords(Readable.from([Buffer.from(body)]), source)) found.push(...records.map((record) => ('value' in record ? { ...(record.value as object) } : record.unreadable.code)));
  return found;
}
const states = ({ rejections }: Bus) => [...rejections.rows.values()].map(({ batch, index, state, closedBy }) => `${batch} ${index} ${state}${closedBy === null ? '' : ` ${closedBy}`}`);
const NIP = (number: number) => rowOf(number).nip;
const REMARK = (place: string, said: string): unknown => expect.stringMatching(new RegExp(`^${place}: ${said}\\. \\[rej_[0-9a-f]{32}\\]$`));
/** A row whose NIP is wrong has no key. */
const BY_NIP: AdapterSpec<unknown> = { ...TABLE, identity: (row) => ({ key: cleanNip((row as { nip: unknown }).nip, '/nip')?.value ?? '' }) };

describe('given a CSV with refused rows', () => {
  const SENT = `Rekap;;;\r\nNama;KEY;N I P;Status;Ket.\r\nSari;a;${NIP(1)};tidur;"kata ""ya""; tidak"\r\nBudi;b;${NIP(2)};WFO;\r\nPutu;c;12;WFH;-\r\n`.replace('N I P', 'nip');

  it('when they are asked for, then they stand as they came, under their own headings, with what is wrong and how to mend it', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, SENT);
    const { headings, delimiter, rows } = await tableOf(bus, TABLE);
    const cells: (readonly Cell[])[] = [];
    for await (const row of rows) cells.push(row);
    expect([headings, delimiter]).toEqual([['Nama', 'KEY', 'nip', 'Status', 'Ket.', '_alasan', '_saran'], ';']);
    expect(cells).toEqual([
      ['Sari', 'a', NIP(1), 'tidur', 'kata "ya"; tidak', REMARK('Baris 3, kolom D "Status"', 'Status kerja pada status tidak dikenal'), expect.stringContaining('Perbaiki')],
      ['Putu', 'c', '12', 'WFH', '-', REMARK('Baris 5, kolom C "nip"', 'nip terdiri atas 2 angka, seharusnya 18 \\(…\\)'), expect.stringContaining('18 angka')],
    ]);
    const [heading, sari, putu] = await csvRows(bus, TABLE, 'bat_1', 'en');
    expect(heading).toBe('Nama;KEY;nip;Status;Ket.;_alasan;_saran');
    expect(sari).toMatch(new RegExp(`^Sari;a;'${NIP(1)};tidur;"kata ""ya""; tidak";"Row 3, column D ""Status"": status is not known\\. \\[rej_`));
    expect(putu).toMatch(/^Putu;c;12;WFH;'-;/);
  });

  it.each(['csv', 'xlsx'] as const)('when it is mended as %s and sent as it is, then its rejections close, and nothing comes twice', async (kind) => {
    const bus = memoryBus();
    await bus.take(BY_NIP, SENT);
    const mended = (await csvOf(bus, BY_NIP)).replace(';tidur;', ';WFH;').replace(';12;', `;${NIP(3)};`);
    const body = kind === 'csv' ? `\ufeff${mended}` : buildXlsx({ sheets: [{ name: 'Ditolak', rows: mended.split('\r\n').map((row) => row.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'))) }] });
    expect((await bus.take(BY_NIP, body, 'bat_2')).counts).toMatchObject({ accepted: 2, unchanged: 0, rejected: 0 });
    // The second had no key before its NIP was whole: only the remark tells whose row it is.
    expect(states(bus)).toEqual(['bat_1 0 closed later-record', 'bat_1 2 closed later-record']);
    expect(new Set(bus.ids()).size).toBe(3);
    expect((await bus.take(BY_NIP, body, 'bat_3')).counts).toMatchObject({ accepted: 0, unchanged: 2, rejected: 0 });
    expect(bus.ids()).toHaveLength(3);
  });

  it('when it comes back as it was, then the newer rejections stand for the older ones, and its rows have no second pair of remarks', async () => {
    const bus = memoryBus();
    await bus.take(BY_NIP, SENT);
    const first = await csvOf(bus, BY_NIP);
    await bus.take(BY_NIP, first, 'bat_2');
    expect(states(bus)).toEqual(['bat_1 0 closed sent-again', 'bat_1 2 closed sent-again', 'bat_2 0 open', 'bat_2 1 open']);
    const again = await csvOf(bus, BY_NIP, 'bat_2');
    expect(again.replaceAll(/rej_\w+|Baris \d/g, '')).toBe(first.replaceAll(/rej_\w+|Baris \d/g, ''));
    await bus.take(BY_NIP, again.replace(';tidur;', ';WFH;').replace(';12;', `;${NIP(3)};`), 'bat_3');
    expect(states(bus).filter((state) => state.includes('open'))).toEqual([]);
  });

  it('when it comes back as it was between two sendings of the file, then one rejection of each row stays open', async () => {
    const bus = memoryBus();
    await bus.take(BY_NIP, SENT);
    await bus.take(BY_NIP, await csvOf(bus, BY_NIP), 'bat_2');
    await bus.take(BY_NIP, SENT, 'bat_3');
    expect(states(bus).filter((state) => state.includes('open'))).toEqual(['bat_3 0 open', 'bat_3 2 open']);
  });

  it('when the remarks were taken out of it, then a later good record closes by its key what had one', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, SENT);
    await bus.take(TABLE, `key;nip;status\na;${NIP(1)};WFH\nc;${NIP(3)};WFH\n`, 'bat_2');
    expect(states(bus)).toEqual(['bat_1 0 closed later-record', 'bat_1 2 closed later-record']);
  });

  it('when rows could not be taken apart, then what is there is shown, and stays refused until it is mended', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, `key;nip;status\na;${NIP(1)};WFH;lebih;\nb;"${NIP(2)}" x;WFH\nc;"${NIP(3)}\nd;${NIP(4)};tidur\n`);
    const rows = await csvRows(bus, TABLE);
    expect(rows.map((row) => row.replace(/;"?Baris.*/, ''))).toEqual(['key;nip;status;_alasan;_saran', `a;'${NIP(1)};WFH;lebih;`, `b;"""${NIP(2)}"" x";WFH`, `"c;""${NIP(3)}";;`, `d;'${NIP(4)};tidur`]);
    await bus.take(TABLE, rows.join('\r\n'), 'bat_2');
    expect(states(bus)).toEqual([...Array.from({ length: 4 }, (_, i) => `bat_1 ${i} closed sent-again`), ...Array.from({ length: 4 }, (_, i) => `bat_2 ${i} open`)]);
    const xlsx = await xlsxOf(bus, TABLE, 'bat_2');
    expect((await bus.take(TABLE, xlsx, 'bat_3')).counts).toMatchObject({ accepted: 0, rejected: 4 });
  });

  it('when two exports were joined, then each row stands under its own headings', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, `key;nip;status\na;${NIP(1)};tidur\nstatus;catatan;nip;key\ntidur;x;${NIP(2)};b\n`);
    const rows = await csvRows(bus, TABLE);
    expect(rows.map((row) => row.replace(/;"Baris.*/, ''))).toEqual(['key;nip;status;_alasan;_saran', `a;'${NIP(1)};tidur`, 'status;catatan;nip;key;_alasan;_saran', `tidur;x;'${NIP(2)};b`]);
    expect((await bus.take(TABLE, rows.join('\r\n').replaceAll('tidur', 'WFH'), 'bat_2')).counts).toMatchObject({ accepted: 2, rejected: 0 });
  });

  it('when some bytes are no longer kept, then their rows say so and are none when they come back', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, SENT);
    const { rawPartition, rawOffset } = [...bus.rejections.rows.values()][0] as { rawPartition: number; rawOffset: bigint };
    bus.log.trim(REJECTED_TOPIC, rawPartition, rawOffset + 1n);
    const csv = await csvOf(bus, TABLE);
    expect(csv.split('\r\n')[1]).toMatch(/^;;;;;"Baris 3, kolom D ""Status"": .*tidak tersimpan utuh/);
    expect(await cellsOf(csv, TABLE.source)).toHaveLength(1);
    bus.log.trim(REJECTED_TOPIC, rawPartition, rawOffset + 9n);
    expect(await openRefusedTable(refusedRows({ rejections: bus.rejections, lanes: bus.log }, CONTOH.id, 'bat_1', (TABLE.source as TableSource).header), 'id')).toBeUndefined();
  });

  it('when its letters were in Windows-1252, then they are in UTF-8 now', async () => {
    const bus = memoryBus();
    await bus.take(TABLE, Buffer.from(`key;nip;status;nama\na;${NIP(1)};tidur;Zoë\n`, 'latin1'));
    expect(await cellsOf(await csvOf(bus, TABLE), TABLE.source)).toMatchObject([{ nama: 'Zoë' }]);
  });

  it('when cells hold anything, then they come back as they came, in either kind of file', async () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom("'", '"', ';', '=', '-', '0', '1', 'a', ' ', '\t', '\n', '\r', ','), maxLength: 6 }), fc.string({ maxLength: 12 }), fc.stringMatching(/^'?0?\d{10,20}$/));
    const quoted = (said: string) => `"${said.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const bus = memoryBus();
        const body = `key;nip;status;satu;dua\n${rows.map(([one, two], i) => `k${i};${NIP(i)};tidur;${quoted(one)};${quoted(two)}`).join('\n')}\n`;
        await bus.take(TABLE, body);
        const came = await cellsOf(body, TABLE.source);
        expect(await cellsOf(await csvOf(bus, TABLE), TABLE.source)).toEqual(came);
        expect(await cellsOf(await xlsxOf(bus, TABLE), TABLE.source)).toEqual(came);
      }),
      { numRuns: 60 },
    );
  });
});

describe('given a workbook with refused rows', () => {
  const DATE = new Date('2026-03-10T00:00:00Z');
  const ROWS: (readonly CellInput[])[] = [['REKAP'], ['No', 'Tanggal', 'KEY', 'nip', 'STATUS', 'Rumus'], [1, DATE, 'a', '12', 'WFH', '=1+1'], [2, null, 'b', 'sda', 'sda', '-'], [3, DATE, 'c', 196_705_201_993_031_000, 'WFH', 0.5], [4, DATE, 'd', NIP(4), 'WFH', true]];
  const sent = (rows = ROWS) => buildXlsx({ sheets: [{ name: 'MARET', rows }] });

  it('when they are asked for, then numbers and dates are cells of their kind, "as above" is filled in, and no long number is one', async () => {
    const bus = memoryBus();
    await bus.take(WORKBOOK, sent());
    const found: unknown[] = [];
    for await (const records of readRecords(Readable.from([await xlsxOf(bus, WORKBOOK)]), WORKBOOK.source)) found.push(...records.map(({ at, cells }) => [at, cells?.slice(0, 6)]));
    expect(found).toEqual([
      [{ sheet: 'Ditolak', row: 2 }, [1, DATE, 'a', '12', 'WFH', '=1+1']],
      [{ sheet: 'Ditolak', row: 3 }, [2, undefined, 'b', '12', 'WFH', '-']],
      [{ sheet: 'Ditolak', row: 4 }, [3, DATE, 'c', '1.96705201993031E+17', 'WFH', 0.5]],
    ]);
    const [heading, first, second, third] = await csvRows(bus, WORKBOOK);
    expect([heading, first, second, third].map((row) => row?.replace(/;"Lembar.*/, ''))).toEqual(['No;Tanggal;KEY;nip;STATUS;Rumus;_alasan;_saran', "1;'10/03/2026;a;12;WFH;'=1+1", "2;;b;12;WFH;'-", "3;'10/03/2026;c;'1.96705201993031E+17;WFH;'0.5"]);
    expect(first).toContain('Lembar MARET, baris 3, kolom D ""nip"": ');
  });

  it.each(['csv', 'xlsx'] as const)('when it is mended as %s and sent as it is, then its rejections close', async (kind) => {
    const bus = memoryBus();
    await bus.take(WORKBOOK, sent());
    const mended = (await csvOf(bus, WORKBOOK)).replace(';12;', `;${NIP(1)};`).replace(';12;', `;${NIP(2)};`).replace("1.96705201993031E+17", NIP(3));
    const body = kind === 'csv' ? mended : buildXlsx({ sheets: [{ name: 'Ditolak', rows: mended.split('\r\n').map((row) => row.replaceAll('"', '').split(';')) }] });
    expect((await bus.take(WORKBOOK, body, 'bat_2')).counts).toMatchObject({ accepted: 3, rejected: 0 });
    expect(states(bus).filter((state) => state.includes('open'))).toEqual([]);
    expect(new Set(bus.ids()).size).toBe(4);
  });
});
