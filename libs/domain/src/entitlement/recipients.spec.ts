import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupsIn, isAddressed, isWithin, matchesType } from './index.ts';

const denpasar = { agency: 'kota-denpasar', regionCode: '51.71' };
const bali = { agency: 'prov-bali', regionCode: '51' };
const kemenkeu = { agency: 'kemenkeu' };

describe('recipients', () => {
  it.each([
    ['kota-denpasar', true, false, false],
    ['kemenkeu,prov-bali', false, true, true],
    ['region:51.*', true, true, false],
    ['region:51', false, true, false],
    ['region:51.71', true, false, false],
    ['region:51.71.*', true, false, false],
    ['region:5.*', false, false, false],
    ['region:52.*', false, false, false],
    ['regions:*', true, true, false],
    ['kemenkeu,region:51.71', true, false, true],
  ])('given %s, when asked, then Denpasar %s, Bali %s, Kemenkeu %s', (recipients, city, province, ministry) => {
    expect([denpasar, bali, kemenkeu].map((who) => isAddressed(recipients, who))).toEqual([city, province, ministry]);
  });

  it.each([
    [undefined], [''], [','], ['kota'], ['kota-denpasar-selatan'], ['KOTA-DENPASAR'], [' kota-denpasar'], ['region:'], ['region:.*'], ['region:*'], ['regions:51'], ['regions:'],
    ['region:51.7'], ['region:51.71x'], ['region:51..*'], ['region:51*'], ['regions:*x'], ['51.71'], ['agency:kota-denpasar'],
  ])('given %p, when asked, then it addresses nobody here', (recipients) => {
    expect([denpasar, bali, kemenkeu].map((who) => isAddressed(recipients, who))).toEqual([false, false, false]);
  });

  it('given a list of slugs and groups, when asked for the groups, then those that name many come', () => {
    expect(groupsIn('kemenkeu,region:51.*,prov-bali,regions:*')).toEqual(['region:51.*', 'regions:*']);
    expect([groupsIn(undefined), groupsIn('kemenkeu')]).toEqual([[], []]);
  });

  it('given any list, when asked, then an agency is addressed exactly when one of its items alone addresses it', () => {
    const item = fc.constantFrom('kota-denpasar', 'prov-bali', 'kemenkeu', 'region:51', 'region:51.*', 'region:51.71', 'region:52.*', 'regions:*');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.constantFrom(denpasar, bali, kemenkeu), (items, who) => {
        expect(isAddressed(items.join(), who)).toBe(items.some((one) => isAddressed(one, who)));
      }),
    );
  });
});

describe('a region', () => {
  const code = fc.array(fc.constantFrom('11', '51', '5', '71', '03', '2001'), { minLength: 1, maxLength: 4 });

  it('given two codes, when compared part by part, then one lies within the other exactly when it begins with all its parts', () => {
    fc.assert(
      fc.property(code, code, (inner, outer) => {
        expect(isWithin(inner.join('.'), outer.join('.'))).toBe(outer.every((part, i) => inner[i] === part));
      }),
    );
  });

  it.each([['51.71', ''], ['', '51'], ['5171', '51'], ['51', '51.71']])('given %p and %p, when asked, then the first is not within the second', (inner, outer) => {
    expect(isWithin(inner, outer)).toBe(false);
  });
});

describe('a pattern of types', () => {
  const promoted = 'id.go.asn.employee.promoted.v1';

  it.each([[promoted, true], ['*', true], ['id.go.asn.employee.*', true], ['id.go.asn.employee.promoted.*', true], ['id.go.asn.employee', false], ['id.go.asn.employee.promoted.v10', false], ['employee.*', false], ['', false]])('given %p, when a promotion is met, then it fits: %p', (pattern, fits) => {
    expect(matchesType(pattern, promoted)).toBe(fits);
  });
});
