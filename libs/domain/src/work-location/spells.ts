import { addDays, datesFrom, earlier, later, weekdayOf } from '../clock/index.ts';
import { placeOf, type Arrangement } from '../flexwork/index.ts';
import type { DayClaim } from './claims.ts';
import type { Leave } from './leave.ts';

/** How far back in days a period that is told late still says where somebody was. */
export const REACH_BACK_DAYS = 366;

const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** A period that says something of each of its days: a leave, or an arrangement that was approved. */
export interface Spell {
  claim: DayClaim;
  firstDay: string;
  lastDay?: string | undefined;
  weekdays: readonly number[];
}

export function spellsOf(arrangements: readonly Arrangement[], leaves: readonly Leave[]): Spell[] {
  return [...leaves.map(spellOfLeave), ...arrangements.flatMap((arrangement) => spellOf(arrangement) ?? [])];
}

function spellOfLeave({ id, firstDay, lastDay, by }: Leave): Spell {
  return { claim: { key: `l:${id}`, kind: 'leave', status: 'LEAVE', id, by }, firstDay, lastDay, weekdays: EVERY_DAY };
}

/** An arrangement about hours alone says nothing of the place; one that is only asked for says nothing yet. */
function spellOf(arrangement: Arrangement): Spell | undefined {
  const { id, state, agency, startDate, lastDay, weekdays } = arrangement;
  const status = placeOf(arrangement);
  if (status === undefined || state === 'REQUESTED' || state === 'REJECTED' || state === 'WITHDRAWN') return undefined;
  return { claim: { key: `a:${id}`, kind: 'arrangement', status, id, by: agency }, firstDay: startDate, lastDay, weekdays: weekdays ?? WORKING_DAYS };
}

function holds({ firstDay, lastDay, weekdays }: Spell, date: string): boolean {
  return firstDay <= date && (lastDay === undefined || date <= lastDay) && weekdays.includes(weekdayOf(date));
}

/** The dates from `first` to `last` for which a spell says something. */
export function daysOf(spell: Spell, first: string, last: string): string[] {
  return [...datesFrom(later(spell.firstDay, first), earlier(spell.lastDay ?? last, last))].filter((date) => holds(spell, date));
}

/** The first date after `date` for which a spell says something. */
export function nextDayOf(spell: Spell, date: string): string | undefined {
  const first = later(spell.firstDay, addDays(date, 1));
  // Weekdays repeat: a week holds the next one, if there is one.
  return daysOf(spell, first, addDays(first, 6))[0];
}

/** What the spells say of one date. */
export function claimsOn(spells: readonly Spell[], date: string): DayClaim[] {
  return spells.filter((spell) => holds(spell, date)).map(({ claim }) => claim);
}

export function isSameSpell(one: Spell, other: Spell): boolean {
  return one.claim.status === other.claim.status && one.firstDay === other.firstDay && one.lastDay === other.lastDay && one.weekdays.join() === other.weekdays.join();
}
