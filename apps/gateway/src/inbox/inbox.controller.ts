import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommitCursor, InboxPage, InboxQuery, SendTestEvent } from './inbox.dto.ts';
import { LaneInbox } from './lane-inbox.ts';
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
    private readonly tests: TestEvents,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Read on in the caller’s lane; wait=20 long-polls' })
  @ApiOkResponse({ type: InboxPage })
  async pull(@Caller() caller: CallerInfo, @Query() query: InboxQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const gone = new AbortController();
    request.raw.once('close', () => gone.abort());
    const page = writePage(await this.inbox.pull(caller.agency, { ...query.options(), signal: gone.signal }));
    void reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding');
    if (page.length < WORTH_GZIP || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return void reply.send(page);
    void reply.header('content-encoding', 'gzip').send(await gzipped(page, { level: 1 }));
  }

  @Put('cursor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Commit: what lies before this cursor is handled' })
  commit(@Caller() caller: CallerInfo, @Body() body: CommitCursor): Promise<void> {
    return this.inbox.commit(caller.agency, body.subscription, body.cursor, body.force);
  }

  @Post('test-events')
  @HttpCode(202)
  @ApiOperation({ summary: 'Put a test event into the caller’s lane' })
  test(@Caller() caller: CallerInfo, @Body() body: SendTestEvent): Promise<{ id: string }> {
    return this.tests.send(caller.agency, body.subscription, body.type);
  }
}
