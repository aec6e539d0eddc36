import { Inject, Injectable } from '@nestjs/common';
import { changeTask, isEnded, KeyReused, partiesOf, passedOn, requestHash, TASKS_SYSTEM, type Agency, type StoredTask, type Task, type TaskChange, type TaskCommand, type TaskStore, type TaskTransaction } from '@simpul/domain';
import { AgencyRegistry, OutboxRelay, Problem, TASK_STORE } from '@simpul/platform';
import { newId } from './assign-task.ts';
import { cancelCircular } from './cancel-circular.ts';
import { carryOut } from './carry-out.ts';
import { nowIn } from './moment.ts';
import { Names, type Warning } from './names.ts';
import { recipientProblem, reportedProblem, revisionProblem, stepProblem } from './refusals.ts';
import { partyOf, type StepRequest, type WriteConditions } from './task-requests.ts';

/** A step with everything named in it looked up, before any lock is taken. */
interface PreparedStep {
  agency: Agency;
  command: TaskCommand;
  /** Tasks that it is forwarded as. */
  children: readonly { id: string; to: Agency; addressed: Task['handledBy']; instruction?: string }[];
  warnings: Warning[];
}

/** One step of one task by one agency: judged and written under the task's lock, once per Idempotency-Key. */
@Injectable()
export class TakeStep {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
    private readonly names: Names,
    private readonly outbox: OutboxRelay,
  ) {}

  /** Throws `Problem`: `not-found` for who has no part in it, `illegal-step` with how it stands, and what `stepProblem` knows. */
  async take(agency: string, taskId: string, request: StepRequest, { revisions, idempotencyKey }: WriteConditions): Promise<{ warnings: Warning[] }> {
    const step = await this.prepare(agency, request);
    const key = idempotencyKey === undefined ? undefined : { app: TASKS_SYSTEM, agency, key: idempotencyKey, request: requestHash({ taskId, request }), entity: taskId };
    try {
      await this.tasks.transaction(async (tx) => {
        if (key !== undefined && (await tx.takeKey(key)) !== undefined) return;
        const found = await tx.lock(taskId);
        if (found?.form === 'circular') return cancelCircular(tx, this.registry.directory(), found.circular, { ...step, revisions });
        const task = ownTask(found, agency);
        if (revisions !== undefined && !revisions.includes(task.revision)) throw revisionProblem(task, agency);
        await tx.save(await this.changes(tx, task, step));
      });
    } catch (error) {
      throw error instanceof KeyReused ? new Problem('idempotency-key-reused', { cause: error }) : error;
    }
    this.outbox.wake();
    return { warnings: step.warnings };
  }

  private async changes(tx: TaskTransaction, task: Task, { agency, command, children }: PreparedStep): Promise<TaskChange[]> {
    const now = nowIn(agency.timeZone);
    const changes = await carryOut(tx, this.registry.directory(), await knowingHolders(tx, command, task), task, now);
    if ('refused' in changes) throw stepProblem(changes.refused, task, agency.id);
    for (const { id, to, addressed = {}, instruction } of children) {
      const child = changeTask(passedOn(task, agency, to, { id, addressed, ...(instruction === undefined ? {} : { instruction }) }), undefined, to, now);
      if ('refused' in child) throw stepProblem(child.refused, task, agency.id);
      changes.push(child);
    }
    return changes;
  }

  private async prepare(id: string, request: StepRequest): Promise<PreparedStep> {
    const agency = await this.registry.find(id);
    if (agency === undefined) throw new Problem('no-such-agency');
    const by = partyOf(id, await this.names.handler(request.by));
    const plain = { agency, children: [], warnings: [] };
    if (request.kind !== 'forward') {
      const attachments = await this.names.files(id, request.attachments);
      return { ...plain, command: { ...request, by, attachments } as TaskCommand };
    }
    const said = { kind: 'forward' as const, by, ...(request.note === undefined ? {} : { note: request.note }) };
    if ('inside' in request) {
      const inside = await this.names.handler(request.inside);
      return { ...plain, command: { ...said, inside }, warnings: await this.names.warnings(id, inside) };
    }
    const children = await Promise.all(request.to.map((target) => this.child(target)));
    const warned = await Promise.all(children.map(({ to, addressed }) => this.names.warnings(to.id, addressed)));
    return { agency, children, warnings: warned.flat(), command: { ...said, children: children.map((child) => ({ id: child.id, agency: child.to.id })) } };
  }

  private async child({ agency, instruction, ...named }: Extract<StepRequest, { to: unknown }>['to'][number]) {
    const to = await this.registry.find(agency);
    if (to === undefined) throw recipientProblem({ code: 'no-such-recipient', recipient: agency });
    return { id: newId(), to, addressed: await this.names.handler(named), ...(instruction === undefined ? {} : { instruction }) };
  }
}

/** Whoever has one that is still open does not get another. */
async function knowingHolders(tx: TaskTransaction, command: TaskCommand, task: Task): Promise<TaskCommand> {
  if (command.kind !== 'forward' || !('children' in command) || task.openChildren === 0) return command;
  const open = (await tx.childrenOf(task.id)).filter((child) => !isEnded(child));
  return { ...command, holders: open.map(({ assignee }) => assignee.agency) };
}

/** Who has no part in a task does not learn that it exists. */
function ownTask(found: StoredTask | undefined, agency: string): Task {
  if (found?.form === 'reported' && [found.reporter, ...partiesOf(found.task)].includes(agency)) throw reportedProblem(found.reporter);
  if (found?.form !== 'task' || !partiesOf(found.task).includes(agency)) throw new Problem('not-found');
  return found.task;
}
