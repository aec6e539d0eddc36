import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { all, cutAt, each, inChunks } from '../../test/read-all.ts';
import { splitCells } from './split-cells.ts';
import { RowSplitter } from './split-rows.ts';
import { KEPT } from './split-values.ts';

const SEMICOLON = 59;
const rows = async (text: string, maxBytes = 1_000, size = 1_000_000) => (await all(each(inChunks(Buffer.from(text), size), new RowSplitter(SEMICOLON, maxBytes)))).map(({ raw, line, problem }) => [line, problem ?? 'row', String(raw)]);

describe('given rows of CSV', () => {
  it.each<[string, (string | number)[][]]>([
    ['a;b\nc;d\n', [[1, 'row', 'a;b'], [2, 'row', 'c;d']]],
    ['a;b\r\nc;d', [[1, 'row', 'a;b'], [2, 'row', 'c;d']]],
    ['a;b\rc;d\r', [[1, 'row', 'a;b'], [2, 'row', 'c;d']]],
    ['a\n\nb', [[1, 'row', 'a'], [2, 'row', ''], [3, 'row', 'b']]],
    ['"a\nb";c\nd', [[1, 'row', '"a\nb";c'], [3, 'row', 'd']]],
    ['"a\r\nb"\r\nd', [[1, 'row', '"a\r\nb"'], [3, 'row', 'd']]],
    ['"a""\n""b";c\nd', [[1, 'row', '"a""\n""b";c'], [3, 'row', 'd']]],
    ['"a" ;b\nc', [[1, 'row', '"a" ;b'], [2, 'row', 'c']]],
    ['a"b;c\nd', [[1, 'row', 'a"b;c'], [2, 'row', 'd']]],
    ['=";x";b\nd', [[1, 'row', '=";x";b'], [2, 'row', 'd']]],
    ['""\n"";""', [[1, 'row', '""'], [2, 'row', '"";""']]],
    ['', []],
    ['\n', [[1, 'row', '']]],
    ['"a;b\nc;d\ne;f', [[1, 'quote-open', '"a;b'], [2, 'row', 'c;d'], [3, 'row', 'e;f']]],
    ['x;"a;b\nc;d\n"e;e";f\ng', [[1, 'quote-open', 'x;"a;b'], [2, 'row', 'c;d'], [3, 'row', '"e;e";f'], [4, 'row', 'g']]],
    ['"a"b;c\nd', [[1, 'quote-open', '"a"b;c'], [2, 'row', 'd']]],
    ['"a" b;c\r\nd', [[1, 'quote-open', '"a" b;c'], [2, 'row', 'd']]],
    ['"a\rb"x\rc', [[1, 'quote-open', '"a'], [2, 'row', 'b"x'], [3, 'row', 'c']]],
  ])('when the text is %j, then they come apart, each with its line', async (text, expected) => {
    for (const size of [1, 2, 3, 1_000]) expect(await rows(text, 1_000, size)).toEqual(expected);
  });

  it('when a quote is not closed within 200 lines, then only its own line is spoilt', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `r${i};x`);
    const found = await rows(['a;"b', ...lines].join('\n'), 100_000);
    expect(found[0]).toEqual([1, 'quote-open', 'a;"b']);
    expect(found.slice(1).map(([, , text]) => text)).toEqual(lines);
  });

  it('when a quoted cell has 200 line breaks, then it is still one row', async () => {
    expect(await rows(`"${'\n'.repeat(200)}"\nb`, 100_000)).toHaveLength(2);
    expect((await rows(`"${'\n'.repeat(201)}"\nb`, 100_000))[0]).toEqual([1, 'quote-open', '"']);
  });

  it('when a row is too large, then it is one row all the same, and the next is whole', async () => {
    const large = 'x'.repeat(200_000);
    for (const text of [`a;${large}`, `"a";"${large}"`]) {
      for (const size of [1_000_000, 70_000, 4_096]) {
        const found = await rows(`1;2\r\n${text}\r\n3;4\n`, 100_000, size);
        expect(found.map(([line, problem]) => [line, problem])).toEqual([[1, 'row'], [2, 'too-large'], [3, 'row']]);
        expect(found[1]?.[2]).toBe(text.slice(0, KEPT));
        expect(found[2]?.[2]).toBe('3;4');
      }
    }
  });

  it('when its end is cut between its two bytes, then no row comes of that', async () => {
    const body = Buffer.from(`${'x'.repeat(200_000)}\r\n3;4`);
    const found = await all(each(cutAt(body, 150_000, 200_001), new RowSplitter(SEMICOLON, 100_000)));
    expect(found.map(({ line, problem }) => [line, problem])).toEqual([[1, 'too-large'], [2, undefined]]);
  });

  it('when a row is exactly as large as may be, then it is whole', async () => {
    for (const size of [1, 100]) {
      for (const end of ['\n', '\r\n', '\r', '']) {
        expect(await rows(`12345678${end}`, 8, size)).toEqual([[1, 'row', '12345678']]);
        expect(await rows(`123456789${end}`, 8, size)).toEqual([[1, 'too-large', '123456789']]);
      }
    }
  });
});

describe('given any text', () => {
  const text = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'a', 'é'), maxLength: 40 });

  it('when it is cut anywhere, then the same rows come', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(), { maxLength: 4 }), async (body, maxBytes, cuts) => {
        const whole = await all(each(cutAt(Buffer.from(body)), new RowSplitter(SEMICOLON, maxBytes)));
        expect(await all(each(cutAt(Buffer.from(body), ...cuts), new RowSplitter(SEMICOLON, maxBytes)))).toEqual(whole);
        expect(await all(each(inChunks(Buffer.from(body), 1), new RowSplitter(SEMICOLON, maxBytes)))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('when it is split, then nothing but line breaks between rows is lost, and nothing comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (body, maxBytes) => {
        const found = await all(each(cutAt(Buffer.from(body)), new RowSplitter(SEMICOLON, maxBytes)));
        const bare = (some: string) => some.replaceAll(/[\r\n]/g, '');
        expect(bare(found.map(({ raw }) => String(raw)).join(''))).toBe(bare(body));
      }),
      { numRuns: 500 },
    );
  });

  it('when cells are written as RFC 4180 says, then they come back', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r\n', ' ', 'a', '=', 'é'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), async (table, end) => {
        const written = table.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join(end);
        const found = await all(each(cutAt(Buffer.from(written)), new RowSplitter(SEMICOLON, 10_000)));
        expect(found.map(({ raw }) => splitCells(String(raw), ';'))).toEqual(table);
      }),
    );
  });
});

describe('given a row', () => {
  it.each<[string, string[]]>([
    ['a;b;', ['a', 'b', '']],
    [';', ['', '']],
    ['="1;2";x', ['="1', '2"', 'x']],
    ['="12";x', ['="12"', 'x']],
    ['"=""12""";x', ['="12"', 'x']],
    ['a"b";c', ['a"b"', 'c']],
    ['"a" ;"b"', ['a', 'b']],
    ['"a""b"', ['a"b']],
  ])('when it is %s, then its cells are %j', (row, cells) => {
    expect(splitCells(row, ';')).toEqual(cells);
  });
});
