import type { EmployeeRegistered } from '@simpul/contract';
import { draft, type EventDraft } from './define-adapter.ts';

/** What a source says of a person, in the words of `employee.registered`. */
export type PersonFacts = Omit<EmployeeRegistered, 'employeeId' | 'occurredAt' | 'sourceRecord' | 'decree' | 'effectiveDate'>;

/** What the events of one change have in common. */
export interface ChangeContext {
  employeeId: string;
  occurredAt: string;
  /** The working agency and the event's region, where they are not the publisher's. */
  about?: { agency: string; region?: string };
}

/** One field of a person that changed, by its path (`position/name`). */
export type FactChange = { field: string; old?: string; new?: string };

/** Of what changed, that for which there is an event of its own: numbers (`identifier-changed`) and legal status. */
export function tellNamedChanges(before: PersonFacts, now: PersonFacts, { about, ...common }: ChangeContext): EventDraft[] {
  const more = { ...common, ...placeIn(now) };
  const drafts: EventDraft[] = [];
  if (numbersIn(before) !== numbersIn(now)) drafts.push(draft('id.go.asn.employee.identifier-changed.v1', { ...more, identifiers: now.identifiers }, about));
  const status = movedStatus(before, now);
  if (status) drafts.push(draft('id.go.asn.employee.legal-status-changed.v1', { ...more, ...status }, about));
  return drafts;
}

/** The rest of what changed, as one `employee.changed`; none where nothing did. `since` tells from when the changes hold, where the source says so. */
export function tellOtherChanges(before: PersonFacts, now: PersonFacts, { about, ...common }: ChangeContext, since: (changes: readonly FactChange[]) => string | undefined): EventDraft[] {
  const changes = changesBetween(before, now).filter(({ field }) => field !== 'legalStatus' || movedStatus(before, now) === undefined);
  if (changes.length === 0) return [];
  const effectiveDate = since(changes);
  const { quality } = now;
  return [draft('id.go.asn.employee.changed.v1', { ...common, ...placeIn(now), changes, ...(effectiveDate === undefined ? {} : { effectiveDate }), ...(quality === undefined ? {} : { quality }) }, about)];
}

/** Home agency, unit and office as an event about the person says them. */
export function placeIn({ homeAgency, unit, officeRegion }: PersonFacts): Pick<PersonFacts, 'homeAgency' | 'unit' | 'officeRegion'> {
  return { ...(homeAgency === undefined ? {} : { homeAgency }), ...(unit === undefined ? {} : { unit }), ...(officeRegion === undefined ? {} : { officeRegion }) };
}

function movedStatus({ legalStatus: old }: PersonFacts, { legalStatus }: PersonFacts): { old: string; new: string } | undefined {
  return old === undefined || legalStatus === undefined || old === legalStatus ? undefined : { old, new: legalStatus };
}

function numbersIn({ identifiers }: PersonFacts): string {
  return identifiers.map(({ value }) => value).join();
}

function changesBetween(before: PersonFacts, now: PersonFacts): FactChange[] {
  const [old, current] = [textsIn(before), textsIn(now)];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((field) => old[field] !== current[field])
    .map((field) => ({ field, ...(old[field] === undefined ? {} : { old: old[field] }), ...(current[field] === undefined ? {} : { new: current[field] }) }));
}

/** Fields by path (`position/name`). Numbers have an event of their own, and remarks are no facts. */
function textsIn(facts: PersonFacts): Record<string, string | undefined> {
  const texts: Record<string, string | undefined> = {};
  for (const [field, value] of Object.entries(facts)) {
    if (typeof value === 'string') texts[field] = value;
    else if (!Array.isArray(value)) for (const [inner, text] of Object.entries(value)) texts[`${field}/${inner}`] = text;
  }
  return texts;
}
