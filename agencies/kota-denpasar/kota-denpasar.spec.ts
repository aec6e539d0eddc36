import { describe, expect, it } from '@jest/globals';
import { dataOf, inShort, tryBody } from '../../test/harness/try-body.ts';
import adapter from './adapter.ts';

const HEADER = '<p:header kodeInstansi="7571" kodeWilayah="5171" zona="WITA" waktu="2026-04-01 07:58:12"/>';
const PROMOTION = { NIP: '197911302005011904', GOL_LAMA: 'III.c', GOL_BARU: 'IIId', TMT_GOL: '01-04-2026', NO_SK: '823.3/1234/BKPSDM', TGL_SK: '20-03-2026' };
const LEAVE = { NIP: '199601082023212908', JENIS_CUTI: 'CM', TGL_MULAI: '2026-04-06', TGL_SELESAI: '0000-00-00', LAMA: '3 bulan', STATUS: 'disetujui' };
const RETIREMENT = { NIP: '196804031994031923', JENIS_PENSIUN: 'BUP', TMT_PENSIUN: '01-05-2026', NO_SK: '882/41/2026' };

type Fields = Record<string, string>;
const fieldsOf = (fields: Fields) => Object.entries(fields).map(([name, text]) => `<${name}>${text}</${name}>`).join('');
const record = (aksi: string, fields: Fields) => `<p:pegawai aksi="${aksi}">${fieldsOf(fields)}</p:pegawai>`;
const message = (...parts: string[]) => `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="urn:simpeg:contoh:v1"><s:Body><p:Kirim>${parts.join('')}</p:Kirim></s:Body></s:Envelope>`;
const tell = (aksi: string, fields: Fields, header = HEADER) => tryBody(adapter, message(header, record(aksi, fields)));
const promote = async (changes: Fields) => inShort(await tell('KP', { ...PROMOTION, ...changes }));
const promoted = async (changes: Fields) => dataOf(await tell('KP', { ...PROMOTION, ...changes }))[0] ?? {};
const takeLeave = async (changes: Fields) => inShort(await tell('CUTI', { ...LEAVE, ...changes }));
const without = (fields: Fields, name: string) => Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));

const PLAIN = message(HEADER, record('KP', PROMOTION), record('CUTI', LEAVE));
const BOTH = ['employee.promoted', 'employee.leave-started'];

describe('the message', () => {
  it.each<[string, string | Buffer]>([
    ['no declaration', PLAIN],
    ['a declaration of UTF-8', `<?xml version="1.0" encoding="UTF-8"?>\n${PLAIN}`],
    ['a byte order mark', `\ufeff${PLAIN}`],
    ['ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${PLAIN.replace('</p:pegawai>', '<SATKER>Le Mayeur de Merprès</SATKER></p:pegawai>')}`, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${PLAIN}`, 'utf16le')],
    ['other prefixes', PLAIN.replaceAll('p:', 'ns2:').replaceAll('s:Env', 'SOAP-ENV:Env').replaceAll('s:Body', 'SOAP-ENV:Body')],
    ['no prefixes', PLAIN.replaceAll('p:', '').replaceAll('s:Env', 'Env').replaceAll('s:Body', 'Body')],
    ['prefixes on the fields too', PLAIN.replaceAll(/<(\/?)([A-Z_]+)>/g, '<$1p:$2>')],
    ['CDATA', PLAIN.replaceAll(/>([^<>]+)</g, '><![CDATA[$1]]><')],
    ['character references', PLAIN.replaceAll('2026', '2&#48;2&#x36;')],
    ['comments and blanks', PLAIN.replaceAll('><', '>\n  <!-- x < y -->\t<')],
    ['single quotes', PLAIN.replaceAll('"', "'")],
    ['a SOAP header', PLAIN.replace('<s:Body>', '<s:Header><Header/></s:Header><s:Body>')],
    ['aksi in small letters', PLAIN.replaceAll('aksi="KP"', 'aksi=" kp "')],
  ])('given %s, says the same', async (_, body) => {
    expect(inShort(await tryBody(adapter, body))).toEqual(BOTH);
  });

  it('given a letter of ISO-8859-1, keeps it', async () => {
    const body = Buffer.from(`<?xml version='1.0' encoding='iso-8859-1'?>${message(HEADER, record('KP', { ...PROMOTION, SATKER: 'Museum Le Mayeur de Merprès' }))}`, 'latin1');
    expect(dataOf(await tryBody(adapter, body))[0]).toMatchObject({ unit: { name: 'Museum Le Mayeur de Merprès' } });
  });

  it.each([
    ['a DOCTYPE', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${PLAIN}`, 'dtd-refused'],
    ['an entity that nobody declared', PLAIN.replace('IIId', '&nbsp;'), 'xml-malformed'],
    ['UTF-8 that is none', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${PLAIN.replace('IIId', 'è')}`, 'latin1'), 'wrong-encoding'],
    ['JSON', '{"aksi":"KP"}', 'wrong-format'],
  ])('given %s, is not read', async (_, body, code) => {
    await expect(tryBody(adapter, body)).rejects.toMatchObject({ code });
  });

  it('given a bad record between good ones, refuses only that', async () => {
    const body = message(HEADER, record('KP', PROMOTION), record('KP', { ...PROMOTION, NIP: '1979' }), record('CUTI', LEAVE));
    expect(inShort(await tryBody(adapter, body))).toEqual(['employee.promoted', 'refused: nip-wrong-length /NIP', 'employee.leave-started']);
  });
});

describe('the header', () => {
  it.each([
    ['<p:header kodeInstansi="7571" kodeWilayah="5171" zona="WITA" waktu="2026-04-01 07:58:12"/>', '2026-04-01T07:58:12+08:00'],
    ['<p:header kodeWilayah="51.71" zona="wita" waktu="01/04/2026 07.58"/>', '2026-04-01T07:58:00+08:00'],
    ['<p:header waktu="2026-04-01T07:58:12"/>', '2026-04-01T07:58:12+08:00'],
    ['<p:header zona="WIB" waktu="2026-04-01 06:58:12"/>', '2026-04-01T06:58:12+07:00'],
    ['<p:header kodeInstansi="7571"/>', '2026-04-01T09:00:00+08:00'],
    ['', '2026-04-01T09:00:00+08:00'],
  ])('given %s, the time is %s', async (header, time) => {
    expect(dataOf(await tell('KP', PROMOTION, header))[0]).toMatchObject({ occurredAt: time });
  });

  it.each([
    ['kodeInstansi="5171"', 'agency-unknown /header/kodeInstansi'],
    ['kodeInstansi="3005"', 'region-unknown /header/kodeInstansi'],
    ['kodeInstansi="8072"', 'not-yours /header/kodeInstansi'],
    ['kodeWilayah="7571"', 'not-yours /header/kodeWilayah'],
    ['kodeWilayah="51"', 'not-yours /header/kodeWilayah'],
    ['kodeWilayah="5199"', 'region-unknown /header/kodeWilayah'],
    ['zona="GMT" waktu="2026-04-01 07:58:12"', 'value-unknown /header/zona'],
    ['waktu="2026-04-01 27:58:12"', 'time-malformed /header/waktu'],
  ])('given %s, refuses what follows', async (attributes, refusal) => {
    expect(inShort(await tell('KP', PROMOTION, `<p:header ${attributes}/>`))).toEqual([`refused: ${refusal}`]);
  });
});

describe('a promotion', () => {
  it('given all its fields, tells them', async () => {
    const [data] = dataOf(await tell('KP', { ...PROMOTION, NIP: '19791130.200501.1.904', NIP_LAMA: '130 999 904', SATKER: 'Dinas Kominfo &amp; Statistik', TMPT_TGL_LAHIR: 'Gianyar, 30 Nopember 1979', PANGKAT: 'Penata Tk.I' }));
    expect(data).toMatchObject({ oldGrade: 'III/c', newGrade: 'III/d', effectiveDate: '2026-04-01', decree: { number: '823.3/1234/BKPSDM', date: '2026-03-20' }, unit: { name: 'Dinas Kominfo & Statistik' } });
    expect(data).not.toHaveProperty('quality');
    expect(JSON.stringify(data)).not.toMatch(/Gianyar|130999904/);
  });

  it.each([['III/d'], ['III.d'], ['iii d'], ['Penata Tk.I'], ['Penata Tk. I (III/d)'], ['<![CDATA[ III/d ]]>']])('given the new grade as %s, it is III/d', async (grade) => {
    expect(await promoted({ GOL_BARU: grade })).toMatchObject({ newGrade: 'III/d' });
  });

  it('given no old grade and no decree, leaves them out', async () => {
    const data = await promoted({ GOL_LAMA: '', NO_SK: '-', TGL_SK: '00-00-0000' });
    expect([data.oldGrade, data.decree]).toEqual([undefined, undefined]);
    expect(data.sourceRecord).toMatchObject({ key: 'KP:197911302005011904:2026-04-01' });
  });

  it.each<[Fields, string]>([
    [{ NIP: '' }, 'identifier-missing /NIP'],
    [{ NIP: '19791130200501190' }, 'nip-wrong-length /NIP'],
    [{ NIP: '1,97911E+17' }, 'nip-precision-lost /NIP'],
    [{ NIP_LAMA: '1309999' }, 'nip-wrong-length /NIP_LAMA'],
    [{ GOL_BARU: '' }, 'missing-field /GOL_BARU'],
    [{ GOL_BARU: 'V/a' }, 'grade-unknown /GOL_BARU'],
    [{ GOL_BARU: 'IX' }, 'grade-unknown /GOL_BARU'],
    [{ GOL_LAMA: 'III' }, 'grade-unknown /GOL_LAMA'],
    [{ TMT_GOL: '' }, 'date-missing /TMT_GOL'],
    [{ TMT_GOL: '0000-00-00' }, 'date-missing /TMT_GOL'],
    [{ TMT_GOL: '31-02-2026' }, 'date-impossible /TMT_GOL'],
    [{ TGL_SK: 'kemarin' }, 'date-malformed /TGL_SK'],
    [{ NO_SK: '', TMT_GOL: '' }, 'date-missing /TMT_GOL'],
  ])('given %j, is refused', async (changes, refusal) => {
    expect(await promote(changes)).toEqual([`refused: ${refusal}`]);
  });

  it('given a rank or a birth date that does not fit, says so and tells it all the same', async () => {
    expect(await promoted({ PANGKAT: 'Pembina', TMPT_TGL_LAHIR: 'Gianyar, 3 Nopember 1979' })).toMatchObject({ newGrade: 'III/d', quality: ['BIRTH_DATE_DIFFERS', 'RANK_DIFFERS'] });
    expect(await promoted({ PANGKAT: '?', TMPT_TGL_LAHIR: 'Gianyar' })).not.toHaveProperty('quality');
  });
});

describe('a leave', () => {
  it('given a zero date as its end, has no end, whatever LAMA says', async () => {
    const [data] = dataOf(await tell('CUTI', LEAVE));
    expect(data).toMatchObject({ leaveKind: 'MATERNITY', startDate: '2026-04-06' });
    expect(data).not.toHaveProperty('endDate');
  });

  it('given an end, tells it; one day is a leave too', async () => {
    expect(dataOf(await tell('CUTI', { ...LEAVE, TGL_SELESAI: '06-04-2026' }))[0]).toMatchObject({ startDate: '2026-04-06', endDate: '2026-04-06' });
  });

  it.each([['diajukan'], ['ditolak'], ['dibatalkan']])('given that it is only %s, has nothing to tell', async (status) => {
    expect(await takeLeave({ STATUS: status })).toEqual([]);
  });

  it.each<[Fields, string]>([
    [{ STATUS: '' }, 'missing-field /STATUS'],
    [{ STATUS: 'diproses' }, 'status-unknown /STATUS'],
    [{ JENIS_CUTI: '' }, 'missing-field /JENIS_CUTI'],
    [{ JENIS_CUTI: 'CX' }, 'leave-kind-unknown /JENIS_CUTI'],
    [{ TGL_MULAI: '0000-00-00' }, 'date-missing /TGL_MULAI'],
    [{ TGL_SELESAI: '2026-04-05' }, 'period-reversed /TGL_SELESAI'],
    [{ TGL_SELESAI: '31-04-2026' }, 'date-impossible /TGL_SELESAI'],
    [{ STATUS: 'ditolak', TGL_SELESAI: '2026-04-05' }, 'period-reversed /TGL_SELESAI'],
  ])('given %j, is refused', async (changes, refusal) => {
    expect(await takeLeave(changes)).toEqual([`refused: ${refusal}`]);
  });

  it('given that it was approved, and then is not, ends; approved again, it begins again', async () => {
    const steps = ['diajukan', 'disetujui', 'disetujui', 'dibatalkan', 'ditolak', 'disetujui'].map((STATUS) => record('CUTI', { ...LEAVE, TGL_SELESAI: '2026-04-10', STATUS }));
    const results = await tryBody(adapter, message(HEADER, ...steps));
    expect(inShort(results)).toEqual(['employee.leave-started', 'employee.leave-ended', 'employee.leave-started']);
    const [started, ended, again] = dataOf(results);
    expect(new Set([started?.leaveId, ended?.leaveId, again?.leaveId]).size).toBe(1);
    expect(ended).toMatchObject({ leaveKind: 'MATERNITY', quality: ['APPROVAL_TAKEN_BACK'] });
    expect(ended).not.toHaveProperty('endDate');
  });
});

describe('other actions', () => {
  it('given a retirement or a new position, tells it', async () => {
    expect(dataOf(await tell('PENSIUN', RETIREMENT))[0]).toMatchObject({ reason: 'BUP', effectiveDate: '2026-05-01', decree: { number: '882/41/2026' } });
    const [moved] = dataOf(await tell('MJ', { NIP: '198001152006041922', JABATAN_LAMA: 'Kepala Seksi', JABATAN_BARU: 'Kepala UPTD', TMT_JABATAN: '01-04-2026' }));
    expect(moved).toMatchObject({ kind: 'POSITION', from: { agency: 'kota-denpasar', position: 'Kepala Seksi' }, to: { agency: 'kota-denpasar', position: 'Kepala UPTD' }, effectiveDate: '2026-04-01' });
  });

  it.each([
    ['PENSIUN', without(RETIREMENT, 'JENIS_PENSIUN'), 'missing-field /JENIS_PENSIUN'],
    ['PENSIUN', without(RETIREMENT, 'TMT_PENSIUN'), 'date-missing /TMT_PENSIUN'],
    ['MJ', { NIP: '198001152006041922', TMT_JABATAN: '01-04-2026' }, 'missing-field /JABATAN_BARU'],
    ['', PROMOTION, 'missing-field /aksi'],
    ['XYZ', PROMOTION, 'action-unknown /aksi'],
    ['constructor', PROMOTION, 'action-unknown /aksi'],
  ])('given %s without what it needs, or an action that nobody knows, refuses it', async (aksi, fields, refusal) => {
    expect(inShort(await tell(aksi, fields))).toEqual([`refused: ${refusal}`]);
  });
});

describe('sent again', () => {
  it('given the same record with another time of sending, has nothing new to tell', async () => {
    const body = message(HEADER, record('KP', PROMOTION), HEADER.replace('07:58', '09:01'), record('kp', { ...PROMOTION, NAMA: 'x', GOL_BARU: ' IIId ' }));
    expect(inShort(await tryBody(adapter, body))).toEqual(['employee.promoted']);
  });

  it('given what is written otherwise or is not read, has the same content for the ledger, and keeps no name', () => {
    const row = (aksi: string, waktu: string, fields: Record<string, string>) => ({ attributes: { aksi }, header: { waktu }, fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { text, attributes: {} }])) });
    const first = adapter.content?.(row('KP', '2026-04-01 07:58:12', { ...PROMOTION, NAMA: 'I MADE SURYA CONTOH' }));
    expect(adapter.content?.(row(' kp', '2026-04-02 10:00:00', { ...PROMOTION, GOL_BARU: ' IIId\n', ESELON: 'IV.a' }))).toEqual(first);
    expect(JSON.stringify(first)).not.toMatch(/SURYA|2026-04-01 07/);
    expect(adapter.content?.(row('KP', '2026-04-01 07:58:12', { ...PROMOTION, GOL_BARU: 'IV/a' }))).not.toEqual(first);
  });

  it('given a correction and its undoing under the same decree, tells each, as versions 1, 2 and 3 of one record', async () => {
    const results = await tryBody(adapter, message(HEADER, ...['01-04-2026', '01-05-2026', '01-04-2026'].map((TMT_GOL) => record('KP', { ...PROMOTION, TMT_GOL }))));
    expect(dataOf(results).map(({ sourceRecord }) => sourceRecord)).toEqual(['1', '2', '3'].map((version) => ({ system: 'simpeg-denpasar', key: 'KP:197911302005011904:823.3/1234/BKPSDM', version })));
  });

  it('given a record that was refused and is mended, counts it as the first', async () => {
    const results = await tryBody(adapter, message(HEADER, record('KP', { ...PROMOTION, GOL_BARU: '?' }), record('KP', PROMOTION)));
    expect(inShort(results)).toEqual(['refused: grade-unknown /GOL_BARU', 'employee.promoted']);
    expect(dataOf(results)[0]?.sourceRecord).toMatchObject({ version: '1' });
  });
});
