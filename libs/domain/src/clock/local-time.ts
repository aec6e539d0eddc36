import type { IndonesianZone } from '@simpul/contract';

const HOUR_MS = 3_600_000;

/** Indonesia has no summer time: each zone has one offset, in hours (Keppres 41/1987). */
const OFFSET_HOURS: Readonly<Record<IndonesianZone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/** RFC 3339 of an instant as the clocks of a zone show it, to the second: `2026-03-16T07:21:44+08:00`. */
export function localTime(instant: Date, zone: IndonesianZone): string {
  const hours = OFFSET_HOURS[zone];
  return `${new Date(instant.getTime() + hours * HOUR_MS).toISOString().slice(0, 19)}+0${hours}:00`;
}

/** The date (`YYYY-MM-DD`) that it is in a zone at an instant. */
export function localDate(instant: Date, zone: IndonesianZone): string {
  return localTime(instant, zone).slice(0, 10);
}

/** When a date begins in a zone. */
export function startOfLocalDay(date: string, zone: IndonesianZone): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_HOURS[zone] * HOUR_MS);
}

/** When a date is over in a zone: the first instant of the next one. */
export function endOfLocalDay(date: string, zone: IndonesianZone): Date {
  return new Date(startOfLocalDay(date, zone).getTime() + 24 * HOUR_MS);
}
