import { Controller, Get, Headers, Inject, Query, Req, Res, type OnApplicationShutdown } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller, Problem, TokenService, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InboxQuery } from './inbox.dto.ts';
import { LaneInbox, type PullOptions } from './lane-inbox.ts';
import { writePage } from './write-page.ts';

/** A page at the latest after this long, so that proxies keep the line open and a revoked token ends it. */
const BEAT_MS = 4_000;

@ApiTags('inbox')
@ApiBearerAuth()
@Controller('v1/inbox/stream')
export class StreamController implements OnApplicationShutdown {
  private readonly open = new Set<AbortController>();

  constructor(
    private readonly inbox: LaneInbox,
    @Inject(TokenService) private readonly tokens: TokenService,
  ) {}

  onApplicationShutdown(): void {
    for (const stream of this.open) stream.abort();
  }

  @Get()
  @ApiProduces('text/event-stream')
  @ApiOperation({ summary: 'The lane as Server-Sent Events: one message per page, its id is the cursor (Last-Event-ID reads on)' })
  async stream(
    @Caller() caller: CallerInfo,
    @Query() query: InboxQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ended = new AbortController();
    request.raw.once('close', () => ended.abort());
    const options: PullOptions = { ...query.options(), cursor: lastEventId ?? query.cursor, signal: ended.signal };
    // The first page is asked for before the head goes out, so that a bad cursor is still a plain problem answer.
    let page = await this.inbox.pull(caller.agency, { ...options, waitMs: 0 });
    this.open.add(ended);
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    try {
      while (!ended.signal.aborted && this.tokens.isLive(caller)) {
        const text = page.events.length > 0 ? message(page.cursor, writePage(page)) : ': still here\n\n';
        if (!reply.raw.write(text)) await drained(reply.raw, ended.signal);
        page = await this.inbox.pull(caller.agency, { ...options, cursor: page.cursor, waitMs: BEAT_MS });
      }
    } catch (error) {
      const code = error instanceof Problem ? error.code : 'unavailable';
      reply.raw.write(`event: problem\ndata: ${JSON.stringify({ code })}\n\n`);
    } finally {
      this.open.delete(ended);
      reply.raw.end();
    }
  }
}

function message(cursor: string, page: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`id: ${cursor}\ndata: `), page, Buffer.from('\n\n')]);
}

function drained(stream: NodeJS.WritableStream, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
