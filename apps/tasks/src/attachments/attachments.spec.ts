import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildXlsx } from '../../../../test/harness/build-xlsx.ts';
import { buildZip } from '../../../../test/harness/build-zip.ts';
import { rangeIn } from './byte-range.ts';
import { mediaTypeOf } from './media-type-of.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const docx = (extra: Record<string, string> = {}) => buildZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...extra });
const odt = buildZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }, { store: true });

describe('what a file is', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['a PDF', Buffer.from('%PDF-1.7'), 'application/pdf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png'],
    ['a JPEG', Buffer.from('ffd8ffe0', 'hex'), 'image/jpeg'],
    ['a workbook', buildXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }), `${OFFICE}.spreadsheetml.sheet`],
    ['a document', docx(), `${OFFICE}.wordprocessingml.document`],
    ['an open document', odt, 'application/vnd.oasis.opendocument.text'],
    ['text', Buffer.from('Nomor;Hasil\r\n1;baik — sekali'), 'text/plain'],
    ['a document with macros', docx({ 'word/vbaProject.bin': 'x' }), undefined],
    ['some archive', buildZip({ 'a.exe': 'MZ' }), undefined],
    ['a program', Buffer.from('7f454c4602', 'hex'), undefined],
    ['markup', Buffer.from('\n <svg onload="x"/>'), undefined],
    ['text that is not UTF-8', Buffer.from([0x61, 0xe9, 0x62]), undefined],
    ['blanks', Buffer.from(' \n'), undefined],
  ])('given %s, then it is told by its content', (_, bytes, mediaType) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
  });
});

describe('a range', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 100 }],
    ['bytes=990-2000', { start: 990, end: 1_000 }],
    ['bytes=500-', { start: 500, end: 1_000 }],
    ['bytes=-10', { start: 990, end: 1_000 }],
    ['bytes=-5000', { start: 0, end: 1_000 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', undefined],
    ['bytes=0-1,5-6', undefined],
    ['items=0-1', undefined],
    [undefined, undefined],
  ])('given %s of 1000 bytes, then %j', (header, range) => {
    expect(rangeIn(header, 1_000)).toEqual(range);
  });

  it('given any header, when read, then a range lies within the file and is not empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `bytes=${a}-${b}`)), fc.nat(10_000), (header, size) => {
        const range = rangeIn(header, size);
        return range === undefined || range === 'unsatisfiable' || (range.start >= 0 && range.start < range.end && range.end <= size);
      }),
    );
  });
});
