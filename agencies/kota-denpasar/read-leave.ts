import type { EmployeeLeaveStarted } from '@simpul/contract';
import { cleanDecision, cleanLeaveKind, cleanPeriod, draft, required, unlessRefused, type EventDraft, type XmlRecord } from '@simpul/adapter-kit';
import { dateOf, occurredAt, readEmployee, readSurroundings, remarksOn, type Context } from './read-record.ts';

interface Leave {
  status: 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
  leave: Pick<EmployeeLeaveStarted, 'leaveKind' | 'startDate' | 'endDate'>;
}

export function leaveStart(record: XmlRecord): string {
  return required(dateOf(record, 'TGL_MULAI'), '/TGL_MULAI', 'date-missing');
}

/**
 * Only an approved leave begins. One that is asked for, refused or withdrawn has no event of its own; but where it was approved before,
 * the one that was told of ends.
 */
export function tellLeave(record: XmlRecord, context: Context): EventDraft[] {
  const { status, leave } = readLeave(record);
  const { previous } = context;
  const before = previous && unlessRefused(() => readLeave(previous));
  if (status === 'APPROVED') return [draft('id.go.asn.employee.leave-started.v1', dataOf(record, leave, context))];
  if (before?.status !== 'APPROVED') return [];
  const { endDate: _planned, ...told } = before.leave;
  const data = dataOf(record, told, context);
  return [draft('id.go.asn.employee.leave-ended.v1', { ...data, quality: [...(data.quality ?? []), 'APPROVAL_TAKEN_BACK'] })];
}

/** LAMA ("3 bulan") is never made into an end: months of leave are counted by rules that the source knows alone. */
function readLeave(record: XmlRecord): Leave {
  const startDate = leaveStart(record);
  const endDate = dateOf(record, 'TGL_SELESAI');
  if (endDate !== undefined) cleanPeriod(startDate, endDate, '/TGL_MULAI', '/TGL_SELESAI');
  return {
    status: required(cleanDecision(record.fields.STATUS?.text, '/STATUS'), '/STATUS'),
    leave: { leaveKind: required(cleanLeaveKind(record.fields.JENIS_CUTI?.text, '/JENIS_CUTI'), '/JENIS_CUTI'), startDate, ...(endDate === undefined ? {} : { endDate }) },
  };
}

function dataOf(record: XmlRecord, leave: Leave['leave'], context: Context): Omit<EmployeeLeaveStarted, 'sourceRecord'> {
  const employeeId = readEmployee(record, context);
  const quality = remarksOn(record);
  return {
    employeeId,
    leaveId: context.opaqueId('leave', employeeId, leave.startDate),
    ...leave,
    ...readSurroundings(record),
    occurredAt: occurredAt(record, context),
    ...(quality.length === 0 ? {} : { quality }),
  };
}
