import type { EndedChild, TaskCommand } from './decide.ts';
import type { TaskChange } from './ports.ts';
import { isDone, isEnded, type Task } from './task.ts';

/** The task that hears of a change, when it was passed on as the one that has come to its end by it. */
export function parentToTell(before: Task | undefined, { task }: TaskChange): string | undefined {
  if (task.forwarders.length === 0 || before === undefined || isEnded(before) || !isEnded(task)) return undefined;
  return task.parentTaskId;
}

/** What the parent is told; `siblings`: all tasks that it was forwarded as, the one that ended as it was or as it is. */
export function endOfChild({ task, facts }: TaskChange, siblings: readonly Task[]): Extract<TaskCommand, { kind: 'child-ended' }> {
  const now = siblings.map((sibling) => (sibling.id === task.id ? task : sibling));
  const reason = facts.flatMap(({ data }) => (data !== undefined && 'reason' in data && data.reason !== undefined ? [data.reason] : [])).at(-1);
  const outcome = isDone(task) ? 'DONE' : task.state === 'DECLINED' ? 'DECLINED' : 'CANCELLED';
  return { kind: 'child-ended', child: endedAs(task, outcome, outcome === 'DONE' ? task.result : reason), done: now.filter(isDone).map((done) => endedAs(done, 'DONE', done.result)) };
}

function endedAs({ assignee }: Task, outcome: EndedChild['outcome'], said: string | undefined): EndedChild {
  return { agency: assignee.agency, outcome, ...(said === undefined ? {} : { said }) };
}
