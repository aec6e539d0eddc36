import { describe, expect, it } from '@jest/globals';
import { buildXlsx, type CellInput, type SheetInput, type WorkbookInput } from '../../test/harness/build-xlsx.ts';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const COLUMNS = ['NO', 'NOMOR SURAT', 'TGL SURAT', 'SIFAT', 'DARI', 'DITERUSKAN KEPADA', 'NIP', 'ISI DISPOSISI', 'BATAS WAKTU', 'STATUS', 'TGL SELESAI'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], CellInput>>;
const AISYAH: Row = {
  NO: 1, 'NOMOR SURAT': '800/120/2026', 'TGL SURAT': '10 Maret 2026', SIFAT: 'Segera', DARI: 'Kepala BKPSDM', 'DITERUSKAN KEPADA': 'NUR AISYAH CONTOH, S.STP', NIP: '199002112019032910',
  'ISI DISPOSISI': 'Siapkan laporan', 'BATAS WAKTU': '16-3-26', STATUS: 'Belum Selesai', 'TGL SELESAI': '-',
};
const ASSIGNED = ['task.assigned'];
const cells = (row: Row) => COLUMNS.map((column) => row[column]);
const sheet = (rows: readonly Row[], rest: Partial<SheetInput> = {}): SheetInput => ({ name: 'REKAP', rows: [COLUMNS, ...rows.map(cells)], ...rest });
const tryBook = (book: WorkbookInput) => tryBody(adapter, buildXlsx(book));
const tryRows = (...rows: Row[]) => tryBook({ sheets: [sheet(rows.map((row) => ({ ...AISYAH, ...row })))] });
const firstOf = async (row: Row) => dataOf(await tryRows(row))[0] ?? {};
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const titles = (count: number): CellInput[][] => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? [`Judul ${i}`] : []));

describe('the workbook', () => {
  const book = (rest: Partial<WorkbookInput> = {}): WorkbookInput => ({ sheets: [sheet([AISYAH])], ...rest });
  it.each<[string, WorkbookInput]>([
    ['shared strings', book()],
    ['texts in the cells', book({ strings: 'inline' })],
    ['cells without addresses', book({ withoutAddresses: true })],
    ['nothing deflated', book({ store: true })],
    ['the header in row 50', { sheets: [{ name: 'REKAP', rows: [...titles(49), COLUMNS, cells(AISYAH)] }] }],
    ['title cells merged', { sheets: [{ name: 'REKAP', rows: [['REKAPITULASI'], COLUMNS, cells(AISYAH)], merges: ['A1:K1'] }] }],
    ['other columns between', { sheets: [{ name: 'REKAP', rows: [[null, ...COLUMNS, 'PARAF'], [null, ...cells(AISYAH), 'v']] }] }],
    ['columns in reverse', { sheets: [{ name: 'REKAP', rows: [COLUMNS.toReversed(), cells(AISYAH).toReversed()] }] }],
    ['headings in other words', { sheets: [{ name: 'REKAP', rows: [['No.', 'No. Surat', 'Tanggal  Surat', 'Sifat', 'Pengirim', 'Kepada', 'NIP', 'Disposisi', 'Tenggat', 'Status', 'Tanggal Selesai'], cells(AISYAH)] }] }],
    ['a row of column numbers', { sheets: [{ name: 'REKAP', rows: [COLUMNS, COLUMNS.map((_, i) => i + 1), cells(AISYAH)] }] }],
    ['a sheet without a table', { sheets: [{ name: 'PETUNJUK', rows: [['Isi dengan lengkap']] }, sheet([AISYAH])] }],
    ['a hidden sheet', { sheets: [sheet([AISYAH]), sheet([{ ...AISYAH, 'NOMOR SURAT': '999' }], { name: 'KONSEP', state: 'hidden' })] }],
  ])('given %s, reads the table', async (_, workbook) => {
    expect(inShort(await tryBook(workbook))).toEqual(ASSIGNED);
  });

  it('given a header of two merged rows that comes again on the next page, reads neither as a row', async () => {
    const blank = COLUMNS.map(() => null);
    const merges = COLUMNS.map((_, i) => `${String.fromCharCode(65 + i)}1:${String.fromCharCode(65 + i)}2`);
    const rows = [COLUMNS, blank, cells(AISYAH), COLUMNS, cells({ ...AISYAH, 'NOMOR SURAT': '800/121/2026' })];
    expect(inShort(await tryBook({ sheets: [{ name: 'REKAP', rows, merges }] }))).toEqual([...ASSIGNED, ...ASSIGNED]);
  });

  it('given totals and a signature, passes them over, but not the rows behind a subtotal', async () => {
    const rows: CellInput[][] = [
      [...COLUMNS], cells(AISYAH), ['JUMLAH', 1], [], cells({ ...AISYAH, 'NOMOR SURAT': '800/121/2026' }), ['Total', 2],
      [null, null, null, null, null, null, null, 'Sleman, 31 Maret 2026'], [null, null, null, null, null, 'Kepala Badan,'], [null, null, null, null, null, 'TUTIK CONTOH', 'NIP. 197003031994032952'],
    ];
    expect(inShort(await tryBook({ sheets: [{ name: 'REKAP', rows }] }))).toEqual([...ASSIGNED, ...ASSIGNED]);
  });

  it('given a whole row whose number begins like a total, reads it', async () => {
    expect(inShort(await tryRows({ NO: 'Jumlah 1' }))).toEqual(ASSIGNED);
  });

  it('given several sheets, reads each with its own columns and says where a refused row stands', async () => {
    const other = COLUMNS.toReversed();
    const results = await tryBook({ sheets: [sheet([AISYAH], { name: 'FEB' }), { name: 'MAR', rows: [[], other, cells({ ...AISYAH, SIFAT: 'entah' }).toReversed()] }] });
    expect(results[1]).toMatchObject({ rejection: { index: 1, at: { sheet: 'MAR', row: 3, column: 'H' }, code: 'urgency-unknown', pointer: '/SIFAT' } });
  });

  it('given a letter merged over three rows and "sda" below, gives each addressee a task of that letter', async () => {
    const more = (who: string): Row => ({ ...AISYAH, 'NOMOR SURAT': null, 'TGL SURAT': null, 'DITERUSKAN KEPADA': who, NIP: '-' });
    const rows = [AISYAH, more('Camat Depok'), more('Camat Ngaglik'), { ...more('Camat Mlati'), 'NOMOR SURAT': 's.d.a', 'TGL SURAT': '"' }];
    const results = dataOf(await tryBook({ sheets: [sheet(rows, { merges: ['B2:B4', 'C2:C4'] })] }));
    expect(results.map(({ letterNo, letterDate }) => `${String(letterNo)} ${String(letterDate)}`)).toEqual(Array(4).fill('800/120/2026 2026-03-10'));
    expect(new Set(results.map(({ taskId }) => taskId)).size).toBe(4);
  });

  it('given "sda" with nothing above, or a letter number left out, refuses the row', async () => {
    expect(inShort(await tryRows({ 'NOMOR SURAT': 'sda' }, { 'NOMOR SURAT': null }))).toEqual(['refused: nothing-to-fill-down /NOMOR SURAT', 'refused: missing-field /NOMOR SURAT']);
  });

  it.each([[day('2026-03-10')], [{ serial: 46_091 }], [{ serial: 46_091, plain: true }], ['46091'], ['10 Maret 2026'], ['10-3-26'], ['2026-03-10'], [{ formula: 'TODAY()', value: 46_091 }]])('given the date as %j, reads 10 March 2026', async (written) => {
    expect(await firstOf({ 'TGL SURAT': written })).toMatchObject({ letterDate: '2026-03-10' });
  });

  it('given a workbook that counts days from 1904, reads its date cells', async () => {
    const results = await tryBook({ date1904: true, sheets: [sheet([{ ...AISYAH, 'TGL SURAT': day('2026-03-10') }])] });
    expect(dataOf(results)[0]).toMatchObject({ letterDate: '2026-03-10' });
  });
});

describe('a row', () => {
  it.each<[Row, string, string]>([
    [{ NIP: 196_705_201_993_031_000 }, 'nip-precision-lost', 'NIP'],
    [{ NIP: '1,96705E+17' }, 'nip-precision-lost', 'NIP'],
    [{ NIP: '19900211201903291' }, 'nip-wrong-length', 'NIP'],
    [{ NIP: '199002312019032910' }, 'nip-malformed', 'NIP'],
    [{ 'TGL SURAT': '31 April 2026' }, 'date-impossible', 'TGL SURAT'],
    [{ 'TGL SURAT': 3 }, 'date-malformed', 'TGL SURAT'],
    [{ 'BATAS WAKTU': 'secepatnya' }, 'date-malformed', 'BATAS WAKTU'],
    [{ 'BATAS WAKTU': '9/3/2026' }, 'period-reversed', 'BATAS WAKTU'],
    [{ 'TGL SELESAI': '1/3/2026' }, 'period-reversed', 'TGL SELESAI'],
    [{ SIFAT: 'entah' }, 'urgency-unknown', 'SIFAT'],
    [{ SIFAT: 'Biasa / Segera' }, 'urgency-unknown', 'SIFAT'],
    [{ SIFAT: '-' }, 'missing-field', 'SIFAT'],
    [{ STATUS: 'Menunggu' }, 'status-unknown', 'STATUS'],
    [{ 'DITERUSKAN KEPADA': '-' }, 'missing-field', 'DITERUSKAN KEPADA'],
    [{ 'DITERUSKAN KEPADA': 'Budi Contoh; Ani Contoh' }, 'value-malformed', 'DITERUSKAN KEPADA'],
    [{ 'DITERUSKAN KEPADA': '12345' }, 'name-malformed', 'DITERUSKAN KEPADA'],
    [{ 'ISI DISPOSISI': '' }, 'missing-field', 'ISI DISPOSISI'],
    [{ 'NOMOR SURAT': { error: '#REF!' } }, 'value-malformed', 'NOMOR SURAT'],
    [{ 'NOMOR SURAT': day('2026-03-10') }, 'value-malformed', 'NOMOR SURAT'],
  ])('given %j, is refused as %s, and its neighbours are not', async (row, code, field) => {
    expect(inShort(await tryRows({}, row, { 'NOMOR SURAT': '800/121/2026' }))).toEqual([...ASSIGNED, `refused: ${code} /${field}`, ...ASSIGNED]);
  });

  it.each([
    ['Biasa', 'NORMAL', 'NORMAL'],
    ['segera', 'URGENT', 'NORMAL'],
    ['SANGAT  SEGERA', 'VERY_URGENT', 'NORMAL'],
    ['Rahasia', 'NORMAL', 'CONFIDENTIAL'],
    ['Sangat Segera / Rahasia', 'VERY_URGENT', 'CONFIDENTIAL'],
    ['Rahasia, segera', 'URGENT', 'CONFIDENTIAL'],
  ])('given %j as "sifat", is %s and %s', async (sifat, urgency, secrecy) => {
    expect(await firstOf({ SIFAT: sifat })).toMatchObject({ urgency, secrecy });
  });

  it.each<[string, object]>([
    ['Kepala BKPSDM', { agency: 'kab-sleman', position: 'Kepala BKPSDM' }],
    ['Drs. H. Darmawan Contoh, M.M. (Sekretaris Daerah)', { agency: 'kab-sleman', name: 'H. Darmawan Contoh', position: 'Sekretaris Daerah' }],
    ['Pemkab Sleman', { agency: 'kab-sleman' }],
    ['BKN', { agency: 'bkn' }],
    ['Kementerian Dalam Negeri', { agency: 'kemendagri' }],
    ['Sekretaris Jenderal Kementerian Dalam Negeri', { agency: 'kemendagri', position: 'Sekretaris Jenderal' }],
    ['Pemerintah Kab. Bantul', { agency: 'kab-bantul' }],
    ['-', { agency: 'kab-sleman' }],
  ])('given %j as "dari", is assigned by that party and addressed to both agencies', async (from, assigner) => {
    const [result] = await tryRows({ DARI: from });
    const recipients = [...new Set([(assigner as { agency: string }).agency, 'kab-sleman'])].join();
    expect(result).toMatchObject({ event: { agency: 'kab-sleman', region: '34.04', recipients, data: { assignee: { agency: 'kab-sleman' } } } });
    expect(await firstOf({ DARI: from })).toMatchObject({ assigner });
  });

  it.each([['Kementerian Contoh'], ['PT Contoh Sejahtera'], ['Direktur Umum Kementerian Contoh']])('given %j, which is no member, keeps the task as its own and says so', async (from) => {
    expect(await firstOf({ DARI: from })).toMatchObject({ assigner: { agency: 'kab-sleman', position: from }, quality: ['ASSIGNED_TIME_NOT_GIVEN', 'SENDER_NOT_IN_REGISTRY'] });
  });

  it('given a NIK in what was typed, masks it', async () => {
    expect(await firstOf({ 'ISI DISPOSISI': 'Cek NIK 3404010101010001, 340401-010101-0001; surat 10-03-2026 12-03-2026' })).toMatchObject({ instruction: 'Cek NIK 3404…001, 3404…001; surat 10-03-2026 12-03-2026' });
  });

  it('given an addressee with title, position and number, splits them; given a position alone, names nobody', async () => {
    expect(await firstOf({ 'DITERUSKAN KEPADA': 'Drs. H. Darmawan Contoh, M.M. (Kepala BKPSDM)' })).toMatchObject({ assignee: { name: 'H. Darmawan Contoh', position: 'Kepala BKPSDM', employeeId: expect.stringMatching(/^emp_/) } });
    expect((await firstOf({ 'DITERUSKAN KEPADA': 'Camat Depok', NIP: null })).assignee).toEqual({ agency: 'kab-sleman', position: 'Camat Depok' });
  });
});

describe('what became of a task', () => {
  it.each<[Row, string[]]>([
    [{ STATUS: 'Belum Selesai' }, []],
    [{ STATUS: '-' }, []],
    [{ STATUS: 'Selesai', 'TGL SELESAI': '14/3/2026' }, ['task.completed']],
    [{ STATUS: 'Selesai Disposisi', 'TGL SELESAI': day('2026-03-14') }, ['task.forwarded']],
    [{ STATUS: 'Selesai', 'TGL SELESAI': null }, []],
    [{ STATUS: 'Dikembalikan', 'TGL SELESAI': '14/3/2026' }, []],
  ])('given %j, tells %j beside the assignment', async (row, steps) => {
    expect(inShort(await tryRows(row))).toEqual([...ASSIGNED, ...steps]);
  });

  it('given a day, tells it as that day’s beginning, with a remark, and by whom as far as it is known', async () => {
    const [, completed] = dataOf(await tryRows({ STATUS: 'Selesai', 'TGL SELESAI': '14/3/2026' }));
    expect(completed).toMatchObject({ at: '2026-03-14T00:00:00+07:00', by: { agency: 'kab-sleman' }, quality: ['TIME_OF_DAY_NOT_GIVEN'] });
  });

  it('given the row again with its end, tells only the end; given nothing new, nothing', async () => {
    const done: Row = { STATUS: 'Selesai', 'TGL SELESAI': '14/3/2026' };
    expect(inShort(await tryRows({}, { NO: 7 }, done, { ...done, 'TGL SELESAI': day('2026-03-14') }))).toEqual([...ASSIGNED, 'task.completed']);
  });

  it('given another instruction or deadline, tells the assignment anew under the same task', async () => {
    const results = dataOf(await tryRows({}, { 'BATAS WAKTU': '20-3-26' }, { 'BATAS WAKTU': '20-3-26', NIP: null }));
    expect(results).toHaveLength(3);
    expect(new Set(results.map(({ taskId }) => taskId)).size).toBe(1);
  });

  it('given a refused row that is mended, keeps its key', async () => {
    const [refused, mended] = await tryRows({ NIP: 199_002_112_019_032_900 }, {});
    expect(refused).toHaveProperty('rejection.code', 'nip-precision-lost');
    expect(mended).toMatchObject({ event: { data: { sourceRecord: { key: '800/120/2026|NUR AISYAH CONTOH', version: '1' } } } });
  });
});
