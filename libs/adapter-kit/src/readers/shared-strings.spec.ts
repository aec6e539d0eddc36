import { readdirSync } from 'node:fs';
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

it('given more text than memory is given for, when it is asked for in any order, then it comes from the disk, and goes with the workbook', () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  const strings = new SharedStrings();
  const textOf = (i: number) => `${i} ${'é'.repeat(i === 9_000 ? 50_000 : 400 + (i % 100))}`;
  for (let i = 0; i < 20_000; i++) strings.add(textOf(i));
  for (const i of [0, 19_999, 9_000, 8_999, 9_001, ...Array.from({ length: 2_000 }, (_, n) => (n * 7_919) % 20_000)]) expect(strings.at(i)).toBe(textOf(i));
  expect(open()).toBe(before + 1);
  strings.close();
  expect(open()).toBe(before);
});
