import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { all, cutAt, each, inChunks } from '../../test/read-all.ts';
import { LineSplitter } from './split-lines.ts';
import { KEPT } from './split-values.ts';

const lines = async (text: string, maxBytes = 1_000, size = 1_000_000) => (await all(each(inChunks(Buffer.from(text), size), new LineSplitter(maxBytes)))).map(({ raw, line, tooLarge }) => [line, tooLarge, String(raw)]);

describe('given lines', () => {
  it.each<[string, (string | number | boolean)[][]]>([
    ['a\nb', [[1, false, 'a'], [2, false, 'b']]],
    ['a\r\nb\r\n', [[1, false, 'a'], [2, false, 'b']]],
    ['\n \na\n\t\r\n', [[3, false, 'a']]],
    ['', []],
    ['12345678\n123456789\n1', [[1, false, '12345678'], [2, true, '123456789'], [3, false, '1']]],
    ['12345678\r\n', [[1, false, '12345678']]],
  ])('when the text is %j, then they come apart', async (text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(await lines(text, 8, size)).toEqual(expected);
  });

  it('when one is too large, then its beginning is kept and the next is whole', async () => {
    const large = 'x'.repeat(200_000);
    for (const size of [1_000_000, 70_000, 4_096]) expect(await lines(`a\n${large}\r\nb`, 100_000, size)).toEqual([[1, false, 'a'], [2, true, large.slice(0, KEPT)], [3, false, 'b']]);
  });

  it('when the text is cut anywhere, then the same lines come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('\n', '\r', ' ', 'a', 'é'), maxLength: 30 }), fc.integer({ min: 1, max: 10 }), fc.array(fc.nat(), { maxLength: 4 }), async (text, maxBytes, cuts) => {
        expect(await all(each(cutAt(Buffer.from(text), ...cuts), new LineSplitter(maxBytes)))).toEqual(await all(each(cutAt(Buffer.from(text)), new LineSplitter(maxBytes))));
      }),
      { numRuns: 300 },
    );
  });
});
