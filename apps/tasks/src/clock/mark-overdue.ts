import { Inject, Injectable } from '@nestjs/common';
import { changeTask, type Task, type TaskChange, type TaskStore } from '@simpul/domain';
import { AgencyRegistry, OutboxRelay, TASK_STORE } from '@simpul/platform';
import { assigneeOf } from '../tasks/carry-out.ts';
import { nowIn } from '../tasks/moment.ts';

const AT_ONCE = 500;

/** Marks what is late by the assignee's local clock, once, however many processes look (rows that another has locked are left to it). */
@Injectable()
export class MarkOverdue {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
    private readonly outbox: OutboxRelay,
  ) {}

  /** How many it marked. */
  async run(): Promise<number> {
    let total = 0;
    for (let count = AT_ONCE; count === AT_ONCE; ) {
      count = await this.tasks.transaction(async (tx) => {
        const changes = (await tx.lockDue(new Date(), AT_ONCE)).flatMap((task) => this.mark(task));
        await tx.save(changes);
        return changes.length;
      });
      total += count;
      if (count > 0) this.outbox.wake();
    }
    return total;
  }

  private mark(task: Task): TaskChange[] {
    const directory = this.registry.directory();
    const zone = directory.byId(task.assigner.agency)?.timeZone ?? 'Asia/Jakarta';
    const change = changeTask({ kind: 'mark-overdue' }, task, assigneeOf(task, directory), nowIn(zone));
    return 'refused' in change ? [] : [change];
  }
}
