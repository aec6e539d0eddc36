import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { buildXlsx, type CellInput, type WorkbookInput } from '../../../../test/harness/build-xlsx.ts';
import { cutAt, readAll, valuesOf } from '../../test/read-all.ts';
import { readRecords } from './read-records.ts';

const SOURCE = {
  format: 'xlsx',
  header: { columns: { 'NOMOR SURAT': ['NO SURAT'], TGL: ['TGL SURAT', 'TANGGAL'], KEPADA: ['DITERUSKAN KEPADA'] }, required: ['NOMOR SURAT', 'KEPADA'] },
  fillDown: ['NOMOR SURAT', 'TGL'],
} as const;
const HEADER = ['NO', 'NOMOR SURAT', 'TGL SURAT', 'DITERUSKAN KEPADA'];
type Rows = (readonly CellInput[])[];

const book = (rows: Rows, rest: Partial<WorkbookInput> & { merges?: string[] } = {}) => buildXlsx({ sheets: [{ name: 'MARET', rows, merges: rest.merges ?? [] }], ...rest });
const read = (rows: Rows, rest: Parameters<typeof book>[1] = {}) => valuesOf(book(rows, rest), SOURCE);
const cellOf = async (cell: CellInput, rest: Partial<WorkbookInput> = {}) => ((await read([HEADER, [1, 'A', cell, 'x']], rest))[0] as { TGL: unknown }).TGL;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const DATE = day('2026-03-10');

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`simpul-${process.pid}-`) && name.endsWith('.xlsx'));

describe('given a cell', () => {
  it.each<[string, CellInput, unknown]>([
    ['text', 'sda-x', 'sda-x'],
    ['a number', 46_091, 46_091],
    ['a date', DATE, DATE],
    ['a serial in a date’s format', { serial: 46_091 }, DATE],
    ['a serial without one', { serial: 46_091, plain: true }, 46_091],
    ['a truth value', true, true],
    ['rich text', { runs: ['10 ', 'Maret', ' 2026'] }, '10 Maret 2026'],
    ['a formula’s last value', { formula: 'A1+1', value: 46_091 }, 46_091],
    ['a formula’s last text', { formula: 'A1', value: 'Maret' }, 'Maret'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['text with a code for a character that XML can not hold', 'a_x000D_b_x005F_c', 'a\rb_c'],
    ['text of blanks', '  ', '  '],
    ['a number of 18 digits', 196_705_201_993_031_000, 196_705_201_993_031_000],
  ])('when it holds %s, then that comes', async (_, cell, value) => {
    for (const strings of ['shared', 'inline'] as const) expect(await cellOf(cell, { strings })).toEqual(value);
  });

  it('when days count from 1904, then the same day comes', async () => {
    expect(await cellOf(DATE, { date1904: true })).toEqual(DATE);
  });

  it('when a date cell holds no date, then the number comes', async () => {
    expect(await cellOf({ serial: 1e300 })).toBe(1e300);
  });
});

describe('given a workbook', () => {
  it('when it has a header and no row below it, then it says so instead of being taken as nothing', async () => {
    for (const rows of [[HEADER], [['REKAP'], HEADER, ['Jumlah']]]) expect((await readAll(book(rows), SOURCE)).stopped).toMatchObject({ code: 'no-records', hint: expect.stringContaining('rows') });
  });

  const rows: Rows = [HEADER, [1, 'B/1', DATE, 'Sari'], [2, 'B/2', '11 Maret 2026', 'Budi']];
  const EXPECTED = [{ NO: 1, 'NOMOR SURAT': 'B/1', TGL: DATE, KEPADA: 'Sari' }, { NO: 2, 'NOMOR SURAT': 'B/2', TGL: '11 Maret 2026', KEPADA: 'Budi' }];

  it.each<[string, Rows, Parameters<typeof book>[1]]>([
    ['its header first', rows, {}],
    ['texts in the cells', rows, { strings: 'inline' }],
    ['cells without addresses', rows, { withoutAddresses: true }],
    ['nothing deflated', rows, { store: true }],
    ['titles above', [['REKAP'], [], ['Bulan : Maret'], ...rows], { merges: ['A1:D1', 'A3:D3'] }],
    ['the header in row 50', [...Array.from({ length: 49 }, () => ['x']), ...rows], {}],
    ['other columns and another order', [['KEPADA', null, 'TANGGAL', 'NO', 'NO SURAT'], ['Sari', null, DATE, 1, 'B/1'], ['Budi', null, '11 Maret 2026', 2, 'B/2']], {}],
    ['a header of two rows', [HEADER, [], ...rows.slice(1)], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'] }],
    ['a row that numbers the columns', [HEADER, ['(1)', '(2)', '(3)', '(4)'], ...rows.slice(1)], {}],
    ['the header again on the next page', [...rows.slice(0, 2), HEADER, ...rows.slice(2)], {}],
    ['blank rows', [HEADER, [], ...rows.slice(1, 2), [null, ' ', null], ...rows.slice(2)], {}],
    ['a total and a signature', [...rows, ['JUMLAH', 2], [null, null, null, 'Kepala Badan,'], [], [null, null, null, 'Drs. Contoh']], {}],
    ['a subtotal in the middle', [...rows.slice(0, 2), ['Sub Total', 1], ...rows.slice(2), ['TOTAL', 2]], {}],
  ])('when it has %s, then its rows come', async (_, cells, rest) => {
    expect(await read(cells, rest)).toEqual(EXPECTED);
  });

  it('when a cell is merged over rows, then it counts for each of them', async () => {
    const found = await read([HEADER, [1, 'B/1', DATE, 'Sari'], [2, null, null, 'Budi'], [3, 'B/2', DATE, 'Putu']], { merges: ['B2:B3', 'C2:C3'] });
    expect(found.map((row) => (row as Record<string, unknown>)['NOMOR SURAT'])).toEqual(['B/1', 'B/1', 'B/2']);
  });

  it('when a cell says "as above", then it takes what stands above, also over several rows', async () => {
    const found = await read([HEADER, [1, 'B/1', DATE, 'Sari'], [2, 'sda', 's.d.a.', 'Budi'], [3, 'SDA', '"', 'Putu']]);
    expect(found).toMatchObject([{ KEPADA: 'Sari' }, { 'NOMOR SURAT': 'B/1', TGL: DATE, KEPADA: 'Budi' }, { 'NOMOR SURAT': 'B/1', TGL: DATE, KEPADA: 'Putu' }]);
  });

  it('when nothing stands above, then each such row is refused, until one says it', async () => {
    expect(await read([HEADER, [1, 'sda', DATE, 'Sari'], [2, 'sda', DATE, 'Budi'], [3, 'B/1', DATE, 'Putu'], [4, 'sda', DATE, 'Kadek']])).toEqual([
      'nothing-to-fill-down MARET row 2', 'nothing-to-fill-down MARET row 3', expect.objectContaining({ KEPADA: 'Putu' }), expect.objectContaining({ 'NOMOR SURAT': 'B/1', KEPADA: 'Kadek' }),
    ]);
  });

  it('when several sheets hold rows where one is expected, then none is read, and they are named', async () => {
    const sheets = [{ name: 'PETUNJUK', rows: [['Isi']] }, { name: 'MARET', rows }, { name: 'KOSONG', rows: [HEADER] }, { name: 'APRIL', rows }];
    const { records, stopped } = await readAll(buildXlsx({ sheets }), SOURCE);
    expect([records, stopped]).toMatchObject([[], { code: 'several-sheets', message: '2 sheets hold these headings and rows: "MARET", "APRIL"', indonesian: expect.stringContaining('"MARET", "APRIL"') }]);
  });

  it('when all sheets but one are hidden, empty or have other headings, then that one is read', async () => {
    const sheets = [{ name: 'LAMA', rows, state: 'hidden' as const }, { name: 'SANDI', rows, state: 'veryHidden' as const }, { name: 'KOSONG', rows: [HEADER] }, { name: 'LAIN', rows: [['NIP'], ['1']] }, { name: 'MARET', rows }, { name: 'BLANKO', rows: [] }];
    expect(await valuesOf(buildXlsx({ sheets }), SOURCE)).toEqual(EXPECTED);
  });

  it('when rows come, then each knows its headings as they stand there, in which column they are, and its cells', async () => {
    const { records } = await readAll(book([['REKAP'], [null, 'NO SURAT', 'Tgl\nSurat', 'Diteruskan  Kepada', 'NO SURAT'], [1, 'B/1', DATE, 'Sari'], [2, 'sda', null, 'Budi', 'x']]), SOURCE);
    expect(records.map(({ cells }) => cells)).toEqual([[1, 'B/1', DATE, 'Sari'], [2, 'B/1', undefined, 'Budi', 'x']]);
    expect(records[0]?.header?.written).toBe('["","NO SURAT","Tgl\\nSurat","Diteruskan  Kepada","NO SURAT"]');
    expect([...(records[0]?.header?.places ?? [])]).toEqual(expect.arrayContaining([['NOMOR SURAT', { column: 'B', header: 'NO SURAT' }], ['TGL', { column: 'C', header: 'Tgl Surat' }], ['KEPADA', { column: 'D', header: 'Diteruskan Kepada' }]]));
  });

  it('when it was given out with remarks, then they are none of its cells, and tell which rejection a row mends', async () => {
    const id = `rej_${'0a'.repeat(16)}`;
    const found = await readAll(book([[...HEADER, '_alasan', '_saran'], [1, "'=B/1", DATE, "'+62", `Kolom B: salah [${id}]`, 'Perbaiki'], [null, null, null, null, 'JUMLAH', 'x'], [2, 'B/2', DATE, 'Budi', null, null]]), SOURCE);
    expect(found.records.map((record) => [record.mends, record.cells, 'value' in record && record.value])).toEqual([
      [id, [1, '=B/1', DATE, '+62', undefined, undefined], { NO: 1, 'NOMOR SURAT': '=B/1', TGL: DATE, KEPADA: '+62' }],
      [undefined, [2, 'B/2', DATE, 'Budi', undefined, undefined], { NO: 2, 'NOMOR SURAT': 'B/2', TGL: DATE, KEPADA: 'Budi' }],
    ]);
  });

  it('when a CSV was saved from it, then its table is read all the same, each row with its line and its bytes', async () => {
    const { records } = await readAll('REKAP;;;\r\nNO;NOMOR SURAT;TGL SURAT;DITERUSKAN KEPADA\r\n1;B/1;10/03/2026;Sari\r\n2;sda;sda;Budi\r\nJUMLAH;2;;\r\n;;;\r\n;;Kepala Badan;\r\n', SOURCE);
    expect(records).toMatchObject([
      { index: 0, at: { line: 3 }, value: { 'NOMOR SURAT': 'B/1', TGL: '10/03/2026', KEPADA: 'Sari' } },
      { index: 1, at: { line: 4 }, value: { 'NOMOR SURAT': 'B/1', TGL: '10/03/2026', KEPADA: 'Budi' }, cells: ['2', 'B/1', '10/03/2026', 'Budi'] },
    ]);
    expect(records.map(({ raw }) => String(raw))).toEqual(['1;B/1;10/03/2026;Sari', '2;sda;sda;Budi']);
    expect(await valuesOf('NO;NOMOR SURAT;TGL SURAT;DITERUSKAN KEPADA\n1;sda;x;Sari\n1;B/2;x;Sari;y;z\n', SOURCE)).toEqual(['nothing-to-fill-down line 2', 'malformed-record line 3']);
  });

  it('when it has several sheets, then each visible one with a header is read, from its own beginning', async () => {
    const sheets = [
      { name: 'PETUNJUK', rows: [['Isi dengan lengkap']] },
      { name: 'MARET', rows },
      { name: 'KONSEP', rows, state: 'hidden' as const },
      { name: 'DATA', rows, state: 'veryHidden' as const },
      { name: 'APRIL & MEI', rows: [['REKAP'], HEADER, [1, 'sda', DATE, 'Putu'], [2, 'B/9', DATE, 'Kadek']] },
    ];
    const { records } = await readAll(buildXlsx({ sheets }), { ...SOURCE, sheets: 'every' });
    expect(records.map(({ index, at }) => [index, at])).toEqual([[0, { sheet: 'MARET', row: 2 }], [1, { sheet: 'MARET', row: 3 }], [2, { sheet: 'APRIL & MEI', row: 3 }], [3, { sheet: 'APRIL & MEI', row: 4 }]]);
    expect(records[2]).toHaveProperty('unreadable');
  });

  it('when the adapter knows rows that are none, then they are passed over', async () => {
    expect(await valuesOf(book([...rows, [3, 'batal', null, 'x']]), { ...SOURCE, skip: (row) => row['NOMOR SURAT'] === 'batal' })).toEqual(EXPECTED);
  });

  it('when a row is larger than may be, then it alone is refused', async () => {
    expect(await valuesOf(book([HEADER, [1, 'B/1', DATE, 'x'.repeat(2_000)], ...rows.slice(2)]), SOURCE, { maxRecordBytes: 1_000 })).toEqual(['record-too-large MARET row 2', EXPECTED[1]]);
  });

  it('when another program names its relations otherwise, then the sheets are found all the same', async () => {
    const workbook = '<x:workbook xmlns:x="urn:m" xmlns:rel="urn:r"><x:sheets><x:sheet name="MARET" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>';
    expect(await read(rows, { parts: { 'xl/workbook.xml': workbook } })).toEqual(EXPECTED);
    const relations = '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>';
    expect(await read(rows, { parts: { 'xl/_rels/workbook.xml.rels': relations }, strings: 'inline' })).toEqual(EXPECTED);
  });
});

describe('given what is no workbook with a table', () => {
  const whole = book([HEADER, [1, 'B/1', DATE, 'Sari']]);
  it.each<[string, Buffer, string]>([
    ['no header', book([['x'], ['y']]), 'no-header-found'],
    ['a header below row 50', book([...Array.from({ length: 50 }, () => ['x']), HEADER, [1, 'B/1', DATE, 'Sari']]), 'no-header-found'],
    ['only hidden sheets', buildXlsx({ sheets: [{ name: 'X', rows: [HEADER], state: 'hidden' }] }), 'xlsx-malformed'],
    ['its end cut off', whole.subarray(0, whole.length - 200), 'xlsx-malformed'],
    ['an archive of something else', buildXlsx({ sheets: [], parts: { 'xl/workbook.xml': undefined } }), 'xlsx-malformed'],
    ['a sheet that is no XML', book([HEADER], { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }), 'xlsx-malformed'],
    ['a DTD inside', book([HEADER], { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' } }), 'xlsx-malformed'],
    ['bytes behind the mark of a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 7)]), 'xlsx-malformed'],
  ])('when it has %s, then it is not read, and no file is left behind', async (_, body, code) => {
    expect((await readAll(body, SOURCE)).stopped).toMatchObject({ code });
    expect(leftBehind()).toEqual([]);
  });

  it('when reading stops half-way by the reader’s own will, then no file is left behind', async () => {
    for await (const batch of readRecords(cutAt(whole), SOURCE)) {
      expect(batch).toHaveLength(1);
      break;
    }
    expect(leftBehind()).toEqual([]);
  });
});
