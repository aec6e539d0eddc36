import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanJson, cleanText } from './clean-text.ts';

describe('clean text', () => {
  it('given any text, when cleaned, then Postgres can hold it, and good text is unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\0|\p{Surrogate}/u.test(cleanText(text)) && (/\0|\p{Surrogate}/u.test(text) || cleanText(text) === text)));
    expect(cleanText('\ud800\0x😀')).toBe('\uFFFD\uFFFDx😀');
    expect(cleanJson({ a: ['\0'], b: 5n })).toBe('{"a":["\uFFFD"],"b":"5"}');
  });
});
