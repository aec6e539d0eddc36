import { describe, expect, it } from '@jest/globals';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import fc from 'fast-check';
import { attributesOf, headersOf } from '../log/event-attributes.ts';
import { firstRules, routeEvent, RoutingTable, type AgencyRules, type MetRules, type SubscriptionRule } from '../routing/index.ts';
import { lanesHolding } from './lanes-holding.ts';
import { furthest, WHY_VERDICTS, whyInLane, type LaneStanding } from './why.ts';

const BALI = firstRules({ id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' });
const STATUS = attributes('id.go.asn.worklocation.status-changed.v1');

function attributes(type: SimpulEvent['type'], changes: Partial<SimpulEvent> = {}) {
  const event = { ...(exampleEvent(type) as unknown as SimpulEvent), ...changes };
  return attributesOf(Object.fromEntries(Object.entries(headersOf(event)).map(([name, value]) => [name, Buffer.from(value)])));
}

const subscription = (name: string, more: Partial<SubscriptionRule> = {}): SubscriptionRule => ({ name, lane: `inbox.prov-bali.${name}`, types: ['*'], ownOnly: false, ...more });
const version = (number: number, ...subscriptions: SubscriptionRule[]): AgencyRules => ({ ...BALI, version: number, subscriptions: [...BALI.subscriptions, ...subscriptions] });
const met = (...versions: [offset: number, rules: AgencyRules][]): MetRules[] => versions.map(([offset, rules]) => ({ offset: BigInt(offset), rules }));

describe('which lanes hold an event', () => {
  it('given rules that came and went, then each lane is judged by those in force where the event stands', () => {
    const [first, second, third] = [version(1), version(2, subscription('x', { types: ['id.go.asn.task.*'] })), version(3, subscription('x'))];
    const history = met([10, first], [20, second], [30, third]);
    const at = (offset: number) => lanesHolding(third, history, STATUS, BigInt(offset)).subscriptions;
    expect([at(15), at(25), at(35)]).toEqual([[], [], ['x']]);
  });

  it('given a lane that was opened with history, then what came before counts by the rules that opened it', () => {
    const [first, second, third] = [version(1), version(2, subscription('x', { backfill: 'earliest' })), version(3, subscription('x', { backfill: 'earliest', types: ['id.go.asn.task.*'] }))];
    const history = met([10, first], [20, second], [30, third]);
    const at = (offset: number) => lanesHolding(third, history, STATUS, BigInt(offset)).subscriptions;
    expect([at(5), at(25), at(35)]).toEqual([['x'], ['x'], []]);
  });

  it('given a lane that was closed and made again, then its earlier life does not count', () => {
    const history = met([10, version(1)], [20, version(2, subscription('x'))], [30, version(3)], [40, version(4, subscription('x'))]);
    const at = (offset: number) => lanesHolding(version(4, subscription('x')), history, STATUS, BigInt(offset)).subscriptions;
    expect([at(25), at(35), at(45)]).toEqual([[], [], ['x']]);
  });

  it('given the router has not come to the newest rules, then they count', () => {
    expect(lanesHolding(version(2, subscription('x')), met([10, version(1)]), STATUS, 50n)).toEqual({ entitled: true, subscriptions: ['x'] });
  });

  it('given somebody else’s event, then it is not for the agency, whatever it asked for', () => {
    const promoted = attributes('id.go.asn.employee.promoted.v1');
    expect(lanesHolding(version(1, subscription('x')), met([10, version(1, subscription('x'))]), promoted, 50n)).toEqual({ entitled: false, subscriptions: [] });
  });

  it('given any history without backfills, then it says what the router did', () => {
    const rule = fc.record({ types: fc.constantFrom(['*'], ['id.go.asn.task.*'], ['id.go.asn.worklocation.*']), regions: fc.constantFrom(undefined, ['51.71'], ['51.03']) });
    const histories = fc.array(fc.dictionary(fc.constantFrom('a', 'b'), rule), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(histories, fc.nat({ max: 70 }).filter((offset) => offset % 10 !== 0 || offset === 0), (wishes, at) => {
        const history = wishes.map((wish, i) => ({ offset: BigInt(10 * (i + 1)), rules: version(i + 1, ...Object.entries(wish).map(([name, { types, regions }]) => subscription(name, { types, ...(regions ? { regions } : {}) }))) }));
        const table = new RoutingTable();
        for (const { offset, rules } of history) if (offset < BigInt(at)) table.apply(rules);
        const current = (history.at(-1) as MetRules).rules;
        // What a lane of an earlier life under the same name got went with it.
        const living = (name: string) => history.every(({ offset, rules }) => offset < BigInt(at) || rules.subscriptions.some((one) => one.name === name));
        const routed = routeEvent(table, STATUS).map((delivery) => delivery.subscription.name).filter((name) => name !== 'main' && living(name));
        expect(lanesHolding(current, history, STATUS, BigInt(at)).subscriptions.filter((name) => name !== 'main').toSorted()).toEqual(routed.toSorted());
      }),
    );
  });
});

describe('what became of an event in a lane', () => {
  const ORIGIN = { partition: 3, offset: 50n };
  const cursor = (next: number, origin?: number) => ({ incarnation: '', next: BigInt(next), origins: new Map(origin === undefined ? [] : [[3, BigInt(origin)]]) });
  const time = (hour: number) => new Date(Date.UTC(2026, 2, 16, hour));
  const standing = (more: Partial<LaneStanding> = {}): LaneStanding => ({ subscription: 'main', copy: { kind: 'at', offset: 7n }, served: [], parked: false, ...more });
  const verdict = (more: Partial<LaneStanding>) => whyInLane(ORIGIN, standing(more));

  it('given how far it was read, then unread, served with the first time known, or committed', () => {
    expect(verdict({ served: [{ cursor: cursor(7, 49), at: time(1) }] })).toEqual({ subscription: 'main', verdict: 'IN_LANE_UNREAD' });
    expect(verdict({ served: [{ cursor: cursor(7, 49), at: time(1) }, { cursor: cursor(9, 50), at: time(2) }, { cursor: cursor(20, 90), at: time(3) }] })).toEqual({ subscription: 'main', verdict: 'SERVED', at: time(2) });
    expect(verdict({ served: [{ cursor: cursor(9, 50), at: time(2) }], committed: { cursor: cursor(20, 90), at: time(9) } })).toEqual({ subscription: 'main', verdict: 'COMMITTED', at: time(2) });
    expect(verdict({ committed: { cursor: cursor(7, 49), at: time(9) } })).toEqual({ subscription: 'main', verdict: 'IN_LANE_UNREAD' });
  });

  it('given a cursor that was set without reading, then its place in the lane tells', () => {
    expect(verdict({ committed: { cursor: cursor(8), at: time(9) } })).toMatchObject({ verdict: 'COMMITTED' });
    expect(verdict({ committed: { cursor: cursor(7), at: time(9) } })).toMatchObject({ verdict: 'IN_LANE_UNREAD' });
  });

  it('given a cursor that was set behind it and read on from there, then what was passed over is neither served nor received', () => {
    const from = (next: number, first: number, last: number) => ({ ...cursor(next, last), begun: new Map([[3, BigInt(first)]]) });
    const gone = { kind: 'gone' } as const;
    expect(verdict({ copy: gone, served: [{ cursor: from(22, 60, 90), at: time(5) }] })).toEqual({ subscription: 'main', verdict: 'EXPIRED' });
    expect(verdict({ copy: gone, served: [{ cursor: from(22, 60, 90), at: time(5) }], committed: { cursor: from(22, 60, 90), at: time(9) } })).toEqual({ subscription: 'main', verdict: 'EXPIRED' });
    expect(verdict({ copy: gone, served: [{ cursor: cursor(9, 50), at: time(2) }], committed: { cursor: from(22, 60, 90), at: time(9) } })).toEqual({ subscription: 'main', verdict: 'SERVED', at: time(2) });
    expect(verdict({ copy: gone, served: [{ cursor: from(22, 50, 90), at: time(5) }] })).toEqual({ subscription: 'main', verdict: 'SERVED', at: time(5) });
    expect(verdict({ served: [{ cursor: from(22, 60, 90), at: time(5) }] })).toMatchObject({ verdict: 'IN_LANE_UNREAD' });
    expect(verdict({ committed: { cursor: from(22, 60, 90), at: time(9) } })).toMatchObject({ verdict: 'COMMITTED' });
  });

  it('given a copy that is gone, is coming, or stands before a channel that does not deliver, then that is told', () => {
    expect(verdict({ copy: { kind: 'gone' } })).toEqual({ subscription: 'main', verdict: 'EXPIRED' });
    expect(verdict({ copy: { kind: 'gone' }, committed: { cursor: cursor(20, 50), at: time(9) } })).toMatchObject({ verdict: 'COMMITTED' });
    expect(verdict({ copy: { kind: 'coming' } })).toEqual({ subscription: 'main', verdict: 'IN_LANE_UNREAD', coming: true });
    expect(verdict({ paused: { reason: 'no-answer', since: time(4) } })).toEqual({ subscription: 'main', verdict: 'PUSH_FAILING', reason: 'no-answer', at: time(4) });
    expect(verdict({ parked: true, committed: { cursor: cursor(20, 90), at: time(9) } })).toEqual({ subscription: 'main', verdict: 'PARKED' });
  });

  it('given several lanes, then the one that brought it furthest counts', () => {
    const lanes = WHY_VERDICTS.slice(4).map((one) => ({ subscription: one, verdict: one as 'SERVED' }));
    expect(furthest(lanes)?.verdict).toBe('COMMITTED');
    expect(furthest([])).toBeUndefined();
  });
});
