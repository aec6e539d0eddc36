import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, exampleEvent, type EventType, type SimpulEvent } from '@simpul/contract';
import { cutEvent } from '../entitlement/index.ts';
import { attributesOf, headersOf } from '../log/event-attributes.ts';
import { directoryOf, knownAgencies, type Agency } from '../registry/index.ts';
import { faultsIn, typesIn } from './check-subscription.ts';
import { firstRules } from './main-subscription.ts';
import { previewTypes, wouldGet } from './preview-subscription.ts';
import type { SubscriptionRule } from './rules.ts';

const AGENCIES = directoryOf(knownAgencies());
const agency = (id: string) => AGENCIES.byId(id) as Agency;
const rule = (more: Partial<SubscriptionRule> = {}): SubscriptionRule => ({ name: 'x', lane: 'inbox.x.x', types: ['*'], ownOnly: false, ...more });

describe('a wish', () => {
  it('given patterns, regions and fields, then what means nothing is named with its place', () => {
    const faults = faultsIn({ types: ['id.go.asn.task.*', 'id.go.asn.task', 'id.go.asn.worklocation.status-changed.v1'], regions: ['51', '51.71', '31.71', '99', '5171'], fields: ['status', 'nik'] }, [], AGENCIES);
    expect(faults.map(({ pointer, kind }) => `${pointer} ${kind}`)).toEqual(['/types/1 type-unknown', '/regions/3 region-unknown', '/regions/4 region-unknown', '/fields/1 field-unknown']);
    expect(faultsIn({ fields: ['status'], regions: null }, ['id.go.asn.task.*'], AGENCIES)).toEqual([{ pointer: '/fields/0', kind: 'field-unknown', value: 'status' }]);
    expect(typesIn(['*'])).toEqual(EVENT_TYPES);
  });
});

describe('a preview', () => {
  const sightsOf = (id: string, type: EventType, more: Partial<SubscriptionRule> = {}) => previewTypes(firstRules(agency(id)), rule({ types: [type], ...more }))[0]?.sights ?? [];

  it('given a province, then what its regencies do is told without personal fields, its own whole, and nothing of their careers', () => {
    expect(sightsOf('prov-bali', 'id.go.asn.worklocation.status-changed.v1').map(({ of, view }) => `${of} ${view}`)).toEqual(['own whole', 'addressed whole', 'within without-personal']);
    expect(sightsOf('prov-bali', 'id.go.asn.employee.promoted.v1').map(({ of }) => of)).toEqual(['own', 'addressed']);
    expect(sightsOf('prov-bali', 'id.go.asn.worklocation.status-changed.v1', { ownOnly: true }).map(({ of }) => of)).toEqual(['own', 'addressed']);
    expect(sightsOf('bkn', 'id.go.asn.employee.leave-started.v1').find(({ of }) => of === 'everything')?.cut).toEqual([]);
  });

  it.each(EVENT_TYPES.flatMap((type) => ['prov-bali', 'kemenpanrb', 'bkn', 'kota-denpasar'].map((reader) => [reader, type] as const)))('given %s and an event of %s, when it is cut as it would be, then nothing of what the preview leaves out is there', (reader, type) => {
    const event = exampleEvent(type) as unknown as SimpulEvent;
    const rules = firstRules(agency(reader));
    const fields = ['status', 'instruction', 'fullName'];
    for (const asked of [rule(), rule({ fields })]) {
      const cut = wouldGet(rules, asked, attributesOf(Object.fromEntries(Object.entries(headersOf(event)).map(([name, value]) => [name, Buffer.from(value)]))));
      if (cut === undefined) continue;
      const told = previewTypes(rules, asked).find((one) => one.type === type)?.sights.filter(({ view }) => view === cut.view) ?? [];
      expect(told.length).toBeGreaterThan(0);
      const shown = (JSON.parse(cutEvent(Buffer.from(JSON.stringify(event)), cut).toString()) as SimpulEvent).data;
      const left = told.filter(({ of }) => of === 'everything' || of === 'own').flatMap(({ cut: fieldsLeft }) => fieldsLeft.map(({ field }) => field));
      expect(Object.keys(shown).filter((name) => left.includes(name))).toEqual([]);
    }
  });
});
