import type { Assign } from './decide.ts';
import { kindForwarded } from './may-assign.ts';
import type { AgencyPlace, Handler, Task } from './task.ts';

/** The task that another agency gets when this one is passed on: the same letter, with one more forwarder. */
export function passedOn(task: Task, forwarder: AgencyPlace, to: AgencyPlace, child: { id: string; addressed: Handler; instruction?: string }): Assign {
  const { expects, letterNo, letterDate, title, urgency, secrecy, dueAt, attachments, cancellable } = task;
  const said = { letterNo, letterDate, title, dueAt, attachments };
  return {
    kind: 'assign',
    id: child.id,
    details: { ...withoutUndefined(said), kind: kindForwarded(task.kind, forwarder, to), expects, instruction: child.instruction ?? task.instruction, urgency, secrecy, cancellable },
    assigner: task.assigner,
    assignee: { ...child.addressed, agency: to.id },
    assigneeAgency: to,
    parentTaskId: task.id,
    forwarders: [...task.forwarders, forwarder.id],
  };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
