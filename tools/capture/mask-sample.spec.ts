import { describe, expect, it } from '@jest/globals';
import { cleanDate, cleanNip } from '@simpul/adapter-kit';
import fc from 'fast-check';
import { buildXlsx } from '../../test/harness/build-xlsx.ts';
import { takeApart } from '../sample/take-apart.ts';
import { Inventor } from './invent.ts';
import { maskSample } from './mask-sample.ts';
import { personalNumbersIn } from './personal-numbers.ts';

async function maskedBytes(body: string | Buffer, key = 'a key'): Promise<Buffer> {
  const file = await takeApart(Buffer.from(body));
  return file.together(maskSample(file, key).texts);
}
const masked = async (body: string, key?: string) => String(await maskedBytes(body, key));
/** The masked cells of one column, in order. */
async function column(heading: string, values: readonly string[], beside: readonly [string, string] = ['No', '1']): Promise<string[]> {
  const rows = [[heading, beside[0]], ...values.map((value) => [value, beside[1]])];
  const text = await masked(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n'));
  return text.split('\n').slice(1).map((line) => (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? '').replaceAll('""', '"'));
}
const shape = (text: string) => text.replaceAll(/\d/g, '9');

const date = fc.record({ year: fc.integer({ min: 1950, max: 2004 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const two = (n: number) => String(n).padStart(2, '0');
const nips = fc.record({ born: date, after: fc.integer({ min: 18, max: 40 }), part: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })), sex: fc.constantFrom('1', '2'), serial: fc.integer({ min: 1, max: 999 }) });
const nipOf = ({ born, after, part, sex, serial }: { born: { year: number; month: number; day: number }; after: number; part: number; sex: string; serial: number }) =>
  `${born.year}${two(born.month)}${two(born.day)}${born.year + after}${two(part)}${sex}${String(serial).padStart(3, '0')}`;

describe('an invented NIP', () => {
  it('is a NIP of the same kind with a serial that nobody has, another for each, the same each time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nips.map(nipOf), { maxLength: 30 }), fc.string({ minLength: 1 }), (people, key) => {
        const [inventor, again] = [new Inventor(key), new Inventor(key)];
        const made = people.map((nip) => inventor.nip(nip));
        expect(new Set(made).size).toBe(people.length);
        expect(people.map((nip) => again.nip(nip))).toEqual(made);
        made.forEach((nip, i) => {
          expect(cleanNip(nip, '/NIP')?.kind).toBe(cleanNip(people[i]?.replace(/000$/, '001'), '/NIP')?.kind);
          expect(Number(nip.slice(15))).toBeGreaterThanOrEqual(900);
          expect(nip.slice(0, 4)).not.toBe(people[i]?.slice(0, 4));
        });
      }),
    );
  });

  it('keeps how it was written', async () => {
    const written = ["'19850412 201001 1 003", '="198504122010011003"', ' 198504122010011003', '19850412.201001.1.003', 'NIP. 198504122010011003', '1,98504E+17', '19850412201001100', '-', ''];
    const made = await column('NIP', written);
    expect(made.map(shape)).toEqual(written.map(shape));
    expect(new Set(made.slice(0, 5).map((nip) => nip.replaceAll(/\D/g, ''))).size).toBe(1);
    expect(made[5]?.replaceAll(/\D/g, '').slice(0, 6)).not.toBe('198504');
  });

  it('stays refused for the same reason', async () => {
    const reason = (nip: unknown) => {
      try {
        return cleanNip(nip, '/NIP')?.kind;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const wrong = ['198502302010011003', '198513122010011003', '198504122010151003', '198504122010013003', '198504122010011000', '1985041220100110031'];
    expect((await column('NIP', wrong)).map(reason)).toEqual(wrong.map(reason));
  });

  it('given beside itself as a rounded number, is rounded as it', async () => {
    const record = JSON.parse(await masked('{"nip":"198302172009041905","nip_gabung":198302172009041920,"x":1}')) as { nip: string; nip_gabung: number };
    expect(Number(record.nip)).toBe(record.nip_gabung);
    expect(String(record.nip_gabung)).not.toBe(record.nip);
  });
});

describe('a person', () => {
  it('has a birth date that agrees with the NIP in whatever spelling, or differs where it differed', async () => {
    const nip = '198504122010011003';
    for (const written of ['12-04-1985', '1985-04-12', '12/4/85', '12 April 1985', '12-APR-85', '19850412', '12 April 1985 00:00']) {
      const text = await masked(`NIP;Tgl Lahir;Nama\n${nip};${written};Agus\n`);
      const [made = '', born = ''] = text.split('\n')[1]?.split(';') ?? [];
      expect({ written, born: cleanDate(born, '') }).toEqual({ written, born: `${made.slice(0, 4)}-${made.slice(4, 6)}-${made.slice(6, 8)}` });
      expect(shape(born).replaceAll(/9+/g, '9')).toBe(shape(written).replaceAll(/9+/g, '9'));
    }
    const [, other = ''] = (await masked(`NIP;Tgl Lahir;Nama\n${nip};13-04-1985;Agus\n`)).split('\n')[1]?.split(';') ?? [];
    const [made = ''] = (await masked(`NIP;Tgl Lahir;Nama\n${nip};13-04-1985;Agus\n`)).split('\n')[1]?.split(';') ?? [];
    expect(cleanDate(other, '')).not.toBe(`${made.slice(0, 4)}-${made.slice(4, 6)}-${made.slice(6, 8)}`);
  });

  it('is the same one throughout, and another one under another key', async () => {
    const body = '[{"nip":"198504122010011003","nama":"AGUS SETIAWAN","atasan":{"nip":"196808171993031008"}},{"nip":"196808171993031008","nama":"Drs. Agus Setiawan, M.Si"}]';
    const people = JSON.parse(await masked(body)) as { nip: string; nama: string; atasan?: { nip: string } }[];
    expect(people[0]?.atasan?.nip).toBe(people[1]?.nip);
    expect(people[1]?.nama.toUpperCase()).toBe(`DRS. ${people[0]?.nama}, M.SI`);
    expect(await masked(body)).toBe(await masked(body));
    expect(await masked(body, 'another key')).not.toBe(await masked(body));
  });

  it.each([
    ['AGUS  SETIAWAN', /^[A-Z]+ {2}CONTOH$/],
    ['dr. RINI  ANGGRAENI, Sp.A', /^dr\. [A-Z]+ {2}CONTOH, Sp\.A$/],
    ['Drs. H. Slamet Riyadi, M.Si (Kepala Bidang)', /^Drs\. H\. [A-Z][a-z]+ Contoh, M\.Si \(Kepala Bidang\)$/],
    ['siti nurhaliza r. putri', /^[a-z]+ [a-z]+ [a-z]\. contoh$/],
    ['Sukarno', /^[A-Z][a-z]+$/],
  ])('called %s, is called otherwise in the same way', async (name, made) => {
    const [found] = await column('Nama Pegawai', [name]);
    expect(found).toMatch(made);
    expect(found).not.toBe(name);
  });

  it('is not told by anything else', async () => {
    const secrets = { nik: '3171012304850001', no_hp: '0812-3456-7890', email: 'agus.setiawan@gmail.com', alamat: 'Jl. Melati No. 12 RT 03/04', tempat_lahir: 'Klaten', lat: '-6.175392', lon: 106.827153, agama: 'Hindu', npwp: '09.254.294.3-407.000', password: 'rahasia123', foto: '/9j/'.padEnd(200, 'A'), ket: 'rawat inap karena operasi jantung di RSUD', nip_lama: '130123456' };
    const text = await masked(JSON.stringify({ nip: '198504122010011003', nama: 'Agus Setiawan', ...secrets, uraian: 'pengganti Agus Setiawan (0812-3456-7890, agus.setiawan@gmail.com, NIP 198504122010011003, KTP 3171012304850001)', jabatan: 'Analis' }));
    for (const secret of ['198504122010011003', 'Agus Setiawan', ...Object.values(secrets)]) expect({ secret, shown: text.includes(String(secret)) }).toEqual({ secret, shown: false });
    expect(JSON.parse(text)).toMatchObject({ jabatan: 'Analis', lat: expect.stringMatching(/^-6\.\d{6}$/), lon: expect.any(Number), nik: expect.stringMatching(/^99\d{14}$/) });
    expect(await personalNumbersIn(Buffer.from(text))).toEqual([]);
  });

  it.each(['namalengkap', 'nm_pegawai', 'NM_PEG', 'Nama Istri', 'NAMA'])('whose name stands in %s, is called otherwise', async (heading) => {
    expect(await column(heading, ['Dimas Anggoro'])).toEqual([expect.stringMatching(/^[A-Z][a-z]+ Contoh$/)]);
  });

  it('is not told by what stands around the records: titles, names of sheets, comments, parts of an address or a place', async () => {
    const table = [['DAFTAR Agus Setiawan'], ['NIP', 'Nama', 'Unit'], ['198504122010011003', 'Agus Setiawan', 'Umum']];
    const xml = '<!-- Agus Setiawan 198504122010011003 --><data><pegawai><nip>198504122010011003</nip><nama>Agus Setiawan</nama></pegawai></data>';
    const csv = table.map((cells) => cells.join(';')).join('\n');
    const workbook = await takeApart(await maskedBytes(buildXlsx({ sheets: [{ name: 'Agus Setiawan', rows: table }] })));
    const all = [await masked(csv), await masked(xml), workbook.cells.map(({ text }) => text).join('\n')];
    for (const text of all) expect(text).not.toMatch(/Agus|198504122010011003/);
    const parts = JSON.parse(await masked('{"nip":"198504122010011003","nama":"Agus","koordinat":{"x":-7.881234,"y":110.331234},"alamat":{"jalan":"Melati 5","dusun":"Krapyak"},"unit":"Umum"}')) as Record<string, unknown>;
    expect(JSON.stringify(parts)).not.toMatch(/881234|331234|Melati|Krapyak/);
    expect(parts.unit).toBe('Umum');
  });

  it('is not told by a point on a map, in whatever field it stands', async () => {
    const [point, place] = await column('Lokasi Absen', ['-6.175392, 106.827153', 'Kantor']);
    expect(point).toMatch(/^-6\.\d{6}, 106\.\d{6}$/);
    expect(point).not.toMatch(/175392|827153/);
    expect(await column('Catatan', ['-7,434190;109,240120'])).toEqual([expect.stringMatching(/^-7,\d{6};109,\d{6}$/)]);
    expect(await column('Lokasi Absen', ['-7.42,109.23'])).toEqual([expect.stringMatching(/^-7\.\d\d,109\.\d\d$/)]);
    const columns = [...(await column('Lokasi GPS', ['-7.4,109.23', '-7,434190;109,240120'])), ...(await column('Lat', ['-7,434190', '-7.42']))];
    expect(columns.map(shape)).toEqual(['-9.9,999.99', '-9,999999;999,999999', '-9,999999', '-9.99']);
    expect(columns[0]).toMatch(/^-7\.\d,109\./);
    expect(columns.join(' ')).not.toMatch(/109\.23|434190|240120/);
    expect(await column('Catatan', ['1,2023,2,2024', '12,34567,13,45678', '3.14, 2.72'])).toEqual(['1,2023,2,2024', '12,34567,13,45678', '3.14, 2.72']);
    expect(place).toBe('Kantor');
  });

  it('who signs below the table is masked too', async () => {
    const text = await masked('No;NIP;Nama\n1;198504122010011003;Agus\n;;Kepala Bidang\n;;Slamet Riyadi\n;;NIP 196808171993031008\n');
    expect(text).toMatch(/\n;;[\w ]+\n;;[A-Z][a-z]+ Contoh\n;;NIP 19\d{13}9\d\d\n/);
    expect(text).not.toMatch(/Slamet|196808171993031008/);
  });
});

describe('what is not of a person', () => {
  it('stays: words of lists, references, dates, codes, empty cells', async () => {
    const rows = 'NIP;Keterangan;Tanggal;Kode;Unit\n198504122010011003;SE 2/2026;16/03/2026;1.02.0;Bagian Umum\n198504122010011003;-;0000-00-00;;NULL\n';
    const text = await masked(rows);
    expect(text.replaceAll(/\d{18}/g, 'NIP')).toBe(rows.replaceAll(/\d{18}/g, 'NIP'));
  });

  it('in a workbook: texts, numbers and dates stay what they are, and only what is seen is in it', async () => {
    const body = buildXlsx({
      sheets: [
        { name: 'Data', rows: [['DAFTAR'], ['NO', 'NIP', 'NAMA', 'TGL LAHIR', 'TMT'], [1, 196808171993031000, 'SLAMET', new Date('1968-08-17'), { serial: 43556, plain: true }]] },
        { name: 'Rahasia', state: 'hidden', rows: [['NIP', 'NAMA'], ['198504122010011003', 'AGUS']] },
      ],
      parts: { 'docProps/core.xml': '<creator>Agus Setiawan</creator>' },
    });
    const made = await maskedBytes(body);
    const [, , , , , , , no, nip, nama, born, tmt] = (await takeApart(made)).cells;
    expect([no, tmt]).toMatchObject([{ text: '1', kind: 'number' }, { text: '43556', kind: 'number' }]);
    expect(nip).toMatchObject({ text: expect.stringMatching(/^19\d{13}000$/), kind: 'number' });
    expect(born).toMatchObject({ kind: 'date' });
    expect(nama?.text).not.toBe('SLAMET');
    expect(await personalNumbersIn(body)).not.toEqual([]);
    expect(await personalNumbersIn(made)).toEqual([]);
    expect(made.includes('docProps')).toBe(false);
  });
});

describe('numbers of people in a file', () => {
  it.each([
    ['198504122010011003', /^1985…003: a NIP/],
    ["'19850412 201001 1 003", /a NIP/],
    ['{"nip":198504122010011003}', /a NIP/],
    ['a,3171012304850001,198504122010011903', /^3171…001: a NIK$/],
    ['3171016304850001', /a NIK/],
  ])('given %j, are found', async (text, what) => {
    expect((await personalNumbersIn(Buffer.from(text))).join()).toMatch(what);
    expect(await personalNumbersIn(Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(1);
  });

  it.each(['198504122010011903', '198504122010011000', '198513122010011003', '9971012304850001', '1773645704123456', '3171013304850001', '1.9830217200904192', '12345'])('given %j, are none', async (text) => {
    expect(await personalNumbersIn(Buffer.from(text))).toEqual([]);
  });
});
