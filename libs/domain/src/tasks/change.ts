import type { Agency } from '@simpul/contract';
import { decide, type TaskCommand, type TaskRefusal } from './decide.ts';
import { eventsOf } from './event-of.ts';
import { evolveAll } from './evolve.ts';
import type { TaskChange } from './ports.ts';
import type { Moment, Task } from './task.ts';

/** A task after a command with all that is to be kept and told of it, or why the command is refused. `assignee` is the agency that has the task. */
export function changeTask(command: TaskCommand, before: Task | undefined, assignee: Pick<Agency, 'id' | 'regionCode'>, now: Moment): TaskChange | { refused: TaskRefusal } {
  const decision = decide(command, before, now);
  if ('refused' in decision) return decision;
  const { facts } = decision;
  const task = evolveAll(before, facts);
  return { task, facts, events: eventsOf(task, facts, assignee), ...(assignee.regionCode === undefined ? {} : { region: assignee.regionCode }) };
}
