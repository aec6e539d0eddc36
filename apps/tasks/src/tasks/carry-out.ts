import { changeTask, endOfChild, parentToTell, type Agency, type AgencyDirectory, type Moment, type Task, type TaskChange, type TaskCommand, type TaskRefusal, type TaskTransaction } from '@simpul/domain';
import { nowIn } from './moment.ts';

/** A command's change of one task, and that of the task which it was passed on from, if that hears of it. Nothing is saved yet. */
export async function carryOut(tx: TaskTransaction, directory: AgencyDirectory, command: TaskCommand, before: Task, now: Moment): Promise<TaskChange[] | { refused: TaskRefusal }> {
  const changed = changeTask(command, before, assigneeOf(before, directory), now);
  if ('refused' in changed) return changed;
  return [changed, ...(await changesAbove(tx, directory, before, changed))];
}

/** An agency that has left the registry keeps its tasks. */
export function assigneeOf({ assignee }: Pick<Task, 'assignee'>, directory: AgencyDirectory): Pick<Agency, 'id' | 'regionCode' | 'timeZone'> {
  return directory.byId(assignee.agency) ?? { id: assignee.agency, timeZone: 'Asia/Jakarta' };
}

async function changesAbove(tx: TaskTransaction, directory: AgencyDirectory, before: Task, change: TaskChange): Promise<TaskChange[]> {
  const above = parentToTell(before, change);
  if (above === undefined) return [];
  const parent = await tx.lock(above);
  if (parent?.form !== 'task') return [];
  const forwarder = assigneeOf(parent.task, directory);
  const told = changeTask(endOfChild(change, await tx.childrenOf(above)), parent.task, forwarder, nowIn(forwarder.timeZone));
  return 'refused' in told ? [] : [told];
}
