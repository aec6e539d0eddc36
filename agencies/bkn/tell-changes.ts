import { draft, type EventDraft } from '@simpul/adapter-kit';
import type { Person } from './read-person.ts';

type Common = { employeeId: string; occurredAt: string };

/** What SIASN says now and did not say before, each fact as the event that is made for it; the rest as `employee.changed`. */
export function tellChanges(before: Person, now: Person, common: Common): EventDraft[] {
  const about = aboutOf(now);
  const more = { ...common, ...placeOf(now) };
  const drafts: EventDraft[] = [];
  if (numbersOf(before) !== numbersOf(now)) drafts.push(draft('id.go.asn.employee.identifier-changed.v1', { ...more, identifiers: now.facts.identifiers }, about));
  const [oldStatus, newStatus] = [before.facts.legalStatus, now.facts.legalStatus];
  const statusMoved = oldStatus !== undefined && newStatus !== undefined && oldStatus !== newStatus;
  if (statusMoved) drafts.push(draft('id.go.asn.employee.legal-status-changed.v1', { ...more, old: oldStatus, new: newStatus }, about));
  if (before.agency.id !== now.agency.id) return [...drafts, ...tellTransfer(before, now, common)];
  const changes = changesBetween(before, now).filter(({ field }) => !statusMoved || field !== 'legalStatus');
  if (changes.length === 0) return drafts;
  const since = sinceWhen(changes, now);
  const quality = now.facts.quality;
  drafts.push(draft('id.go.asn.employee.changed.v1', { ...more, changes, ...(since === undefined ? {} : { effectiveDate: since }), ...(quality === undefined ? {} : { quality }) }, about));
  return drafts;
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
  const data = { ...common, ...placeOf(now), kind: 'INTER_AGENCY' as const, from: side(before), to: side(now) };
  return [draft('id.go.asn.employee.transferred.v1', data, { ...aboutOf(now), recipients: [before.agency.id, now.agency.id] }), tellAll(now, common)];
}

/** The event's region is the agency's; for central staff that of the office. */
function aboutOf({ agency, facts }: Person): { agency: string; region?: string } {
  const region = agency.regionCode ?? facts.officeRegion;
  return { agency: agency.id, ...(region === undefined ? {} : { region }) };
}

function placeOf({ facts: { homeAgency, unit, officeRegion } }: Person) {
  return { ...(homeAgency === undefined ? {} : { homeAgency }), ...(unit === undefined ? {} : { unit }), ...(officeRegion === undefined ? {} : { officeRegion }) };
}

function numbersOf({ facts: { identifiers } }: Person): string {
  return identifiers.map(({ value }) => value).join();
}

function changesBetween(before: Person, now: Person): { field: string; old?: string; new?: string }[] {
  const [old, current] = [textsOf(before), textsOf(now)];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((field) => old[field] !== current[field])
    .map((field) => ({ field, ...(old[field] === undefined ? {} : { old: old[field] }), ...(current[field] === undefined ? {} : { new: current[field] }) }));
}

/** Fields by path (`position/name`). Numbers have an event of their own, and remarks are no facts. */
function textsOf({ facts }: Person): Record<string, string | undefined> {
  const texts: Record<string, string | undefined> = {};
  for (const [field, value] of Object.entries(facts)) {
    if (typeof value === 'string') texts[field] = value;
    else if (!Array.isArray(value)) for (const [inner, text] of Object.entries(value)) texts[`${field}/${inner}`] = text;
  }
  return texts;
}

/** SIASN dates the grade and the position, nothing else. */
function sinceWhen(changes: readonly { field: string }[], now: Person): string | undefined {
  if (changes.every(({ field }) => field === 'gradeCode')) return now.gradeSince;
  return changes.every(({ field }) => field.startsWith('position/')) ? now.positionSince : undefined;
}
