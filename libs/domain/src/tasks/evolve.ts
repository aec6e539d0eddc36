import type { Task, TaskFact, TaskState } from './task.ts';

/** Where a fact leads, wherever it is met; the others leave the state as it is. */
const STATE_AFTER: Partial<Record<TaskFact['fact'], TaskState>> = {
  accepted: 'ACCEPTED', declined: 'DECLINED', forwarded: 'FORWARDED', progressed: 'IN_PROGRESS', submitted: 'SUBMITTED', completed: 'COMPLETED', returned: 'RETURNED', cancelled: 'CANCELLED',
};

/** The task after one step's facts: its revision is one higher. */
export function evolveAll(task: Task | undefined, facts: readonly TaskFact[]): Task {
  let evolved = task;
  for (const fact of facts) evolved = evolve(evolved, fact);
  if (evolved === undefined) throw new Error('no fact');
  return { ...evolved, revision: (task?.revision ?? 0) + 1 };
}

/** The task after a fact. Pure; undefined only before `assigned`. */
export function evolve(task: Task | undefined, fact: TaskFact): Task {
  if (fact.fact === 'assigned') return begun(fact);
  if (task === undefined) throw new Error(`${fact.fact} without a task`);
  const state = STATE_AFTER[fact.fact] ?? task.state;
  return { ...seen(task, fact), state, ...changes(task, fact) };
}

function begun({ data, given }: Extract<TaskFact, { fact: 'assigned' }>): Task {
  const { taskId, occurredAt, officeRegion: _, effectiveDate: __, decree: ___, quality: ____, ...details } = data;
  return { ...details, ...given, id: taskId, state: 'ASSIGNED', revision: 1, assignedAt: occurredAt, overdue: false, recallAsked: false, openChildren: 0 };
}

/** Whoever takes a step as assignee has it, whatever its cursor says. */
function seen(task: Task, { data }: TaskFact): Task {
  if (task.receivedAt !== undefined || data === undefined || !('by' in data) || data.by.agency !== task.assignee.agency) return task;
  return { ...task, receivedAt: data.occurredAt };
}

function changes(task: Task, fact: TaskFact): Partial<Task> {
  switch (fact.fact) {
    case 'accepted':
      return { acceptedAt: task.acceptedAt ?? fact.data.at };
    case 'forwarded': {
      const children = fact.data.childTaskIds?.length ?? 0;
      return { acceptedAt: task.acceptedAt ?? fact.data.at, openChildren: task.openChildren + children, ...(fact.handledBy === undefined ? {} : { handledBy: fact.handledBy }) };
    }
    case 'progressed':
      return { percent: fact.data.percent };
    case 'submitted':
      return { result: fact.data.result };
    case 'commented':
      return fact.recall === true ? { recallAsked: true } : {};
    case 'overdue':
      return { overdue: true };
    case 'child-ended':
      return { openChildren: task.openChildren - 1 };
    default:
      return {};
  }
}
