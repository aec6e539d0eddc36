import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BadPageToken, pageOf, pageToken, readPageToken } from './page-token.ts';

describe('page tokens', () => {
  it('given any row number, when written and read, then it is the same', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (seq) => readPageToken(pageToken(seq)) === seq));
  });

  it('given any other text, when read, then BadPageToken', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => readPageToken(`!${text}`)).toThrow(BadPageToken)));
  });

  it('given one row more than the limit, when cut, then the token points behind the last kept', () => {
    const { items, next } = pageOf([{ seq: 4n, id: 'a' }, { seq: 7n, id: 'b' }], 1);
    expect(items).toEqual([{ id: 'a' }]);
    expect(readPageToken(next ?? '')).toBe(4n);
  });
});
