import type { IndonesianZone } from '@simpul/contract';
import { reject } from '../define-adapter.ts';
import { cleanDate } from './clean-date.ts';
import { cleanText, fieldOf } from './empty.ts';

/** Indonesia has no summer time: each zone has one offset (Keppres 41/1987). */
export const OFFSETS: Readonly<Record<IndonesianZone, string>> = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };

const ZONES: Record<string, IndonesianZone> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

export function cleanZone(raw: unknown, pointer: string): IndonesianZone | undefined {
  const text = cleanText(raw)?.toUpperCase();
  if (text === undefined) return undefined;
  return ZONES[text] ?? reject('value-unknown', pointer, `${fieldOf(pointer)} is not a time zone of Indonesia`, 'Use WIB, WITA or WIT.');
}

/** A local date and time as sources write it (`13/03/2026 15.42`, `2026-04-01 07:58:12`, 12-hour with am/pm) → RFC 3339 with the zone's offset. */
export function cleanLocalTime(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  const text = cleanText(raw);
  if (text === undefined) return undefined;
  const match = /^(.+?)[ T,]+(?:pukul |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)? ?(am|pm)?(?: ?(WIB|WITA|WIT))?$/i.exec(text);
  const date = match && cleanDate(match[1], pointer);
  if (!match || !date) return reject('time-malformed', pointer, `${fieldOf(pointer)} is "${text.slice(0, 30)}", which is not a date and time`, 'Write it as dd/mm/yyyy HH:MM, local time.');
  const hour = hour24(Number(match[2]), match[5]);
  const [minute, second] = [Number(match[3]), Number(match[4] ?? 0)];
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return reject('time-malformed', pointer, `${fieldOf(pointer)} holds an hour that no clock shows`, 'Correct the time at the source.');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${OFFSETS[ZONES[match[6]?.toUpperCase() ?? ''] ?? zone]}`;
}

function hour24(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  // `date("h:i:sa")` of PHP writes 12-hour times; some sources put am/pm behind 24-hour ones.
  if (hour < 1 || hour > 12) return hour > 12 && half.toLowerCase() === 'pm' ? hour : undefined;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/**
 * Debezium writes a MySQL DATETIME, which is local time, as if it were UTC: 1773645704000 in Asia/Makassar is
 * 2026-03-16T07:21:44+08:00. Takes milliseconds, or microseconds (16 digits).
 */
export function cleanLocalMillis(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  const ms = millisOf(raw, pointer);
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 19) + OFFSETS[zone];
}

/** A real instant (epoch ms, or an ISO time with offset) shown in the zone. */
export function cleanInstant(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  if (typeof raw === 'string' && raw !== '') {
    const ms = /^\d{4}-\d{2}-\d{2}[T ].*(Z|[+-]\d{2}:?\d{2})$/.test(raw) ? Date.parse(raw) : Number.NaN;
    return Number.isNaN(ms) ? cleanLocalTime(raw, zone, pointer) : inZone(ms, zone);
  }
  const ms = millisOf(raw, pointer);
  return ms === undefined ? undefined : inZone(ms, zone);
}

/** RFC 3339 of an instant with the zone's offset, to the second. */
export function inZone(ms: number, zone: IndonesianZone): string {
  const hours = Number(OFFSETS[zone].slice(1, 3));
  return new Date(ms + hours * 3_600_000).toISOString().slice(0, 19) + OFFSETS[zone];
}

function millisOf(raw: unknown, pointer: string): number | undefined {
  if (raw === null || raw === undefined || raw === '' || raw === 0) return undefined;
  const number = Number(raw);
  const ms = Math.abs(number) > 1e14 ? number / 1_000 : number;
  if (!Number.isFinite(ms) || Math.abs(ms) > 4_102_444_800_000) return reject('time-malformed', pointer, `${fieldOf(pointer)} is not a time in milliseconds`, 'Check how the connector writes times.');
  return ms;
}
