import { giverOf, isDone, isEnded, isOverdue, partiesOf, type Attachment, type Circular, type ReportedTask, type StoredTask, type Task, type TaskChange, type TaskFact } from '@simpul/domain';

/** A task as it stands in its table; the columns beside `task` are made from it, never changed by themselves. */
export interface TaskRow {
  id: string;
  form: StoredTask['form'];
  task: Task | Circular;
  reporter: string | null;
  system: string | null;
  parent_id: string | null;
  assigner: string;
  assignee: string | null;
  region: string | null;
  state: string | null;
  kind: string;
  letter_no: string | null;
  due_at: string | null;
  received: boolean;
  accepted: boolean;
  done: boolean;
  ended: boolean;
  overdue: boolean;
  awaits_receipt: boolean;
}

export interface FoundRow {
  form: StoredTask['form'];
  task: Task | Circular;
  reporter: string | null;
  system: string | null;
  changed_at: Date;
}

export const FOUND = 't.form, t.task, t.reporter, t.system, t.changed_at';

export function storedOf({ form, task, reporter, system, changed_at: changedAt }: FoundRow): StoredTask {
  if (form === 'circular') return { form, circular: task as Circular, changedAt };
  if (form === 'reported') return { form, task: task as Task, reporter: reporter ?? '', system: system ?? '', changedAt };
  return { form, task: task as Task, changedAt };
}

export function taskRow(task: Task, region: string | undefined): TaskRow {
  return {
    ...common(task),
    form: 'task',
    task,
    reporter: null,
    system: null,
    parent_id: task.parentTaskId ?? null,
    assignee: task.assignee.agency,
    region: region ?? null,
    state: task.state,
    due_at: waitsForClock(task) ? (task.due ?? null) : null,
    received: task.receivedAt !== undefined,
    accepted: task.acceptedAt !== undefined,
    done: isDone(task),
    ended: isEnded(task),
    overdue: isOverdue(task),
    awaits_receipt: task.state === 'ASSIGNED' && task.receivedAt === undefined,
  };
}

/** Nobody but its own home says what becomes of it: no clock, no receipt. */
export function reportedRow({ task, reporter, system }: ReportedTask): TaskRow {
  return { ...taskRow(task, undefined), form: 'reported', reporter, system, due_at: null, awaits_receipt: false };
}

export function circularRow(circular: Circular): TaskRow {
  const none = { received: false, accepted: false, done: false, ended: false, overdue: false, awaits_receipt: false };
  return { ...common(circular), ...none, form: 'circular', task: circular, reporter: null, system: null, parent_id: null, assignee: null, region: null, state: null, due_at: null };
}

function common({ id, assigner, kind, letterNo }: Task | Circular) {
  return { id, assigner: assigner.agency, kind, letter_no: letterNo ?? null };
}

function waitsForClock(task: Task): boolean {
  return !task.overdue && task.state !== 'SUBMITTED' && !isEnded(task);
}

export interface PartyRow {
  agency: string;
  task_id: string;
  role: 'assigner' | 'assignee' | 'reporter';
}

/**
 * In whose lists a new task stands: of whoever has it and of whoever gave it. What comes of a circular, or of a task that was passed on, stands
 * under that for those above.
 */
export function partiesIn(task: Task): PartyRow[] {
  const ofCircular = task.parentTaskId !== undefined && task.forwarders.length === 0;
  const given: PartyRow = { agency: giverOf(task), task_id: task.id, role: 'assigner' };
  const got: PartyRow = { agency: task.assignee.agency, task_id: task.id, role: 'assignee' };
  return ofCircular || given.agency === got.agency ? [got] : [got, given];
}

export function entriesOf({ task, facts }: TaskChange): { task_id: string; revision: number; ordinal: number; fact: TaskFact }[] {
  return facts.map((fact, ordinal) => ({ task_id: task.id, revision: task.revision, ordinal, fact }));
}

/** Who may read which attachment after a change: its parties, whatever hangs on it. */
export function readersOf({ task, facts }: TaskChange): { sha256: string; agency: string }[] {
  const attached = facts.flatMap(({ data }) => (data !== undefined && 'attachments' in data ? (data.attachments as readonly Attachment[]) : []));
  return attached.flatMap(({ sha256 }) => partiesOf(task).map((agency) => ({ sha256, agency })));
}
