import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Problem, type CallerInfo } from '@simpul/platform';
import type { FastifyRequest } from 'fastify';
import { LaneInbox } from './lane-inbox.ts';
import { SubscriptionQuery } from './inbox.dto.ts';

@ApiTags('events')
@ApiBearerAuth()
@Controller('v1/events')
export class EventsController {
  constructor(private readonly inbox: LaneInbox) {}

  @Get(':id')
  @Header('content-type', 'application/cloudevents+json')
  @ApiOperation({ summary: 'The caller’s view of one event, from its own lane' })
  async one(@Caller() caller: CallerInfo, @Param('id') id: string, @Query() query: SubscriptionQuery, @Req() request: FastifyRequest): Promise<Buffer> {
    const gone = new AbortController();
    request.raw.once('close', () => gone.abort());
    const event = await this.inbox.find(caller.agency, query.subscription, id, gone.signal);
    if (event === undefined) throw new Problem('not-found', { detail: `no event with this id stands in the lane "${query.subscription}" of ${caller.agency}` });
    return event;
  }
}
