import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, NoQuery, type CallerInfo } from '@simpul/platform';
import { RetryJobs } from '../rejections/retry-jobs.ts';
import { RetryJobDto, RetryMany, viewJob } from './rejection.dto.ts';

@ApiTags('rejections')
@ApiBearerAuth()
@Controller('v1/rejections/retry')
export class RetryJobsController {
  constructor(private readonly jobs: RetryJobs) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Retry all open rejections, or those of a batch or a code: a job that can be stopped' })
  @ApiBody({ type: RetryMany, required: false })
  @ApiAcceptedResponse({ type: RetryJobDto })
  @ApiProblems('bad-request', 'not-found', 'unsupported-media-type', 'store-unavailable')
  async start(@Caller() { agency }: CallerInfo, @Query() _: NoQuery, @Body() { batch, code }: RetryMany): Promise<RetryJobDto> {
    return viewJob(await this.jobs.start(agency, { ...(batch === undefined ? {} : { batch }), ...(code === undefined ? {} : { code }) }));
  }

  @Get(':job')
  @ApiOperation({ summary: 'How far it is' })
  @ApiOkResponse({ type: RetryJobDto })
  @ApiProblems('not-found', 'store-unavailable')
  async one(@Caller() { agency }: CallerInfo, @Param('job') job: string): Promise<RetryJobDto> {
    return viewJob(await this.jobs.find(agency, job));
  }

  @Post(':job/stop')
  @HttpCode(202)
  @ApiOperation({ summary: 'Stop it; what was accepted stays accepted' })
  @ApiAcceptedResponse({ type: RetryJobDto })
  @ApiProblems('not-found', 'store-unavailable')
  async stop(@Caller() { agency }: CallerInfo, @Param('job') job: string): Promise<RetryJobDto> {
    return viewJob(await this.jobs.stop(agency, job));
  }
}
