import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { UnreadableBody } from '@simpul/adapter-kit/host';
import fc from 'fast-check';
import { buildXlsx } from '../../test/harness/build-xlsx.ts';
import { ROOT } from '../local/folders.ts';
import { takeApart } from './take-apart.ts';

const AGENCIES = join(ROOT, 'agencies');
const samples = readdirSync(AGENCIES).flatMap((agency) => readdirSync(join(AGENCIES, agency, 'samples')).map((name) => join(agency, 'samples', name)));
const inText = samples.filter((path) => !path.endsWith('.expected.json') && !path.endsWith('.xlsx'));
const texts = async (body: string | Buffer) => (await takeApart(Buffer.from(body))).cells.map(({ text }) => text);

describe('a file taken apart', () => {
  it.each(inText)('given %s, is put together again byte for byte', async (path) => {
    const bytes = readFileSync(join(AGENCIES, path));
    const file = await takeApart(bytes);
    expect(file.records).toBeGreaterThan(0);
    expect((await file.together(file.cells.map(({ text }) => text))).equals(bytes)).toBe(true);
  });

  it.each<[string, string | Buffer, object]>([
    ['title rows, a mark and sep=', '\ufeffsep=,\r\nDaftar,\r\n"N I P","Nama, gelar"\r\n1,2\r\n', { format: 'csv', headings: ['N I P', 'Nama, gelar'] }],
    ['UTF-16', Buffer.from('\ufeffNIP;Nama\n1;2\n', 'utf16le'), { format: 'csv', headings: ['NIP', 'Nama'] }],
    ['gzip', gzipSync('NIP\tNama\n1\t2\n'), { format: 'csv', headings: ['NIP', 'Nama'] }],
    ['a list', '[{"nip":"1"},{"nip":"2"}]', { format: 'json' }],
    ['a list in an answer', '{"status":true,"rows":[{"nip":"1"},{"nip":"2"}]}', { format: 'json', split: 'rows' }],
    ['answers with a list each, one per line', '{"code":1,"data":[{"nip":"1"}]}\n{"code":1,"data":[{"nip":"2"}]}\n', { format: 'json', split: 'data' }],
    ['a letter with its addressees', '{"nomor":"1","hal":"x","tgl":"y","pegawai":[{"nip":"1"}]}', { format: 'json' }],
    ['lines of which one is cut off', '{"nip":"1"}\n{"nip":', { format: 'json' }],
    ['change rows in Kafka Connect’s envelope', '{"schema":{},"payload":{"op":"c","after":{"id":1},"source":{"table":"t"}}}', { format: 'debezium', table: 't', payload: true }],
    ['a SOAP message', '<s:Envelope xmlns:s="x"><s:Header/><s:Body><kepala kode="1"/><p:pegawai xmlns:p="y"><NIP>1</NIP><NAMA>A</NAMA></p:pegawai></s:Body></s:Envelope>', { format: 'xml', record: 'pegawai', header: 'kepala' }],
    ['a workbook', buildXlsx({ sheets: [{ name: 'Petunjuk', rows: [['Isi']] }, { name: 'A', rows: [['REKAP'], ['NO', 'NIP', 'NAMA'], [1, '2', 'B']] }] }), { format: 'xlsx', headings: ['NO', 'NIP', 'NAMA'], sheets: 1 }],
  ])('given %s, finds its records', async (_, body, layout) => {
    expect((await takeApart(Buffer.from(body))).layout).toEqual(layout);
  });

  it('given quotes, entities and escapes, gives what is meant and writes as the place needs it', async () => {
    const csv = await takeApart(Buffer.from('NIP;Nama\n1;"A ""B"""\n'));
    expect(String(await csv.together(csv.cells.map(({ text, record }) => (record === undefined ? text : `${text};"`))))).toBe('NIP;Nama\n"1;""";"A ""B"";"""\n');
    const xml = await takeApart(Buffer.from('<a><r k="1 &lt; 2"><NIP><![CDATA[<1>]]></NIP><N>A &amp; B</N></r></a>'));
    expect(xml.cells.map(({ text }) => text)).toEqual(['1 < 2', '<1>', 'A & B']);
    expect(String(await xml.together(['"', '<2>', '<&']))).toBe('<a><r k="&quot;"><NIP><![CDATA[<2>]]></NIP><N>&lt;&amp;</N></r></a>');
    expect(await texts('{"a":"x\\u0041\\n","b":198302172009041905}')).toEqual(['xA\n', '198302172009041905']);
  });

  it.each<[string, string, string]>([
    ['rows', 'NIP;Nama\r\n1;A\r\n2;B\r\n3;C', 'NIP;Nama\r\n1;A\r\n2;B'],
    ['a list', '[\n {"a":1},\n {"a":2},\n {"a":3}\n]', '[\n {"a":1},\n {"a":2}\n]'],
    ['lines', '{"a":1}\n{"a":2}\n{"a":3}\n', '{"a":1}\n{"a":2}\n'],
    ['elements', '<l><r><a>1</a><b>1</b></r>\n<r><a>2</a><b>1</b></r>\n<r><a>3</a><b>1</b></r>\n</l>', '<l><r><a>1</a><b>1</b></r>\n<r><a>2</a><b>1</b></r>\n</l>'],
  ])('given how many %s to keep, leaves out the others', async (_, whole, kept) => {
    const file = await takeApart(Buffer.from(whole));
    expect(String(await file.together(file.cells.map(({ text }) => text), 2))).toBe(kept);
  });

  it('given a damaged file, is put together as it is all the same, or says why it is none', async () => {
    const bodies = inText.map((path) => readFileSync(join(AGENCIES, path)));
    const damage = fc.record({ body: fc.constantFrom(...bodies), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 20 }) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ body, at, cut, put }) => {
        const from = Math.floor(at * body.length);
        const damaged = Buffer.concat([body.subarray(0, from), put, body.subarray(from + cut)]);
        const file = await takeApart(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableBody));
        if (file) expect((await file.together(file.cells.map(({ text }) => text))).equals(damaged)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a table without headings', '1;2\n3;4\n', 'no-header-found'],
    ['XML without records', '<a>text</a>', 'no-header-found'],
    ['JSON that is cut off', '[{"a":', 'json-malformed'],
    ['lists in lists in lists', '['.repeat(100_000), 'json-malformed'],
    ['nothing', '', 'empty-file'],
    ['a PDF document', '%PDF-1.7', 'unknown-format'],
    ['broken gzip', '\u001f\u008b\b broken', 'gzip-malformed'],
  ])('given %s, says why it is none', async (_, body, code) => {
    await expect(takeApart(Buffer.from(body, 'latin1'))).rejects.toMatchObject({ code });
  });
});
