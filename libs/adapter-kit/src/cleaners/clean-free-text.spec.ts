import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFreeText } from './clean-free-text.ts';

describe('free text', () => {
  it.each([
    ['NIK 3404010101010001 a.n. Budi', 'NIK 3404…001 a.n. Budi'],
    ['340401 010101 0001', '3404…001'],
    ['3404-0101-0101-0001.', '3404…001.'],
  ])('given %j, masks the NIK', (text, masked) => {
    expect(cleanFreeText(text, '/x')).toBe(masked);
  });

  it.each([['surat 10-03-2026 12-03-2026'], ['NIP 199002112019032910'], ['B/120/M.SM.00/2026'], ['021 7654 3210']])('given %j, leaves it', (text) => {
    expect(cleanFreeText(text, '/x')).toBe(text);
  });

  it('given any text around it, lets no NIK through', () => {
    const word = fc.stringMatching(/^[a-z ]{0,10}$/);
    fc.assert(
      fc.property(word, fc.stringMatching(/^[1-9][0-9]{15}$/), word, (before, nik, after) => {
        expect(cleanFreeText(`${before}${nik}${after}`, '/x')).not.toContain(nik);
      }),
    );
  });
});
