import { EVENT_TYPES, SCHEMAS, type AgencyDirectory, type EventType } from '@simpul/contract';
import { matchesType } from '../entitlement/index.ts';

/** What of a subscription's wish means nothing to the bus: it would wait for what can never come. */
export interface WishFault {
  /** JSON Pointer into the wish. */
  pointer: string;
  kind: 'type-unknown' | 'region-unknown' | 'field-unknown';
  value: string;
}

export interface Wish {
  types?: readonly string[] | undefined;
  regions?: readonly string[] | null | undefined;
  fields?: readonly string[] | null | undefined;
}

/** Jakarta's own parts have a code, but no government that the registry could know. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(['31.01', '31.71', '31.72', '31.73', '31.74', '31.75']);

/** All faults, in the order of the wish. `types` stands for what is asked for where the wish does not say. */
export function faultsIn(wish: Wish, types: readonly string[], agencies: Pick<AgencyDirectory, 'byRegionCode'>): WishFault[] {
  const fields = knownFields(wish.types ?? types);
  return [
    ...faulty('types', 'type-unknown', wish.types, (type) => typesIn([type]).length > 0),
    ...faulty('regions', 'region-unknown', wish.regions, (code) => agencies.byRegionCode(code) !== undefined || ADMINISTRATIVE.has(code)),
    ...faulty('fields', 'field-unknown', wish.fields, (field) => fields.has(field)),
  ];
}

/** The event types that some of these patterns match. */
export function typesIn(patterns: readonly string[]): EventType[] {
  return EVENT_TYPES.filter((type) => patterns.some((pattern) => matchesType(pattern, type)));
}

/** Names of the data fields of the types that these patterns match. */
function knownFields(patterns: readonly string[]): Set<string> {
  return new Set(typesIn(patterns).flatMap((type) => Object.keys(SCHEMAS[type].properties as object)));
}

function faulty(member: keyof Wish, kind: WishFault['kind'], values: readonly string[] | null | undefined, isKnown: (value: string) => boolean): WishFault[] {
  return (values ?? []).flatMap((value, i) => (isKnown(value) ? [] : [{ pointer: `/${member}/${i}`, kind, value }]));
}
