import { EVENT_INFO, SCHEMAS, type EventType } from '@simpul/contract';
import { isAlwaysKept, isGranted, matchesType, mayRead, READ_GRANTS, type Cut, type ReadGrant, type View } from '../entitlement/index.ts';
import type { EventAttributes } from '../log/event-attributes.ts';
import { typesIn } from './check-subscription.ts';
import { wants } from './route-event.ts';
import type { AgencyRules, SubscriptionRule } from './rules.ts';

/** A data field (a dotted path) that is left out: personal, the kind of leave that only the home agency is told, or not asked for. */
export interface CutField {
  field: string;
  why: 'personal' | 'leave-kind' | 'not-asked-for';
}

/** One way in which events of a type may be read: of which events, how much, and what is left out. */
export interface TypeSight {
  of: ReadGrant['what'];
  view: View;
  cut: readonly CutField[];
}

/** What a subscription could get of one type; no sight = nothing, by the table of grants. */
export interface TypePreview {
  type: EventType;
  sights: TypeSight[];
}

/** What a subscription could get at all, type by type. */
export function previewTypes(rules: AgencyRules, rule: SubscriptionRule): TypePreview[] {
  return typesIn(rule.types).map((type) => ({ type, sights: sightsOf(rules, rule, type) }));
}

function sightsOf(rules: AgencyRules, { ownOnly, fields }: SubscriptionRule, type: EventType): TypeSight[] {
  const grants = READ_GRANTS.filter(({ who, types }) => isGranted(who, rules) && types.some((pattern) => matchesType(pattern, type)));
  const unasked = notAskedFor(type, fields);
  return grants.filter(({ what }) => !ownOnly || what === 'own' || what === 'addressed').map(({ what, view }) => ({ of: what, view, cut: [...cutBy(rules, type, what, view), ...unasked] }));
}

function cutBy(rules: AgencyRules, type: EventType, what: ReadGrant['what'], view: View): CutField[] {
  const { personal } = EVENT_INFO[type];
  const seesAll = READ_GRANTS.some((grant) => isGranted(grant.who, rules) && grant.what === 'everything' && grant.view === 'whole');
  const [leaveKind, others] = [personal.filter((field) => field === 'leaveKind'), personal.filter((field) => field !== 'leaveKind')];
  return [
    ...(view === 'whole' ? [] : others.map((field) => ({ field, why: 'personal' as const }))),
    // Of one's own staff by the home agency; of those who only work here their home agency is another.
    ...(what === 'own' || seesAll ? [] : leaveKind.map((field) => ({ field, why: 'leave-kind' as const }))),
  ];
}

function notAskedFor(type: EventType, fields: readonly string[] | undefined): CutField[] {
  if (fields === undefined) return [];
  const names = Object.keys(SCHEMAS[type].properties as object);
  return names.filter((name) => !fields.includes(name) && !isAlwaysKept(name)).map((field) => ({ field, why: 'not-asked-for' }));
}

/** What a subscription would get of one event; undefined = not wanted, or not entitled. */
export function wouldGet(rules: AgencyRules, rule: SubscriptionRule, event: EventAttributes): Cut | undefined {
  const sight = wants(rules, rule, event) ? mayRead(rules, event) : undefined;
  return sight && (rule.fields === undefined ? sight : { ...sight, fields: rule.fields });
}
