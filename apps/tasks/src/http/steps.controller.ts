import { applyDecorators, Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, type ProblemCode } from '@simpul/platform';
import { ShowTasks } from '../tasks/show-tasks.ts';
import { TakeStep } from '../tasks/take-step.ts';
import type { StepRequest } from '../tasks/task-requests.ts';
import { Asked } from './conditions.ts';
import { forwardIn } from './forward-in.ts';
import { RevisionTag } from './revision-tag.ts';
import { CommentBody, ForwardBody, ProgressBody, ReasonBody, RecallBody, StepBody, SubmitBody } from './step.dto.ts';
import { TaskDto } from './task.dto.ts';
import { viewTask, viewWarnings } from './view-task.ts';

/** One step: what it answers and how it can be refused is the same for all. */
const Step = (kind: string, summary: string, ...codes: ProblemCode[]) =>
  applyDecorators(
    Post(kind),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiParam({ name: 'id', type: String }),
    ApiHeader({ name: 'If-Match', required: false, description: 'The revision you decided on, as `"3"`' }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key and request again: no second effect' }),
    ApiOkResponse({ type: TaskDto }),
    ApiProblems('bad-request', 'not-your-step', 'not-found', 'no-such-agency', 'illegal-step', 'reported-task', 'revision-changed', 'idempotency-key-reused', 'log-unavailable', 'store-unavailable', ...codes),
  );

@ApiTags('tasks')
@ApiBearerAuth()
@UseInterceptors(RevisionTag)
@Controller('v1/tasks/:id')
export class StepsController {
  constructor(
    private readonly steps: TakeStep,
    private readonly shown: ShowTasks,
  ) {}

  @Step('accept', 'Take it on; also: take it back from whoever handled it inside')
  accept(@Asked() asked: Asked, @Body() body: StepBody): Promise<TaskDto> {
    return this.take(asked, step('accept', body));
  }

  @Step('decline', 'Not ours')
  decline(@Asked() asked: Asked, @Body() body: ReasonBody): Promise<TaskDto> {
    return this.take(asked, step('decline', body));
  }

  @Step('forward', 'Hand it to somebody inside, or pass it on to other agencies', 'may-not-assign')
  forward(@Asked() asked: Asked, @Body() body: ForwardBody): Promise<TaskDto> {
    return this.take(asked, forwardIn(body));
  }

  @Step('progress', 'How far it is')
  progress(@Asked() asked: Asked, @Body() body: ProgressBody): Promise<TaskDto> {
    return this.take(asked, step('progress', body));
  }

  @Step('comment', 'Say something to the other parties')
  comment(@Asked() asked: Asked, @Body() body: CommentBody): Promise<TaskDto> {
    return this.take(asked, step('comment', body));
  }

  @Step('submit', 'Hand in the result')
  submit(@Asked() asked: Asked, @Body() body: SubmitBody): Promise<TaskDto> {
    return this.take(asked, step('submit', body));
  }

  @Step('complete', 'The result is good: it is done')
  complete(@Asked() asked: Asked, @Body() body: StepBody): Promise<TaskDto> {
    return this.take(asked, step('complete', body));
  }

  @Step('return', 'The result is not good yet')
  return(@Asked() asked: Asked, @Body() body: ReasonBody): Promise<TaskDto> {
    return this.take(asked, step('return', body));
  }

  @Step('cancel', 'Call it off; a circular: every task of it that still can be')
  cancel(@Asked() asked: Asked, @Body() body: ReasonBody): Promise<TaskDto> {
    return this.take(asked, step('cancel', body));
  }

  @Step('recall', 'Ask for it back where it can’t be cancelled any more')
  recall(@Asked() asked: Asked, @Body() body: RecallBody): Promise<TaskDto> {
    return this.take(asked, step('recall', body));
  }

  private async take({ agency, taskId, conditions, language }: Asked, step: StepRequest): Promise<TaskDto> {
    const { warnings } = await this.steps.take(agency, taskId, step, conditions);
    return { ...viewTask(await this.shown.one(agency, taskId), agency), warnings: viewWarnings(warnings, language) };
  }
}

function step<K extends string, B extends object>(kind: K, body: B): { kind: K } & B {
  return Object.assign({ kind }, body);
}
