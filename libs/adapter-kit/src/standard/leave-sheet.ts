import { cleanPeriod } from '../cleaners/index.ts';
import { draft, type EventDraft } from '../define-adapter.ts';
import type { SheetContext } from './cell-kinds.ts';
import { columnOf, extraColumn, NAME_BESIDE, NUMBER, REMARK } from './column.ts';
import { decreeColumns, employeeColumn, placeColumns } from './shared-columns.ts';
import { dataIn, whatIsNew, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const STARTED = 'id.go.asn.employee.leave-started.v1';
const ENDED = 'id.go.asn.employee.leave-ended.v1';
const START = columnOf(STARTED, 'startDate', { required: true });
const END = columnOf(STARTED, 'endDate', { explained: 'Hari terakhir cuti, bila diketahui.' });
const BACK = extraColumn('Kembali Bekerja', 'date', 'First day back at work', 'Diisi setelah pegawai kembali bekerja. Bila cutinya batal, isi sama dengan Tanggal Mulai.');

const COLUMNS = [NUMBER, employeeColumn(STARTED), NAME_BESIDE, columnOf(STARTED, 'leaveKind', { required: true }), START, END, BACK, ...decreeColumns(STARTED), ...placeColumns(STARTED), REMARK];

/** Cuti that was approved. */
export const LEAVES: Sheet = {
  name: 'Cuti',
  domain: 'employee',
  columns: COLUMNS,
  emits: [STARTED, ENDED],
  key: (row) => `${row.need('NIP')}/${row.need(START.heading)}`,
  tell: whatIsNew(leaveIn),
  example: {},
};

function leaveIn(row: SheetRow, context: SheetContext): EventDraft[] {
  const data = dataIn(COLUMNS, row, STARTED, context) as EventDraft<typeof STARTED>['data'];
  const { employeeId, startDate, endDate } = data;
  const back = row.cell(BACK.heading);
  for (const [date, { heading }] of [[endDate, END], [back, BACK]] as const) if (date !== undefined) cleanPeriod(startDate, date, pointerTo(START.heading), pointerTo(heading));
  const leave = { ...data, leaveId: context.opaqueId('leave', employeeId, startDate), occurredAt: context.receivedAt };
  return [draft(STARTED, leave), ...(back === undefined ? [] : [draft(ENDED, { ...leave, effectiveDate: back })])];
}
