import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import { ApiProblems, Caller, Problem, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadQuery } from './inbox.dto.ts';
import { LaneInbox, type Pulled, type PullOptions } from './lane-inbox.ts';
import { OpenReads } from './open-reads.ts';
import { ServedLanes } from './served-lanes.ts';
import { writeMessage } from './write-page.ts';

/** Something is said at the latest after this long, so that proxies keep the line open. */
const BEAT_MS = 10_000;
const STILL_HERE = ': still here\n\n';
/** When the line breaks, a browser's EventSource comes back after two seconds. */
const GREETING = 'retry: 2000\n\n';

@ApiTags('inbox')
@ApiBearerAuth()
@Controller('v1/inbox/stream')
export class StreamController {
  constructor(
    private readonly inbox: LaneInbox,
    private readonly reads: OpenReads,
    private readonly served: ServedLanes,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Your lane as Server-Sent Events',
    description: 'One message per page: its data is the same JSON as GET /v1/inbox answers, its id is the page’s cursor, so Last-Event-ID reads on. When the token ends or the lane goes away, a last message `event: problem` names the code.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'A cursor; goes before cursor and from in the address' })
  @ApiOkResponse({ description: 'Endless', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @ApiProblems('bad-request', 'cursor-malformed', 'cursor-expired', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  stream(@Caller() caller: CallerInfo, @Query() query: ReadQuery, @Headers('last-event-id') lastEventId: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.reads.during(caller, reply, async (signal) => {
      const resumed = lastEventId ? { cursor: lastEventId, from: undefined } : {};
      const options: PullOptions = { ...query.bounds(), ...resumed, waitMs: 0, signal };
      // The first page is asked for before the head goes out, so that a bad cursor is still a plain problem answer.
      const first = await this.inbox.pull(caller.agency, options);
      if (signal.aborted) throw new Problem('unavailable');
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-request-id': request.id, connection: 'close' });
      reply.raw.write(GREETING);
      await this.pour(caller, reply.raw, { ...options, from: undefined, waitMs: BEAT_MS }, first);
    });
  }

  private async pour(caller: CallerInfo, out: FastifyReply['raw'], options: PullOptions & { signal?: AbortSignal }, first: Pulled): Promise<void> {
    try {
      for (let page = first; options.signal?.aborted !== true; page = await this.inbox.pull(caller.agency, { ...options, cursor: page.cursor })) {
        this.reads.requireLive(caller);
        if (!out.write(page.events.length > 0 ? writeMessage(page) : STILL_HERE)) await drained(out, options.signal);
        if (page.events.length > 0) this.served.served(caller.agency, options.subscription, page.cursor);
      }
      this.reads.requireLive(caller);
    } catch (error) {
      if (!out.destroyed) out.write(`event: problem\ndata: ${JSON.stringify({ code: codeOf(error) })}\n\n`);
    } finally {
      // Who does not take what was written would keep the connection for ever.
      if (out.writableNeedDrain) out.destroy();
      else out.end();
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  if (error instanceof LogUnavailable) return 'log-unavailable';
  return error instanceof StoreUnavailable ? 'store-unavailable' : 'internal';
}

/** Until the reader has taken what was written. */
function drained(out: NodeJS.WritableStream, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.off('drain', done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    out.once('drain', done);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}
