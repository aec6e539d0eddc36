import { dueTime } from './due.ts';
import { refusalOf, type StepRefusal } from './steps.ts';
import { type AgencyPlace, type Attachment, type Handler, type Moment, type Party, type Task, type TaskDetails, type TaskFact } from './task.ts';

/** Begins a task; `forwarders` and the parent are said of one that was passed on, the parent alone of a circular's child. */
export interface Assign {
  kind: 'assign';
  id: string;
  details: TaskDetails;
  assigner: Party;
  assignee: Party;
  assigneeAgency: AgencyPlace;
  parentTaskId?: string;
  forwarders: readonly string[];
}

interface Remark {
  by: Party;
  note?: string;
}

/** What is asked for. Steps of an agency carry who acts. */
export type TaskCommand =
  | Assign
  | ({ kind: 'accept' | 'complete' } & Remark)
  | ({ kind: 'decline' | 'return' | 'cancel'; reason: string } & Remark)
  | { kind: 'recall'; by: Party; reason: string }
  /** `inside`: somebody in the own agency has it now; `children`: tasks of other agencies that are made with it; `holders`: agencies that have such a one already, still open. */
  | ({ kind: 'forward' } & Remark & ({ inside: Handler } | { children: readonly { id: string; agency: string }[]; holders?: readonly string[] }))
  | ({ kind: 'progress'; percent: number; attachments?: readonly Attachment[] } & Remark)
  | { kind: 'comment'; by: Party; note: string; attachments?: readonly Attachment[] }
  | ({ kind: 'submit'; result: string; attachments?: readonly Attachment[] } & Remark)
  | { kind: 'receive' }
  | { kind: 'mark-overdue' }
  | { kind: 'child-ended'; child: EndedChild; done: readonly EndedChild[] };

/** A task that this one was forwarded as, at its end. */
export interface EndedChild {
  agency: string;
  outcome: 'DONE' | 'DECLINED' | 'CANCELLED';
  /** The reason of a decline, the result of what is done. */
  said?: string;
}

export type TaskRefusal = StepRefusal | 'due-passed' | 'forward-loop';

export type Decision = { facts: readonly TaskFact[] } | { refused: TaskRefusal };

const LONGEST_RESULT = 8_000;
const LONGEST_NOTE = 4_000;

/** What a command does to a task (undefined: there is none yet), or why it can't. Pure: the same arguments, the same answer. */
export function decide(command: TaskCommand, task: Task | undefined, now: Moment): Decision {
  if (command.kind === 'assign') return assign(command, now);
  if (task === undefined) throw new Error(`${command.kind} without a task`);
  const refused = refusalOf(task, command.kind, 'by' in command ? command.by.agency : undefined, now.instant);
  if (refused !== undefined) return { refused };
  if (command.kind === 'forward') return forward(command, task, now);
  if (command.kind === 'child-ended') return childEnded(command, task, now);
  return { facts: [factOf(command, task, now)] };
}

type Forward = Extract<TaskCommand, { kind: 'forward' }>;
type ChildEnded = Extract<TaskCommand, { kind: 'child-ended' }>;

function assign({ id, details, assigner, assignee, assigneeAgency, parentTaskId, forwarders }: Assign, now: Moment): Decision {
  const { cancellable, attachments, ...said } = details;
  const due = said.dueAt === undefined ? undefined : dueTime(said.dueAt, assigneeAgency.timeZone);
  // What is passed on may be late already.
  if (due !== undefined && Date.parse(due) <= now.instant.getTime() && forwarders.length === 0) return { refused: 'due-passed' };
  const data = { taskId: id, ...said, ...(parentTaskId === undefined ? {} : { parentTaskId }), assigner, assignee, ...attached({ attachments }), occurredAt: now.local };
  return { facts: [{ fact: 'assigned', data, given: { expects: said.expects, cancellable, forwarders, ...(due === undefined ? {} : { due }) } }] };
}

/** Nobody gets it who had it already, or who has it: it would go round, or come twice. */
function forward(command: Forward, task: Task, now: Moment): Decision {
  const step = stepBy(command, task, now);
  if ('inside' in command) return { facts: [{ fact: 'forwarded', data: step, handledBy: command.inside }] };
  const had = new Set([task.assigner.agency, task.assignee.agency, ...task.forwarders, ...(command.holders ?? [])]);
  for (const { agency } of command.children) {
    if (had.has(agency)) return { refused: 'forward-loop' };
    had.add(agency);
  }
  return { facts: [{ fact: 'forwarded', data: { ...step, childTaskIds: command.children.map(({ id }) => id) } }] };
}

/** FORWARDED → ACCEPTED when one declines or none is left that could bring a result; → SUBMITTED when all are done. */
function childEnded({ child, done }: ChildEnded, task: Task, now: Moment): Decision {
  const ended: TaskFact = { fact: 'child-ended' };
  if (task.state !== 'FORWARDED') return { facts: [ended] };
  const step = { taskId: task.id, by: { agency: task.assignee.agency }, at: now.local, occurredAt: now.local };
  const back = (note: string): Decision => ({ facts: [ended, { fact: 'accepted', data: { ...step, note: note.slice(0, LONGEST_NOTE) } }] });
  if (child.outcome === 'DECLINED') return back(saying(child));
  if (task.openChildren > 1) return { facts: [ended] };
  if (done.length === 0) return back(saying(child));
  return { facts: [ended, { fact: 'submitted', data: { ...step, result: done.map(saying).join('\n').slice(0, LONGEST_RESULT) } }] };
}

const saying = ({ agency, said }: EndedChild) => (said === undefined ? agency : `${agency}: ${said}`);

type PlainStep = Exclude<TaskCommand, Assign | Forward | ChildEnded>;

function factOf(command: PlainStep, task: Task, now: Moment): TaskFact {
  switch (command.kind) {
    case 'receive':
      return { fact: 'received', data: { taskId: task.id, by: { agency: task.assignee.agency }, at: now.local, occurredAt: now.local } };
    case 'mark-overdue':
      return { fact: 'overdue', data: { taskId: task.id, dueAt: task.due ?? '', overdueBy: minutesOver(task, now), occurredAt: now.local } };
    case 'accept':
      return { fact: 'accepted', data: stepBy(command, task, now) };
    case 'complete':
      return { fact: 'completed', data: stepBy(command, task, now) };
    case 'decline':
      return { fact: 'declined', data: { ...stepBy(command, task, now), reason: command.reason } };
    case 'return':
      return { fact: 'returned', data: { ...stepBy(command, task, now), reason: command.reason } };
    case 'cancel':
      return { fact: 'cancelled', data: { ...stepBy(command, task, now), reason: command.reason } };
    case 'recall':
      return { fact: 'commented', data: { ...stepBy(command, task, now), note: command.reason }, recall: true };
    case 'progress':
      return { fact: 'progressed', data: { ...stepBy(command, task, now), percent: command.percent, ...attached(command) } };
    case 'comment':
      return { fact: 'commented', data: { ...stepBy(command, task, now), note: command.note, ...attached(command) } };
    case 'submit':
      return { fact: 'submitted', data: { ...stepBy(command, task, now), result: command.result, ...attached(command) } };
  }
}

function stepBy({ by, note }: { by: Party; note?: string }, task: Task, now: Moment) {
  return { taskId: task.id, by, at: now.local, occurredAt: now.local, ...(note === undefined ? {} : { note }) };
}

function attached({ attachments }: { attachments?: readonly Attachment[] | undefined }) {
  return attachments === undefined || attachments.length === 0 ? {} : { attachments: [...attachments] };
}

function minutesOver({ due }: Task, { instant }: Moment): number {
  return due === undefined ? 0 : Math.max(0, Math.floor((instant.getTime() - Date.parse(due)) / 60_000));
}

