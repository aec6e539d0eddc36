const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether `YYYY-MM-DD` is a day of the calendar, 1900–2100.
 * @example
 * isRealDate('2026-02-29') // false
 */
export function isRealDate(text: string): boolean {
  const first = text.indexOf('-');
  const second = text.indexOf('-', first + 1);
  const [year, month, day] = [Number(text.slice(0, first)), Number(text.slice(first + 1, second)), Number(text.slice(second + 1))];
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAY_SECONDS = 86_400;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** The last day that was asked for: most instants of a file are of one. */
let known = { day: Number.NaN, text: '' };

/** The day of an instant, in UTC. */
export function utcDate(ms: number): string {
  const day = Math.floor(ms / (1_000 * DAY_SECONDS));
  if (day !== known.day) known = { day, text: new Date(ms).toISOString().slice(0, 10) };
  return known.text;
}

/** An instant in UTC to the second, `YYYY-MM-DDTHH:MM:SS`. */
export function utcSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1_000) - DAY_SECONDS * Math.floor(ms / (1_000 * DAY_SECONDS));
  return `${utcDate(ms)}T${TWO_DIGITS[Math.floor(seconds / 3_600)]}:${TWO_DIGITS[Math.floor(seconds / 60) % 60]}:${TWO_DIGITS[seconds % 60]}`;
}
