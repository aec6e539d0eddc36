import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf, quoted, shown } from './empty.ts';
import { isoDate, isRealDate, utcDate } from './real-date.ts';
import { LONGEST_MOMENT, splitMoment } from './split-moment.ts';

const MONTHS: Record<string, number> = {
  januari: 1, jan: 1, january: 1, februari: 2, pebruari: 2, feb: 2, peb: 2, february: 2, maret: 3, mar: 3, mrt: 3, march: 3, april: 4, apr: 4,
  mei: 5, may: 5, juni: 6, jun: 6, june: 6, juli: 7, jul: 7, july: 7, agustus: 8, agu: 8, ags: 8, agt: 8, agst: 8, agus: 8, aug: 8, august: 8,
  september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, oct: 10, october: 10, november: 11, nopember: 11, nov: 11, nop: 11,
  desember: 12, des: 12, dec: 12, december: 12,
};
const WEEKDAY = /^(?:minggu|ahad|senin|selasa|rabu|kamis|jum['’]?at|sabtu),? (?=\d)/i;

const DAY_MS = 86_400_000;
/** Excel's day 0 for serials from 61 on: its calendar has a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * A date as Indonesian sources write it → `YYYY-MM-DD`; a time of day behind it is left off. Day comes first; a two-digit year follows
 * Oracle's RR: 00–49 is 20xx, 50–99 is 19xx. Undefined when empty or a zero date (`0000-00-00`, `00/00/0000`, Excel's `00/01/1900`).
 * Refuses `date-malformed`, `date-impossible`.
 * @example
 * cleanDate('16/03/2026', '/TGL') // '2026-03-16'
 * cleanDate('16-AGU-26', '/TGL') // '2026-08-16'
 * cleanDate('Senin, 10 Nopember 2025', '/TGL') // '2025-11-10'
 * cleanDate('0000-00-00', '/TGL') // undefined
 * cleanDate('31/02/2026', '/TGL') // refused: date-impossible
 */
export function cleanDate(raw: unknown, pointer: string): string | undefined {
  if (raw instanceof Date) return dayOfCell(raw.getTime(), pointer);
  const text = cleanText(raw, pointer);
  if (text === undefined || isZeroDate(text)) return undefined;
  const moment = splitMoment(text);
  if (moment === undefined) return cleanDay(text, pointer);
  const isInstant = moment.zone === 'Z' || /^[+-]00:?00$/.test(moment.zone ?? '');
  if (isInstant && moment.hour + moment.minute + moment.second > 0) {
    return reject('date-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, a time in UTC, which may be another day here`, 'Send the local date.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, waktu UTC yang di sini bisa hari lain.`, hint: 'Kirim tanggal setempat.' });
  }
  return Number.isNaN(moment.hour) ? malformed(text, pointer) : cleanDay(moment.day, pointer);
}

/** Whether a text is what databases write for "no date": zeros and separators, or Excel's day 0. */
export function isZeroDate(text: string): boolean {
  return (/^[0\s/.:TZ-]+$/i.test(text) && text.includes('0')) || text === '00/01/1900' || text === '1900-01-00';
}

/** The day that a text without a time of day names. */
export function cleanDay(text: string, pointer: string): string {
  const parts = text.length > LONGEST_MOMENT ? undefined : (dayFirst(text) ?? yearFirst(text) ?? named(text));
  if (parts === undefined) return malformed(text, pointer);
  const date = isoDate(...parts);
  return isRealDate(date) ? date : impossible(text, parts, pointer);
}

function impossible(text: string, [year, month, day]: Parts, pointer: string): never {
  const refuse = (en: string, id: string, hint: string, hintId: string): never => {
    return reject('date-impossible', pointer, `${fieldOf(pointer)} is ${quoted(text)}: ${en}`, hint, { message: `${fieldOf(pointer)} berisi ${quoted(text)}: ${id}.`, hint: hintId });
  };
  if (year < 1900 || year > 2100) return refuse('its year is outside 1900–2100', 'tahunnya di luar 1900–2100', 'Correct the year at the source.', 'Perbaiki tahunnya di sistem asal.');
  const swapped = month > 12 && day >= 1 && day <= 12;
  if (!swapped) return refuse('there is no such day', 'tanggal itu tidak ada', 'Correct the date at the source.', 'Perbaiki tanggalnya di sistem asal.');
  const order = /^\d{4}/.test(text) ? ['the month before the day: yyyy-mm-dd', 'bulan sebelum hari: tttt-bb-hh'] : ['the day first: dd-mm-yyyy', 'hari lebih dahulu: hh-bb-tttt'];
  return refuse(`there is no month ${month}`, `tidak ada bulan ${month}`, `Write ${order[0]}.`, `Tulis ${order[1]}.`);
}

/**
 * A date cell of a workbook: a serial number, a real date cell, or text as in `cleanDate`.
 * @example
 * cleanExcelDate(46091, '/TGL') // '2026-03-10'
 * cleanExcelDate('16-3-26', '/TGL') // '2026-03-16'
 */
export function cleanExcelDate(raw: unknown, pointer: string): string | undefined {
  const serial = typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{5}(\.\d+)?$/.test(raw.trim()) ? Number(raw) : undefined;
  return serial === undefined ? cleanDate(raw, pointer) : dayOfCell(EXCEL_EPOCH + serial * DAY_MS, pointer);
}

/**
 * Debezium's `io.debezium.time.Date`: days since 1970-01-01. A zero date comes as null or day 0: undefined.
 * @example
 * cleanEpochDays(20528, '/after/tanggal') // '2026-03-16'
 * cleanEpochDays(0, '/after/tanggal') // undefined
 */
export function cleanEpochDays(raw: unknown, pointer: string): string | undefined {
  if (raw === null || raw === undefined || raw === 0) return undefined;
  const days = typeof raw === 'number' && Number.isInteger(raw) && Math.abs(raw) < 60_000 ? raw : undefined;
  const date = days === undefined ? '' : utcDate(days * DAY_MS);
  return isRealDate(date) ? date : reject('date-malformed', pointer, `${fieldOf(pointer)} is ${shown(raw)}, which is not a number of days since 1970`, 'Check how the connector writes dates.', { message: `${fieldOf(pointer)} berisi ${shown(raw)}, yang bukan jumlah hari sejak 1970.`, hint: 'Periksa cara konektor menulis tanggal.' });
}

/**
 * "Gianyar, 30 Nopember 1979" → the date.
 * @example
 * cleanPlaceAndDate('Gianyar, 30 Nopember 1979', '/TTL') // '1979-11-30'
 */
export function cleanPlaceAndDate(raw: unknown, pointer: string): string | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const comma = text.lastIndexOf(',');
  return cleanDate(comma < 0 ? text.slice(Math.max(text.search(/\d/), 0)) : text.slice(comma + 1), pointer);
}

/**
 * First and last day; refuses `date-missing` and `period-reversed`.
 * @example
 * cleanPeriod('2026-03-16', '2026-03-17', '/mulai', '/selesai') // { startDate: '2026-03-16', endDate: '2026-03-17' }
 * cleanPeriod('2026-03-16', '2026-03-15', '/mulai', '/selesai') // refused: period-reversed
 * cleanPeriod('2026-03-16', undefined, '/mulai', '/selesai') // refused: date-missing
 */
export function cleanPeriod(start: string | undefined, end: string | undefined, startPointer: string, endPointer: string): { startDate: string; endDate: string } {
  if (start === undefined) return missing(startPointer);
  if (end === undefined) return missing(endPointer);
  if (end < start) return reject('period-reversed', endPointer, `the period ends on ${end}, before it begins on ${start}`, 'Correct the two dates at the source.', { message: `${fieldOf(endPointer)}: tanggal selesai ${end} mendahului tanggal mulai ${start}.` });
  return { startDate: start, endDate: end };
}

function missing(pointer: string): never {
  return reject('date-missing', pointer, `${fieldOf(pointer)} is empty or a zero date`, 'Fill in the date at the source; it is never computed.');
}

type Parts = [year: number, month: number, day: number];

function dayFirst(text: string): Parts | undefined {
  const match = /^(\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  return match ? [fullYear(match[4] ?? ''), Number(match[3]), Number(match[1])] : undefined;
}

function yearFirst(text: string): Parts | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})Z?$/.exec(text);
  if (match) return [Number(match[1]), Number(match[3]), Number(match[4])];
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  return compact ? [Number(compact[1]), Number(compact[2]), Number(compact[3])] : undefined;
}

function named(text: string): Parts | undefined {
  const match = /^(\d{1,2})[-/. ]{0,3}([a-z]+)\.?[-/. ]{0,3}(\d{4}|\d{2})$/i.exec(text.replace(WEEKDAY, ''));
  const month = monthOf(match?.[2] ?? '');
  return match && month !== undefined ? [fullYear(match[3] ?? ''), month, Number(match[1])] : undefined;
}

function monthOf(name: string): number | undefined {
  const word = name.toLowerCase();
  return Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A real date cell or a serial as the reader gives it: UTC milliseconds. Serial 0 is a cell that says nothing; before 61 Excel counts wrongly. */
function dayOfCell(ms: number, pointer: string): string | undefined {
  if (ms === EXCEL_EPOCH) return undefined;
  const date = ms >= EXCEL_EPOCH + 61 * DAY_MS && ms < Date.UTC(2101, 0, 1) ? utcDate(ms) : '';
  return isRealDate(date) ? date : reject('date-malformed', pointer, `${fieldOf(pointer)} holds a number that is no date of 1900 to 2100`, 'Format the cell as a date, or write it as dd-mm-yyyy.', { message: `${fieldOf(pointer)} berisi bilangan yang bukan tanggal tahun 1900–2100.`, hint: 'Format selnya sebagai tanggal, atau tulis sebagai hh-bb-tttt.' });
}

function malformed(text: string, pointer: string): never {
  return reject('date-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is not a date`, 'Write it as dd-mm-yyyy.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan tanggal.` });
}
