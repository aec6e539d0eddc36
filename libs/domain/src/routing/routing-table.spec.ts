import { describe, expect, it } from '@jest/globals';
import type { Agency } from '@simpul/contract';
import fc from 'fast-check';
import { ASSIGNED, attributesAbout, BADUNG, BALI, DENPASAR, LEAVE_STARTED, MEMBERS, REGISTERED, STATUS_CHANGED } from '../../test/examples.ts';
import { mayRead } from '../entitlement/index.ts';
import type { EventAttributes } from '../log/index.ts';
import { firstRules, routeEvent, RoutingTable, wants, type AgencyRules, type SubscriptionRule } from './index.ts';

const TYPES = [STATUS_CHANGED, LEAVE_STARTED, REGISTERED, ASSIGNED] as const;

const event: fc.Arbitrary<EventAttributes> = fc
  .record({
    about: fc.constantFrom(...MEMBERS),
    homeAgency: fc.constantFrom(...MEMBERS.map(({ id }) => id), 'kota-asing'),
    region: fc.constantFrom('51', '51.71', '51.03', '52.71', '31.71', undefined),
    type: fc.constantFrom(...TYPES),
    recipients: fc.constantFrom(undefined, 'kota-denpasar,kota-denpasar', 'bkn,nobody', 'region:51.*', 'region:52', 'prov-bali,region:51.71,regions:*'),
  })
  .map(({ about, ...said }) => attributesAbout(about, said));

const subscription = (agency: string): fc.Arbitrary<SubscriptionRule> =>
  fc
    .record(
      {
        name: fc.constantFrom('main', 'task', 'wide'),
        types: fc.subarray(['*', 'id.go.asn.task.*', STATUS_CHANGED], { minLength: 1 }),
        ownOnly: fc.boolean(),
        regions: fc.subarray(['51', '52.71']),
        fields: fc.subarray(['status', 'title']),
      },
      { requiredKeys: ['name', 'types', 'ownOnly'] },
    )
    .map((rule) => ({ ...rule, lane: `inbox.${agency}.${rule.name}` }));

/** An agency's rules as they could be told: its kind stays, its place may be told otherwise (a region is recoded). */
const rules: fc.Arbitrary<AgencyRules> = fc.constantFrom(...MEMBERS).chain(({ id, kind, regionCode }: Agency) =>
  fc.record({
    agency: fc.constant(id),
    version: fc.integer({ min: 1, max: 5 }),
    kind: fc.constant(kind),
    ...(regionCode === undefined ? {} : { regionCode: fc.constantFrom(regionCode, ...(kind === 'province' ? ['52', '31'] : ['52.71', '31.71'])) }),
    subscriptions: fc.uniqueArray(subscription(id), { selector: ({ name }) => name, maxLength: 3 }),
  }),
);

const told = (deliveries: Iterable<{ agency: string; subscription: { lane: string }; cut: object }>) => [...deliveries].map(({ agency, subscription: { lane }, cut }) => `${agency} ${lane} ${JSON.stringify(cut)}`).sort();

/** What every agency would get, asked one by one. */
function* askEverybody(all: Iterable<AgencyRules>, about: EventAttributes) {
  for (const one of all) {
    const sight = mayRead(one, about);
    if (sight === undefined) continue;
    for (const { fields, ...rest } of one.subscriptions) {
      if (wants(one, { ...rest }, about)) yield { agency: one.agency, subscription: rest, cut: fields === undefined ? sight : { ...sight, fields } };
    }
  }
}

/** The rules in force after these control records: per agency the first of the highest version. */
function inForce(controls: readonly AgencyRules[]): AgencyRules[] {
  return [...new Set(controls.map(({ agency }) => agency))].map((agency) => controls.filter((one) => one.agency === agency).reduce((best, one) => (one.version > best.version ? one : best)));
}

describe('the routing table', () => {
  it('given any control records, when an event is routed, then it goes where asking every agency one by one would send it, into each lane once', () => {
    fc.assert(
      fc.property(fc.array(rules, { maxLength: 25 }), fc.array(event, { minLength: 1, maxLength: 5 }), (controls, events) => {
        const table = new RoutingTable(controls);
        for (const one of events) {
          const deliveries = routeEvent(table, one);
          expect(told(deliveries)).toEqual(told(askEverybody(inForce(controls), one)));
          const lanes = deliveries.map(({ subscription: { lane } }) => lane);
          expect(new Set(lanes).size).toBe(lanes.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('given control records met one after another, when asked at any of them, then the table is the one of that place, and older versions change nothing', () => {
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1, maxLength: 20 }), event, (controls, one) => {
        const table = new RoutingTable();
        for (const [i, control] of controls.entries()) {
          const before = table.of(control.agency);
          const isNewer = before === undefined || before.version < control.version;
          expect(table.apply(control)).toBe(isNewer);
          expect(table.of(control.agency)).toBe(isNewer ? control : before);
          expect(told(routeEvent(table, one))).toEqual(told(routeEvent(new RoutingTable(inForce(controls.slice(0, i + 1))), one)));
        }
        expect([...table.all()]).toEqual(inForce(controls));
      }),
    );
  });
});

describe('a subscription', () => {
  const of = (member: Agency, rule: Partial<SubscriptionRule>): AgencyRules => ({ ...firstRules(member), subscriptions: [{ name: 'extra', lane: `inbox.${member.id}.extra`, types: ['*'], ownOnly: false, ...rule }] });
  const delivered = (member: Agency, rule: Partial<SubscriptionRule>, about: EventAttributes) => routeEvent(new RoutingTable([of(member, rule)]), about);

  it('given types, regions, own staff only, when an event does not fit one of them, then it does not come', () => {
    const about = attributesAbout(DENPASAR);
    expect(delivered(BALI, {}, about)).toMatchObject([{ cut: { view: 'without-personal', leaveKind: false } }]);
    expect(delivered(BALI, { types: ['id.go.asn.flexwork.*'] }, about)).toEqual([]);
    expect(delivered(BALI, { regions: ['51.03'] }, about)).toEqual([]);
    expect(delivered(BALI, { regions: ['51.03', '51'] }, about)).toHaveLength(1);
    expect(delivered(BALI, { ownOnly: true }, about)).toEqual([]);
  });

  it('given an event without a region, when a subscription names regions, then it does not come', () => {
    expect(delivered(DENPASAR, { regions: ['51.71'] }, attributesAbout(DENPASAR, { region: undefined }))).toEqual([]);
  });

  it('given narrow types or regions, when an event is addressed to the agency, then it comes by main all the same, and by no other', () => {
    const addressed = attributesAbout(BADUNG, { type: ASSIGNED, recipients: 'region:51.71' });
    const narrow = { types: [STATUS_CHANGED], regions: ['51.71'] };
    expect(delivered(DENPASAR, { ...narrow, name: 'main' }, addressed)).toHaveLength(1);
    expect(delivered(DENPASAR, narrow, addressed)).toEqual([]);
  });

  it('given more is asked for than may be read, when an event comes, then entitlement bounds it', () => {
    expect(delivered(BADUNG, { regions: ['51'] }, attributesAbout(DENPASAR))).toEqual([]);
    expect(delivered(BALI, { fields: ['rawStatus'] }, attributesAbout(DENPASAR))).toMatchObject([{ cut: { view: 'without-personal', fields: ['rawStatus'] } }]);
  });
});
