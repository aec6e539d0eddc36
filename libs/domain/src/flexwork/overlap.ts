import { addDays, datesFrom, earlier, later, weekdayOf } from '../clock/index.ts';
import type { Arrangement, FlexworkTerms } from './arrangement.ts';

type Period = Pick<Arrangement, 'flexKind' | 'startDate' | 'lastDay'> & Pick<FlexworkTerms, 'weekdays'>;

/** The first date for which two arrangements of one employee both say where, or both say when; undefined = they go together. */
export function overlapOf(one: Period, other: Period): string | undefined {
  if (!isOfOneKind(one, other)) return undefined;
  const first = later(one.startDate, other.startDate);
  // Weekdays repeat: what does not meet within a week never does.
  const last = earlier(addDays(first, 6), earlier(one.lastDay, other.lastDay));
  for (const date of datesFrom(first, last)) if (isOn(one, date) && isOn(other, date)) return date;
  return undefined;
}

/** Pairs of one employee's arrangements that say different things for one date, in the order of their ids. */
export function overlapsAmong(arrangements: readonly Arrangement[]): { ids: [string, string]; date: string; open: boolean }[] {
  const standing = arrangements.filter(({ state }) => state !== 'REJECTED' && state !== 'WITHDRAWN' && state !== 'REVOKED').toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return standing.flatMap((one, i) =>
    standing.slice(i + 1).flatMap((other) => {
      const date = one.supersedes === other.id || other.supersedes === one.id ? undefined : overlapOf(one, other);
      return date === undefined ? [] : [{ ids: [one.id, other.id] as [string, string], date, open: one.state !== 'ENDED' || other.state !== 'ENDED' }];
    }),
  );
}

function isOfOneKind(one: Period, other: Period): boolean {
  return one.flexKind === 'BOTH' || other.flexKind === 'BOTH' || one.flexKind === other.flexKind;
}

function isOn({ weekdays = [1, 2, 3, 4, 5] }: Period, date: string): boolean {
  return weekdays.includes(weekdayOf(date));
}
