import { draft, placeIn, tellNamedChanges, tellOtherChanges, type EventDraft, type FactChange } from '@simpul/adapter-kit';
import type { Person } from './read-person.ts';

type Common = { employeeId: string; occurredAt: string };

/** What SIASN says now and did not say before, each fact as the event that is made for it; the rest as `employee.changed`. */
export function tellChanges(before: Person, now: Person, common: Common): EventDraft[] {
  const context = { ...common, about: aboutOf(now) };
  const named = tellNamedChanges(before.facts, now.facts, context);
  if (before.agency.id !== now.agency.id) return [...named, ...tellTransfer(before, now, common)];
  return [...named, ...tellOtherChanges(before.facts, now.facts, context, (changes) => sinceWhen(changes, now))];
}

/** All that is known of a person, for those who have not heard of them. */
export function tellAll(person: Person, common: Common): EventDraft {
  return draft('id.go.asn.employee.registered.v1', { ...common, ...person.facts }, aboutOf(person));
}

/** The new agency has never heard of the person, so it gets everything; the old one learns that they left, and where to. */
function tellTransfer(before: Person, now: Person, common: Common): EventDraft[] {
  const side = ({ agency, facts }: Person) => ({
    agency: agency.id,
    ...(facts.unit?.name === undefined ? {} : { unit: facts.unit.name }),
    ...(facts.position?.name === undefined ? {} : { position: facts.position.name }),
  });
  const data = { ...common, ...placeIn(now.facts), kind: 'INTER_AGENCY' as const, from: side(before), to: side(now) };
  return [draft('id.go.asn.employee.transferred.v1', data, { ...aboutOf(now), recipients: [before.agency.id, now.agency.id] }), tellAll(now, common)];
}

/** The event's region is the agency's; for central staff that of the office. */
function aboutOf({ agency, facts }: Person): { agency: string; region?: string } {
  const region = agency.regionCode ?? facts.officeRegion;
  return { agency: agency.id, ...(region === undefined ? {} : { region }) };
}

/** SIASN dates the grade and the position, nothing else. */
function sinceWhen(changes: readonly FactChange[], now: Person): string | undefined {
  if (changes.every(({ field }) => field === 'gradeCode')) return now.gradeSince;
  return changes.every(({ field }) => field.startsWith('position/')) ? now.positionSince : undefined;
}
