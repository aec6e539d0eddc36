import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Agency } from '@simpul/contract';
import { changeTask, expandRecipients, KeyReused, requestHash, TASKS_SYSTEM, type Assign, type Moment, type Party, type TaskChange, type TaskDetails, type TaskStore } from '@simpul/domain';
import { AgencyRegistry, OutboxRelay, Problem, TASK_STORE } from '@simpul/platform';
import { nowIn } from './moment.ts';
import { Names, type Warning } from './names.ts';
import { assignProblem, recipientProblem } from './refusals.ts';
import { partyOf, type AssignRequest, type WriteConditions } from './task-requests.ts';

export interface Assigned {
  /** Of the task, or of the circular. */
  id: string;
  warnings: Warning[];
}

/** Begins a task, or one letter to many: one transaction, whether it goes to one agency or to all 546 regional governments. */
@Injectable()
export class AssignTask {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
    private readonly names: Names,
    private readonly outbox: OutboxRelay,
  ) {}

  async assign(agency: string, request: AssignRequest, { idempotencyKey }: WriteConditions): Promise<Assigned> {
    const sender = await this.registry.find(agency);
    if (sender === undefined) throw new Problem('no-such-agency');
    const recipients = expandRecipients(request.to, request.kind, sender, this.registry.directory());
    if ('code' in recipients) throw recipientProblem(recipients);
    if (recipients.circular && request.assignee.employee !== undefined) throw new Problem('bad-request', { pointer: '/assignee/employee', detail: { en: 'a letter to many goes to positions, not to one employee', id: 'surat untuk banyak instansi ditujukan ke jabatan, bukan ke satu pegawai' } });
    const [assigner, addressed, attachments] = await Promise.all([this.names.handler(request.assigner), this.names.handler(request.assignee), this.names.files(agency, request.attachments)]);
    const { to, assigner: _, assignee: __, ...said } = request;
    const details: TaskDetails = { ...said, attachments };
    const plan = { id: newId(), to, details, assigner: partyOf(agency, assigner), now: nowIn(sender.timeZone) };
    const changes = recipients.agencies.map((each) => begin(plan, each, partyOf(each.id, addressed), recipients.circular));
    const id = await this.save(agency, idempotencyKey, request, plan, changes, recipients.circular);
    this.outbox.wake();
    const [only] = recipients.agencies;
    return { id, warnings: recipients.circular || only === undefined ? [] : await this.names.warnings(only.id, addressed) };
  }

  /** The id that stands: that of the first write under the caller's key. */
  private async save(agency: string, key: string | undefined, request: AssignRequest, plan: Plan, changes: readonly TaskChange[], circular: boolean): Promise<string> {
    const { id, details, assigner, to, now } = plan;
    try {
      return await this.tasks.transaction(async (tx) => {
        const first = key === undefined ? undefined : await tx.takeKey({ app: TASKS_SYSTEM, agency, key, request: requestHash(request), entity: id });
        if (first !== undefined) return first;
        if (circular) await tx.addCircular({ ...details, id, revision: 1, assigner, to, assignedAt: now.local });
        await tx.save(changes);
        return id;
      });
    } catch (error) {
      throw error instanceof KeyReused ? new Problem('idempotency-key-reused', { cause: error }) : error;
    }
  }
}

interface Plan {
  id: string;
  to: readonly string[];
  details: TaskDetails;
  assigner: Party;
  now: Moment;
}

function begin({ id, details, assigner, now }: Plan, agency: Agency, assignee: Party, circular: boolean): TaskChange {
  const named = circular ? { id: newId(), parentTaskId: id } : { id };
  const command: Assign = { kind: 'assign', ...named, details, assigner, assignee, assigneeAgency: agency, forwarders: [] };
  const change = changeTask(command, undefined, agency, now);
  if ('refused' in change) throw assignProblem(change.refused);
  return change;
}

/** Simpul's own tasks are known by it, in the log too. */
export function newId(): string {
  return `tsk_${randomUUID().replaceAll('-', '')}`;
}
