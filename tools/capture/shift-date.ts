import { addYears, shiftDay, type Shift } from './invent.ts';

const DAY_MS = 86_400_000;
/** Excel's day 0. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A date in whatever spelling, moved and spelt the same way; undefined where the text is none. `onlyYears`: month and day stay. */
export function shiftDateText(text: string, shift: Shift, onlyYears = false): string | undefined {
  const move = (year: string, month: string, day: string): { year: string; day: string } => {
    if (onlyYears || !/^\d+$/.test(month)) return { year: addYears(year, shift.years), day: onlyYears ? day : moveDay(day, shift) };
    const full = year.length === 2 ? `19${year}` : year;
    const moved = shiftDay(full + month.padStart(2, '0') + day.padStart(2, '0'), shift);
    return { year: moved.slice(4 - year.length, 4), day: day.length === 1 ? String(Number(moved.slice(6))) : moved.slice(6) };
  };
  const yearFirst = /(?<!\d)((?:19|20)\d{2})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) {
    const [whole, year = '', separator = '', month = '', day = ''] = yearFirst;
    const moved = move(year, month, day);
    return put(text, yearFirst.index, whole, `${moved.year}${separator}${month}${separator}${moved.day}`);
  }
  const dayFirst = /(?<!\d)(\d{1,2})([-/. ]+)(\d{1,2}|[a-z]+\.?)([-/. ]+)(\d{4}|\d{2})(?!\d)/i.exec(text);
  if (!dayFirst) return undefined;
  const [whole, day = '', first = '', month = '', second = '', year = ''] = dayFirst;
  const moved = move(year, month, day);
  return put(text, dayFirst.index, whole, `${moved.day}${first}${month}${second}${moved.year}`);
}

/** A day as a number: Excel's serial in a workbook; elsewhere days, milliseconds or microseconds since 1970. */
export function shiftDateNumber(text: string, shift: Shift, inWorkbook: boolean, onlyYears = false): string {
  const number = Number(text);
  if (!Number.isFinite(number) || number === 0) return text;
  const unit = inWorkbook || Math.abs(number) < 100_000 ? DAY_MS : Math.abs(number) > 1e14 ? 1e-3 : 1;
  const epoch = inWorkbook ? EXCEL_EPOCH : 0;
  const date = new Date(epoch + number * unit);
  if (Number.isNaN(date.getTime())) return text;
  const iso = date.toISOString();
  const moved = shiftDateText(iso, shift, onlyYears) ?? iso;
  return String((Date.parse(moved) - epoch) / unit);
}

function moveDay(day: string, { days }: Shift): string {
  return String(((Number(day) - 1 + days) % 28) + 1).padStart(day.length, '0');
}

function put(text: string, at: number, old: string, made: string): string {
  return text.slice(0, at) + made + text.slice(at + old.length);
}
