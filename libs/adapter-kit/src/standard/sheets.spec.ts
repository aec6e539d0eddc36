import { describe, expect, it } from '@jest/globals';
import { eventsIn, HOST, inShort, outcomes, ownRow, sheetNamed, workbook } from '../../test/standard-host.ts';
import type { Cell } from '../readers/xlsx-parts.ts';
import type { LedgerContent } from '../translate-records.ts';
import type { Cells } from './example-row.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const NIP = '198807302014022909';
const own = (name: string, changes: Cells = {}): Cells => ownRow(sheetNamed(name), changes);

/** What is told each time that the row comes again, with these changes. */
async function again(name: string, ...changes: Cells[]): Promise<string[][]> {
  const ledger = new Map<string, LedgerContent>();
  const told: string[][] = [];
  for (const change of changes) told.push(inShort(await outcomes(await workbook(sheetNamed(name), own(name, change)), ledger)));
  return told;
}

const dataOf = async (name: string, changes: Cells = {}) => eventsIn(await outcomes(await workbook(sheetNamed(name), own(name, changes)))).map(({ data }) => data as unknown as Record<string, any>);
const told = async (name: string, changes: Cells = {}) => inShort(await outcomes(await workbook(sheetNamed(name), own(name, changes))));

describe('given the sheet Pegawai', () => {
  it('when somebody is seen again, then only what changed is told, each fact as its own event', async () => {
    expect(await again('Pegawai', {}, {}, { Golongan: 'IV/a' }, { Golongan: 'IV/a', 'Kedudukan Hukum': 'CLTN' }, { Golongan: 'IV/a', 'Kedudukan Hukum': 'CLTN', 'NIP Lama': undefined })).toEqual([
      ['employee.registered'], ['unchanged'], ['employee.changed'], ['employee.legal-status-changed'], ['employee.identifier-changed'],
    ]);
  });

  it('when a contract brings a new number, then it is the same person', async () => {
    const [first, second] = ['199407212022212903', '199407212025222903'];
    const person = { 'Status Pegawai': 'PPPK', Golongan: 'IX', 'NIP Lama': undefined };
    const subjects = new Map<string, string>();
    const host = { ...HOST, subjectOf: (identifiers: readonly { value: string }[]) => identifiers.map(({ value }) => subjects.get(value)).find(Boolean) ?? 'emp_new' };
    subjects.set(first, 'emp_old');
    const [event] = eventsIn(await outcomes(await workbook(sheetNamed('Pegawai'), own('Pegawai', { ...person, NIP: second, 'NIP Sebelumnya': first })), undefined, host));
    expect(event).toMatchObject({ subject: 'emp_old', data: { identifiers: [{ value: second, kind: 'NI_PPPK' }, { value: first, kind: 'NI_PPPK' }] } });
  });

  it('when titles stand with the name, then they come off; a column for them counts more', async () => {
    expect(await dataOf('Pegawai', { Nama: 'dr. Rini Contoh, Sp.OG', 'Gelar Depan': undefined })).toMatchObject([{ fullName: 'Rini Contoh', titlePrefix: 'dr.', titleSuffix: 'Sp.A.' }]);
  });

  it.each<[Cells, string]>([
    [{ NIP: 198_807_302_014_022_900 }, 'nip-precision-lost /NIP'],
    [{ NIP: '1988' }, 'nip-wrong-length /NIP'],
    [{ Golongan: 'IX' }, 'grade-unknown /Golongan'],
    [{ 'Instansi Induk': 'Dinas Antah Berantah' }, 'agency-unknown /Instansi Induk'],
    [{ 'Wilayah Kerja': '99.99' }, 'region-unknown /Wilayah Kerja'],
    [{ 'TMT CPNS': '31/02/2014' }, 'date-impossible /TMT CPNS'],
    [{ 'Nama Jabatan': 'x'.repeat(301) }, 'value-malformed /Nama Jabatan'],
  ])('when it holds %j, then the row is refused as %s', async (changes, refusal) => {
    expect(await told('Pegawai', changes)).toEqual([refusal]);
  });

  it('when its zone is not said, then the agency’s counts, with a remark where that has no region', async () => {
    expect(await dataOf('Pegawai', { 'Zona Waktu': undefined })).toMatchObject([{ timeZone: 'Asia/Jakarta' }]);
    const centre = { ...HOST, agency: { id: 'kemencontoh', name: 'Kementerian Contoh', kind: 'ministry', timeZone: 'Asia/Jakarta' } as const };
    const [event] = eventsIn(await outcomes(await workbook(sheetNamed('Pegawai'), own('Pegawai', { 'Zona Waktu': undefined })), undefined, centre));
    expect(event?.data).toMatchObject({ quality: ['TIME_ZONE_OF_AGENCY_SEAT'] });
  });
});

describe('given the other sheets about employees', () => {
  it('when a date or decree of a promotion is corrected, then it is told again as the same record', async () => {
    expect(await again('Kenaikan Pangkat', {}, { 'Nomor SK': '823/9' }, { 'Golongan Baru': 'IV/a' })).toEqual([['employee.promoted'], ['employee.promoted'], ['employee.promoted']]);
    const keys = (await dataOf('Kenaikan Pangkat', { 'Nomor SK': '823/9' })).map(({ sourceRecord }) => sourceRecord.key);
    expect(keys).toEqual([`standard/employee/Kenaikan Pangkat/${NIP}/III/d`]);
  });

  it('when a leave ends or never began, then the day back at work tells', async () => {
    expect(await again('Cuti', {}, { 'Kembali Bekerja': day('2026-06-01') })).toEqual([['employee.leave-started'], ['employee.leave-ended']]);
    expect((await dataOf('Cuti', { 'Kembali Bekerja': '06/04/2026' }))[1]).toMatchObject({ startDate: '2026-04-06', effectiveDate: '2026-04-06' });
    expect(await told('Cuti', { 'Kembali Bekerja': '05/04/2026' })).toEqual(['period-reversed /Kembali Bekerja']);
    expect(await told('Cuti', { 'Tanggal Selesai': '05/04/2026' })).toEqual(['period-reversed /Tanggal Selesai']);
  });

  it('when a transfer is between other agencies, or names only one, then it is refused', async () => {
    const between = { 'Instansi Tujuan': 'Kabupaten Contoh' };
    const [event] = eventsIn(await outcomes(await workbook(sheetNamed('Mutasi'), own('Mutasi', between))));
    expect(event).toMatchObject({ agency: 'kota-contoh', recipients: 'kota-contoh,kab-contoh', data: { from: { agency: 'kota-contoh' }, to: { agency: 'kab-contoh' } } });
    expect(await told('Mutasi', { 'Instansi Asal': 'Kementerian Contoh', ...between })).toEqual(['not-yours /Instansi Asal']);
    expect(await told('Mutasi', { 'Jenis Mutasi': 'Mutasi Unit', ...between })).toEqual(['not-yours /Instansi Asal']);
    expect(await told('Mutasi', { 'Instansi Tujuan': undefined })).toEqual(['missing-field /Instansi Tujuan']);
  });
});

describe('given the sheet Kerja Fleksibel', () => {
  it('when a request is decided, then only the decision is told', async () => {
    expect(await again('Kerja Fleksibel', { 'Status Permohonan': 'Diajukan' }, {}, { 'Status Permohonan': 'Dicabut' })).toEqual([['flexwork.requested'], ['flexwork.approved'], ['flexwork.revoked']]);
  });

  it('when it is refused or revoked without a reason, then the row is refused', async () => {
    for (const status of ['Ditolak', 'Dicabut']) expect(await told('Kerja Fleksibel', { 'Status Permohonan': status, Alasan: undefined })).toEqual(['missing-field /Alasan']);
  });

  it('when only the day of a decision is told, then it counts from its beginning, with a remark', async () => {
    expect((await dataOf('Kerja Fleksibel', { 'Waktu Keputusan': day('2026-03-13') }))[1]).toMatchObject({ decidedAt: '2026-03-13T00:00:00+07:00', quality: ['DECISION_TIME_NOT_GIVEN'] });
    expect((await dataOf('Kerja Fleksibel', { 'Waktu Keputusan': '13/03/2026 15.42 WITA' }))[1]).toMatchObject({ decidedAt: '2026-03-13T14:42:00+07:00' });
  });

  it.each([['Senin, Rabu', [1, 3]], ['jumat dan senin', [1, 5]], ['1;3', [1, 3]], [2, [2]]])('when its weekdays are %j, then they are %j', async (written, weekdays) => {
    expect((await dataOf('Kerja Fleksibel', { 'Hari Kerja': written }))[0]).toMatchObject({ weekdays });
  });

  it('when its weekdays are no days, then the row is refused', async () => {
    expect(await told('Kerja Fleksibel', { 'Hari Kerja': 'Senin s.d. Jumat' })).toEqual(['value-malformed /Hari Kerja']);
  });
});

describe('given the sheet Lokasi Kerja', () => {
  it('when the status of a day is corrected, then it is told with the one before', async () => {
    const ledger = new Map<string, LedgerContent>();
    const send = async (changes: Cells) => eventsIn(await outcomes(await workbook(sheetNamed('Lokasi Kerja'), own('Lokasi Kerja', changes)), ledger));
    await send({});
    expect(await send({ 'Status Kerja': 'Kerja dari Rumah' })).toEqual([]);
    expect(await send({ 'Status Kerja': 'DL' })).toMatchObject([{ data: { status: 'DUTY_TRAVEL', previousStatus: 'WFH', rawStatus: 'DL' } }]);
  });

  it.each<[Cell, string]>([
    ['07:21', '2026-03-16T07:21:00+08:00'],
    ['7.21', '2026-03-16T07:21:00+08:00'],
    ['pukul 07:21:44', '2026-03-16T07:21:44+08:00'],
    [new Date('1899-12-30T07:21:44Z'), '2026-03-16T07:21:44+08:00'],
    [0.25, '2026-03-16T06:00:00+08:00'],
    ['16/03/2026 07:21', '2026-03-16T07:21:00+08:00'],
    [new Date('2026-03-16T07:21:00Z'), '2026-03-16T07:21:00+08:00'],
  ])('when somebody came at %p, then it is %s', async (written, checkInAt) => {
    expect(await dataOf('Lokasi Kerja', { 'Jam Masuk': written })).toMatchObject([{ checkInAt }]);
  });

  it.each<[Cells, string]>([
    [{ 'Jam Masuk': '25:00' }, 'time-malformed /Jam Masuk'],
    [{ 'Jam Masuk': 'pagi' }, 'date-malformed /Jam Masuk'],
    [{ 'Jam Masuk': '16/03/2026' }, 'time-malformed /Jam Masuk'],
    [{ 'Jam Pulang': '06:00' }, 'period-reversed /Jam Pulang'],
    [{ 'Status Kerja': 'H' }, 'work-location-unknown /Status Kerja'],
  ])('when it holds %j, then the row is refused as %s', async (changes, refusal) => {
    expect(await told('Lokasi Kerja', changes)).toEqual([refusal]);
  });
});

describe('given the sheet Tugas', () => {
  it('when a task of the agency’s own is done, then that is told too; another agency tells itself', async () => {
    expect(await again('Tugas', {}, { 'Tanggal Selesai': day('2026-03-20') })).toEqual([['task.assigned'], ['task.completed']]);
    expect(await told('Tugas', { 'Tanggal Selesai': '20/03/2026', 'Instansi Penerima Tugas': 'Kabupaten Contoh' })).toEqual(['not-yours /Tanggal Selesai']);
    expect(await told('Tugas', { 'Tanggal Selesai': '01/03/2026' })).toEqual(['period-reversed /Tanggal Selesai']);
  });

  it('when an agency is written otherwise, then it is the same task', async () => {
    expect(await again('Tugas', { 'Instansi Penerima Tugas': 'Kabupaten Contoh' }, { 'Instansi Penerima Tugas': 'kab-contoh' }, { 'Instansi Penerima Tugas': 'Kab. Contoh' })).toEqual([['task.assigned'], [], []]);
  });
});
