import type { SimpulEvent } from '@simpul/contract';
import { addDays, later, startOfLocalDay } from '../clock/index.ts';
import { advanceArrangement, arrangementEvents, nextTurnOf, placeOf, type Arrangement, type ArrangementFact } from '../flexwork/index.ts';
import { employedOn, isEmployed, isSamePlacement, type Placement } from '../roster/index.ts';
import { speakersFor } from './claims.ts';
import { DayWork } from './day.ts';
import { todayOf, zoneOfPerson, type WholePerson } from './person.ts';
import { daysOf, isSameSpell, nextDayOf, REACH_BACK_DAYS, spellsOf, type Spell } from './spells.ts';
import type { CountChanges } from './sums.ts';

export interface Settled {
  person: WholePerson;
  /** Whether the person's own row differs from what was stored. */
  changed: boolean;
  /** Those that differ from what was stored. */
  arrangements: Arrangement[];
  events: SimpulEvent[];
}

/**
 * Brings an employee up to a moment after whatever was heard, decided, or merely came due: arrangements begin and end, periods are written
 * into the days that have come, counts follow. `told`: what was decided here of which arrangement and is still to be published. Settling
 * again at the same moment, or at an earlier one, changes nothing.
 */
export function settle(before: WholePerson, heard: WholePerson, told: ReadonlyMap<string, readonly ArrangementFact[]>, now: Date, into: { days: DayWork; counts: CountChanges }): Settled {
  const zone = zoneOfPerson(heard.placements, now);
  const events: SimpulEvent[] = [];
  const arrangements = heard.arrangements.map((arrangement) => {
    const { arrangement: advanced, facts } = advanceArrangement(arrangement, heard.placements, zone, now);
    events.push(...arrangementEvents(advanced, [...(told.get(arrangement.id) ?? []), ...facts]));
    return advanced;
  });
  const fresh = arrangements.filter((arrangement) => !before.arrangements.includes(arrangement));
  const person = scheduled(before, { ...heard, arrangements: fresh.length === 0 ? before.arrangements : arrangements }, now);
  movePlace(before.placements, person.placements, into);
  writeSpells(before, person, todayOf(person.placements, now), into.days);
  countPlanned(before, person, into.counts);
  const changed = person.placements !== before.placements || person.claimedThrough !== before.claimedThrough || person.nextDue?.getTime() !== before.nextDue?.getTime();
  return { person, changed, arrangements: fresh, events };
}

/** With the date through which its days are written now, and the moment when there is more to do. */
function scheduled(before: WholePerson, person: WholePerson, now: Date): WholePerson {
  const { nextDue: _, ...rest } = person;
  const spells = spellsOf(person.arrangements, person.leaves);
  const today = todayOf(person.placements, now);
  const through = later(before.claimedThrough ?? '', today);
  const claimedThrough = spells.length > 0 ? { claimedThrough: through } : {};
  const moves = person.placements.map(({ from }) => from).filter((from) => from > today);
  const turns = [...moves, ...person.arrangements.map((arrangement) => nextTurnOf(arrangement, person.placements)), ...spells.map((spell) => nextDayOf(spell, through))];
  const next = turns.filter((turn) => turn !== undefined).toSorted()[0];
  return { ...rest, ...claimedThrough, ...(next === undefined ? {} : { nextDue: startOfLocalDay(next, zoneOfPerson(person.placements, now)) }) };
}

/** Headcounts follow the placements at once; days that are counted elsewhere now are told to be counted anew. */
function movePlace(before: readonly Placement[], after: readonly Placement[], { days, counts }: { days: DayWork; counts: CountChanges }): void {
  if (before === after) return;
  countStaff(counts, before, -1);
  countStaff(counts, after, 1);
  if (before.length > 0) days.movedFrom = firstDifference(before, after);
}

function countStaff({ headcounts, unitHeadcounts }: CountChanges, placements: readonly Placement[], sign: 1 | -1): void {
  let last: Placement | undefined;
  for (const placement of placements) {
    const { from } = placement;
    for (const [place, change] of [[last, -sign], [placement, sign]] as const) {
      if (place === undefined || !isEmployed(place.standing)) continue;
      headcounts.add([place.region, place.agency, from], change);
      unitHeadcounts.add([place.agency, place.unit, place.serviceKind, from], change);
    }
    last = placement;
  }
}

function firstDifference(before: readonly Placement[], after: readonly Placement[]): string | undefined {
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [one, other] = [before[i], after[i]];
    if (one === undefined || other === undefined) return (one ?? other)?.from;
    if (one.from !== other.from) return one.from < other.from ? one.from : other.from;
    if (!isSamePlacement(one, other)) return one.from;
  }
  return undefined;
}

function writeSpells(before: WholePerson, after: WholePerson, today: string, days: DayWork): void {
  const [old, now] = [byKey(before), byKey(after)];
  const floor = addDays(today, -REACH_BACK_DAYS);
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    const same = was !== undefined && is !== undefined && isSameSpell(was, is);
    const since = same && before.claimedThrough !== undefined ? addDays(before.claimedThrough, 1) : floor;
    const written = new Set(was === undefined || before.claimedThrough === undefined || same ? [] : daysOf(was, floor, before.claimedThrough));
    const wanted = new Set(is === undefined ? [] : daysOf(is, later(since, floor), after.claimedThrough ?? today));
    for (const date of wanted) if (is !== undefined && (!written.has(date) || was?.claim.status !== is.claim.status)) days.put(date, is.claim);
    for (const date of written) if (!wanted.has(date)) days.drop(date, key);
  }
}

function byKey({ arrangements, leaves }: WholePerson): Map<string, Spell> {
  return new Map(spellsOf(arrangements, leaves).map((spell) => [spell.claim.key, spell]));
}

function countPlanned(before: WholePerson, after: WholePerson, { fromHome }: CountChanges): void {
  if (before.arrangements === after.arrangements && before.placements === after.placements) return;
  for (const [person, change] of [[before, -1], [after, 1]] as const) {
    for (const [date, place] of plannedDays(person)) fromHome.add([date, place.agency, place.unit, place.serviceKind, 'planned'], change);
  }
}

/** Days, past and to come, on which an arrangement that the employee's own agency approved has them work from home; each once. */
function plannedDays({ arrangements, placements }: WholePerson): Map<string, Placement> {
  const days = new Map<string, Placement>();
  for (const spell of spellsOf(arrangements.filter((arrangement) => placeOf(arrangement) === 'WFH'), [])) {
    for (const date of daysOf(spell, spell.firstDay, addDays(spell.firstDay, REACH_BACK_DAYS - 1))) {
      const place = employedOn(placements, date);
      if (place !== undefined && speakersFor(place).includes(spell.claim.by ?? '')) days.set(date, place);
    }
  }
  return days;
}
