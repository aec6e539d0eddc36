import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, contentHashOf, fromCanonical } from './canonical-json.ts';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.bigInt({ min: 2n ** 53n, max: 10n ** 20n }), fc.date({ min: new Date(0), max: new Date(Date.UTC(2100, 0, 1)), noInvalidDate: true }));
const { row } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4 })),
  row: fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 5 }),
}));
const shuffled = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Array.isArray(value) ? value.map(shuffled) : Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]));
};

describe('given a record’s content', () => {
  it('when its fields stand in another order, or one is there without a value, then it is the same', () => {
    fc.assert(
      fc.property(row, (content) => {
        expect(canonicalJson(shuffled(content))).toBe(canonicalJson(content));
        expect(canonicalJson({ ...(content as object), absent: undefined })).toBe(canonicalJson(content));
      }),
    );
  });

  it('when it is written and read again, then dates and exact integers are what they were', () => {
    fc.assert(fc.property(row, (content) => expect(fromCanonical(canonicalJson(content))).toEqual(content)));
  });

  it('when one value differs, then its hash does', () => {
    const hashes = [{ nip: '1' }, { nip: 1 }, { nip: 1n }, { nip: null }, { nip: [1] }, { nip: '1', x: '' }, { NIP: '1' }, {}].map((content) => contentHashOf(canonicalJson(content)).toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
  });

  it('when a source has fields that look like its marks, then reading them harms nobody', () => {
    for (const content of [{ $integer: 'x' }, { $date: 'never' }, { $integer: '1', more: 2 }, { $date: 5 }]) expect(fromCanonical(canonicalJson(content))).toEqual(content);
  });
});
