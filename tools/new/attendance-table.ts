import type { Agency } from '@simpul/contract';
import type { Column } from './columns.ts';
import type { Plan } from './plan.ts';
import { untaken } from './roles.ts';
import { CONFIRM, literal } from './say.ts';

/** A table with a row per employee and day, which the kit reads as a whole. */
export interface ChangeTable {
  name: string;
  date: string;
  status: string;
  checkIn: string;
  checkOut: string;
  nip: string;
  hasWords: boolean;
  columns: readonly Column[];
}

/** Undefined where it is no change row, or a column that the kit's reader needs was not found. */
export function changeTable({ layout, found }: Plan): ChangeTable | undefined {
  if (layout.format !== 'debezium' || layout.table === undefined) return undefined;
  const [date, status, checkIn, checkOut, nip] = (['date', 'workStatus', 'checkIn', 'checkOut', 'nip'] as const).map((role) => found.get(role));
  if (!date || !status || !checkIn || !checkOut || !nip) return undefined;
  const columns = [date, status, checkIn, checkOut, nip].map(({ column }) => column);
  return { name: layout.table, date: date.column.name, status: status.column.name, checkIn: checkIn.column.name, checkOut: checkOut.column.name, nip: nip.column.name, hasWords: untaken(status, 'debezium').length > 0, columns };
}

export function writeAttendanceTable(table: ChangeTable, agency: Agency): string[] {
  return [
    'const TABLE: AttendanceTable = {',
    `  name: ${literal(table.name)},`,
    `  zone: '${agency.timeZone}',`,
    `  columns: { date: ${literal(table.date)}, status: ${literal(table.status)}, checkIn: ${literal(table.checkIn)}, checkOut: ${literal(table.checkOut)} }, // ${CONFIRM} which column says what`,
    `  person: [${literal(table.nip)}],`,
    '  others: [],',
    ...(table.hasWords ? ['  words: WORK_WORDS,'] : []),
    '};',
    '',
  ];
}
