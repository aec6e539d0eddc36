import { EVENT_INFO, hashId } from '@simpul/contract';
import { overlapsAmong } from '../flexwork/index.ts';
import { disagreementsOn, placementOn } from '../roster/index.ts';
import type { WholePerson } from './person.ts';

export const CONFLICT_KINDS = ['facts-differ', 'arrangements-overlap', 'step-out-of-order', 'arrangement-unknown', 'identifier-shared'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What stands or falls with an employee's arrangements. */
export const ARRANGEMENT_CONFLICTS: readonly ConflictKind[] = ['arrangements-overlap', 'step-out-of-order', 'arrangement-unknown'];

/** What does not fit together about one employee, for people to settle at the source. */
export interface Conflict {
  id: string;
  kind: ConflictKind;
  subject: string;
  /** The employee's working and home agency when it was found. */
  agency: string;
  homeAgency: string;
  /** Whether it still stands: one between arrangements that are both over is only for the record. */
  open: boolean;
  detail: Readonly<Record<string, unknown>>;
}

export function conflictOf(person: WholePerson, today: string, kind: ConflictKind, key: readonly string[], detail: Conflict['detail'], open = true): Conflict {
  const { agency = '', homeAgency = '' } = placementOn(person.placements, today) ?? {};
  return { id: `cfl_${hashId(kind, person.subject, ...key)}`, kind, subject: person.subject, agency, homeAgency, open, detail };
}

/** Facts on which the sources disagree today. */
export function factConflicts(person: WholePerson, today: string): Conflict[] {
  return disagreementsOn(person.said, today).map((found) => conflictOf(person, today, 'facts-differ', [found.fact], { ...found }));
}

/** Arrangements that say different things for one day. */
export function arrangementConflicts(person: WholePerson, today: string): Conflict[] {
  return overlapsAmong(person.arrangements).map(({ ids, date, open }) => conflictOf(person, today, 'arrangements-overlap', ids, { arrangements: ids, date }, open));
}

const PERSONAL: ReadonlySet<unknown> = new Set(EVENT_INFO['id.go.asn.employee.registered.v1'].personal);

/** A conflict's detail for whoever may not see personal fields: that sources differ, not in what. */
export function withoutPersonal({ kind, detail }: Pick<Conflict, 'kind' | 'detail'>): Conflict['detail'] {
  if (kind !== 'facts-differ' || !PERSONAL.has(detail.fact)) return detail;
  const { said, ...rest } = detail as { said: { by: string; since: string }[] };
  return { ...rest, said: said.map(({ by, since }) => ({ by, since })) };
}
