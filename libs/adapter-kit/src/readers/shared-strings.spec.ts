import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SharedStrings } from './shared-strings.ts';

it('given any texts, when they are asked for by number, then each comes as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3_000 }), (texts) => {
      const strings = new SharedStrings();
      for (const text of texts) strings.add(text);
      expect(texts.map((_, i) => strings.at(i))).toEqual(texts);
      for (const none of [-1, 0.5, NaN, texts.length]) expect(strings.at(none)).toBeUndefined();
    }),
  );
});

it('given more text than there was room for, when it is asked for, then nothing is lost', () => {
  const strings = new SharedStrings();
  const texts = Array.from({ length: 5_000 }, (_, i) => `teks ${i} ${'é'.repeat(i % 50)}`);
  for (const text of texts) strings.add(text);
  expect(texts.map((_, i) => strings.at(i))).toEqual(texts);
});
