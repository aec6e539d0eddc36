import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agency } from '@simpul/contract';
import { cleanRegionCode, type RegionScheme } from './clean-region-code.ts';

const AGENCIES: Pick<Agency, 'id' | 'regionCode' | 'bknCode'>[] = [
  { id: 'prov-bali', regionCode: '51' },
  { id: 'kota-denpasar', regionCode: '51.71', bknCode: '7571' },
  { id: 'kota-singkawang', regionCode: '61.72' },
  { id: 'kota-bogor', regionCode: '32.71', bknCode: '6172' },
  { id: 'kab-merauke', regionCode: '93.01' },
  { id: 'kota-sorong', regionCode: '96.71' },
  { id: 'kota-jayapura', regionCode: '91.71' },
  { id: 'kemenkeu', bknCode: '3005' },
];
const agencies = {
  byBknCode: (code: string) => AGENCIES.find(({ bknCode }) => bknCode === code) as Agency | undefined,
  byRegionCode: (code: string) => AGENCIES.find(({ regionCode }) => regionCode === code) as Agency | undefined,
};
const clean = (raw: unknown, scheme: RegionScheme) => cleanRegionCode(raw, '/kode', { scheme, agencies });

describe('given a Kemendagri code', () => {
  it.each([
    ['5171', '51.71'], ['51.71', '51.71'], [5171, '51.71'], [' 51.71 ', '51.71'], ['51', '51'],
    ['6172', '61.72'],
    ['91.71', '91.71'],
    ['9101', '93.01'], ['91.01', '93.01'], ['93.01', '93.01'], ['92.71', '96.71'],
    ['31.71', '31.71'], ['3101', '31.01'],
    ['', undefined], ['-', undefined], [null, undefined],
  ])('when it is %s, then the region is %s', (raw, region) => {
    expect(clean(raw, 'kemendagri')).toBe(region);
  });

  it.each([['7571'], ['51.99'], ['99'], ['1'], ['517'], ['51.7'], ['51.71.01'], ['517101'], ['51-71'], ['Denpasar'], ['9401'], ['91.99']])('when it is %s, which is not in force or no code, then it is refused', (raw) => {
    expect(() => clean(raw, 'kemendagri')).toThrow('region-unknown');
  });

  it('when Papua’s old codes come, then each of the 26 gives one new code in a new province', () => {
    const everywhere = { byBknCode: () => undefined, byRegionCode: (code: string) => ({ regionCode: code }) as Agency };
    const moved = [91, 92].flatMap((province) => Array.from({ length: 99 }, (_, i) => `${province}.${String(i + 1).padStart(2, '0')}`)).map((old) => [old, cleanRegionCode(old, '', { scheme: 'kemendagri', agencies: everywhere })] as const).filter(([old, now]) => now !== old);
    expect(moved).toHaveLength(26);
    expect(new Set(moved.map(([, now]) => now)).size).toBe(26);
    expect(moved.every(([, now]) => /^9[3-6]\./.test(now ?? ''))).toBe(true);
  });

  it('when a code is in force, then it comes back however it is written; any other text is refused or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.'.split('')), maxLength: 6 }), (text) => {
        let answer: string | undefined;
        try {
          answer = clean(text, 'kemendagri');
        } catch {
          return;
        }
        if (answer !== undefined) expect(agencies.byRegionCode(answer) ?? answer.startsWith('31.')).toBeTruthy();
      }),
    );
  });
});

describe('given a code of another list', () => {
  it('when it is BKN’s, then it is the region of the agency it names, though the digits mean another place at Kemendagri', () => {
    expect(clean('7571', 'bkn')).toBe('51.71');
    expect(clean('6172', 'bkn')).toBe('32.71');
  });

  it('when no agency has this BKN code, then it is refused; a central agency has no region', () => {
    expect(() => clean('5171', 'bkn')).toThrow('agency-unknown');
    expect(() => clean('3005', 'bkn')).toThrow('region-unknown');
  });

  it.each([['5171'], ['9471'], ['1101']])('when it is BPS’s %s, then it is refused, whatever the digits mean elsewhere', (raw) => {
    expect(() => clean(raw, 'bps')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'region-unknown', hint: expect.stringContaining('Kemendagri') }) }));
  });
});
