const DAY_MS = 86_400_000;

/** A date (`YYYY-MM-DD`) so many days later; negative = earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Every date from the first to the last, both among them; none when they are the wrong way round. */
export function* datesFrom(first: string, last: string): Iterable<string> {
  for (let date = first; date <= last; date = addDays(date, 1)) yield date;
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function later(one: string, other: string): string {
  return one < other ? other : one;
}
