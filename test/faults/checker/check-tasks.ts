import { TASKS } from './facts.ts';
import type { Delivered, TaskFact } from './journal.ts';

type State = 'ASSIGNED' | 'ACCEPTED' | 'IN_PROGRESS' | 'SUBMITTED' | 'RETURNED' | 'COMPLETED' | 'DECLINED' | 'CANCELLED';

/** Where each step leads from each state, as the life cycle of a task is agreed; what is not here is illegal. */
const STEPS: Readonly<Record<State, Partial<Record<TaskFact, State>>>> = {
  ASSIGNED: { received: 'ASSIGNED', accepted: 'ACCEPTED', declined: 'DECLINED', cancelled: 'CANCELLED', commented: 'ASSIGNED' },
  ACCEPTED: { progressed: 'IN_PROGRESS', submitted: 'SUBMITTED', cancelled: 'CANCELLED', commented: 'ACCEPTED' },
  IN_PROGRESS: { progressed: 'IN_PROGRESS', submitted: 'SUBMITTED', cancelled: 'CANCELLED', commented: 'IN_PROGRESS' },
  SUBMITTED: { completed: 'COMPLETED', returned: 'RETURNED', commented: 'SUBMITTED' },
  RETURNED: { progressed: 'IN_PROGRESS', submitted: 'SUBMITTED', commented: 'RETURNED' },
  COMPLETED: { commented: 'COMPLETED' },
  DECLINED: { commented: 'DECLINED' },
  CANCELLED: { commented: 'CANCELLED' },
};

export interface TaskCount {
  tasks: number;
  steps: number;
  illegal: number;
  examples: string[];
}

const MOST_EXAMPLES = 20;

/** Takes every task that Simpul keeps through its steps as one lane tells them. */
export function checkTasks(delivered: Iterable<Delivered>): TaskCount {
  const count: TaskCount = { tasks: 0, steps: 0, illegal: 0, examples: [] };
  const states = new Map<string, State>();
  for (const { subject, type, record } of delivered) {
    if (record.system !== TASKS) continue;
    const fact = type.slice('task.'.length) as TaskFact;
    const before = states.get(subject);
    const after = before === undefined ? (fact === 'assigned' ? 'ASSIGNED' : undefined) : STEPS[before][fact];
    count.steps++;
    if (after !== undefined) states.set(subject, after);
    else if (count.illegal++ < MOST_EXAMPLES) count.examples.push(`illegal: ${subject} ${fact} when ${before ?? 'not assigned'}`);
  }
  return { ...count, tasks: states.size };
}
