import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const COLUMNS = ['N I P', 'Nama Lengkap', 'Unit Kerja', 'Tgl Mulai', 'Tgl Selesai', 'Lokasi Kerja', 'Disetujui Oleh (NIP)', 'Tgl Persetujuan', 'Status', 'Ket.'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;
const BAGUS: Row = {
  'N I P': '199103052015031902', 'Nama Lengkap': 'Bagus Contoh', 'Unit Kerja': 'Bagian Umum', 'Tgl Mulai': '16/03/2026', 'Tgl Selesai': '17/03/2026', 'Lokasi Kerja': 'KDR',
  'Disetujui Oleh (NIP)': '196705201993031907', 'Tgl Persetujuan': '13/03/2026 15.42', Status: 'Disetujui', 'Ket.': '',
};
const quoted = (cell: string) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly Row[], columns: readonly string[] = COLUMNS, delimiter = ';', end = '\r\n') =>
  [columns.map(quoted), ...rows.map((row) => columns.map((column) => quoted((row as Record<string, string>)[column] ?? 'x')))].map((cells) => cells.join(delimiter) + end).join('');
const tried = (...changes: Row[]) => tryBody(adapter, csv(changes.map((change) => ({ ...BAGUS, ...change }))));
const BOTH = ['flexwork.requested', 'flexwork.approved'];

describe('the file', () => {
  it.each<[string, string | Buffer]>([
    ['a byte order mark and sep=', `\ufeffsep=;\r\n${csv([BAGUS])}`],
    ['sep= alone', `sep=;\r\n${csv([BAGUS])}`],
    ['neither', csv([BAGUS])],
    ['commas', csv([BAGUS], COLUMNS, ',')],
    ['tabs and single line feeds', csv([BAGUS], COLUMNS, '\t', '\n')],
    ['title rows before the header', `Daftar persetujuan;;\r\n\r\n${csv([BAGUS])}`],
    ['the columns in reverse', csv([BAGUS], COLUMNS.toReversed())],
    ['columns that nobody knows', csv([BAGUS], ['No', ...COLUMNS, 'Telepon'])],
    ['headings in other words', csv([BAGUS]).replace('N I P', 'nip pegawai').replace('Tgl Mulai', 'TANGGAL  MULAI').replace('Ket.', 'keterangan')],
    ['blank rows', csv([BAGUS]).replaceAll('\r\n', '\r\n;;;\r\n\r\n')],
    ['no line end at the end', csv([BAGUS]).trimEnd()],
    ['UTF-16', Buffer.from(`\ufeff${csv([BAGUS])}`, 'utf16le')],
  ])('given %s, reads it', async (_, body) => {
    expect(inShort(await tryBody(adapter, body))).toEqual(BOTH);
  });

  it('given Windows-1252, reads its letters', async () => {
    const body = Buffer.from(csv([{ ...BAGUS, 'Unit Kerja': 'Pelayanan \u0096 Caf\u00e9' }]), 'latin1');
    expect(dataOf(await tryBody(adapter, body))[0]).toMatchObject({ unit: { name: 'Pelayanan – Café' } });
  });

  it('given line breaks and separators inside quotes, keeps the row together', async () => {
    const results = await tried({ 'Unit Kerja': 'Bagian\r\n"Umum"; Setjen', 'Ket.': 'anak sakit,\nrumah jauh' });
    expect(inShort(results)).toEqual(BOTH);
    expect(dataOf(results)).toMatchObject([{ unit: { name: 'Bagian "Umum"; Setjen' } }, { reason: 'anak sakit, rumah jauh' }]);
  });

  it('given columns in any order with any others between them, says the same', async () => {
    const expected = await tried({});
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...COLUMNS, 'No', 'Jabatan', 'Pangkat'], { minLength: 13 }), async (columns) => {
        expect(await tryBody(adapter, csv([BAGUS], columns))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a row', () => {
  it.each([
    [{ 'N I P': '' }, 'identifier-missing', 'NIP'],
    [{ 'N I P': '19910305201503190' }, 'nip-wrong-length', 'NIP'],
    [{ 'N I P': '1,99103E+17' }, 'nip-precision-lost', 'NIP'],
    [{ 'N I P': '199103052015031000' }, 'nip-precision-lost', 'NIP'],
    [{ 'N I P': '199102302015031902' }, 'nip-malformed', 'NIP'],
    [{ 'Tgl Mulai': '31/04/2026' }, 'date-impossible', 'Tgl Mulai'],
    [{ 'Tgl Mulai': '' }, 'date-missing', 'Tgl Mulai'],
    [{ 'Tgl Mulai': 'besok' }, 'date-malformed', 'Tgl Mulai'],
    [{ 'Tgl Selesai': '00/00/0000' }, 'date-missing', 'Tgl Selesai'],
    [{ 'Tgl Selesai': '29/02/2026' }, 'date-impossible', 'Tgl Selesai'],
    [{ 'Tgl Selesai': '15/03/2026' }, 'period-reversed', 'Tgl Selesai'],
    [{ 'Lokasi Kerja': 'WFO' }, 'work-location-unknown', 'Lokasi Kerja'],
    [{ 'Lokasi Kerja': '-' }, 'missing-field', 'Lokasi Kerja'],
    [{ Status: 'Dipertimbangkan' }, 'status-unknown', 'Status'],
    [{ Status: '' }, 'missing-field', 'Status'],
    [{ 'Disetujui Oleh (NIP)': '12345' }, 'nip-wrong-length', 'Disetujui Oleh (NIP)'],
    [{ 'Tgl Persetujuan': '-' }, 'date-missing', 'Tgl Persetujuan'],
    [{ 'Tgl Persetujuan': '31/02/2026 10.00' }, 'date-impossible', 'Tgl Persetujuan'],
    [{ 'Tgl Persetujuan': '13/03/2026 24.30' }, 'time-malformed', 'Tgl Persetujuan'],
    [{ Status: 'DITOLAK', 'Ket.': '-' }, 'missing-field', 'Ket.'],
  ])('given %j, is refused as %s', async (changes, code, field) => {
    expect(inShort(await tried({}, changes, { 'Tgl Mulai': '17/03/2026' }))).toEqual([...BOTH, `refused: ${code} /${field}`, ...BOTH]);
  });

  it.each([
    ['Disetujui', '', BOTH],
    [' setuju ', '', BOTH],
    ['DITOLAK', 'layanan publik', ['flexwork.requested', 'flexwork.rejected']],
    ['Diajukan', '', ['flexwork.requested']],
    ['Dibatalkan', '', ['flexwork.requested', 'flexwork.withdrawn']],
  ])('given the status %j (%j), tells it', async (Status, remark, expected) => {
    expect(inShort(await tried({ Status, 'Ket.': remark }))).toEqual(expected);
  });

  it.each([
    ['KDR', 'HOME'],
    ['wfh', 'HOME'],
    ['Bekerja dari  rumah', 'HOME'],
    ['WFA', 'OTHER'],
    ['kantor lain', 'OTHER_OFFICE'],
  ])('given the place %j, tells %s', async (place, locationKind) => {
    expect(dataOf(await tried({ 'Lokasi Kerja': place }))[0]).toMatchObject({ flexKind: 'LOCATION', locationKind });
  });

  it.each([
    ["'19910305 201503 1 902"],
    ['="199103052015031902"'],
    ['19910305.201503.1.902'],
    ['\u00a0199103052015031902 '],
  ])('given the NIP written %j, is about the same person', async (written) => {
    expect(dataOf(await tried({ 'N I P': written }))[0]?.employeeId).toBe(dataOf(await tried({}))[0]?.employeeId);
  });

  it('given who decided and when, tells both; a day without a time counts from its beginning, with a remark', async () => {
    const [, approved] = dataOf(await tried({}));
    expect(approved).toMatchObject({ decidedAt: '2026-03-13T15:42:00+07:00', occurredAt: '2026-03-13T15:42:00+07:00', decidedBy: { employeeId: expect.stringMatching(/^emp_/) } });
    expect(approved).not.toHaveProperty('quality');
    const [, byDay] = dataOf(await tried({ 'Tgl Persetujuan': '13-3-26', 'Disetujui Oleh (NIP)': '-' }));
    expect(byDay).toMatchObject({ decidedAt: '2026-03-13T00:00:00+07:00', quality: ['DECISION_TIME_NOT_GIVEN'] });
    expect(byDay).not.toHaveProperty('decidedBy');
  });

  it('given a withdrawal, does not take the approval’s time and officer for those of the withdrawal', async () => {
    const [requested, withdrawn] = dataOf(await tried({ Status: 'Dibatalkan' }));
    expect(withdrawn).toMatchObject({ decidedAt: requested?.occurredAt, quality: ['DECISION_TIME_NOT_GIVEN'] });
    expect(withdrawn).not.toHaveProperty('decidedBy');
  });

  it('given a circular as the remark, names it; given words, gives them as the reason', async () => {
    expect(dataOf(await tried({ 'Ket.': 'SE 2/2026' }))).toMatchObject([{ decree: { number: 'SE 2/2026' } }, {}]);
    expect(dataOf(await tried({ 'Ket.': 'SE 2/2026' }))[1]).not.toHaveProperty('reason');
    expect(dataOf(await tried({ 'Ket.': 'SE 1/2024: layanan langsung', Status: 'Ditolak' }))[1]).toMatchObject({ reason: 'SE 1/2024: layanan langsung' });
  });
});

describe('a row that comes again', () => {
  it('given nothing new, or the same in other words, tells nothing', async () => {
    expect(inShort(await tried({}, {}, { 'Lokasi Kerja': 'WFH', 'Tgl Mulai': '16 Maret 2026', 'Nama Lengkap': 'Bagus C.' }))).toEqual(BOTH);
  });

  it('given a status that moved, tells only the decision', async () => {
    expect(inShort(await tried({ Status: 'Diajukan' }, {}, { Status: 'Dibatalkan' }, { Status: 'Diajukan' }))).toEqual([...BOTH, 'flexwork.withdrawn', 'flexwork.requested']);
  });

  it('given another end, is another arrangement in place of the first', async () => {
    const results = await tried({}, { 'Tgl Selesai': '18/03/2026' });
    const [first, , second, approved] = dataOf(results);
    expect(inShort(results)).toEqual([...BOTH, ...BOTH]);
    expect(second).toMatchObject({ endDate: '2026-03-18', supersedes: first?.arrangementId });
    expect(approved?.arrangementId).toBe(second?.arrangementId);
    expect(second?.arrangementId).not.toBe(first?.arrangementId);
  });

  it('given a refused row in between, compares with what was accepted', async () => {
    expect(inShort(await tried({ Status: 'Diajukan' }, { Status: '?' }, {}))).toEqual(['flexwork.requested', 'refused: status-unknown /Status', 'flexwork.approved']);
  });
});
