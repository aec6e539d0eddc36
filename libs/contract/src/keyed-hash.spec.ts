import { createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyedHash } from './keyed-hash.ts';

it('given any key and text, then it is their HMAC-SHA256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (key, text) => {
      expect(keyedHash(key, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
    }),
  );
});
