import type { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { Caller, languageOf, StreamedBody, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Quarantine } from '../rejections/quarantine.ts';
import { asAnswer } from './check-request.ts';
import { pageFrom } from './page-query.ts';
import { RejectionDto, RejectionPage, RejectionsQuery, RetryReceipt, viewRejection } from './rejection.dto.ts';

@ApiTags('rejections')
@ApiBearerAuth()
@Controller('v1/rejections')
export class RejectionsController {
  constructor(private readonly quarantine: Quarantine) {}

  @Get()
  @ApiOperation({ summary: 'Your records that were refused, and why' })
  @ApiOkResponse({ type: RejectionPage })
  async list(@Caller() { agency }: CallerInfo, @Query() query: RejectionsQuery, @Req() request: FastifyRequest): Promise<RejectionPage> {
    const { items, next } = await pageFrom(() => this.quarantine.list(agency, query));
    const language = languageOf(request.headers['accept-language']);
    return { items: items.map((row) => viewRejection(row, language)), ...(next === undefined ? {} : { next }) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: RejectionDto })
  async one(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Req() request: FastifyRequest): Promise<RejectionDto> {
    return viewRejection(await this.quarantine.find(agency, id), languageOf(request.headers['accept-language']));
  }

  @Get(':id/raw')
  @ApiOperation({ summary: 'The record’s exact bytes (of a workbook: its row’s cells as JSON)' })
  async raw(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, mediaType, fileName } = await this.quarantine.raw(agency, id);
    // Never as something that a browser would run: the bytes are a stranger's.
    void reply.header('content-type', mediaType).header('content-disposition', `attachment; filename="${fileName}"`).header('x-content-type-options', 'nosniff').send(bytes);
  }

  @Post(':id/retry')
  @StreamedBody()
  @ApiOperation({ summary: 'Judge it again: as it came, or mended (the body: one record in your own format, or its fields as JSON)' })
  @ApiAcceptedResponse({ type: RetryReceipt })
  @ApiUnprocessableEntityResponse({ type: RetryReceipt, description: 'It is refused again' })
  async retry(@Caller() { agency }: CallerInfo, @Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RetryReceipt> {
    try {
      const answer = await this.quarantine.retry(agency, id, request.body as Readable | undefined, languageOf(request.headers['accept-language']));
      void reply.status(answer.rejectedCount > 0 ? 422 : 202);
      return answer;
    } catch (error) {
      throw asAnswer(error, reply);
    }
  }
}
