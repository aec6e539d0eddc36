import { addDays, endOfLocalDay, startOfLocalDay, type IndonesianZone } from '@simpul/domain';
import { Problem } from '@simpul/platform';

/** A time of acceptance that is looked through, and the moment that was meant. */
export interface SearchWindow {
  from: Date;
  to: Date;
  /** What is nearest to it is what was meant. */
  around: Date;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** Throws `Problem` `bad-request` for what is neither a date nor an RFC 3339 time. */
export function windowAround(around: string | undefined, zone: IndonesianZone, now: Date): SearchWindow {
  if (around === undefined) return { from: new Date(now.getTime() - WEEK_MS), to: now, around: now };
  if (isDate(around)) {
    return { from: startOfLocalDay(addDays(around, -1), zone), to: endOfLocalDay(addDays(around, 1), zone), around: new Date(startOfLocalDay(around, zone).getTime() + 12 * HOUR_MS) };
  }
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(around) ? Date.parse(around) : Number.NaN;
  if (Number.isNaN(time)) throw new Problem('bad-request', { pointer: '/around', detail: { en: 'around is neither a date like 2026-03-16 nor an RFC 3339 time like 2026-03-16T07:30:00+08:00', id: 'around bukan tanggal seperti 2026-03-16 atau waktu RFC 3339 seperti 2026-03-16T07:30:00+08:00' } });
  return { from: new Date(time - 2 * HOUR_MS), to: new Date(time + 2 * HOUR_MS), around: new Date(time) };
}

/** The window with only so much of it on either side of what was meant. */
export function narrowed({ from, to, around }: SearchWindow, parts: number): SearchWindow {
  const middle = around.getTime();
  return { from: new Date(middle - (middle - from.getTime()) / parts), to: new Date(middle + (to.getTime() - middle) / parts), around };
}

function isDate(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
