import { reject } from '../define-adapter.ts';
import { cleanDate, cleanExcelDate } from '../cleaners/clean-date.ts';
import { cleanLocalTime } from '../cleaners/clean-time.ts';
import { cleanText, fieldOf, quoted } from '../cleaners/empty.ts';
import { splitMoment } from '../cleaners/split-moment.ts';

const DAY_MS = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const CLOCK = /^(?:(?:pukul|jam|pkl)\.? )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/i;

/**
 * A date, with a time where one is told → `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`, local; a text that names its zone stays as it is. A date
 * cell at midnight tells no time.
 */
export function cleanMoment(raw: unknown, pointer: string): string | undefined {
  const cell = typeof raw === 'number' ? new Date(Math.round(EXCEL_EPOCH + raw * DAY_MS)) : raw;
  if (cell instanceof Date) {
    const date = cleanDate(cell, pointer);
    const time = date === undefined || cell.getTime() % DAY_MS === 0 ? '' : ` ${cell.toISOString().slice(11, 19)}`;
    return date && date + time;
  }
  const text = cleanText(cell, pointer);
  const moment = text === undefined ? undefined : splitMoment(text);
  if (text === undefined || moment === undefined) return cleanExcelDate(text, pointer);
  const time = cleanLocalTime(text, 'Asia/Jakarta', pointer);
  return moment.zone === undefined ? time?.slice(0, 19).replace('T', ' ') : text;
}

/** A time of day → `HH:MM:SS`; one of another day as in `cleanMoment`. */
export function cleanClock(raw: unknown, pointer: string): string | undefined {
  const ms = raw instanceof Date ? raw.getTime() - EXCEL_EPOCH : typeof raw === 'number' ? Math.round(raw * DAY_MS) : Number.NaN;
  if (ms >= 0 && ms < DAY_MS) return new Date(ms).toISOString().slice(11, 19);
  const text = raw instanceof Date || typeof raw === 'number' ? undefined : cleanText(raw, pointer);
  const [, hour, minute, second = '00'] = CLOCK.exec(text ?? '') ?? [];
  if (text === undefined || hour === undefined) return withTime(cleanMoment(raw, pointer), pointer);
  const isShown = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isShown ? `${hour.padStart(2, '0')}:${minute}:${second}` : reject('time-malformed', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which no clock shows`, 'Write it as HH:MM.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, jam yang tidak ada.`, hint: 'Tulis sebagai JJ:MM.' });
}

function withTime(moment: string | undefined, pointer: string): string | undefined {
  if (moment === undefined || moment.length > 10) return moment;
  return reject('time-malformed', pointer, `${fieldOf(pointer)} is a date without a time`, 'Write it as HH:MM.', { message: `${fieldOf(pointer)} berisi tanggal tanpa jam.`, hint: 'Tulis sebagai JJ:MM.' });
}
