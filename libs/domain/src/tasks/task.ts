import type { Agency, EventDataByType, EventType, TaskAssigned } from '@simpul/contract';

export const TASK_STATES = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'FORWARDED', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'DECLINED', 'CANCELLED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export type TaskKind = TaskAssigned['kind'];
/** An agency with, where said, the position and the person. */
export type Party = TaskAssigned['assigner'];
/** Who inside the assignee's agency has it. */
export type Handler = Omit<Party, 'agency'>;
export type Attachment = NonNullable<TaskAssigned['attachments']>[number];

/** What a task is about: the same for a circular and all its children. */
export interface TaskDetails {
  kind: TaskKind;
  /** RECEIPT is met when the assignee has it, RESULT when what was submitted is accepted as done. */
  expects: 'RECEIPT' | 'RESULT';
  letterNo?: string;
  letterDate?: string;
  title?: string;
  instruction: string;
  urgency: TaskAssigned['urgency'];
  secrecy: TaskAssigned['secrecy'];
  /** RFC 3339 with offset, or a date: then the end of the assignee's local day. */
  dueAt?: string;
  attachments?: readonly Attachment[];
  /** UNTIL_RECEIVED, as SRIKANDI has it: who gave it can only ask for it back once the assignee has it. */
  cancellable: 'ANY_TIME' | 'UNTIL_RECEIVED';
}

/** One task of one assignee, as Simpul keeps it. Times are RFC 3339 with offset. */
export interface Task extends TaskDetails {
  id: string;
  state: TaskState;
  /** Raised by one with each step. */
  revision: number;
  assigner: Party;
  assignee: Party;
  /** Agencies that passed it on, first to last; the last one gave it to the assignee. Empty: the assigner did. */
  forwarders: readonly string[];
  /** The circular, or the task that was forwarded. */
  parentTaskId?: string;
  assignedAt: string;
  /** When it is due, as an instant. */
  due?: string;
  /** Its time was over before it was submitted; stays, however it ends. */
  overdue: boolean;
  receivedAt?: string;
  acceptedAt?: string;
  /** Whoever gave it has asked for it back. */
  recallAsked: boolean;
  handledBy?: Handler;
  percent?: number;
  result?: string;
  /** Tasks that it was forwarded as and that have not ended. */
  openChildren: number;
}

/** One letter to many agencies: no state of its own, but its children's counts. */
export interface Circular extends TaskDetails {
  id: string;
  revision: number;
  assigner: Party;
  /** As the assigner gave them: slugs, `region:51.*`, `regions:*`. */
  to: readonly string[];
  assignedAt: string;
}

/** What one step did to a task. `data` is what its event says, without the source record; a fact without data is not published. */
export type TaskFact =
  | { fact: 'assigned'; data: DataOf<'assigned'>; given: Pick<TaskDetails, 'expects' | 'cancellable'> & { due?: string; forwarders: readonly string[] } }
  | { fact: 'received'; data: DataOf<'received'> }
  | { fact: 'accepted'; data: DataOf<'accepted'> }
  | { fact: 'declined'; data: DataOf<'declined'> }
  | { fact: 'forwarded'; data: DataOf<'forwarded'>; handledBy?: Handler }
  | { fact: 'progressed'; data: DataOf<'progressed'> }
  | { fact: 'commented'; data: DataOf<'commented'>; recall?: true }
  | { fact: 'submitted'; data: DataOf<'submitted'> }
  | { fact: 'completed'; data: DataOf<'completed'> }
  | { fact: 'returned'; data: DataOf<'returned'> }
  | { fact: 'cancelled'; data: DataOf<'cancelled'> }
  | { fact: 'overdue'; data: DataOf<'overdue'> }
  | { fact: 'child-ended'; data?: undefined };

export type PublishedFact = Exclude<TaskFact, { fact: 'child-ended' }>;
type TypeOf<F extends PublishedFact['fact']> = `id.go.asn.task.${F}.v1` & EventType;
type DataOf<F extends PublishedFact['fact']> = Omit<EventDataByType[TypeOf<F>], 'sourceRecord'>;

const ENDS: readonly TaskState[] = ['COMPLETED', 'DECLINED', 'CANCELLED'];

/** Completed, or received where no more was asked for. */
export function isDone({ state, expects, receivedAt }: Task): boolean {
  return state === 'COMPLETED' || (expects === 'RECEIPT' && receivedAt !== undefined && !ENDS.includes(state));
}

/** Nothing more is awaited of anybody. */
export function isEnded(task: Task): boolean {
  return ENDS.includes(task.state) || isDone(task);
}

/** Its time is over and the assignee still has it. */
export function isOverdue(task: Task): boolean {
  return task.overdue && task.state !== 'SUBMITTED' && !isEnded(task);
}

/** The agency that gave it to the assignee, and that says whether it is done. */
export function giverOf({ assigner, forwarders }: Pick<Task, 'assigner' | 'forwarders'>): string {
  return forwarders.at(-1) ?? assigner.agency;
}

/** Everybody who may see it: assigner, assignee, forwarders. Each once. */
export function partiesOf({ assigner, assignee, forwarders }: Pick<Task, 'assigner' | 'assignee' | 'forwarders'>): string[] {
  return [...new Set([assigner.agency, assignee.agency, ...forwarders])];
}

/** An instant, and how the clocks of whoever acts show it. */
export interface Moment {
  instant: Date;
  /** RFC 3339 with offset. */
  local: string;
}

export type AgencyPlace = Pick<Agency, 'id' | 'kind' | 'regionCode' | 'timeZone'>;
