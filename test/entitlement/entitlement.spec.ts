import { describe, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { addSubscription, attributesOf, changeSubscription, closeSubscription, cutEvent, firstRules, headersOf, laneTopic, routeEvent, RoutingTable, type AgencyRules, type ChangedRules } from '@simpul/domain';
import fc from 'fast-check';
import { Expectation, type Held } from './expectation.ts';
import { AGENCIES, steps, type Step } from './world.ts';

/** The bus's own pure core: rules changed, judged and cut as the gateway and the router do it. */
class Bus {
  private readonly rules = new Map<string, AgencyRules>(AGENCIES.map((agency) => [agency.id, firstRules(agency)]));
  private readonly table = new RoutingTable(this.rules.values());
  readonly lanes = new Map<string, Held>(AGENCIES.map(({ id }) => [`${id}/main`, []]));

  follow(step: Step): void {
    if (step.kind === 'tell') return this.tell(step.event);
    const before = this.rules.get(step.agency) as AgencyRules;
    const isOpen = before.subscriptions.some(({ name }) => name === step.lane);
    if (step.kind === 'close') {
      if (!isOpen) return;
      this.change(closeSubscription(before, step.lane));
      this.lanes.delete(`${step.agency}/${step.lane}`);
      return;
    }
    const { types, ownOnly, regions, fields } = step.wanted;
    if (isOpen) return this.change(changeSubscription(before, step.lane, { types, ownOnly, regions: regions ?? null, fields: fields ?? null }));
    this.change(addSubscription(before, { name: step.lane, lane: laneTopic(step.agency, step.lane), ...step.wanted }));
    this.lanes.set(`${step.agency}/${step.lane}`, []);
  }

  private change(changed: ChangedRules): void {
    if ('refusal' in changed) throw new Error(changed.refusal);
    this.rules.set(changed.rules.agency, changed.rules);
    this.table.apply(changed.rules);
  }

  private tell(event: SimpulEvent): void {
    const headers = Object.fromEntries(Object.entries(headersOf(event)).map(([name, value]) => [name, Buffer.from(value)]));
    const value = Buffer.from(JSON.stringify(event));
    for (const { agency, subscription, cut } of routeEvent(this.table, attributesOf(headers))) {
      const { id, subject, data } = JSON.parse(String(cutEvent(value, cut))) as SimpulEvent;
      this.lanes.get(`${agency}/${subscription.name}`)?.push({ id, subject, data });
    }
  }
}

describe('given any agencies’ subscriptions, changes of them, and events', () => {
  it('when they are routed, then each lane holds what its agency is entitled to and asked for, no field more or less, in order', () => {
    fc.assert(
      fc.property(steps(60), (all) => {
        const [bus, expectation] = [new Bus(), new Expectation()];
        for (const step of all) {
          bus.follow(step);
          expectation.follow(step);
        }
        const expected = Object.fromEntries([...expectation.lanes].map(([key, { held }]) => [key, held]));
        expect(Object.fromEntries(bus.lanes)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
