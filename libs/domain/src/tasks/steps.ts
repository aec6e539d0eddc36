import { giverOf, partiesOf, type Task, type TaskState } from './task.ts';

/** What an agency can do with a task, in the order in which it is offered. */
export const STEP_KINDS = ['accept', 'decline', 'forward', 'progress', 'submit', 'complete', 'return', 'cancel', 'recall', 'comment'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What the bus itself does: the recipient's cursor passed it, its time is over, one that it was forwarded as has ended. */
export const BUS_STEP_KINDS = ['receive', 'mark-overdue', 'child-ended'] as const;
export type BusStepKind = (typeof BUS_STEP_KINDS)[number];

/** `giver`: who gave it to the assignee, so the assigner or the last forwarder. `party`: any of assigner, assignee, forwarders. */
export type Role = 'assignee' | 'giver' | 'party' | 'bus';

export interface Transition {
  from: TaskState;
  to: TaskState;
  /** Where it may lead instead, as the children's ends say. */
  or?: readonly TaskState[];
  /** What must hold besides the state, by its name in `CONDITIONS`. */
  when?: Condition;
}

export interface Step {
  by: Role;
  transitions: readonly Transition[];
  /** The assignee may take it too once the giver has asked for the task back. */
  onRecall?: true;
}

export type Condition = keyof typeof CONDITIONS;

/** What a transition can hang on besides the state. `now` only where time decides. */
export const CONDITIONS = {
  'no open child': ({ openChildren }: Task) => openChildren === 0,
  'cancellable': ({ cancellable, receivedAt }: Task) => cancellable === 'ANY_TIME' || receivedAt === undefined,
  'no longer cancellable, not asked before': (task: Task) => !task.recallAsked && task.receivedAt !== undefined && task.cancellable === 'UNTIL_RECEIVED',
  'not asked before': ({ recallAsked }: Task) => !recallAsked,
  'not received before': ({ receivedAt }: Task) => receivedAt === undefined,
  'not done, due is over, not marked before': ({ due, overdue, expects, receivedAt }: Task, now: Date) =>
    due !== undefined && Date.parse(due) <= now.getTime() && !overdue && !(expects === 'RECEIPT' && receivedAt !== undefined),
} as const satisfies Record<string, (task: Task, now: Date) => boolean>;

const move = (to: TaskState, ...from: readonly TaskState[]) => from.map((state): Transition => ({ from: state, to }));
const stay = (when: Condition | undefined, ...states: readonly TaskState[]) => states.map((state): Transition => ({ from: state, to: state, ...(when === undefined ? {} : { when }) }));
const under = (when: Condition, transitions: readonly Transition[]) => transitions.map((transition): Transition => ({ ...transition, when }));

/**
 * The whole life cycle (domain facts §7): who may take which step in which state, and where it leads. Handling it inside one's own
 * agency is a forwarding without children: so what waits for children (`no open child`) is open at once.
 */
export const STEPS: Readonly<Record<StepKind | BusStepKind, Step>> = {
  accept: { by: 'assignee', transitions: [...move('ACCEPTED', 'ASSIGNED'), ...under('no open child', move('ACCEPTED', 'FORWARDED'))] },
  decline: { by: 'assignee', transitions: move('DECLINED', 'ASSIGNED') },
  forward: { by: 'assignee', transitions: move('FORWARDED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'FORWARDED') },
  progress: { by: 'assignee', transitions: [...move('IN_PROGRESS', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'), ...under('no open child', move('IN_PROGRESS', 'FORWARDED'))] },
  submit: { by: 'assignee', transitions: [...move('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'), ...under('no open child', move('SUBMITTED', 'FORWARDED'))] },
  complete: { by: 'giver', transitions: move('COMPLETED', 'SUBMITTED') },
  return: { by: 'giver', transitions: move('RETURNED', 'SUBMITTED') },
  cancel: { by: 'giver', onRecall: true, transitions: under('cancellable', move('CANCELLED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS')) },
  recall: { by: 'giver', transitions: [...stay('no longer cancellable, not asked before', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'), ...stay('not asked before', 'FORWARDED', 'RETURNED')] },
  comment: { by: 'party', transitions: stay(undefined, 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'FORWARDED', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'DECLINED', 'CANCELLED') },
  receive: { by: 'bus', transitions: stay('not received before', 'ASSIGNED') },
  // Submitted in time is in time, however long the answer takes.
  'mark-overdue': { by: 'bus', transitions: stay('not done, due is over, not marked before', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'FORWARDED', 'RETURNED') },
  'child-ended': {
    by: 'bus',
    transitions: [{ from: 'FORWARDED', to: 'FORWARDED', or: ['SUBMITTED', 'ACCEPTED'] }, ...stay(undefined, 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'DECLINED', 'CANCELLED')],
  },
};

/** What stands in the way of a step; undefined = nothing. */
export type StepRefusal = 'not-your-step' | 'illegal-step' | 'already-received' | 'children-open';

/** Whether an agency may take a step now. */
export function refusalOf(task: Task, kind: StepKind | BusStepKind, agency: string | undefined, now: Date): StepRefusal | undefined {
  const step = STEPS[kind];
  const recalled = step.onRecall === true && task.recallAsked && agency === task.assignee.agency;
  if (!recalled && !hasRole(task, step.by, agency)) return 'not-your-step';
  const transition = step.transitions.find(({ from }) => from === task.state);
  if (transition === undefined) return 'illegal-step';
  const { when } = transition;
  if (when === undefined || recalled || CONDITIONS[when](task, now)) return undefined;
  if (when === 'cancellable') return 'already-received';
  return when === 'no open child' ? 'children-open' : 'illegal-step';
}

/** The steps that an agency may take now, in the order of `STEP_KINDS`. */
export function allowedSteps(task: Task, agency: string, now: Date): StepKind[] {
  return STEP_KINDS.filter((kind) => refusalOf(task, kind, agency, now) === undefined);
}

function hasRole(task: Task, role: Role, agency: string | undefined): boolean {
  switch (role) {
    case 'bus':
      return agency === undefined;
    case 'assignee':
      return agency === task.assignee.agency;
    case 'giver':
      return agency === giverOf(task);
    case 'party':
      return agency !== undefined && partiesOf(task).includes(agency);
  }
}
