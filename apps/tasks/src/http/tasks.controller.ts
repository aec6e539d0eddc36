import { Body, Controller, Get, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
import { AssignTask } from '../tasks/assign-task.ts';
import { ShowTasks } from '../tasks/show-tasks.ts';
import { AssignBody } from './assign.dto.ts';
import { Asked } from './conditions.ts';
import { TallyQuery, TasksQuery } from './list.dto.ts';
import { RevisionTag } from './revision-tag.ts';
import { TallyDto, TaskDto, TaskPage } from './task.dto.ts';
import { viewHistory, viewTask, viewWarnings } from './view-task.ts';

@ApiTags('tasks')
@ApiBearerAuth()
@UseInterceptors(RevisionTag)
@Controller('v1/tasks')
export class TasksController {
  constructor(
    private readonly tasks: AssignTask,
    private readonly shown: ShowTasks,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Give an agency a task, or one letter to many: one task each, counted together' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key and request again: the same task' })
  @ApiCreatedResponse({ type: TaskDto })
  @ApiProblems('bad-request', 'may-not-assign', 'no-such-agency', 'idempotency-key-reused', 'log-unavailable', 'store-unavailable')
  async assign(@Asked() { agency, conditions, language }: Asked, @Body() body: AssignBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<TaskDto> {
    const { id, warnings } = await this.tasks.assign(agency, body, conditions);
    void reply.header('location', `/v1/tasks/${id}`);
    return { ...viewTask(await this.shown.one(agency, id), agency), warnings: viewWarnings(warnings, language) };
  }

  @Get()
  @ApiOperation({ summary: 'The tasks that your agency gave, got or passed on, and those reported from agencies’ own systems' })
  @ApiOkResponse({ type: TaskPage })
  @ApiProblems('bad-request', 'store-unavailable')
  async list(@Caller() { agency }: CallerInfo, @Query() query: TasksQuery): Promise<TaskPage> {
    const { items, next } = await this.shown.list(agency, query);
    return { items: items.map((item) => viewTask(item, agency)), ...(next === undefined ? {} : { next }) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them, with its history' })
  @ApiOkResponse({ type: TaskDto })
  @ApiProblems('not-found', 'store-unavailable')
  async one(@Caller() { agency }: CallerInfo, @Param('id') id: string): Promise<TaskDto> {
    const found = await this.shown.one(agency, id);
    return { ...viewTask(found, agency), history: viewHistory(found.history) };
  }

  @Get(':id/tally')
  @ApiOperation({ summary: 'A circular’s counts by province, or within one by government' })
  @ApiOkResponse({ type: TallyDto })
  @ApiProblems('bad-request', 'not-found', 'store-unavailable')
  tally(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Query() { region }: TallyQuery): Promise<TallyDto> {
    return this.shown.tally(agency, id, region);
  }
}
