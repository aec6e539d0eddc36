import type { SimpulEvent } from '@simpul/contract';
import { HEADERS, isReported, TASKS_SYSTEM, type LeaveChange, type LogRecord, type SeenInLog } from '@simpul/domain';

const TASK = 'id.go.asn.task.';
const LEAVE = 'id.go.asn.employee.leave-';

/** What of a batch concerns the tasks: the rest is told by its header and never parsed. */
export function readBatch(records: readonly LogRecord[]): SeenInLog {
  const seen = { assigned: [] as SeenInLog['assigned'][number][], reported: [] as SimpulEvent[], leaves: [] as LeaveChange[] };
  for (const { headers, value, partition, offset } of records) {
    const type = headers[HEADERS.type]?.toString('latin1') ?? '';
    if (value === null || !(type.startsWith(TASK) || type.startsWith(LEAVE))) continue;
    const event = JSON.parse(value.toString('utf8')) as SimpulEvent;
    if (type.startsWith(LEAVE)) seen.leaves.push(leaveIn(event));
    else if (isReported(event)) seen.reported.push(event);
    else if (type === `${TASK}assigned.v1` && event.data.sourceRecord.system === TASKS_SYSTEM) seen.assigned.push({ taskId: event.subject, place: { partition, offset } });
  }
  return seen;
}

function leaveIn({ type, data }: SimpulEvent): LeaveChange {
  const { employeeId, leaveId, startDate, endDate } = data as SimpulEvent<'id.go.asn.employee.leave-started.v1'>['data'];
  if (type === 'id.go.asn.employee.leave-ended.v1') return { employeeId, leaveId };
  return { employeeId, leaveId, period: { startDate, ...(endDate === undefined ? {} : { endDate }) } };
}
