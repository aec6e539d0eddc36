import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf } from './empty.ts';
import { isoDate, isRealDate, utcDate } from './real-date.ts';

const MONTHS: Record<string, number> = {
  januari: 1, jan: 1, january: 1, februari: 2, pebruari: 2, feb: 2, peb: 2, february: 2, maret: 3, mar: 3, mrt: 3, march: 3, april: 4, apr: 4,
  mei: 5, may: 5, juni: 6, jun: 6, june: 6, juli: 7, jul: 7, july: 7, agustus: 8, agu: 8, ags: 8, agt: 8, agst: 8, aug: 8, august: 8,
  september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, oct: 10, october: 10, november: 11, nopember: 11, nov: 11, nop: 11,
  desember: 12, des: 12, dec: 12, december: 12,
};

const DAY_MS = 86_400_000;
/** Excel's day 0 for serials from 61 on: its calendar has a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * A date as Indonesian sources write it → `YYYY-MM-DD`. Day comes first; a two-digit year of 00–69 is 20xx, else 19xx.
 * Undefined when empty or a zero date (`0000-00-00`, `00/00/0000`). Refuses `date-malformed`, `date-impossible`.
 */
export function cleanDate(raw: unknown, pointer: string): string | undefined {
  if (raw instanceof Date) return utcDate(raw.getTime());
  const text = cleanText(raw);
  if (text === undefined || /^0+([-/. ]0+)*$/.test(text)) return undefined;
  const parts = dayFirst(text) ?? yearFirst(text) ?? named(text);
  if (parts === undefined) return malformed(text, pointer);
  const [year, month, day] = parts;
  const date = isoDate(year, month, day);
  return isRealDate(date) ? date : reject('date-impossible', pointer, `${fieldOf(pointer)} is ${shown(text)}: there is no such day`, 'Correct the date at the source.');
}

/** A date cell of a workbook: a serial number, a real date cell, or text as in `cleanDate`. */
export function cleanExcelDate(raw: unknown, pointer: string): string | undefined {
  const serial = typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{5}(\.\d+)?$/.test(raw.trim()) ? Number(raw) : undefined;
  if (serial === undefined) return cleanDate(raw, pointer);
  if (serial === 0) return undefined;
  if (serial < 61 || serial > 73_050) return malformed(String(serial), pointer);
  return utcDate(EXCEL_EPOCH + Math.floor(serial) * DAY_MS);
}

/** Debezium's `io.debezium.time.Date`: days since 1970-01-01. A zero date comes as null or day 0: undefined. */
export function cleanEpochDays(raw: unknown, pointer: string): string | undefined {
  if (raw === null || raw === undefined || raw === 0) return undefined;
  if (typeof raw !== 'number' || !Number.isInteger(raw) || Math.abs(raw) > 60_000) return malformed(String(raw), pointer);
  return utcDate(raw * DAY_MS);
}

/** "Gianyar, 30 Nopember 1979" → the date. */
export function cleanPlaceAndDate(raw: unknown, pointer: string): string | undefined {
  const text = cleanText(raw);
  return cleanDate(text?.slice(text.lastIndexOf(',') + 1), pointer);
}

/** First and last day; refuses `date-missing` and `period-reversed`. */
export function cleanPeriod(start: string | undefined, end: string | undefined, startPointer: string, endPointer: string): { startDate: string; endDate: string } {
  if (start === undefined) return missing(startPointer);
  if (end === undefined) return missing(endPointer);
  if (end < start) return reject('period-reversed', endPointer, `the period ends on ${end}, before it begins on ${start}`, 'Correct the two dates at the source.');
  return { startDate: start, endDate: end };
}

function missing(pointer: string): never {
  return reject('date-missing', pointer, `${fieldOf(pointer)} is empty or a zero date`, 'Fill in the date at the source; it is never computed.');
}

type Parts = [year: number, month: number, day: number];

function dayFirst(text: string): Parts | undefined {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: 0?0[:.]00(?:[:.]00)?)?$/.exec(text);
  return match ? [fullYear(match[3] ?? ''), Number(match[2]), Number(match[1])] : undefined;
}

function yearFirst(text: string): Parts | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

function named(text: string): Parts | undefined {
  const match = /^(?:[a-z']+, ?)?(\d{1,2})[-/. ]?([a-z]+)\.?[-/. ]?(\d{4}|\d{2})$/i.exec(text);
  const month = MONTHS[match?.[2]?.toLowerCase() ?? ''];
  return match && month !== undefined ? [fullYear(match[3] ?? ''), month, Number(match[1])] : undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function malformed(text: string, pointer: string): never {
  return reject('date-malformed', pointer, `${fieldOf(pointer)} is ${shown(text)}, which is not a date`, 'Write it as dd-mm-yyyy.');
}

function shown(text: string): string {
  return `"${text.slice(0, 30)}"`;
}
