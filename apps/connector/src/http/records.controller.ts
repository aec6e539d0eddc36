import type { Readable } from 'node:stream';
import { Controller, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { ApiProblems, Caller, StreamedBody, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReceiveRecords } from '../intake/receive-records.ts';
import type { ReceiptBody } from '../intake/receipt.ts';
import { answerReceipt } from './answer-receipt.ts';
import { ApiStreamedBody, RECORD_TYPES } from './api-streamed-body.ts';
import { asAnswer, dataTypeOf, idempotencyKeyOf, requireOwn } from './check-request.ts';
import { ReceiptDto, RecordsQuery } from './receipt.dto.ts';

@ApiTags('publishing')
@ApiBearerAuth()
@Controller('v1/agencies/:agency/records')
export class RecordsController {
  constructor(private readonly records: ReceiveRecords) {}

  @Post()
  @StreamedBody()
  @ApiOperation({
    summary: 'Hand over records as your own system gives them; any size, gzip accepted; sending all again is always safe',
    description: 'An agency without an adapter of its own hands over a filled template (GET /v1/templates): the workbook, or one of its sheets saved as CSV.',
  })
  @ApiStreamedBody('Your records, as one file', { types: RECORD_TYPES })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Names the batch; at most 128 characters' })
  @ApiAcceptedResponse({ type: ReceiptDto })
  @ApiOkResponse({ type: ReceiptDto, description: 'A dry run' })
  @ApiUnprocessableEntityResponse({ type: ReceiptDto, description: 'No record was accepted or unchanged' })
  @ApiProblems('bad-request', 'unreadable-body', 'not-yours', 'no-such-agency', 'batch-busy', 'unsupported-media-type', 'log-unavailable', 'store-unavailable', 'adapter-disabled')
  async receive(@Param('agency') agency: string, @Caller() caller: CallerInfo, @Query() query: RecordsQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReceiptBody> {
    requireOwn(caller, agency);
    const input = { agency, contentType: dataTypeOf(request.headers), idempotencyKey: idempotencyKeyOf(request.headers), body: request.body as Readable | undefined, adapter: query.adapter };
    try {
      const receipt = query.dryRun === 'true' ? await this.records.rehearse(input) : await this.records.receive(input);
      return answerReceipt(receipt, request, reply);
    } catch (error) {
      throw asAnswer(error, reply);
    }
  }
}
