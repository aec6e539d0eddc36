import type { AgencyKind } from '@simpul/contract';
import type { EventAttributes } from '../log/event-attributes.ts';
import { isGranted, READ_GRANTS, type ReadGrant, type View } from './grants.ts';
import { matchesType } from './matches-type.ts';
import { isAddressed, isWithin } from './recipients.ts';

/** Whoever reads, as the rules name it. */
export interface Reader {
  agency: string;
  kind: AgencyKind;
  regionCode?: string | undefined;
}

/** What a reader may see of one event. */
export interface Sight {
  view: View;
  /** Only the home agency (and BKN) learns what kind of leave it is; others see "on leave". */
  leaveKind: boolean;
}

/** What an agency may see of an event by the table of grants; undefined = nothing of it. */
export function mayRead(reader: Reader, event: EventAttributes): Sight | undefined {
  let view: View | undefined;
  for (const grant of grantsOf(reader)) {
    if (view === 'whole' || grant.view === view) continue;
    if (covers(grant, reader, event)) view = grant.view;
  }
  if (view === undefined) return undefined;
  return { view, leaveKind: event.homeAgency === reader.agency || seesEverything(reader) };
}

/** About the agency itself (as working or home agency) or addressed to it: what `main` is. */
export function concerns(reader: Reader, event: EventAttributes): boolean {
  return isOwn(reader, event) || isAddressed(event.recipients, reader);
}

/** Whether some grant lets this agency read what is neither about nor addressed to it, wherever it is. */
export function readsEverything(reader: Reader): boolean {
  return grantsOf(reader).some(({ what }) => what === 'everything');
}

function seesEverything(reader: Reader): boolean {
  return grantsOf(reader).some(({ what, view }) => what === 'everything' && view === 'whole');
}

const known = new WeakMap<Reader, readonly ReadGrant[]>();

function grantsOf(reader: Reader): readonly ReadGrant[] {
  let grants = known.get(reader);
  if (grants === undefined) known.set(reader, (grants = READ_GRANTS.filter(({ who }) => isGranted(who, reader))));
  return grants;
}

function covers({ what, types }: ReadGrant, reader: Reader, event: EventAttributes): boolean {
  if (!types.some((pattern) => matchesType(pattern, event.type))) return false;
  switch (what) {
    case 'own':
      return isOwn(reader, event);
    case 'addressed':
      return isAddressed(event.recipients, reader);
    case 'within':
      return REGENCY_OR_CITY.test(event.agency) && event.region !== undefined && reader.regionCode !== undefined && isWithin(event.region, reader.regionCode);
    case 'everything':
      return true;
  }
}

/** A regional government's kind stands in its id. */
const REGENCY_OR_CITY = /^(kab|kota)-/;

function isOwn({ agency }: Reader, event: EventAttributes): boolean {
  return event.agency === agency || event.homeAgency === agency;
}
