import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildXlsx } from '../../../../test/harness/build-xlsx.ts';
import { cutAt, inChunks, readAll, valuesOf } from '../../test/read-all.ts';
import type { SourceSpec } from '../define-adapter.ts';
import { readRecords } from './read-records.ts';

const JSON_SOURCE = { format: 'json' } as const;
const CSV = { format: 'csv', header: { columns: {}, required: ['NIP', 'Nama'] } } as const;
const XML = { format: 'xml', record: 'pegawai' } as const;
const XLSX = { format: 'xlsx', header: { columns: {}, required: ['NIP', 'Nama'] } } as const;

const OLE2 = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const file = (name: string) => readFileSync(join(import.meta.dirname, '../../test/files', name));
const CSV_BODY = 'NIP;Nama\n1986;Sari\n1990;Budi\n';

describe('given a body', () => {
  it('when it is zipped by gzip, then it is read, whatever its media type', async () => {
    expect(await valuesOf(gzipSync(CSV_BODY), CSV)).toEqual(await valuesOf(CSV_BODY, CSV));
    expect(await valuesOf(Buffer.concat([gzipSync(CSV_BODY), gzipSync('1991;Putu\n')]), CSV)).toHaveLength(3);
    expect(await valuesOf(inChunks(gzipSync(CSV_BODY), 1), CSV)).toHaveLength(2);
  });

  it('when Windows calls a CSV an Excel file, then its content counts', async () => {
    expect(await valuesOf(CSV_BODY, CSV, { mediaType: 'application/vnd.ms-excel' })).toHaveLength(2);
  });

  it.each<[string, string | Buffer, SourceSpec, string]>([
    ['nothing', '', CSV, 'empty-file'],
    ['nothing, zipped', gzipSync(''), CSV, 'empty-file'],
    ['CSV where JSON is expected', CSV_BODY, JSON_SOURCE, 'wrong-format'],
    ['JSON where CSV is expected', '{"NIP":1}', CSV, 'wrong-format'],
    ['XML where JSON is expected', '<a/>', JSON_SOURCE, 'wrong-format'],
    ['the beginning of a workbook', Buffer.from('PK\u0003\u0004xx'), CSV, 'xlsx-malformed'],
    ['a workbook where JSON is expected', Buffer.from('PK\u0003\u0004xx'), JSON_SOURCE, 'wrong-format'],
    ['a workbook of Excel 97 (a real one)', file('old.xls'), XLSX, 'legacy-xls'],
    ['a workbook of Excel 97 where CSV is expected', file('old.xls'), CSV, 'legacy-xls'],
    ['a workbook of Excel 97 where JSON is expected', file('old.xls'), JSON_SOURCE, 'wrong-format'],
    ['a workbook under a password (a real one)', file('protected.xlsx'), XLSX, 'password-protected'],
    ['a workbook under a password where CSV is expected', file('protected.xlsx'), CSV, 'password-protected'],
    ['a large workbook whose directory stands at its end', Buffer.concat([OLE2, Buffer.alloc(200_000, 1), Buffer.from('Workbook\0', 'utf16le')]), XLSX, 'legacy-xls'],
    ['a large one under a password', Buffer.concat([OLE2, Buffer.alloc(200_000, 1), Buffer.from('EncryptedPackage\0', 'utf16le')]), XLSX, 'password-protected'],
    ['an old document that is no workbook', Buffer.concat([OLE2, Buffer.from('WordDocument\0', 'utf16le')]), XLSX, 'unknown-format'],
    ['a sheet of LibreOffice (a real one)', file('open-document.ods'), XLSX, 'wrong-format'],
    ['a binary workbook', buildXlsx({ sheets: [], parts: { 'xl/workbook.xml': undefined, 'xl/workbook.bin': 'x' } }), XLSX, 'wrong-format'],
    ['UTF-16 that breaks off within a letter', Buffer.concat([Buffer.from(`\ufeff${CSV_BODY}`, 'utf16le'), Buffer.from('N')]), CSV, 'wrong-encoding'],
    ['UTF-16 with half a letter in it', Buffer.concat([Buffer.from(`\ufeff${CSV_BODY}`, 'utf16le'), Buffer.from('00d84e00', 'hex')]), CSV, 'wrong-encoding'],
    ['a web page where a workbook is expected', '<html><table></table></html>', XLSX, 'legacy-xls'],
    ['a table’s header alone', 'NIP;Nama\n', CSV, 'no-records'],
    ['a header and blank rows', 'NIP;Nama\n;\n\n', CSV, 'no-records'],
    ['a PDF document', '%PDF-1.4\n', CSV, 'unknown-format'],
    ['gzip that is cut off', gzipSync(CSV_BODY).subarray(0, 20), CSV, 'gzip-malformed'],
    ['gzip that is damaged', Buffer.concat([gzipSync(CSV_BODY).subarray(0, 12), Buffer.alloc(30, 0xff)]), CSV, 'gzip-malformed'],
  ])('when it is %s, then it is not read, and says what to do', async (_, body, source, code) => {
    expect((await readAll(body, source)).stopped).toMatchObject({ code, hint: expect.stringMatching(/\w/) });
  });

  it('when its pieces part the name that tells what it is, then it is told all the same', async () => {
    for (const size of [1, 511, 1_670]) expect((await readAll(inChunks(file('protected.xlsx'), size), XLSX)).stopped).toMatchObject({ code: 'password-protected' });
  });

  it('when a table comes as the other kind of file, then it is read: a CSV’s cells are text', async () => {
    const rows = [['NIP', 'Nama', 'Lahir', 'Jam', 'Aktif', 'No'], ['1986', 'Sari', new Date('1986-09-14T00:00:00Z'), new Date('2026-03-16T07:30:00Z'), true, 1], [196_705_201_993_031_000, 'Budi', null, { serial: 0.5 }, false, 0.25]];
    const body = buildXlsx({ sheets: [{ name: 'X', rows }] });
    expect(await valuesOf(body, CSV)).toEqual([
      { NIP: '1986', Nama: 'Sari', Lahir: '14/09/1986', Jam: '16/03/2026 07:30', Aktif: 'TRUE', No: '1' },
      { NIP: '1.96705201993031E+17', Nama: 'Budi', Lahir: '', Jam: '12:00', Aktif: 'FALSE', No: '0.25' },
    ]);
    expect(await valuesOf(CSV_BODY, XLSX)).toEqual([{ NIP: '1986', Nama: 'Sari' }, { NIP: '1990', Nama: 'Budi' }]);
  });

  it('when curl has taken out its line ends, then that is told, whether its header can still be read or not', async () => {
    for (const body of ['Nama;NIP;Unit1;2;3', 'NIP;Nama1986;Sari1990;Budi']) {
      const { stopped } = await readAll(body, CSV);
      expect(stopped?.hint).toContain('--data-binary');
      expect(stopped?.indonesian).toContain('--data-binary');
    }
    expect((await readAll('Nomor;Nama\n1;2\n', CSV)).stopped?.hint).not.toContain('curl');
    expect((await readAll('[]', JSON_SOURCE)).stopped).toBeUndefined();
  });

  it('when it is not what the adapter reads, then the Indonesian text names both formats, the columns or the element', async () => {
    expect((await readAll('{"NIP":1}', CSV)).stopped?.indonesian).toMatch(/Ini JSON, .* membaca teks CSV/);
    expect((await readAll('Nomor;Nama\n1;2\n', CSV)).stopped?.indonesian).toContain('"NIP", "Nama"');
    expect((await readAll('<x/>', XML)).stopped?.indonesian).toContain('<pegawai>');
  });

  it.each([['neither text nor a workbook', Buffer.alloc(70_000)], ['a table, where JSON is read', CSV_BODY], ['gzip of such', gzipSync(CSV_BODY)]])('when its beginning tells that it is %s, then it is let go of', async (_, body) => {
    let isLetGo = false;
    const input = async function* () {
      try {
        yield Buffer.from(body);
        yield Buffer.from('more');
      } finally {
        isLetGo = true;
      }
    };
    await expect(readAll(input(), JSON_SOURCE)).resolves.toMatchObject({ records: [], stopped: { code: expect.any(String) } });
    expect(isLetGo).toBe(true);
  });

  it('when its sender hangs up, then that is told as it is, after what came before', async () => {
    const seen: unknown[] = [];
    const body = (async function* cut() {
      yield Buffer.from(`NIP;Nama\n${'1986;Sari\n'.repeat(20_000)}`);
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    })();
    const reading = async () => {
      for await (const batch of readRecords(body, CSV)) seen.push(...batch);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(seen.length).toBe(20_000);
  });
});

describe('given many records', () => {
  it('when they come, then in order, at most 500 or about a megabyte at a time', async () => {
    const body = `[${Array.from({ length: 1_203 }, (_, i) => `{"id":${i}}`).join(',')}]`;
    const sizes: number[] = [];
    const ids: unknown[] = [];
    for await (const batch of readRecords(cutAt(Buffer.from(body)), JSON_SOURCE)) {
      sizes.push(batch.length);
      ids.push(...batch.map(({ index }) => index));
    }
    expect(sizes).toEqual([500, 500, 203]);
    expect(ids).toEqual(Array.from({ length: 1_203 }, (_, i) => i));
    const large = Array.from({ length: 10 }, () => JSON.stringify({ text: 'x'.repeat(400_000) })).join('\n');
    for await (const batch of readRecords(cutAt(Buffer.from(large)), JSON_SOURCE)) expect(batch.length).toBeLessThanOrEqual(3);
  });

  it.each<[string, SourceSpec, string]>([
    ['JSON', JSON_SOURCE, `[${Array.from({ length: 4_000 }, (_, i) => `{"id":${i},"nama":"Zoë, \\"S.E.\\""}`).join(',\n')}]`],
    ['lines', JSON_SOURCE, Array.from({ length: 4_000 }, (_, i) => `{"id":${i},"nama":"Zoë"${i % 7 ? '}' : ''}`).join('\n')],
    ['CSV', CSV, `NIP;Nama\n${Array.from({ length: 6_000 }, (_, i) => (i % 5 ? `${i};"Zoë\n""A"""` : `${i};"Budi`)).join('\r\n')}`],
    ['XML', XML, `<x>${Array.from({ length: 4_000 }, (_, i) => `<pegawai n="${i}"><NAMA>Zoë &amp; Budi</NAMA></pegawai>`).join('\n')}</x>`],
  ])('when %s is longer than what is looked at first, then the pieces it comes in change nothing', async (_, source, text) => {
    const body = Buffer.from(text);
    expect(body.length).toBeGreaterThan(100_000);
    const whole = await readAll(body, source);
    expect(whole.records.length).toBeGreaterThan(1_000);
    for (const size of [999, 65_537]) expect(await readAll(inChunks(body, size), source)).toEqual(whole);
  });
});

describe('given a long stream', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const MB = 1_000_000;

  /** Everything that is held, garbage aside; the bytes of dead buffers go a moment after them. */
  async function held(): Promise<number> {
    for (let i = 0; i < 2; i++) {
      collect();
      await new Promise(setImmediate);
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  }

  async function* repeat(first: string, unit: string, last: string, bytes: number): AsyncGenerator<Buffer> {
    yield Buffer.from(first);
    const chunk = Buffer.from(unit.repeat(Math.ceil(65_536 / unit.length)));
    for (let sent = 0; sent < bytes; sent += chunk.length) yield Buffer.from(chunk);
    yield Buffer.from(last);
  }

  const REMARK = 'keterangan '.repeat(90);
  it.each<[string, SourceSpec, string, string, string]>([
    ['lines', { format: 'debezium' }, '', `{"op":"c","after":{"id":882101,"nip_gabung":198302172009041905,"ket":"${REMARK}"}}\n`, ''],
    ['an array', JSON_SOURCE, '[', `{"id":1,"nama":"Sari, \\"S.E.\\"","ket":"${REMARK}"},`, '{}]'],
    ['CSV', CSV, 'NIP;Nama;Unit\n', `'19860914 201012 2 901;Sari;"Bagian; ${REMARK}"\n`, ''],
    ['XML', XML, '<x>', `<pegawai aksi="KP"><NIP>198609142010122901</NIP><KET>${REMARK}</KET></pegawai>\n`, '</x>'],
    ['one cell that never ends', CSV, 'NIP;Nama\n1;"', 'QUJD', ''],
    ['one line that never ends', JSON_SOURCE, '{"a":1}\n{"foto":"', 'QUJD', '"}\n{"a":2}'],
    ['one element that never ends', XML, '<x><pegawai><FOTO>', 'QUJD', '</FOTO></pegawai></x>'],
  ])('when %s of 50 MB comes, then what is held does not grow with it', async (_, source, first, unit, last) => {
    const before = await held();
    let [most, passed, records] = [0, 0, 0];
    for await (const batch of readRecords(repeat(first, unit, last, 50 * MB), source)) {
      records += batch.length;
      passed += batch.reduce((sum, { raw }) => sum + raw.length, 0);
      if (passed < 20 * MB) continue;
      passed = 0;
      most = Math.max(most, (await held()) - before);
    }
    most = Math.max(most, (await held()) - before);
    expect(records).toBeGreaterThan(0);
    expect(most).toBeLessThan(15 * MB);
  }, 60_000);
});
