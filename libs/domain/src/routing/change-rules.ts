import type { AgencyRules, SubscriptionRule } from './rules.ts';

/** Each subscription is a topic of its own. */
export const MOST_SUBSCRIPTIONS = 20;

export type RulesRefusal = 'exists' | 'missing' | 'too-many' | 'main-stays' | 'main-is-own';

/** The rules as they would be, one version on; or why they can not be so. */
export type ChangedRules = { rules: AgencyRules } | { refusal: RulesRefusal };

/** What may be changed of a subscription; null takes a narrowing away. History comes with a new subscription alone. */
export interface SubscriptionChange {
  types?: readonly string[] | undefined;
  regions?: readonly string[] | null | undefined;
  fields?: readonly string[] | null | undefined;
  ownOnly?: boolean | undefined;
}

export function addSubscription(rules: AgencyRules, added: SubscriptionRule): ChangedRules {
  if (rules.subscriptions.some(({ name }) => name === added.name)) return { refusal: 'exists' };
  if (rules.subscriptions.length >= MOST_SUBSCRIPTIONS) return { refusal: 'too-many' };
  return nextRules(rules, [...rules.subscriptions, added]);
}

/** `main` stays what it is: about the agency or addressed to it. */
export function changeSubscription(rules: AgencyRules, name: string, change: SubscriptionChange): ChangedRules {
  const before = rules.subscriptions.find((rule) => rule.name === name);
  if (before === undefined) return { refusal: 'missing' };
  if (name === 'main' && change.ownOnly === false) return { refusal: 'main-is-own' };
  const after = changedRule(before, change);
  return nextRules(rules, rules.subscriptions.map((rule) => (rule === before ? after : rule)));
}

export function closeSubscription(rules: AgencyRules, name: string): ChangedRules {
  if (!rules.subscriptions.some((rule) => rule.name === name)) return { refusal: 'missing' };
  if (name === 'main') return { refusal: 'main-stays' };
  return nextRules(rules, rules.subscriptions.filter((rule) => rule.name !== name));
}

/** Whether both ask for the same, whatever their history. */
export function isSameSubscription(one: SubscriptionRule, other: SubscriptionRule): boolean {
  return wishOf(one) === wishOf(other);
}

export function changedRule({ types, regions, fields, ownOnly, ...rest }: SubscriptionRule, change: SubscriptionChange): SubscriptionRule {
  const narrowed = { regions: change.regions === undefined ? regions : change.regions, fields: change.fields === undefined ? fields : change.fields };
  return {
    ...rest,
    types: change.types ?? types,
    ownOnly: change.ownOnly ?? ownOnly,
    ...(narrowed.regions ? { regions: narrowed.regions } : {}),
    ...(narrowed.fields ? { fields: narrowed.fields } : {}),
  };
}

function nextRules(rules: AgencyRules, subscriptions: readonly SubscriptionRule[]): ChangedRules {
  return { rules: { ...rules, version: rules.version + 1, subscriptions } };
}

function wishOf({ name, types, regions, fields, ownOnly }: SubscriptionRule): string {
  const sorted = (list?: readonly string[]) => (list === undefined ? null : [...new Set(list)].toSorted());
  return JSON.stringify([name, sorted(types), sorted(regions), sorted(fields), ownOnly]);
}
