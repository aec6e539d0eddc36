import type { AgencyDirectory, EventDataByType, SimpulEvent } from '@simpul/contract';
import { hearReport, isOpenArrangement, type Arrangement, type ArrangementFact } from '../flexwork/index.ts';
import { factsIn, hearWord, isSamePlacement, placementOn, placementsOf, sinceIn, type Placement } from '../roster/index.ts';
import type { WorkStatus } from './claims.ts';
import { hearLeave } from './leave.ts';
import type { Person, WholePerson } from './person.ts';

export interface HeardOf {
  person: WholePerson;
  /** What follows for which arrangement and is still to be published. */
  told: { id: string; facts: readonly ArrangementFact[] }[];
  problem?: { kind: 'step-out-of-order' | 'arrangement-unknown'; arrangementId: string };
}

const STATUS_CHANGED = 'id.go.asn.worklocation.status-changed.v1';
const LEAVE = /^id\.go\.asn\.employee\.leave-(started|ended)\.v1$/;

/** Whether all that is known of an employee must be at hand to take in an event. Most events only say where somebody is today. */
export function needsWhole(event: SimpulEvent, person: Pick<Person, 'placements'> | undefined): boolean {
  return event.type !== STATUS_CHANGED || person === undefined || tellsOfPlace(event, person.placements);
}

/** An employee after an event about them. What holds from it for single days is settled afterwards. */
export function hearOf(person: WholePerson, event: SimpulEvent, agencies: AgencyDirectory): HeardOf {
  const learned = learn(person, event, agencies);
  if (LEAVE.test(event.type)) return { person: withLeave(learned, event), told: [] };
  if (event.type.startsWith('id.go.asn.flexwork.')) return withReport(learned, event);
  return { person: withMoves(person, learned, event), told: [] };
}

function learn(person: WholePerson, event: SimpulEvent, agencies: AgencyDirectory): WholePerson {
  const isMasterData = event.type.startsWith('id.go.asn.employee.') && !LEAVE.test(event.type);
  if (!isMasterData && !tellsOfPlace(event, person.placements)) return person;
  const said = factsIn(event, person.said).reduce(hearWord, person.said);
  if (said === person.said) return person;
  const placements = placementsOf(said, agencies);
  return { ...person, said, placements: isSame(placements, person.placements) ? person.placements : placements };
}

const AT_WORK: ReadonlySet<WorkStatus> = new Set<WorkStatus>(['WFO', 'WFH', 'WFA', 'DUTY_TRAVEL']);

/** Of somebody new; or of somebody at work for another agency than the one that is known. That one lists them as absent proves nothing. */
function tellsOfPlace(event: SimpulEvent, placements: readonly Placement[]): boolean {
  if (placements.length === 0) return true;
  if (event.type !== STATUS_CHANGED) return false;
  const { localDate, status } = event.data as EventDataByType[typeof STATUS_CHANGED];
  return AT_WORK.has(status) && placementOn(placements, localDate)?.agency !== event.agency;
}

function isSame(some: readonly Placement[], others: readonly Placement[]): boolean {
  return some.length === others.length && some.every((placement, i) => placement.from === others[i]?.from && isSamePlacement(placement, others[i]));
}

function withLeave(person: WholePerson, event: SimpulEvent): WholePerson {
  const { leaveId } = event.data as EventDataByType['id.go.asn.employee.leave-started.v1'];
  const known = person.leaves.find(({ id }) => id === leaveId);
  const leave = hearLeave(event, known);
  return leave === known ? person : { ...person, leaves: [...person.leaves.filter((other) => other !== known), leave] };
}

function withReport(person: WholePerson, event: SimpulEvent): HeardOf {
  const { changed, problem } = hearReport(event, person.arrangements);
  const { arrangementId } = event.data as EventDataByType['id.go.asn.flexwork.approved.v1'];
  const fresh = new Map(changed.map(({ arrangement }) => [arrangement.id, arrangement]));
  const kept = person.arrangements.map((arrangement) => fresh.get(arrangement.id) ?? arrangement);
  const added = changed.map(({ arrangement }) => arrangement).filter(({ id }) => !person.arrangements.some((known) => known.id === id));
  const told = changed.filter(({ facts }) => facts.length > 0).map(({ arrangement: { id }, facts }) => ({ id, facts }));
  const after = changed.length === 0 ? person : { ...person, arrangements: [...kept, ...added] };
  return { person: after, told, ...(problem === undefined ? {} : { problem: { kind: problem, arrangementId } }) };
}

/** A move to another unit or position ends what was approved for the old one. One between agencies shows in the placements, if it is believed. */
function withMoves(before: WholePerson, person: WholePerson, event: SimpulEvent): WholePerson {
  if (event.type !== 'id.go.asn.employee.transferred.v1' || person.said === before.said) return person;
  if ((event.data as EventDataByType[typeof event.type]).kind === 'INTER_AGENCY') return person;
  const on = sinceIn(event);
  const isCut = (arrangement: Arrangement) => isOpenArrangement(arrangement) && arrangement.requestedAt.slice(0, 10) <= on && on <= arrangement.endDate && !(arrangement.cut !== undefined && arrangement.cut.on <= on);
  if (!person.arrangements.some(isCut)) return person;
  const arrangements = person.arrangements.map((arrangement) => (isCut(arrangement) ? { ...arrangement, cut: { on, cause: 'TRANSFER' as const }, revision: arrangement.revision + 1 } : arrangement));
  return { ...person, arrangements };
}
