import { Module } from '@nestjs/common';
import { TASKS_SYSTEM } from '@simpul/domain';
import { AgencyRegistry, EmployeeSubjects, outboxRelay } from '@simpul/platform';
import { Attachments } from './attachments/attachments.ts';
import { TakeSteps } from './bulk/take-steps.ts';
import { MarkOverdue } from './clock/mark-overdue.ts';
import { MarkReceived } from './clock/mark-received.ts';
import { TasksClock } from './clock/tasks-clock.ts';
import { AttachmentsController } from './http/attachments.controller.ts';
import { StepsController } from './http/steps.controller.ts';
import { TaskStepsController } from './http/task-steps.controller.ts';
import { TasksController } from './http/tasks.controller.ts';
import { FollowLog } from './log/follow-log.controller.ts';
import { AssignTask } from './tasks/assign-task.ts';
import { Names } from './tasks/names.ts';
import { ShowTasks } from './tasks/show-tasks.ts';
import { TakeStep } from './tasks/take-step.ts';

@Module({
  controllers: [TasksController, StepsController, TaskStepsController, AttachmentsController, FollowLog],
  providers: [AgencyRegistry, AssignTask, Attachments, EmployeeSubjects, MarkOverdue, MarkReceived, Names, outboxRelay(TASKS_SYSTEM), ShowTasks, TakeStep, TakeSteps, TasksClock],
})
export class TasksModule {}
