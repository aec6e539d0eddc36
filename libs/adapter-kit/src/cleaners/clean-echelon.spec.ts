import { describe, expect, it } from '@jest/globals';
import { cleanEchelon } from './clean-echelon.ts';

describe('given an echelon', () => {
  it.each([['III.a', 'III.a'], ['IIIa', 'III.a'], ['iv/B', 'IV.b'], ['Eselon II a', 'II.a'], ['V-b', 'V.b']])('when it is written %s, then it is %s', (written, echelon) => {
    expect(cleanEchelon(written, '/eselon')).toBe(echelon);
  });

  it.each([[''], ['-'], [null], ['NON'], ['Non Eselon']])('when it is "%s", then there is none', (written) => {
    expect(cleanEchelon(written, '/eselon')).toBeUndefined();
  });

  it.each([['VI.a'], ['III'], ['III.c'], ['31']])('when it is "%s", then it is refused', (written) => {
    expect(() => cleanEchelon(written, '/eselon')).toThrow('value-unknown');
  });
});
