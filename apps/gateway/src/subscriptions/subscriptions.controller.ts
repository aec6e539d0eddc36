import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiExtraModels, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
import { PreviewDto } from './preview.dto.ts';
import { SubscriptionRequests } from './subscription-requests.ts';
import { SubscriptionsDto, SubscriptionViewDto } from './subscription-view.dto.ts';
import { ChangeSubscription, CreateSubscription, DryRunQuery } from './subscription.dto.ts';

const EITHER = { oneOf: [{ $ref: getSchemaPath(SubscriptionViewDto) }, { $ref: getSchemaPath(PreviewDto) }] };

@ApiTags('subscriptions')
@ApiBearerAuth()
@ApiExtraModels(SubscriptionViewDto, PreviewDto)
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(private readonly requests: SubscriptionRequests) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Your subscriptions' })
  @ApiOkResponse({ type: SubscriptionsDto })
  @ApiProblems('no-such-subscription', 'store-unavailable')
  list(@Caller() { agency }: CallerInfo): Promise<SubscriptionsDto> {
    return this.requests.list(agency);
  }

  @Get(':name')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: SubscriptionViewDto })
  @ApiProblems('no-such-subscription', 'store-unavailable')
  one(@Caller() { agency }: CallerInfo, @Param('name') name: string): Promise<SubscriptionViewDto> {
    return this.requests.one(agency, name);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Subscribe', description: 'From the answer on every event accepted counts for it. Asking for the same again changes nothing and answers 200.' })
  @ApiCreatedResponse({ type: SubscriptionViewDto })
  @ApiOkResponse({ description: 'It was there already; or with dryRun what it would bring', schema: EITHER })
  @ApiProblems('bad-request', 'conflict', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  create(@Caller() { agency }: CallerInfo, @Body() body: CreateSubscription, @Query() { dryRun }: DryRunQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<SubscriptionViewDto | PreviewDto> {
    return dryRun ? this.requests.previewNew(agency, body, reply) : this.requests.create(agency, body, reply);
  }

  @Patch(':name')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Change what it brings, or how', description: 'What is left out of the body stays. What it brought already stays in the lane; more history comes with a new subscription alone.' })
  @ApiOkResponse({ description: 'As it is now; or with dryRun what it would bring', schema: EITHER })
  @ApiProblems('bad-request', 'conflict', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  change(@Caller() { agency }: CallerInfo, @Param('name') name: string, @Body() body: ChangeSubscription, @Query() { dryRun }: DryRunQuery): Promise<SubscriptionViewDto | PreviewDto> {
    return dryRun ? this.requests.previewChange(agency, name, body) : this.requests.change(agency, name, body);
  }

  @Delete(':name')
  @HttpCode(204)
  @ApiOperation({ summary: 'End it', description: 'Its lane and what is unread in it go soon after.' })
  @ApiNoContentResponse({ description: 'Ended' })
  @ApiProblems('conflict', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  close(@Caller() { agency }: CallerInfo, @Param('name') name: string): Promise<void> {
    return this.requests.close(agency, name);
  }
}
