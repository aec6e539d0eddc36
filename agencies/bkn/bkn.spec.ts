import { describe, expect, it } from '@jest/globals';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const SARI = {
  id: 'S-1', nipBaru: '198609142010122901', nipLama: '', nama: 'SARI WULANDARI CONTOH', gelarBelakang: 'S.Kom., M.T.I.', tglLahir: '14-09-1986', nik: '3310095409860901', noHp: '081200000001',
  statusPegawai: 'PNS', kedudukanPnsNama: 'Aktif', tmtCpns: '01-12-2010', instansiKerjaKodeCepat: '3005', unorNama: 'SUBDIREKTORAT CONTOH', jenisJabatanId: '2', jabatanNama: 'Pranata Komputer Ahli Muda',
  tmtJabatan: '01-07-2021', golRuangAkhir: 'III/c', tmtGolAkhir: '01-04-2022', eselon: '-', lokasiKerja: 'Jakarta Pusat',
};
const found = (changes: object = {}) => ({ code: 1, message: 'success', data: { ...SARI, ...changes } });
const one = async (value: unknown) => inShort(await tryBody(adapter, JSON.stringify(value)));
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const first = async (changes: object) => dataOf(await tryBody(adapter, JSON.stringify(found(changes))))[0] ?? {};

describe('answers of SIASN', () => {
  it.each([
    ['one envelope', JSON.stringify(found())],
    ['one envelope over many lines', JSON.stringify(found(), undefined, 2)],
    ['an array of envelopes', JSON.stringify([found()])],
    ['one envelope a line', `${lines(found())}\n`],
    ['the data alone', JSON.stringify(SARI)],
    ['an array of data', JSON.stringify([SARI])],
    ['data in a list of one', JSON.stringify({ code: '200', data: [SARI] })],
    ['a byte order mark before it', `\ufeff${JSON.stringify(found())}`],
  ])('given %s, registers the person', async (_, body) => {
    expect(inShort(await tryBody(adapter, body))).toEqual(['employee.registered']);
  });

  it.each([
    { code: 0, message: 'Data tidak ditemukan', data: null },
    { code: '0', message: 'not found' },
    { code: 404, message: 'not found', data: 'Data not found' },
    { code: 1, message: 'success', data: 'Data PNS tidak ditemukan' },
    { code: 1, message: 'success', data: null },
    { code: 1, message: 'success', data: {} },
    { code: 1, message: 'success', data: [] },
    { code: 0, data: { id: null, nipBaru: '', nama: '-' } },
    { status: 404, error: 'Not Found' },
  ])('given %j, says that nobody was found', async (answer) => {
    expect((await one(answer))[0]).toMatch(/^refused: not-found-at-source/);
  });

  it('given several people in one answer, then each is a record of its own', async () => {
    const answer = { code: 1, message: 'success', data: [SARI, { ...SARI, id: 'another', nipBaru: '12345' }] };
    expect(await one(answer)).toEqual(['employee.registered', 'refused: nip-wrong-length /data/nipBaru']);
  });

  it.each<[string, unknown]>([
    ['a wrong token', { code: 900901, message: 'Invalid Credentials' }],
    ['a gateway’s fault', { fault: { code: 900800, message: 'Message throttled out' } }],
    ['a server’s error', { code: 500, message: 'Internal Server Error', data: null }],
    ['"not found" with a person', { code: 0, message: 'Data tidak ditemukan', data: SARI }],
    ['a person as JSON inside a text', { code: 1, data: JSON.stringify(SARI) }],
    ['a list', [1]],
    ['a text', 'text'],
  ])('given %s, refuses it as malformed', async (_, answer) => {
    expect((await one([answer]))[0]).toMatch(/^refused: malformed-record/);
  });

  it('given a broken line between good ones, refuse only that', async () => {
    const body = `${lines(found())}\n{"code":1,"data":{"id":"S-2"\n${lines(found({ id: 'S-3' }))}`;
    expect(inShort(await tryBody(adapter, body))).toEqual(['employee.registered', 'refused: malformed-record ', 'employee.registered']);
  });
});

describe('what a person’s record says', () => {
  it('given a NIP as a JSON number, keeps it exactly or refuses it', async () => {
    const exact = JSON.stringify(found()).replace('"198609142010122901"', '198609142010122901');
    expect(dataOf(await tryBody(adapter, exact))[0]).toMatchObject({ identifiers: [{ kind: 'NIP', value: '198609142010122901' }] });
    const rounded = exact.replace('198609142010122901', '1.986091420101229e17');
    expect(inShort(await tryBody(adapter, rounded))).toEqual(['refused: nip-precision-lost /data/nipBaru']);
  });

  it.each([
    [{ id: null }, 'identifier-missing', 'id'],
    [{ nipBaru: '-' }, 'identifier-missing', 'nipBaru'],
    [{ nipBaru: '19860914201012290' }, 'nip-wrong-length', 'nipBaru'],
    [{ nipBaru: '198613142010122901' }, 'nip-malformed', 'nipBaru'],
    [{ nipLama: '12345' }, 'nip-wrong-length', 'nipLama'],
    [{ nama: '' }, 'missing-field', 'nama'],
    [{ nama: ['SARI'] }, 'value-malformed', 'nama'],
    [{ tglLahir: '31-04-1986' }, 'date-impossible', 'tglLahir'],
    [{ tmtCpns: '30-02-2010' }, 'date-impossible', 'tmtCpns'],
    [{ tmtJabatan: '2021-13-01' }, 'date-impossible', 'tmtJabatan'],
    [{ statusPegawai: 'non_asn' }, 'status-unknown', 'statusPegawai'],
    [{ statusPegawai: '' }, 'missing-field', 'statusPegawai'],
    [{ golRuangAkhir: 'V/a' }, 'grade-unknown', 'golRuangAkhir'],
    [{ jenisJabatanId: '9' }, 'value-unknown', 'jenisJabatanId'],
    [{ eselon: 'VI.a' }, 'value-unknown', 'eselon'],
    [{ instansiKerjaKodeCepat: '9999' }, 'agency-unknown', 'instansiKerjaKodeCepat'],
    [{ instansiKerjaKodeCepat: '51.71' }, 'agency-unknown', 'instansiKerjaKodeCepat'],
    [{ instansiKerjaKodeCepat: '' }, 'missing-field', 'instansiKerjaKodeCepat'],
  ])('given %j, refuses it as %s', async (changes, code, field) => {
    expect(await one(found(changes))).toEqual([`refused: ${code} /data/${field}`]);
  });

  it.each([[null], [''], ['-'], [' - ']])('given %j for optional fields, leaves them out', async (empty) => {
    const data = await first({ gelarBelakang: empty, kedudukanPnsNama: empty, tmtCpns: empty, golRuangAkhir: empty, jabatanNama: empty, jenisJabatanId: empty, unorNama: empty, tglLahir: empty, lokasiKerja: empty });
    expect(Object.keys(data).sort()).toEqual(['asnType', 'employeeId', 'fullName', 'identifiers', 'occurredAt', 'quality', 'sourceRecord', 'timeZone']);
  });

  it('given the agency’s code as a number and a working place in the east, tells the agency, region and zone of that place', async () => {
    const [result] = await tryBody(adapter, JSON.stringify(found({ instansiKerjaKodeCepat: 8072, lokasiKerja: 'KOTA JAYAPURA' })));
    expect(result).toMatchObject({ event: { agency: 'kota-jayapura', region: '91.71', data: { timeZone: 'Asia/Jayapura', officeRegion: '91.71' } } });
  });

  it('given central staff, takes the region and zone of their office, and says so where the office is not told', async () => {
    const [east] = await tryBody(adapter, JSON.stringify(found({ lokasiKerja: 'Kota Makassar' })));
    expect(east).toMatchObject({ event: { agency: 'kemenkeu', region: '73.71', data: { timeZone: 'Asia/Makassar' } } });
    const [unknown] = await tryBody(adapter, JSON.stringify(found({ lokasiKerja: 'Jayapura' })));
    expect(unknown).toMatchObject({ event: { data: { timeZone: 'Asia/Jakarta', quality: ['TIME_ZONE_OF_AGENCY_SEAT'] } } });
    expect(unknown).not.toHaveProperty('event.region');
  });

  it('given somebody seconded, names the home agency, or remarks that it is not known', async () => {
    expect(await first({ instansiIndukNama: 'Pemerintah Kab. Sleman' })).toMatchObject({ homeAgency: 'kab-sleman' });
    expect(await first({ instansiIndukNama: 'Kementerian Keuangan' })).not.toHaveProperty('homeAgency');
    expect(await first({ instansiIndukNama: 'Kementerian Contoh' })).toMatchObject({ quality: ['HOME_AGENCY_NOT_IN_REGISTRY'] });
  });

  it('given fields that disagree with the number, accepts them with a remark', async () => {
    expect(await first({ tglLahir: '15-09-1986' })).toMatchObject({ quality: ['BIRTH_DATE_DIFFERS'] });
    expect(await first({ statusPegawai: 'PPPK' })).toMatchObject({ asnType: 'PPPK', quality: ['NUMBER_OF_ANOTHER_KIND'] });
  });

  it('given personal fields that nobody needs, keeps them out of events', async () => {
    const text = JSON.stringify(await tryBody(adapter, JSON.stringify(found({ tempatLahir: 'KLATEN', email: 'sari@surel.example', agama: 'Islam' }))));
    for (const secret of ['3310095409860901', '081200000001', 'KLATEN', 'sari@', 'Islam']) expect(text).not.toContain(secret);
  });
});

describe('what SIASN says anew', () => {
  const told = async (...answers: object[]) => inShort(await tryBody(adapter, lines(...answers))).slice(1);

  it.each([
    [{ nik: '3310095409860999' }],
    [{ nipLama: null, eselon: null }],
    [{ nama: '  SARI  WULANDARI CONTOH ' }],
    [{ golRuangAkhir: 'III.c' }],
  ])('given the same in other words (%j), tells nothing', async (changes) => {
    expect(await told(found(), found(changes))).toEqual([]);
  });

  it('given another position and grade, tells which fields changed and since when', async () => {
    const results = await tryBody(adapter, lines(found(), found({ jabatanNama: 'Pranata Komputer Ahli Madya', tmtJabatan: '01-03-2026' }), found({ jabatanNama: 'Pranata Komputer Ahli Madya', tmtJabatan: '01-03-2026', golRuangAkhir: 'IV/a', gelarBelakang: '' })));
    expect(dataOf(results).slice(1)).toMatchObject([
      { changes: [{ field: 'position/name', old: 'Pranata Komputer Ahli Muda', new: 'Pranata Komputer Ahli Madya' }], effectiveDate: '2026-03-01', sourceRecord: { version: '2' } },
      { changes: [{ field: 'titleSuffix', old: 'S.Kom., M.T.I.' }, { field: 'gradeCode', old: 'III/c', new: 'IV/a' }], sourceRecord: { version: '3' } },
    ]);
    expect(dataOf(results)[2]).not.toHaveProperty('effectiveDate');
  });

  it('given another number, keeps the person', async () => {
    const results = await tryBody(adapter, lines(found({ statusPegawai: 'PPPK', nipBaru: '199407212022212903' }), found({ statusPegawai: 'PPPK', nipBaru: '199407212026212903' })));
    expect(inShort(results)).toEqual(['employee.registered', 'employee.identifier-changed']);
    const [before, after] = dataOf(results);
    expect(after?.employeeId).toBe(before?.employeeId);
    expect(after?.identifiers).toEqual([{ kind: 'NI_PPPK', value: '199407212026212903' }]);
  });

  it('given another legal status, tells the old and the new one', async () => {
    const results = await tryBody(adapter, lines(found(), found({ kedudukanPnsNama: 'Pensiun' })));
    expect(inShort(results)).toEqual(['employee.registered', 'employee.legal-status-changed']);
    expect(dataOf(results)[1]).toMatchObject({ old: 'Aktif', new: 'Pensiun' });
  });

  it('given another agency, tells both agencies, and the new one everything', async () => {
    const results = await tryBody(adapter, lines(found(), found({ instansiKerjaKodeCepat: '8072', lokasiKerja: 'Kota Jayapura' })));
    expect(inShort(results)).toEqual(['employee.registered', 'employee.transferred', 'employee.registered']);
    expect(results[1]).toMatchObject({ event: { agency: 'kota-jayapura', recipients: 'kemenkeu,kota-jayapura', data: { kind: 'INTER_AGENCY', from: { agency: 'kemenkeu' }, to: { agency: 'kota-jayapura' } } } });
  });

  it('given A, B and A again, tells three times', async () => {
    const muda = found();
    const madya = found({ jabatanNama: 'Pranata Komputer Ahli Madya' });
    expect(await told(muda, madya, muda)).toEqual(['employee.changed', 'employee.changed']);
  });

  it('given a refused answer in between, compares with what was accepted', async () => {
    expect(await told(found(), found({ golRuangAkhir: 'X/x' }), found())).toEqual(['refused: grade-unknown /data/golRuangAkhir']);
  });
});
