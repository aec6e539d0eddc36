import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadAdapter } from '@simpul/adapter-kit/host';
import { inShort, tryBody } from '../../test/harness/try-body.ts';
import { buildXlsx } from '../../test/harness/build-xlsx.ts';
import { findAgency } from '../local/find-agency.ts';
import { ROOT } from '../local/folders.ts';
import { guessesIn } from './guesses.ts';
import { scaffold } from './scaffold.ts';

const ATTENDANCE = 'DAFTAR HADIR;;;;;\nTanggal;NIP;Nama;Scan masuk;Scan pulang;Keterangan\n16-03-2026;\'19850412 201001 1 903;Agus Setiawan;07:21;16:05;WFO\n17-03-2026;198504122010011903;Agus Setiawan;;;Dinas Luar\n18-03-2026;198504122010011903;Agus Setiawan;;;H\n';
const FLEXWORK = 'NIP,Nama,Unit Kerja,Tgl Mulai,Tgl Selesai,Lokasi Kerja,Disetujui Oleh (NIP),Tgl Persetujuan,Status,Ket.\n198504122010011903,Agus,Umum,16/03/2026,17/03/2026,KDR,196808171993031908,13/03/2026,Disetujui,SE 2/2026\n198504122010011903,Agus,Umum,20/03/2026,21/03/2026,WFA,,,Diajukan,\n';
const LEAVE = '{"status":true,"data":[{"nip_baru":"198504122010011903","nama":"AGUS","jenis_cuti":"Cuti Tahunan","tgl_mulai":"2026-05-04","tgl_selesai":"2026-05-08","status":"Disetujui"},{"nip_baru":"198504122010011903","nama":"AGUS","jenis_cuti":"CM","tgl_mulai":"2026-06-04","tgl_selesai":"0000-00-00","status":"Diajukan"}]}';
const LEAVE_CODES = 'nip,id_jenis_cuti,tmt_awal,tmt_akhir,status_cuti\n198504122010011903,C_TAHUNAN,2026-05-04,2026-05-08,6\n';
const PERSON = { data: { nipBaru: '198504122010011903', nipLama: '130999903', nama: 'AGUS', statusPegawai: 'PNS', golRuangAkhir: 'III/c', jabatanNama: 'Analis', unorNama: 'Umum', tmtCpns: '01-01-2010', tmtPensiun: '' } };
const STAFF = `${JSON.stringify(PERSON)}\n${JSON.stringify({ data: { ...PERSON.data, nipBaru: '199002142019031904', nipLama: null } })}\n${JSON.stringify({ data: { ...PERSON.data, golRuangAkhir: 'III/d' } })}\n`;
const DUMP = 'ID_PEG|NIP_BARU|NM_PEG|TGL_LHR|GOL_AKHIR|STS_PEG|NM_JAB|KD_UNKER\r\n1|198504122010011903|AGUS|12-APR-85|III/c|PNS|Analis|5.03\r\n2|199002142019031904|DEWI|14-FEB-90|III/a|CPNS|Analis|5.03\r\n';
const PROMOTION = '<s:Envelope xmlns:s="x" xmlns:k="y"><s:Body><k:header waktu="2026-04-01"/><k:pegawai aksi="KP"><NIP>19850412.201001.1.903</NIP><NAMA>Agus</NAMA><GOL_LAMA>III.c</GOL_LAMA><GOL_BARU>IIId</GOL_BARU><TMT_GOL>01-04-2026</TMT_GOL><NO_SK>823/1</NO_SK></k:pegawai></s:Body></s:Envelope>';
const change = (after: object, before: object | null = null) => `${JSON.stringify({ op: before ? 'u' : 'c', before, after, source: { table: 'tb_presensi', file: 'b.1', pos: 4, ts_ms: 1_773_616_905_000 } })}\n`;
const CHANGES = change({ id: 1, nip: '198504122010011903', tanggal: 20_528, jam_masuk: 1_773_645_704_000, jam_pulang: null, status_kerja: 'wfh' });
const CHANGED_LEAVE = change({ id: 1, nip: '198504122010011903', jenis_cuti: 'CT', tgl_mulai: 20_528, tgl_selesai: 20_530 });
const CHANGED_STAFF = change({ id: 1, nip: '198504122010011903', nama: 'AGUS', jabatan: 'Analis' }) + change({ id: 1, nip: '198504122010011903', nama: 'AGUS', jabatan: 'Kepala' }, { id: 1, nip: '198504122010011903', nama: 'AGUS', jabatan: 'Analis' });
const RETIREMENTS = buildXlsx({ sheets: [{ name: 'A', rows: [['NO', 'NIP', 'NAMA', 'JENIS PENSIUN', 'TMT PENSIUN', 'NO SK'], [1, '196605121990031902', 'SLAMET', 'BUP', new Date('2026-06-01'), 'PK-1'], [2, '196705121990031902', 'RIYADI', 'sda', 46_174, 'sda']] }] });
const TRANSFERS = 'NIP;Nama;Unit Kerja Lama;Unit Kerja Baru;TMT;No SK\n198504122010011903;Agus;Umum;Keuangan;01/04/2026;824/1\n';
const DISPOSITIONS = buildXlsx({ sheets: [{ name: 'A', rows: [['REKAP'], ['NOMOR SURAT', 'TGL SURAT', 'SIFAT', 'DITERUSKAN KEPADA', 'ISI DISPOSISI', 'BATAS WAKTU'], ['B/1', new Date('2026-03-10'), 'Segera', 'Kepala Bidang', 'Hadiri', '16-3-26'], ['sda', 'sda', 'Biasa', 'Sekretaris', 'Pelajari', null]] }] });

const CLOCKED = buildXlsx({ sheets: [{ name: 'A', rows: [['NIP', 'Nama', 'Tgl', 'Jam Dtg', 'Jam Plg', 'Status Kehadiran'], ['198504122010011903', 'AGUS', new Date('2026-03-16'), new Date('1899-12-30T07:21:00Z'), '16.02', 'WFO']] }] });

const CASES: [agency: string, file: string, body: string | Buffer, expected: string[]][] = [
  ['kab-bogor', 'absensi.csv', ATTENDANCE, ['worklocation.status-changed', 'worklocation.status-changed', 'refused: work-location-unknown /Keterangan']],
  ['kab-badung', 'wfh.csv', FLEXWORK, ['flexwork.requested', 'flexwork.approved', 'flexwork.requested']],
  ['kab-wonosobo', 'cuti.json', LEAVE, ['employee.leave-started']],
  ['kab-demak', 'kode.csv', LEAVE_CODES, ['refused: status-unknown /status_cuti']],
  ['kab-mojokerto', 'Data Utama.ndjson', STAFF, ['employee.registered', 'employee.registered', 'employee.changed']],
  ['kab-cilacap', 'simpeg.csv', DUMP, ['employee.registered', 'employee.registered']],
  ['kab-kebumen', 'presensi.xlsx', CLOCKED, ['worklocation.status-changed']],
  ['kab-gianyar', 'kp.xml', PROMOTION, ['employee.promoted']],
  ['kab-jayapura', 'cuti.ndjson', CHANGED_LEAVE, ['employee.leave-started']],
  ['kab-gowa', 'presensi.ndjson', CHANGES, ['worklocation.status-changed']],
  ['kab-maros', 'pegawai.ndjson', CHANGED_STAFF, ['employee.registered', 'employee.changed']],
  ['kab-klaten', 'pensiun.xlsx', RETIREMENTS, ['employee.retired', 'employee.retired']],
  ['kab-sragen', 'mutasi.csv', TRANSFERS, ['employee.transferred']],
  ['kab-kendal', 'rekap.xlsx', DISPOSITIONS, ['task.assigned', 'task.assigned']],
];

let root: string;
let agencies: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'simpul-new-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  agencies = join(root, 'agencies');
  mkdirSync(agencies);
  for (const [agency, file, body] of CASES) {
    writeFileSync(join(root, file), body);
    await scaffold(agencies, findAgency(agency), join(root, file), 'a key');
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sampleOf = (agency: string) => join(agencies, agency, 'samples', readdirSync(join(agencies, agency, 'samples'))[0] ?? '');

describe('a scaffolded folder', () => {
  it.each(CASES)('for %s from %s, tells at once what the sample says', async (agency, _, __, expected) => {
    const { spec } = await loadAdapter(agencies, agency);
    expect(inShort(await tryBody(spec, readFileSync(sampleOf(agency))))).toEqual(expected);
  });

  it.each(CASES)('for %s from %s, is marked where it guesses, and holds nobody of the file', (agency, _, body) => {
    const written = ['adapter.ts', 'README.md'].map((name) => readFileSync(join(agencies, agency, name), 'utf8'));
    expect(new Set(guessesIn(join(agencies, agency)).map(({ place }) => place.split(':')[0]))).toEqual(new Set(['adapter.ts', 'README.md']));
    const people = String(body).match(/\d{18}|\d{8} \d{6} \d \d{3}/g) ?? [];
    const all = written.join('') + readFileSync(sampleOf(agency)).toString('latin1');
    expect(people.filter((nip) => all.includes(nip))).toEqual([]);
  });

  it('reads the names of the file as they are, and fills down what says "as above"', async () => {
    const { spec } = await loadAdapter(agencies, 'kab-kendal');
    expect(spec.source).toMatchObject({ format: 'xlsx', header: { columns: { 'NOMOR SURAT': ['NOMOR SURAT'] } }, fillDown: ['NOMOR SURAT', 'TGL SURAT'] });
    expect(readdirSync(join(agencies, 'kab-mojokerto', 'samples'))).toEqual(['data-utama.ndjson']);
  });

  it('knows the words that a database shortens', () => {
    const code = readFileSync(join(agencies, 'kab-cilacap', 'adapter.ts'), 'utf8');
    expect(code).toMatch(/cleanName\(row\.NM_PEG.*\n.*cleanAsnType\(row\.STS_PEG/);
    expect(code).toContain('cleanText(row.NM_JAB');
  });

  it('puts a time of day to its date, however a workbook holds it', async () => {
    const { spec } = await loadAdapter(agencies, 'kab-kebumen');
    expect(await tryBody(spec, readFileSync(sampleOf('kab-kebumen')))).toMatchObject([{ event: { data: { checkInAt: '2026-03-16T07:21:00+07:00', checkOutAt: '2026-03-16T16:02:00+07:00' } } }]);
  });

  it('leaves room for words that only this source can explain', () => {
    const code = readFileSync(join(agencies, 'kab-demak', 'adapter.ts'), 'utf8');
    expect(code).toContain(`const LEAVE_WORDS = {\n  // confirm: what these words of the source mean, such as ctahunan: 'ANNUAL': "C_TAHUNAN"\n} as const;`);
    expect(code).toContain('const DECISION_WORDS');
  });

  it('passes the type check and the linter', () => {
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['agencies'] }));
    const run = (tool: string, ...args: string[]) => spawnSync(process.execPath, [join(ROOT, 'node_modules', ...tool.split('/')), ...args], { cwd: root, encoding: 'utf8' });
    const [types, lint] = [run('typescript/bin/tsc', '-p', 'tsconfig.json'), run('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '-c', join(ROOT, '.oxlintrc.json'), 'agencies')];
    expect(types.stdout).toBe('');
    expect(lint.stdout).toMatch(new RegExp(`Found 0 warnings and 0 errors.\\n.* on ${CASES.length} files`));
  }, 60_000);
});

describe('a folder that can not be scaffolded', () => {
  const attempt = (agency: string, body: string, asked?: string) => {
    writeFileSync(join(root, 'file'), body);
    return scaffold(agencies, findAgency(agency), join(root, 'file'), 'a key', asked);
  };

  it.each<[string, string, string, string | undefined, RegExp]>([
    ['one that exists', 'kab-bogor', ATTENDANCE, undefined, /^agencies\/kab-bogor exists/],
    ['a file of something else', 'kota-bogor', 'Kode;Nama Barang\n1;Meja\n', undefined, /can't be told what the file is about \(columns: Kode, Nama Barang\); say it with --as promotion \|/],
    ['another meaning that there is not', 'kota-bogor', ATTENDANCE, 'payroll', /"payroll" is none of promotion,/],
    ['a file that is none', 'kota-bogor', '%PDF-1.7', undefined, /cannot be read: this is a PDF document \(unknown-format\)/],
  ])('given %s, says why, and makes nothing', async (_, agency, body, asked, reason) => {
    await expect(attempt(agency, body, asked)).rejects.toThrow(reason);
    expect(readdirSync(agencies)).toHaveLength(CASES.length);
  });

  it('given what it is about and no column for it, refuses every record until somebody says how', async () => {
    await attempt('kota-bogor', ATTENDANCE, 'leave');
    const { spec } = await loadAdapter(agencies, 'kota-bogor');
    expect(new Set(inShort(await tryBody(spec, readFileSync(sampleOf('kota-bogor')))))).toEqual(new Set(['refused: missing-field ']));
    rmSync(join(agencies, 'kota-bogor'), { recursive: true });
  });

  it.each([
    ['kab-bogr', /the nearest are kab-bogor \(Kabupaten Bogor\), kota-bogor/],
    ['Bogor', /the nearest are kab-bogor .*, kota-bogor/],
    ['kementerian-keuangan', /the nearest are kemenkeu/],
    ['Kabupaten Sleman', /the nearest are kab-sleman/],
    ['prov-jawa-tmur', /the nearest are prov-jawa-timur/],
  ])('given "%s" for an agency, names the nearest', (id, reason) => {
    expect(() => findAgency(id)).toThrow(reason);
  });
});
