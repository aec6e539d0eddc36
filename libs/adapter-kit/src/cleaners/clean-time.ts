import type { IndonesianZone } from '@simpul/contract';
import { reject } from '../define-adapter.ts';
import { cleanDay, isZeroDate } from './clean-date.ts';
import { cleanText, fieldOf, quoted, shown } from './empty.ts';
import { utcSeconds } from './real-date.ts';
import { splitMoment } from './split-moment.ts';

/** Indonesia has no summer time: each zone has one offset (Keppres 41/1987). */
export const OFFSETS: Readonly<Record<IndonesianZone, string>> = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };
const HOURS: Readonly<Record<IndonesianZone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

const ZONES: Readonly<Record<string, IndonesianZone>> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

/**
 * A time zone of Indonesia by its short name. Undefined when empty. Refuses `value-unknown`.
 * @example
 * cleanZone('WITA', '/zona') // 'Asia/Makassar'
 */
export function cleanZone(raw: unknown, pointer: string): IndonesianZone | undefined {
  const text = cleanText(raw, pointer)?.toUpperCase();
  if (text === undefined) return undefined;
  return zoneNamed(text) ?? reject('value-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not a time zone of Indonesia`, 'Use WIB, WITA or WIT.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan zona waktu Indonesia.`, hint: 'Gunakan WIB, WITA, atau WIT.' });
}

/**
 * A date and time as sources write it → RFC 3339 to the second, shown in `zone`. Local time unless it names another zone or an offset:
 * `13/03/2026 15.42`, `2026-04-01 07:58:12`, `16-AGU-26 07.58.12 PM`, `2026-03-15T23:21:44Z`. Undefined when empty or a zero date.
 * @example
 * cleanLocalTime('13/03/2026 15.42', 'Asia/Jakarta', '/TGL') // '2026-03-13T15:42:00+07:00'
 * cleanLocalTime('2026-03-15T23:21:44Z', 'Asia/Makassar', '/TGL') // '2026-03-16T07:21:44+08:00'
 * cleanLocalTime('13/03/2026', 'Asia/Jakarta', '/TGL') // refused: time-malformed
 */
export function cleanLocalTime(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  if (raw instanceof Date) return isTimeOfDay(raw) ? noTime(clockOf(raw), pointer) : cleanLocalMillis(raw.getTime(), zone, pointer);
  const text = cleanText(raw, pointer);
  if (text === undefined || isZeroDate(text)) return undefined;
  const moment = splitMoment(text);
  if (!moment) return noTime(text, pointer);
  const date = cleanDay(moment.day, pointer);
  const offset = offsetOf(moment.zone, zone);
  if (Number.isNaN(moment.hour) || offset === undefined) return reject('time-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, whose hour no clock shows`, 'Correct the time at the source.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, jam yang tidak ada.`, hint: 'Perbaiki waktunya di sistem asal.' });
  const two = (n: number) => String(n).padStart(2, '0');
  return inZone(Date.parse(`${date}T${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}${offset}`), zone);
}

/**
 * A time of day that stands beside its date (`YYYY-MM-DD`) → RFC 3339 to the second: text, or a workbook's time cell. Undefined when empty.
 * Refuses `time-malformed`, also for a number: nobody can tell whether 0.25 is 00:25 or a quarter of the day.
 * @example
 * cleanClock('07.21', '2026-03-16', 'Asia/Jakarta', '/JAM') // '2026-03-16T07:21:00+07:00'
 * cleanClock(0.25, '2026-03-16', 'Asia/Jakarta', '/JAM') // refused: time-malformed
 */
export function cleanClock(raw: unknown, date: string, zone: IndonesianZone, pointer: string): string | undefined {
  if (typeof raw === 'number') return reject('time-malformed', pointer, `${fieldOf(pointer)} is the number ${shown(raw)}, which is not a time of day`, 'Format the cell as a time, or write it as HH:MM.', { message: `${fieldOf(pointer)} berisi bilangan ${shown(raw)}, yang bukan jam.`, hint: 'Format selnya sebagai waktu, atau tulis sebagai jj:mm.' });
  const clock = raw instanceof Date && isTimeOfDay(raw) ? clockOf(raw) : cleanText(raw, pointer);
  return clock === undefined ? undefined : cleanLocalTime(`${date} ${clock}`, zone, pointer);
}

/** Excel keeps a time of day as a part of its day 0, 30 December 1899. */
function isTimeOfDay(cell: Date): boolean {
  return cell.getUTCFullYear() < 1900;
}

function clockOf(cell: Date): string {
  return cell.toISOString().slice(11, 19);
}

function noTime(text: string, pointer: string): never {
  return reject('time-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not a date and time`, 'Write it as dd/mm/yyyy HH:MM, local time.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan tanggal dan waktu.` });
}

/**
 * Debezium writes a MySQL DATETIME, which is local time, as if it were UTC: 1773645704000 in Asia/Makassar is
 * 2026-03-16T07:21:44+08:00. Takes milliseconds, or microseconds (16 digits).
 * @example
 * cleanLocalMillis(1773645704000, 'Asia/Makassar', '/after/jam_masuk') // '2026-03-16T07:21:44+08:00'
 */
export function cleanLocalMillis(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  const ms = millisOf(raw, pointer);
  return ms === undefined ? undefined : utcSeconds(ms) + OFFSETS[zone];
}

/**
 * A real instant (epoch milliseconds), or a text as in `cleanLocalTime`, shown in the zone.
 * @example
 * cleanInstant(1773616904000, 'Asia/Makassar', '/ts_ms') // '2026-03-16T07:21:44+08:00'
 */
export function cleanInstant(raw: unknown, zone: IndonesianZone, pointer: string): string | undefined {
  if (typeof raw === 'string') return cleanLocalTime(raw, zone, pointer);
  const ms = millisOf(raw, pointer);
  return ms === undefined ? undefined : inZone(ms, zone);
}

/**
 * RFC 3339 of an instant with the zone's offset, to the second.
 * @example
 * inZone(1773616904000, 'Asia/Jakarta') // '2026-03-16T06:21:44+07:00'
 */
export function inZone(ms: number, zone: IndonesianZone): string {
  return utcSeconds(ms + HOURS[zone] * 3_600_000) + OFFSETS[zone];
}

function zoneNamed(name: string): IndonesianZone | undefined {
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}

/** `+HH:MM` of a zone as written, else of the zone at hand; undefined for an offset that no place has. */
function offsetOf(written: string | undefined, zone: IndonesianZone): string | undefined {
  if (written === undefined) return OFFSETS[zone];
  if (written === 'Z') return '+00:00';
  const named = zoneNamed(written);
  if (named) return OFFSETS[named];
  const [hours, minutes] = [written.slice(1, 3), written.slice(-2)];
  return Number(hours) <= 14 && Number(minutes) <= 59 ? `${written[0]}${hours}:${minutes}` : undefined;
}

function millisOf(raw: unknown, pointer: string): number | undefined {
  if (raw === null || raw === undefined || raw === 0) return undefined;
  const number = typeof raw === 'bigint' ? Number(raw) : raw;
  const ms = typeof number === 'number' && Math.abs(number) > 1e14 ? number / 1_000 : number;
  if (typeof ms !== 'number' || !(Math.abs(ms) <= 4_102_444_800_000)) return reject('time-malformed', pointer, `${fieldOf(pointer)} is ${shown(raw)}, which is not a time in milliseconds`, 'Check how the connector writes times.', { message: `${fieldOf(pointer)} berisi ${shown(raw)}, yang bukan waktu dalam milidetik.`, hint: 'Periksa cara konektor menulis waktu.' });
  return ms;
}
