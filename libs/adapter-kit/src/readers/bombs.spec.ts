import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { buildXlsx } from '../../../../test/harness/build-xlsx.ts';
import { readAll } from '../../test/read-all.ts';

/** Files of tens of megabytes are packed and unpacked, on a machine that may be busy. */
jest.setTimeout(60_000);

const TABLE = { format: 'xlsx', header: { columns: { NIP: [] }, required: ['NIP'] } } as const;
const XML = { format: 'xml', record: 'pegawai', header: 'header' } as const;
const SHEET = 'xl/worksheets/sheet1.xml';

const book = (parts: Record<string, string>, store = false) => buildXlsx({ sheets: [{ name: 'A', rows: [['NIP'], ['1']] }], parts, store });
const sheet = (rows: string, behind = '') => book({ [SHEET]: `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>` });
const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
const numbered = (count: number, piece: (i: number) => string) => Array.from({ length: count }, (_, i) => piece(i)).join('');

describe('given a workbook that would take more memory or time than any that a person made', () => {
  it.each<[string, Buffer]>([
    ['it unpacks to hundreds of times its size', book({ 'xl/media/image1.png': ' '.repeat(65_000_000) })],
    ['its elements are nested without end', book({ [SHEET]: '<a>'.repeat(1_000) })],
    ['a tag has thousands of attributes', book({ [SHEET]: `<worksheet ${numbered(2_000, (i) => `a${i}="" `)}/>` })],
    ['a tag has megabytes of attributes', book({ [SHEET]: `<worksheet ${numbered(30, (i) => `a${i}="${'x'.repeat(60_000)}" `)}/>` })],
    ['it merges more cells than anybody would', sheet('', `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(200_001)}</mergeCells>`)],
    ['it has more formats than Excel allows', book({ 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(100_001)}</cellXfs></styleSheet>` })],
    ['a cell holds megabytes', sheet(`<row>${cell('x'.repeat(5_000_000))}</row>`)],
    ['a row points to one long text again and again', book({ 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(900_000)}</t></si></sst>`, [SHEET]: `<worksheet><sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(5)}</row></sheetData></worksheet>` })],
    ['a shared text is of megabytes', book({ 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(1_100_000)}</t></si></sst>` })],
    ['its rows are short and end in the last column', sheet(numbered(500, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`))],
    ['its rows are empty and lie under a merged range in the last column', sheet(`<row><c r="XFD1"><v>1</v></c></row>${'<row/>'.repeat(500)}`, '<mergeCells><mergeCell ref="XFD1:XFD501"/></mergeCells>')],
    ['a row stands below the last that there is', sheet(`<row r="1048577">${cell('1')}</row>`)],
    ['a row’s number is none', sheet(`<row r="x">${cell('1')}</row>`)],
    ['it has thousands of parts', book(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`xl/${i}`, ''])), true)],
  ])('when %s, then it is refused as damaged', async (_, body) => {
    expect((await readAll(body, TABLE)).stopped).toMatchObject({ code: 'xlsx-malformed' });
  });

  it('when its sheets together merge more cells than anybody would, then it is refused as damaged', async () => {
    const merged = `<worksheet><sheetData><row>${cell('NIP')}</row></sheetData><mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(150_000)}</mergeCells></worksheet>`;
    const body = buildXlsx({ sheets: [{ name: 'A', rows: [] }, { name: 'B', rows: [] }], parts: { [SHEET]: merged, 'xl/worksheets/sheet2.xml': merged } });
    expect((await readAll(body, { ...TABLE, sheets: 'every' })).stopped).toMatchObject({ code: 'xlsx-malformed' });
  });

  it('when its cells are formatted to the end of each row, but hold nothing there, then it is read', async () => {
    const { records, stopped } = await readAll(sheet(`<row>${cell('NIP')}</row>${numbered(500, (i) => `<row><c r="A${i + 2}"><v>${i}</v></c><c r="XFD${i + 2}" s="0"/></row>`)}`), TABLE);
    expect([records.length, stopped]).toEqual([500, undefined]);
  });

  it('when thousands of ranges are merged below each other, then each row still has the value of its own', async () => {
    const count = 10_000;
    const rows = numbered(count, (i) => `<row r="${2 * i + 2}">${cell(String(i))}</row><row r="${2 * i + 3}"/>`);
    const merges = numbered(count, (i) => `<mergeCell ref="A${2 * i + 2}:A${2 * i + 3}"/>`);
    const { records } = await readAll(sheet(`<row r="1">${cell('NIP')}</row>${rows}`, `<mergeCells>${merges}</mergeCells>`), TABLE);
    expect(records).toHaveLength(2 * count);
    expect(records.at(-1)).toMatchObject({ value: { NIP: String(count - 1) } });
  });
});

describe('given XML that would take more memory or time than any message', () => {
  it.each<[string, string, string]>([
    ['a tag has thousands of attributes', `<a ${numbered(2_000, (i) => `a${i}="" `)}/>`, 'xml-malformed'],
    ['the header holds all the rest', `<a><header>${numbered(20_000, (i) => `<f${i}>x</f${i}>`)}</header></a>`, 'wrong-format'],
  ])('when %s, then it is refused', async (_, body, code) => {
    expect((await readAll(body, XML)).stopped).toMatchObject({ code });
  });

  it('when the names of a record’s fields would take gigabytes, then that record is too large and the next one comes', async () => {
    const name = 'n'.repeat(60_000);
    const { records, stopped } = await readAll(`<a><header/><pegawai><${name}>${'<b/>'.repeat(100_000)}</${name}></pegawai><pegawai><NIP>1</NIP></pegawai></a>`, XML);
    expect(stopped).toBeUndefined();
    expect(records).toMatchObject([{ unreadable: { code: 'record-too-large' } }, { value: { fields: { NIP: { text: '1' } } } }]);
  });
});

it('given files that are no workbooks or damaged ones, when they are refused, then nothing of them stays open', async () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (const body of [book({ 'content.xml': '<x/>' }), book({ 'xl/workbook.xml': '<a><b></a>' }), book({ 'xl/sharedStrings.xml': `<sst>${`<si><t>${'x'.repeat(900_000)}</t></si>`.repeat(10)}<si>` })]) {
    expect((await readAll(body, TABLE)).stopped).toBeDefined();
  }
  expect(open()).toBe(before);
});

it('given gzip that unpacks to hundreds of times its size, when it is read, then it is refused', async () => {
  const body = gzipSync(Buffer.concat([Buffer.from('NIP\n1\n'), Buffer.alloc(70_000_000, 'x')]));
  expect((await readAll(body, { ...TABLE, format: 'csv' })).stopped).toMatchObject({ code: 'gzip-malformed' });
});
