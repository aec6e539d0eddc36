import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { all, cutAt, each, inChunks } from '../../test/read-all.ts';
import { KEPT, ValueSplitter } from './split-values.ts';

const pieces = async (text: string, base: 0 | 1, maxBytes = 1_000, size = 1_000_000) => (await all(each(inChunks(Buffer.from(text), size), new ValueSplitter(base, maxBytes)))).map(({ raw, line, tooLarge }) => ({ text: String(raw), line, tooLarge }));
const texts = async (...args: Parameters<typeof pieces>) => (await pieces(...args)).map(({ text }) => text);

describe('given values one after another', () => {
  it.each<[string, string[]]>([
    ['{"a":1}', ['{"a":1}']],
    ['{"a":1}{"b":[2,{}]} [3]', ['{"a":1}', '{"b":[2,{}]}', '[3]']],
    ['{\n "a": 1\n}\n{\n "b": 2\n}\n', ['{\n "a": 1\n}', '{\n "b": 2\n}']],
    ['{"a":1},\n{"b":2},\n', ['{"a":1}', '{"b":2}']],
    ['null\n{"a":1}\nnull', ['null', '{"a":1}', 'null']],
    ['"x, {y}" 12 true', ['"x, {y}"', '12', 'true']],
    ['{"a":"\\"}{\\\\"}', ['{"a":"\\"}{\\\\"}']],
    ['', []],
    [' \r\n\t', []],
  ])('when the text is %j, then they come apart', async (text, values) => {
    for (const size of [1, 2, 3, 1_000]) expect(await texts(text, 0, 1_000, size)).toEqual(values);
  });

  it.each([['{"a":1'], ['{"a":1}}'], ['{"a":"1}'], ['"x'], [']'], ['{"a":1}]']])('when the text is %s, then reading stops there', async (text) => {
    await expect(pieces(text, 0)).rejects.toMatchObject({ code: 'json-malformed' });
  });
});

describe('given an array', () => {
  it.each<[string, string[]]>([
    ['[]', []],
    ['[{"a":1},{"b":2}]', ['{"a":1}', '{"b":2}']],
    ['[\n {"a":1},\n [2],\n null , "x]", 3\n]\n', ['{"a":1}', '[2]', 'null', '"x]"', '3']],
    ['[{"a":1}]\n[{"b":2}]', ['{"a":1}', '{"b":2}']],
    ['[{"a":1} {"b":2}]', ['{"a":1}', '{"b":2}']],
    ['[1]', ['1']],
  ])('when it is %j, then its elements come apart', async (text, values) => {
    for (const size of [1, 2, 3, 1_000]) expect(await texts(text, 1, 1_000, size)).toEqual(values);
  });

  it.each([['['], ['[{"a":1}'], ['[{"a":1},'], ['[1] x'], ['[1]{"a":1}'], ['[{"a":1}]]'], ['[1}'], ['["a]']])('when it is %s, then reading stops there, after what came before', async (text) => {
    await expect(pieces(text, 1)).rejects.toMatchObject({ code: 'json-malformed', at: { line: 1 } });
  });

  it('when a piece begins, then its line is told', async () => {
    expect((await pieces('[\n{"a":\n1},\n\n{"b":2}]', 1)).map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('given any values', () => {
  const layout = fc.array(fc.tuple(fc.json({ maxDepth: 2 }), fc.constantFrom(' ', '\n', '\r\n', ' \t\n\n')), { maxLength: 6 });

  it('when they are cut anywhere, then the same pieces come, and hold the same values', async () => {
    await fc.assert(
      fc.asyncProperty(layout, fc.constantFrom<0 | 1>(0, 1), fc.array(fc.nat(), { maxLength: 4 }), async (values, base, cuts) => {
        const text = base === 1 ? `[${values.map(([json, blank]) => `${blank}${json}${blank}`).join(',')}]` : values.map(([json, blank]) => json + blank).join('');
        const found = await all(each(cutAt(Buffer.from(text), ...cuts), new ValueSplitter(base, 1_000)));
        expect(found.map(({ raw }) => JSON.parse(String(raw)) as unknown)).toEqual(values.map(([json]) => JSON.parse(json) as unknown));
        expect(found).toEqual(await all(each(inChunks(Buffer.from(text), 1), new ValueSplitter(base, 1_000))));
      }),
    );
  });

  it('when the text is anything, then cutting it changes nothing, be it pieces or the end', async () => {
    const told = async (chunks: AsyncIterable<Buffer>, base: 0 | 1) => {
      const found: unknown[] = [];
      try {
        for await (const piece of each(chunks, new ValueSplitter(base, 6))) found.push(piece);
      } catch (error) {
        found.push(String(error));
      }
      return found;
    };
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', '\\', '\n', ' ', '1', 'é'), maxLength: 20 }), fc.constantFrom<0 | 1>(0, 1), fc.array(fc.nat(), { maxLength: 3 }), async (text, base, cuts) => {
        expect(await told(cutAt(Buffer.from(text), ...cuts), base)).toEqual(await told(cutAt(Buffer.from(text)), base));
      }),
      { numRuns: 500 },
    );
  });
});

describe('given a value that is too large', () => {
  it('when it comes in one piece or many, then its beginning is kept and its neighbours are whole', async () => {
    const large = `{"photo":"${'x'.repeat(200_000)}"}`;
    for (const size of [1_000_000, 70_000, 4_096]) {
      const found = await pieces(`[{"a":1},${large},{"b":2}]`, 1, 100_000, size);
      expect(found.map(({ tooLarge }) => tooLarge)).toEqual([false, true, false]);
      expect(found[1]?.text).toBe(large.slice(0, KEPT));
      expect(found[2]?.text).toBe('{"b":2}');
    }
  });

  it('when it is exactly as large as may be, then it is whole', async () => {
    for (const size of [1, 100]) {
      expect((await pieces('{"a":12}', 0, 8, size))[0]?.tooLarge).toBe(false);
      expect((await pieces('{"a":123}', 0, 8, size))[0]?.tooLarge).toBe(true);
    }
  });
});
