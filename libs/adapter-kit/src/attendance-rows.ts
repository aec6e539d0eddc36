import type { IndonesianZone, WorklocationStatusChanged } from '@simpul/contract';
import { checkTable, cleanDateColumn, isUntouched, rowAfter, timeOfChange, type ChangeRow, type TableRow } from './change-rows.ts';
import { unlessRefused } from './changed-drafts.ts';
import { cleanLocalMillis, cleanLocalTime } from './cleaners/clean-time.ts';
import { cleanWorkStatus, type Words, type WorkStatus } from './cleaners/clean-words.ts';
import { cleanText, fieldOf, required } from './cleaners/empty.ts';
import { reject } from './define-adapter.ts';

/** A table with one row per employee and day, whose changes Debezium tells. */
export interface AttendanceTable {
  /** Its name in the database: a change of another table, which may belong to somebody else, is refused. */
  name: string;
  zone: IndonesianZone;
  /** Columns: the local date, the work location, and the DATETIMEs of check-in and check-out. */
  columns: { date: string; status: string; checkIn: string; checkOut: string };
  /** Further columns whose change is worth an event: those that say who, and what else the adapter tells. */
  others: readonly string[];
  /** Of these, the columns that say who. */
  person: readonly string[];
  /** Words of this source alone (`H`, `D` and `I` mean different things elsewhere). */
  words?: Words<WorkStatus>;
}

type Attendance = Pick<WorklocationStatusChanged, 'localDate' | 'timeZone' | 'status' | 'previousStatus' | 'checkInAt' | 'checkOutAt' | 'rawStatus' | 'occurredAt'>;

/** What the row says now of one employee's day; undefined when an update touched none of it. `receivedAt` stands in where the change has no time. */
export function readAttendance(change: ChangeRow, table: AttendanceTable, receivedAt: string): Attendance | undefined {
  checkTable(change, table.name);
  const row = rowAfter(change);
  const { zone, columns } = table;
  if (isUntouched(change, [...Object.values(columns), ...table.others, ...table.person])) return undefined;
  const datePointer = `/after/${columns.date}`;
  const statusPointer = `/after/${columns.status}`;
  const localDate = required(cleanDateColumn(row[columns.date], datePointer), datePointer, 'date-missing');
  const previousStatus = statusBefore(change, table);
  return {
    localDate,
    timeZone: zone,
    status: required(cleanWorkStatus(row[columns.status], statusPointer, table.words), statusPointer),
    ...(previousStatus === undefined ? {} : { previousStatus }),
    ...readClocking(row, table, localDate),
    rawStatus: required(cleanText(row[columns.status], statusPointer), statusPointer),
    occurredAt: timeOfChange(change, zone) ?? receivedAt,
  };
}

/** Known only where the row before was about the same person and day; a word that nobody knows any more is no reason to refuse the new one. */
function statusBefore({ before, after }: ChangeRow, { columns, person, words }: AttendanceTable): WorkStatus | undefined {
  const isSame = (name: string) => (before?.[name] ?? null) === (after?.[name] ?? null);
  return [columns.date, ...person].every(isSame) ? unlessRefused(() => cleanWorkStatus(before?.[columns.status], '/before', words)) : undefined;
}

function readClocking(row: TableRow, { zone, columns }: AttendanceTable, localDate: string): Pick<Attendance, 'checkInAt' | 'checkOutAt'> {
  const checkInAt = clockedAt(row[columns.checkIn], `/after/${columns.checkIn}`, localDate, zone);
  const checkOutAt = clockedAt(row[columns.checkOut], `/after/${columns.checkOut}`, localDate, zone);
  if (checkInAt !== undefined && checkOutAt !== undefined && checkOutAt < checkInAt) {
    return reject('period-reversed', `/after/${columns.checkOut}`, `the check-out at ${checkOutAt} is before the check-in at ${checkInAt}`, 'Correct the two times at the source.', { message: `Waktu pulang ${checkOutAt} mendahului waktu masuk ${checkInAt}.`, hint: 'Perbaiki kedua waktunya di sistem asal.' });
  }
  return { ...(checkInAt === undefined ? {} : { checkInAt }), ...(checkOutAt === undefined ? {} : { checkOutAt }) };
}

const DAY_MS = 86_400_000;

/** A time further from its date than a night shift was written in another unit, or is a time of day alone: refused, since it can not be told which. */
function clockedAt(raw: unknown, pointer: string, localDate: string, zone: IndonesianZone): string | undefined {
  const time = typeof raw === 'string' ? cleanLocalTime(raw, zone, pointer) : cleanLocalMillis(raw, zone, pointer);
  if (time !== undefined && Math.abs(Date.parse(time.slice(0, 10)) - Date.parse(localDate)) > DAY_MS) {
    return reject('time-malformed', pointer, `${fieldOf(pointer)} is ${time}, which is not near its own date ${localDate}`, 'Check the row’s date and time, and how the connector writes DATETIME columns.', { message: `${fieldOf(pointer)} adalah ${time}, jauh dari tanggalnya sendiri ${localDate}.`, hint: 'Periksa tanggal dan waktu barisnya, dan cara konektor menulis kolom DATETIME.' });
  }
  return time;
}
