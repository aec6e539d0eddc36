import type { SimpulEvent } from '@simpul/contract';
import { reportedAfter, type LeaveChange, type ReportedTask, type SeenInLog } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import { cleanJson } from '../clean-text.ts';
import { PUT_PARTIES, PUT_TASKS } from './put-tasks.ts';
import { FOUND, reportedRow, storedOf, type FoundRow, type PartyRow } from './task-rows.ts';

/** What a batch of the log tells, inside the transaction that moves the place over it. */
export async function putSeen(manager: EntityManager, { assigned, reported, leaves }: SeenInLog): Promise<void> {
  if (assigned.length > 0) await putPlaces(manager, assigned);
  if (reported.length > 0) await putReported(manager, reported);
  if (leaves.length > 0) await putLeaves(manager, leaves);
}

/** The recipients' cursors may have passed these places already: they are looked at again. */
async function putPlaces(manager: EntityManager, assigned: SeenInLog['assigned']): Promise<void> {
  const first = new Map(assigned.map(({ taskId, place }) => [taskId, { id: taskId, partition: place.partition, offset: String(place.offset) }] as const).toReversed());
  const [rows] = await manager.query<[{ assignee: string }[], number]>(PUT_PLACES, [JSON.stringify([...first.values()])]);
  const agencies = [...new Set(rows.map(({ assignee }) => assignee))].toSorted();
  if (agencies.length > 0) await manager.query(LOOK_AGAIN, [agencies]);
}

async function putReported(manager: EntityManager, events: readonly SimpulEvent[]): Promise<void> {
  const ids = [...new Set(events.map(({ subject }) => subject))];
  const rows = await manager.query<FoundRow[]>(`SELECT ${FOUND} FROM tasks t WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids]);
  const stored = rows.map(storedOf);
  const own = new Set(stored.flatMap((one) => (one.form === 'reported' ? [] : [one.form === 'task' ? one.task.id : one.circular.id])));
  const known = new Map<string, ReportedTask>(stored.flatMap((one) => (one.form === 'reported' ? [[one.task.id, one] as const] : [])));
  const changed = new Set<string>();
  for (const event of events) {
    const before = known.get(event.subject);
    const after = own.has(event.subject) ? undefined : reportedAfter(before, event);
    if (after === undefined || after === before) continue;
    known.set(event.subject, after);
    changed.add(event.subject);
  }
  const tasks = [...changed].map((id) => known.get(id) as ReportedTask);
  if (tasks.length === 0) return;
  await manager.query(PUT_TASKS, [cleanJson(tasks.map(reportedRow))]);
  await manager.query(PUT_PARTIES, [JSON.stringify(tasks.flatMap(partiesOfReported))]);
}

function partiesOfReported({ task, reporter }: ReportedTask): PartyRow[] {
  const rows: PartyRow[] = [
    { agency: reporter, task_id: task.id, role: 'reporter' },
    { agency: task.assigner.agency, task_id: task.id, role: 'assigner' },
    { agency: task.assignee.agency, task_id: task.id, role: 'assignee' },
  ];
  return [...new Map(rows.map((row) => [row.agency, row])).values()];
}

/** In the order of the log: the last word on each leave counts. */
async function putLeaves(manager: EntityManager, changes: readonly LeaveChange[]): Promise<void> {
  const last = [...new Map(changes.map((change) => [`${change.employeeId} ${change.leaveId}`, change])).values()];
  const open = last.flatMap(({ employeeId, leaveId, period }) => (period === undefined ? [] : [{ employeeId, leaveId, startDate: period.startDate, endDate: period.endDate ?? null }]));
  const ended = last.filter(({ period }) => period === undefined).map(({ employeeId, leaveId }) => ({ employeeId, leaveId }));
  if (open.length > 0) await manager.query(PUT_LEAVES, [cleanJson(open)]);
  if (ended.length > 0) await manager.query(END_LEAVES, [cleanJson(ended)]);
}

const PUT_PLACES = `
  UPDATE tasks t SET log_partition = given.partition, log_offset = given."offset"
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, partition integer, "offset" bigint)
  WHERE t.id = given.id AND t.form = 'task' AND t.log_offset IS NULL RETURNING t.assignee`;

const LOOK_AGAIN = `
  INSERT INTO receipt_looks (agency, cursors) SELECT agency, '{}' FROM unnest($1::text[]) AS given (agency)
  ON CONFLICT (agency) DO UPDATE SET cursors = '{}'`;

const PUT_LEAVES = `
  INSERT INTO leaves (employee_id, leave_id, start_date, end_date)
  SELECT "employeeId", "leaveId", "startDate", "endDate" FROM jsonb_to_recordset($1::jsonb) AS given ("employeeId" text, "leaveId" text, "startDate" date, "endDate" date)
  ON CONFLICT (employee_id, leave_id) DO UPDATE SET start_date = excluded.start_date, end_date = excluded.end_date`;

const END_LEAVES = `
  DELETE FROM leaves l USING jsonb_to_recordset($1::jsonb) AS given ("employeeId" text, "leaveId" text)
  WHERE l.employee_id = given."employeeId" AND l.leave_id = given."leaveId"`;
