import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Body, Controller, Get, Header, HttpCode, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, NoQuery, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DigestDto, DigestQuery } from './digest.dto.ts';
import { CommitCursor, InboxPage, InboxQuery, SendTestEvent, SentTestEvent } from './inbox.dto.ts';
import { LaneCursors } from './lane-cursors.ts';
import { LaneDigest } from './lane-digest.ts';
import { LaneInbox } from './lane-inbox.ts';
import { OpenReads } from './open-reads.ts';
import { ServedLanes } from './served-lanes.ts';
import { TestEvents } from './test-events.ts';
import { writePage } from './write-page.ts';

const gzipped = promisify(gzip);
const WORTH_GZIP = 1_400;

@ApiTags('inbox')
@ApiBearerAuth()
@Controller('v1/inbox')
export class InboxController {
  constructor(
    private readonly inbox: LaneInbox,
    private readonly cursors: LaneCursors,
    private readonly reads: OpenReads,
    private readonly tests: TestEvents,
    private readonly digests: LaneDigest,
    private readonly served: ServedLanes,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Read on in your lane; wait=20 long-polls', description: 'Handle the events, then commit the page’s cursor with PUT /v1/inbox/cursor, or keep the cursor yourself and send it with the next read.' })
  @ApiOkResponse({ type: InboxPage })
  @ApiProblems('bad-request', 'cursor-malformed', 'cursor-expired', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  async pull(@Caller() caller: CallerInfo, @Query() query: InboxQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const pulled = await this.reads.during(caller, reply, (signal) => this.inbox.pull(caller.agency, { ...query.bounds(), waitMs: query.wait * 1_000, signal }));
    this.reads.requireLive(caller);
    if (pulled.events.length > 0) this.served.served(caller.agency, query.subscription, pulled.cursor);
    const page = writePage(pulled);
    void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store').header('vary', 'accept-encoding');
    if (page.length < WORTH_GZIP || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return void reply.send(page);
    void reply.header('content-encoding', 'gzip').send(await gzipped(page, { level: 1 }));
  }

  @Get('digest')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What your lane holds of one date, in a few lines: compare it with what you have', description: 'Per type the count and the XOR of the id hashes of the events whose `time` has this date, each event once, as far as it is still kept.' })
  @ApiOkResponse({ type: DigestDto })
  @ApiProblems('bad-request', 'cursor-malformed', 'cursor-expired', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  digest(@Caller() caller: CallerInfo, @Query() query: DigestQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<DigestDto> {
    return this.reads.during(caller, reply, (signal) => this.digests.of(caller.agency, query, signal));
  }

  @Put('cursor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Commit: what lies before this cursor is handled', description: 'A read without a cursor goes on from here. Earlier than what is committed already: only with force.' })
  @ApiNoContentResponse({ description: 'Committed' })
  @ApiProblems('bad-request', 'cursor-malformed', 'cursor-moved-back', 'cursor-expired', 'no-such-subscription', 'log-unavailable', 'store-unavailable')
  commit(@Caller() caller: CallerInfo, @Body() body: CommitCursor): Promise<void> {
    return this.cursors.commit(caller.agency, body.subscription, body.cursor, body.force);
  }

  @Post('test-events')
  @HttpCode(202)
  @ApiOperation({ summary: 'Put a test event into your lane', description: 'It looks like a real one, is about an invented person, and its source is urn:id:instansi:simpul-test. Nobody else gets it.' })
  @ApiAcceptedResponse({ type: SentTestEvent })
  @ApiProblems('bad-request', 'no-such-subscription', 'log-unavailable', 'store-unavailable')
  test(@Caller() caller: CallerInfo, @Query() _: NoQuery, @Body() body: SendTestEvent): Promise<SentTestEvent> {
    return this.tests.send(caller.agency, body.subscription, body.type);
  }
}
