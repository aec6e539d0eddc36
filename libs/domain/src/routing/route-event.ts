import { concerns, matchesType, mayRead, isWithin, isAddressed, type Cut } from '../entitlement/index.ts';
import type { EventAttributes } from '../log/event-attributes.ts';
import type { AgencyRules, SubscriptionRule } from './rules.ts';
import type { RoutingTable } from './routing-table.ts';

/** One copy of an event: into which lane, and what of it. */
export interface Delivery {
  agency: string;
  subscription: SubscriptionRule;
  cut: Cut;
}

/** All copies of an event under the rules in force at its origin: a function of the log. */
export function routeEvent(table: RoutingTable, event: EventAttributes): Delivery[] {
  const deliveries: Delivery[] = [];
  for (const rules of table.candidates(event)) deliveriesTo(rules, event, deliveries);
  return deliveries;
}

/** The copies for one agency, added to `deliveries`. */
export function deliveriesTo(rules: AgencyRules, event: EventAttributes, deliveries: Delivery[]): void {
  const sight = mayRead(rules, event);
  if (sight === undefined) return;
  for (const subscription of rules.subscriptions) {
    if (!wants(rules, subscription, event)) continue;
    const { fields } = subscription;
    deliveries.push({ agency: rules.agency, subscription, cut: fields === undefined ? sight : { ...sight, fields } });
  }
}

/** Whether a subscription asks for an event; what is addressed to the agency comes by `main` whatever that says. */
export function wants(rules: AgencyRules, { name, types, regions, ownOnly }: SubscriptionRule, event: EventAttributes): boolean {
  if (name === 'main' && isAddressed(event.recipients, rules)) return true;
  if (ownOnly && !concerns(rules, event)) return false;
  if (!types.some((pattern) => matchesType(pattern, event.type))) return false;
  return regions === undefined || (event.region !== undefined && regions.some((region) => isWithin(event.region ?? '', region)));
}
