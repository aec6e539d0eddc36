import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, Problem, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
import { ANY_EVENT } from '../docs/any-event.ts';
import { SubscriptionQuery } from './inbox.dto.ts';
import { LaneInbox } from './lane-inbox.ts';
import { OpenReads } from './open-reads.ts';

@ApiTags('inbox')
@ApiBearerAuth()
@Controller('v1/events')
export class EventsController {
  constructor(
    private readonly inbox: LaneInbox,
    private readonly reads: OpenReads,
  ) {}

  @Get(':id')
  @Header('content-type', 'application/cloudevents+json')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Your view of one event', description: 'Sought in the lane from its newest end.' })
  @ApiOkResponse({ content: { 'application/cloudevents+json': { schema: ANY_EVENT } } })
  @ApiProblems('bad-request', 'not-found', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  async one(@Caller() caller: CallerInfo, @Param('id') id: string, @Query() { subscription }: SubscriptionQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.reads.during(caller, reply, async (signal) => {
      const event = await this.inbox.find(caller.agency, subscription, id, signal);
      if (event !== undefined) return event;
      if (signal.aborted) throw new Problem('unavailable');
      throw new Problem('not-found', { detail: { en: `the lane "${subscription}" of ${caller.agency} holds no event with this id`, id: `jalur "${subscription}" milik ${caller.agency} tidak memuat event dengan id ini` } });
    });
  }
}
