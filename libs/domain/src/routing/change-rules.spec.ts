import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addSubscription, changeSubscription, closeSubscription, isSameSubscription, MOST_SUBSCRIPTIONS, type ChangedRules } from './change-rules.ts';
import { firstRules } from './main-subscription.ts';
import type { AgencyRules, SubscriptionRule } from './rules.ts';

const BALI = firstRules({ id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' });
const wish = (name: string, more: Partial<SubscriptionRule> = {}): SubscriptionRule => ({ name, lane: `inbox.prov-bali.${name}`, types: ['*'], ownOnly: false, ...more });
const rulesOf = (changed: ChangedRules): AgencyRules => {
  if ('refusal' in changed) throw new Error(changed.refusal);
  return changed.rules;
};

describe('changes of an agency’s rules', () => {
  it('given any change, then the version goes on by one, and every other subscription stays as it is', () => {
    const before = rulesOf(addSubscription(rulesOf(addSubscription(BALI, wish('a'))), wish('b', { regions: ['51'], fields: ['status'] })));
    const changes = [addSubscription(before, wish('c')), changeSubscription(before, 'b', { types: ['id.go.asn.task.*'] }), closeSubscription(before, 'b')];
    for (const changed of changes) {
      const after = rulesOf(changed);
      expect([before.version, after.version]).toEqual([3, 4]);
      expect(after.subscriptions.filter(({ name }) => name === 'main' || name === 'a')).toEqual(before.subscriptions.slice(0, 2));
    }
  });

  it('given a narrowing is taken away, left out, or set, then that is what it is', () => {
    const before = rulesOf(addSubscription(BALI, wish('b', { regions: ['51'], fields: ['status'] })));
    const after = rulesOf(changeSubscription(before, 'b', { regions: null })).subscriptions[1];
    expect(after).toEqual(wish('b', { fields: ['status'] }));
    expect(rulesOf(changeSubscription(before, 'b', { regions: ['51.03'], ownOnly: true })).subscriptions[1]).toEqual(wish('b', { regions: ['51.03'], fields: ['status'], ownOnly: true }));
  });

  it('given what may not be, then it says why', () => {
    const full = Array.from({ length: MOST_SUBSCRIPTIONS - 1 }, (_, i) => wish(`s${i}`)).reduce((rules, rule) => rulesOf(addSubscription(rules, rule)), BALI);
    expect(addSubscription(full, wish('one-more'))).toEqual({ refusal: 'too-many' });
    expect(addSubscription(full, wish('s1'))).toEqual({ refusal: 'exists' });
    expect(changeSubscription(BALI, 'x', {})).toEqual({ refusal: 'missing' });
    expect(changeSubscription(BALI, 'main', { ownOnly: false })).toEqual({ refusal: 'main-is-own' });
    expect(closeSubscription(BALI, 'main')).toEqual({ refusal: 'main-stays' });
    expect(closeSubscription(BALI, 'x')).toEqual({ refusal: 'missing' });
  });

  it('given lists in whatever order, then two wishes are the same if they ask for the same', () => {
    const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(lists, lists, fc.option(lists, { nil: undefined }), (types, fields, regions) => {
        const one = wish('x', { types, fields, ...(regions ? { regions } : {}) });
        expect(isSameSubscription(one, wish('x', { types: types.toReversed(), fields: fields.toReversed(), ...(regions ? { regions: regions.toReversed() } : {}), backfill: 'earliest' }))).toBe(true);
        expect(isSameSubscription(one, { ...one, types: [...types, 'e'] })).toBe(false);
        expect(isSameSubscription(one, { ...one, ownOnly: true })).toBe(false);
      }),
    );
  });
});
