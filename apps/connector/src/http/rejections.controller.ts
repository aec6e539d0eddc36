import type { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { ApiProblems, Caller, languageOf, StreamedBody, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Quarantine } from '../rejections/quarantine.ts';
import { ApiStreamedBody, RECORD_TYPES } from './api-streamed-body.ts';
import { asAnswer } from './check-request.ts';
import { TakeQuery } from './receipt.dto.ts';
import { RejectionDto, RejectionPage, RejectionsQuery, RetryReceipt, viewRejection } from './rejection.dto.ts';

const MENDED = [
  'The body is one record in your own format, as `/raw` gives it: a CSV row with or without its header (without one, the refused row’s columns hold), an XML element, a JSON object.',
  'Of a table’s row (CSV, XLSX) also a JSON object with the mended fields alone, under the names of the adapter’s columns: the others stay as they came (of a row whose control characters make it larger than 2 MB as JSON, send all).',
].join(' ');

@ApiTags('rejections')
@ApiBearerAuth()
@Controller('v1/rejections')
export class RejectionsController {
  constructor(private readonly quarantine: Quarantine) {}

  @Get()
  @ApiOperation({ summary: 'Your records that were refused, and why' })
  @ApiOkResponse({ type: RejectionPage })
  @ApiProblems('bad-request', 'store-unavailable')
  async list(@Caller() { agency }: CallerInfo, @Query() query: RejectionsQuery, @Req() request: FastifyRequest): Promise<RejectionPage> {
    const { items, next } = await this.quarantine.list(agency, query);
    const language = languageOf(request.headers['accept-language']);
    return { items: items.map((row) => viewRejection(row, language)), ...(next === undefined ? {} : { next }) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: RejectionDto })
  @ApiProblems('not-found', 'store-unavailable')
  async one(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Req() request: FastifyRequest): Promise<RejectionDto> {
    return viewRejection(await this.quarantine.find(agency, id), languageOf(request.headers['accept-language']));
  }

  @Get(':id/raw')
  @ApiOperation({ summary: 'The record’s exact bytes (of a workbook: its row’s cells as JSON)' })
  @ApiOkResponse({ description: 'Of the type that it came as', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('not-found', 'log-unavailable', 'store-unavailable')
  async raw(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, mediaType, fileName } = await this.quarantine.raw(agency, id);
    // Never as something that a browser would run: the bytes are a stranger's.
    void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`).header('x-content-type-options', 'nosniff').send(bytes);
  }

  @Post(':id/retry')
  @StreamedBody()
  @ApiOperation({ summary: 'Judge it again: as it came (no body), or mended', description: MENDED })
  @ApiStreamedBody('The mended record; none = as it came', { types: RECORD_TYPES, required: false })
  @ApiAcceptedResponse({ type: RetryReceipt })
  @ApiOkResponse({ type: RetryReceipt, description: 'A dry run' })
  @ApiUnprocessableEntityResponse({ type: RetryReceipt, description: 'It is refused again' })
  @ApiProblems('bad-request', 'unreadable-body', 'not-found', 'conflict', 'batch-busy', 'body-too-large', 'log-unavailable', 'store-unavailable', 'adapter-disabled')
  async retry(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Query() query: TakeQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RetryReceipt> {
    try {
      const dryRun = query.dryRun === 'true';
      const answer = await this.quarantine.retry(agency, id, request.body as Readable | undefined, { language: languageOf(request.headers['accept-language']), dryRun });
      void reply.status(answer.rejectedCount > 0 ? 422 : dryRun ? 200 : 202);
      return answer;
    } catch (error) {
      throw asAnswer(error, reply);
    }
  }
}
