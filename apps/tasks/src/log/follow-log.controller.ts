import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { stretchOf, type LogBatch, type TaskStore } from '@simpul/domain';
import { TASK_STORE } from '@simpul/platform';
import { readBatch } from './read-batch.ts';

/** The consumer group of this app, and the name of its place in the log. */
export const TASKS_GROUP = 'tasks';

/** Follows the log: where Simpul's own tasks stand in it, what agencies report of theirs, who is on leave. */
@Controller()
export class FollowLog {
  constructor(@Inject(TASK_STORE) private readonly tasks: TaskStore) {}

  @MessagePattern(TASKS_GROUP)
  async follow(@Payload() batch: LogBatch): Promise<void> {
    const stretch = stretchOf(TASKS_GROUP, batch);
    if (stretch !== undefined) await this.tasks.follow(stretch, readBatch(batch.records));
  }
}
