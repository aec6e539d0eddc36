import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenReads } from '../inbox/open-reads.ts';
import { SnapshotQuery } from './snapshot.dto.ts';
import { Snapshot } from './snapshot.ts';

@ApiTags('snapshot')
@ApiBearerAuth()
@Controller('v1/snapshot')
export class SnapshotController {
  private readonly logger = new Logger('Snapshot');

  constructor(
    private readonly snapshot: Snapshot,
    private readonly reads: OpenReads,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Your present state, line by line, and the cursor to read on from',
    description: 'NDJSON: `{"kind", "item"}` for each employee, arrangement, work location of today and task; `{"after"}` now and then: with it a broken snapshot goes on; `{"cursor"}` as the last line. Without that line it is not whole. What came meanwhile is in the lane behind the cursor, some of it a second time.',
  })
  @ApiOkResponse({ description: 'Complete with its last line `{"cursor"}`', content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  @ApiProblems('bad-request', 'no-such-agency', 'no-such-subscription', 'log-unavailable', 'store-unavailable', 'unavailable')
  read(@Caller() caller: CallerInfo, @Query() query: SnapshotQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.reads.during(caller, reply, async (signal) => {
      const lines = await this.snapshot.open(caller.agency, query, signal);
      this.reads.requireLive(caller);
      const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      reply.hijack();
      const head = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store', vary: 'accept-encoding', 'x-request-id': request.id };
      reply.raw.writeHead(200, packed ? { ...head, 'content-encoding': 'gzip' } : head);
      const told = Readable.from(lines, { objectMode: true });
      await (packed ? pipeline(told, createGzip({ level: 1 }), reply.raw, { signal }) : pipeline(told, reply.raw, { signal })).catch((error: Error) => {
        // That it broke is told by what is missing: the last line is the cursor.
        reply.raw.destroy();
        if (!signal.aborted) this.logger.warn({ msg: `a snapshot broke: ${error.message}`, agency: caller.agency });
      });
    });
  }
}
