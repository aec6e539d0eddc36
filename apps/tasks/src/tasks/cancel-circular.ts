import { changeTask, STEPS, type Agency, type AgencyDirectory, type Circular, type TaskChange, type TaskCommand, type TaskTransaction } from '@simpul/domain';
import { Problem } from '@simpul/platform';
import { assigneeOf } from './carry-out.ts';
import { nowIn } from './moment.ts';

const CANCELLABLE = STEPS.cancel.transitions.map(({ from }) => from);

/** A letter sent to many in error: every child that can be cancelled is; the others stay as they are, and the counts tell. */
export async function cancelCircular(tx: TaskTransaction, directory: AgencyDirectory, circular: Circular, { agency, command, revisions }: { agency: Agency; command: TaskCommand; revisions?: readonly number[] | undefined }): Promise<void> {
  if (circular.assigner.agency !== agency.id) throw new Problem('not-found');
  if (command.kind !== 'cancel') throw new Problem('illegal-step', { detail: { en: 'a circular can only be cancelled as a whole; take this step with its tasks', id: 'surat edaran hanya dapat dibatalkan seluruhnya; lakukan langkah ini pada tugas-tugasnya' }, extra: { reason: 'is-circular', allowedSteps: ['cancel'] } });
  if (revisions?.includes(circular.revision) === false) throw new Problem('revision-changed', { extra: { revision: circular.revision, allowedSteps: ['cancel'] } });
  const now = nowIn(agency.timeZone);
  const changes: TaskChange[] = [];
  for (const child of await tx.lockChildren(circular.id, CANCELLABLE)) {
    const change = changeTask(command, child, assigneeOf(child, directory), now);
    if (!('refused' in change)) changes.push(change);
  }
  await tx.save(changes);
}
