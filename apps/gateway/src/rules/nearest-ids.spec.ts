import { describe, expect, it } from '@jest/globals';
import { knownAgencies } from '@simpul/domain';
import fc from 'fast-check';
import { nearestIds } from './nearest-ids.ts';

const AGENCIES = knownAgencies();
const IDS = AGENCIES.map(({ id }) => id);

describe('nearestIds', () => {
  it.each([
    ['kota-makasar', 'kota-makassar'],
    ['makassar', 'kota-makassar'],
    ['makasar', 'kota-makassar'],
    ['Kota Makassar', 'kota-makassar'],
    ['kab-makassar', 'kota-makassar'],
    ['deli serdang', 'kab-deli-serdang'],
    ['kemenku', 'kemenkeu'],
    ['Kabupaten Deli Serdang', 'kab-deli-serdang'],
    ['Kementerian Keuangan', 'kemenkeu'],
  ])('given %s, when sought, then %s comes first', (wanted, id) => {
    expect(nearestIds(wanted, AGENCIES)[0]).toBe(id);
  });

  it('given a place that has two governments, then both', () => {
    expect(nearestIds('bogor', AGENCIES).slice(0, 2)).toEqual(['kab-bogor', 'kota-bogor']);
  });

  it('given anything at all, then at most three known ids; given what is like nothing, then none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const near = nearestIds(text, AGENCIES);
        return near.length <= 3 && near.every((id) => IDS.includes(id));
      }),
      { numRuns: 30 },
    );
    expect(nearestIds('x'.repeat(40), AGENCIES)).toEqual([]);
  });
});
