import { employedOn, placementOn, type Placement } from '../roster/index.ts';
import { dropClaim, putClaim, speakersFor, whoHolds, type DayClaim, type WorkStatus } from './claims.ts';
import type { CountChanges } from './sums.ts';

/** Where an employee works on one local date, with all that was said of it. */
export interface Day {
  subject: string;
  date: string;
  /** Undefined = nobody said. */
  status?: WorkStatus;
  claims: readonly DayClaim[];
}

/** What is to be done to the days of one employee. */
export class DayWork {
  readonly puts = new Map<string, DayClaim[]>();
  /** Date → keys of claims. */
  readonly drops = new Map<string, string[]>();
  /** From this date on the employee is counted in another place than before. */
  movedFrom: string | undefined;

  put(date: string, claim: DayClaim): void {
    entryOf(this.puts, date).push(claim);
  }

  drop(date: string, key: string): void {
    entryOf(this.drops, date).push(key);
  }

  dates(): Set<string> {
    return new Set([...this.puts.keys(), ...this.drops.keys()]);
  }
}

function entryOf<T>(entries: Map<string, T[]>, date: string): T[] {
  let entry = entries.get(date);
  if (entry === undefined) entries.set(date, (entry = []));
  return entry;
}

/** The day after the work, with what holds by the employee's placements; the same object when nothing of it changed. */
export function workOn(day: Day, work: DayWork, placements: readonly Placement[]): Day {
  let { claims } = day;
  for (const key of work.drops.get(day.date) ?? []) claims = dropClaim(claims, key);
  for (const claim of work.puts.get(day.date) ?? []) claims = putClaim(claims, claim);
  const placement = placementOn(placements, day.date);
  const status = whoHolds(claims, placement && speakersFor(placement))?.status;
  if (claims === day.claims && status === day.status) return day;
  return { subject: day.subject, date: day.date, claims, ...(status === undefined ? {} : { status }) };
}

/** Counts a day no longer as it was, but as it is. Whoever is not staff on the date is not counted. */
export function recountDay(counts: CountChanges, before: { day: Day; placements: readonly Placement[] }, after: { day: Day; placements: readonly Placement[] }): void {
  countDay(counts, before, -1);
  countDay(counts, after, 1);
}

function countDay({ statuses, fromHome }: CountChanges, { day: { date, status }, placements }: { day: Day; placements: readonly Placement[] }, change: 1 | -1): void {
  if (status === undefined) return;
  const place = employedOn(placements, date);
  if (place === undefined) return;
  statuses.add([date, place.region, place.agency, status], change);
  if (status === 'WFH') fromHome.add([date, place.agency, place.unit, place.serviceKind, 'actual'], change);
}
