import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Digest, type TypeDigest } from './digest.ts';

const digestOf = (ids: readonly string[]): TypeDigest[] => {
  const digest = new Digest();
  for (const id of ids) digest.add(id.length % 2 === 0 ? 'even' : 'odd', id);
  return digest.byType();
};

describe('a digest', () => {
  it('given known ids, then it is what anybody can compute: XOR of the first 8 bytes of SHA-256', () => {
    expect(digestOf(['ab'])).toEqual([{ type: 'even', count: 1, xor: 'fb8e20fc2e4c3f24' }]);
    expect(digestOf(['ab', 'cd'])).toEqual([{ type: 'even', count: 2, xor: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
    expect(digestOf([])).toEqual([]);
  });

  it('given any set of events, then the order does not matter, and one that is missing shows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (ids, at) => {
        expect(digestOf(ids.toReversed())).toEqual(digestOf(ids));
        expect(digestOf(ids.toSpliced(at % ids.length, 1))).not.toEqual(digestOf(ids));
      }),
    );
  });
});
