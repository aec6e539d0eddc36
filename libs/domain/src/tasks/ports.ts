import type { SimpulEvent } from '@simpul/contract';
import type { KeyedWrite } from '../outbox/idempotency.ts';
import type { Appended } from '../log/ports.ts';
import type { Stretch } from '../positions/ports.ts';
import type { AgencyRules } from '../routing/rules.ts';
import type { ReportedTask } from './report.ts';
import type { Circular, Task, TaskFact } from './task.ts';

/** A task after a step, with what the step did. */
export interface TaskChange {
  task: Task;
  facts: readonly TaskFact[];
  /** In the order in which they happened. */
  events: readonly SimpulEvent[];
  /** Kemendagri code of the assignee's agency; absent for the centre. */
  region?: string;
}

export type StoredTask = { form: 'task'; task: Task; changedAt: Date } | { form: 'circular'; circular: Circular; changedAt: Date } | ({ form: 'reported'; changedAt: Date } & ReportedTask);

/** One step of a task, as it was told. */
export interface TaskEntry {
  revision: number;
  fact: TaskFact;
}

export interface TaskFilter {
  /** Of a circular or a forwarded task. */
  parent?: string;
  /** `assigner`: given by the agency, also what it passed on. */
  role?: 'assigner' | 'assignee';
  state?: Task['state'];
  kind?: Task['kind'];
  overdue?: boolean;
  /** Only what is not at its end. */
  open?: boolean;
  letterNo?: string;
  page?: string;
  limit: number;
}

/** How far the children of a circular are. */
export interface TaskCounts {
  recipients: number;
  received: number;
  accepted: number;
  declined: number;
  done: number;
  overdue: number;
}

export interface RegionTally extends TaskCounts {
  /** Kemendagri code: a province with all in it, or one government; null = the centre. */
  region: string | null;
}

/** What can be done inside one transaction; locks last until its end. Children are locked before their parents, several in the order of their ids. */
export interface TaskTransaction {
  /** Undefined = the key is new. Throws `KeyReused`. */
  takeKey(write: KeyedWrite): Promise<string | undefined>;
  lock(id: string): Promise<StoredTask | undefined>;
  /** The children of a circular that are in one of these states. */
  lockChildren(circular: string, states: readonly Task['state'][]): Promise<Task[]>;
  /** Tasks whose time is over and that are not marked yet; those that another process has locked are left to it. */
  lockDue(now: Date, limit: number): Promise<Task[]>;
  /** Locks an agency's unreceived tasks whose place in the log is known, with the agency's cursors as they are now, all of one moment; undefined when another process is at it. */
  lockUnreceived(agency: string): Promise<Unreceived | undefined>;
  /** The rules that were in force for an agency at a place of the log. */
  rulesAt(agency: string, place: Appended): Promise<AgencyRules | undefined>;
  childrenOf(id: string): Promise<Task[]>;
  /** Begins a circular. */
  addCircular(circular: Circular): Promise<void>;
  /** New tasks and changed ones: what they are, their history, their events in the outbox, who may read their attachments. */
  save(changes: readonly TaskChange[]): Promise<void>;
}

/** How far a subscription is, as far as receipts go. */
export interface ReceiptCursor {
  subscription: string;
  /** The committed one. */
  cursor: string;
  /** Tasks whose assignments it has passed without delivering them: parked in a push channel, or given up there. */
  withheld: ReadonlySet<string>;
}

export interface Unreceived {
  tasks: { task: Task; place: Appended }[];
  cursors: readonly ReceiptCursor[];
}

/** Simpul's system of record of tasks. */
export interface TaskStore {
  transaction<R>(work: (tx: TaskTransaction) => Promise<R>): Promise<R>;
  find(id: string): Promise<StoredTask | undefined>;
  /** Newest first: what `agency` gave or got; by `parent` what came of a circular or of a task that was passed on, as far as it has part in it. */
  list(agency: string, filter: TaskFilter): Promise<{ items: StoredTask[]; next?: string }>;
  history(id: string): Promise<TaskEntry[]>;
  counts(circulars: readonly string[]): Promise<Map<string, TaskCounts>>;
  /** By province, or within one by government. */
  tally(circular: string, within?: string): Promise<RegionTally[]>;
  /** Agencies with unreceived tasks whose cursors have moved, or who were delivered what stood parked, since they were last looked at. */
  agenciesToLookAt(): Promise<string[]>;
  /** Moves the place in the log over a batch with all that it says, or nothing of it. Throws `PositionLost`. */
  follow(stretch: Stretch, seen: SeenInLog): Promise<void>;
  /** Whether an employee is on leave on a date. */
  isOnLeave(employeeId: string, date: string): Promise<boolean>;
  /** Deletes what is of no more use: callers' keys, leaves that ended, attachments that never hung on a task, each from before then. */
  forget(before: Date): Promise<void>;
}

/** What a batch of the log tells. */
export interface SeenInLog {
  /** Where tasks of Simpul's own stand; of a doubled event the first place counts. */
  assigned: readonly { taskId: string; place: Appended }[];
  /** In the order of the log. */
  reported: readonly SimpulEvent[];
  leaves: readonly LeaveChange[];
}

export interface LeaveChange {
  employeeId: string;
  leaveId: string;
  /** Dates; undefined = it has ended. */
  period?: { startDate: string; endDate?: string };
}
