import { Inject, Injectable } from '@nestjs/common';
import { hasPassed, surelyHolds, type Task, type TaskChange, type TaskStore, type TaskTransaction, type Unreceived } from '@simpul/domain';
import { AgencyRegistry, OutboxRelay, TASK_STORE } from '@simpul/platform';
import { assigneeOf, carryOut } from '../tasks/carry-out.ts';
import { nowIn } from '../tasks/moment.ts';

/**
 * Tells that a task was received when its assignee's committed cursor has passed it and no push channel holds it back. Only agencies of which that
 * has changed since they were looked at last, and that have something unreceived, are looked at; each by one process at a time.
 */
@Injectable()
export class MarkReceived {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
    private readonly outbox: OutboxRelay,
  ) {}

  /** How many it marked. */
  async run(): Promise<number> {
    let total = 0;
    for (const agency of await this.tasks.agenciesToLookAt()) {
      const count = await this.tasks.transaction((tx) => this.lookAt(tx, agency));
      total += count;
      if (count > 0) this.outbox.wake();
    }
    return total;
  }

  private async lookAt(tx: TaskTransaction, agency: string): Promise<number> {
    const found = await tx.lockUnreceived(agency);
    if (found === undefined) return 0;
    let count = 0;
    const plain: TaskChange[] = [];
    for (const one of found.tasks) {
      if (!(await this.wasServed(tx, one, found.cursors))) continue;
      const changes = await this.receive(tx, one.task);
      // A task that was passed on tells its parent: the next one of that parent has to see it.
      if (changes.length > 1) await tx.save(changes);
      else plain.push(...changes);
      count += 1;
    }
    await tx.save(plain);
    return count;
  }

  private async wasServed(tx: TaskTransaction, { task, place }: Unreceived['tasks'][number], cursors: Unreceived['cursors']): Promise<boolean> {
    const { agency } = task.assignee;
    const region = this.registry.directory().byId(agency)?.regionCode;
    for (const { subscription, cursor, withheld } of cursors) {
      if (!hasPassed(cursor, place) || withheld.has(task.id)) continue;
      const rules = subscription === 'main' ? undefined : await tx.rulesAt(agency, place);
      if (surelyHolds(subscription, rules, task, region)) return true;
    }
    return false;
  }

  private async receive(tx: TaskTransaction, task: Task): Promise<TaskChange[]> {
    const directory = this.registry.directory();
    const changes = await carryOut(tx, directory, { kind: 'receive' }, task, nowIn(assigneeOf(task, directory).timeZone));
    return 'refused' in changes ? [] : changes;
  }
}
