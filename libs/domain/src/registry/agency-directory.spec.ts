import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryOf, type Agency } from './index.ts';

const code = fc.constantFrom('11', '12', '13', '14');
const agencies: fc.Arbitrary<Agency[]> = fc.uniqueArray(
  fc.record(
    { id: fc.stringMatching(/^[a-z]{1,3}$/), name: fc.string(), kind: fc.constantFrom('ministry', 'body', 'province', 'regency', 'city'), timeZone: fc.constant('Asia/Jakarta'), regionCode: code, bknCode: code },
    { requiredKeys: ['id', 'name', 'kind', 'timeZone'] },
  ),
  { selector: ({ id }) => id, maxLength: 12 },
);
const GOVERNS: readonly string[] = ['province', 'regency', 'city'];

describe('directoryOf', () => {
  it('given any agencies, when asked by id, then each finds itself and all are listed', () => {
    fc.assert(
      fc.property(agencies, (list) => {
        const directory = directoryOf(list);
        expect(directory.all()).toEqual(list);
        for (const agency of list) expect(directory.byId(agency.id)).toBe(agency);
        expect(directory.byId('nobody')).toBeUndefined();
      }),
    );
  });

  it('given any agencies, when asked by a code, then the answer is the only one that claims it, or none', () => {
    fc.assert(
      fc.property(agencies, code, (list, asked) => {
        const directory = directoryOf(list);
        const atBkn = list.filter(({ bknCode }) => bknCode === asked);
        const there = list.filter(({ regionCode, kind }) => regionCode === asked && GOVERNS.includes(kind));
        expect(directory.byBknCode(asked)).toBe(atBkn.length === 1 ? atBkn[0] : undefined);
        expect(directory.byRegionCode(asked)).toBe(there.length === 1 ? there[0] : undefined);
      }),
    );
  });
});
