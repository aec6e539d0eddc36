import { describe, expect, it } from '@jest/globals';
import { attributesAbout, BADUNG, BALI, BKN, DENPASAR, KEMENKEU } from '../../test/examples.ts';
import { firstRules, mainSubscription, routeEvent, RoutingTable } from './index.ts';

describe('an agency that joins', () => {
  it('given an agency with or without a place, when it joins, then its first rules hold main alone, filled from the log’s beginning', () => {
    expect(firstRules(DENPASAR)).toEqual({
      agency: 'kota-denpasar', version: 1, kind: 'city', regionCode: '51.71',
      subscriptions: [{ name: 'main', lane: 'inbox.kota-denpasar.main', types: ['*'], ownOnly: true, backfill: 'earliest' }],
    });
    expect(Object.keys(firstRules(BKN))).not.toContain('regionCode');
    expect(mainSubscription('bkn').lane).toBe('inbox.bkn.main');
  });

  it('given main only, when events come, then it brings what is about or addressed to its agency, whatever else that may read', () => {
    const table = new RoutingTable([DENPASAR, BALI, BKN, KEMENKEU].map(firstRules));
    const lanes = (...event: Parameters<typeof attributesAbout>) => routeEvent(table, attributesAbout(...event)).map(({ subscription }) => subscription.lane).sort();
    expect(lanes(DENPASAR)).toEqual(['inbox.kota-denpasar.main']);
    expect(lanes(BADUNG)).toEqual([]);
    expect(lanes(BADUNG, { homeAgency: 'kemenkeu', recipients: 'region:51.*' })).toEqual(['inbox.kemenkeu.main', 'inbox.kota-denpasar.main', 'inbox.prov-bali.main']);
  });
});
