import type { Readable } from 'node:stream';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { ApiProblems, Caller, Problem, StreamedBody, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReceiveEvents } from '../intake/receive-events.ts';
import type { ReceiptBody } from '../intake/receipt.ts';
import { answerReceipt } from './answer-receipt.ts';
import { ApiStreamedBody } from './api-streamed-body.ts';
import { isBinaryMode, wrapBinary } from './binary-mode.ts';
import { asAnswer, dataTypeOf, idempotencyKeyOf } from './check-request.ts';
import { ReceiptDto, TakeQuery } from './receipt.dto.ts';

const TAKEN = /^application\/(cloudevents(-batch)?\+json|json|x-ndjson)$/;
const NOT_TAKEN = {
  en: 'this address takes one event as application/cloudevents+json, several as application/cloudevents-batch+json or application/x-ndjson, and binary mode (ce-* headers) with application/json: set Content-Type',
  id: 'alamat ini menerima satu peristiwa sebagai application/cloudevents+json, beberapa sebagai application/cloudevents-batch+json atau application/x-ndjson, dan mode biner (header ce-*) dengan application/json: atur Content-Type',
};

@ApiTags('publishing')
@ApiBearerAuth()
@Controller('v1/events')
export class PublishController {
  constructor(private readonly events: ReceiveEvents) {}

  @Post()
  @StreamedBody()
  @ApiOperation({ summary: 'Publish events in the shared schema: one, a batch, or one in binary mode (ce-* headers)' })
  @ApiStreamedBody('One event, an array of events, or in binary mode the data of one', { types: ['application/cloudevents+json', 'application/cloudevents-batch+json', 'application/json', 'application/x-ndjson'] })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Names the batch; at most 128 characters' })
  @ApiAcceptedResponse({ type: ReceiptDto })
  @ApiOkResponse({ type: ReceiptDto, description: 'A dry run' })
  @ApiUnprocessableEntityResponse({ type: ReceiptDto, description: 'No event was accepted' })
  @ApiProblems('bad-request', 'unreadable-body', 'no-such-agency', 'unsupported-media-type', 'log-unavailable', 'store-unavailable')
  async publish(@Caller() caller: CallerInfo, @Query() query: TakeQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReceiptBody> {
    const contentType = dataTypeOf(request.headers);
    if (!TAKEN.test(contentType)) {
      throw new Problem('unsupported-media-type', { detail: NOT_TAKEN });
    }
    const wrap = isBinaryMode(request.headers, contentType) ? wrapBinary(request.headers) : undefined;
    const input = { agency: caller.agency, contentType, idempotencyKey: idempotencyKeyOf(request.headers), body: request.body as Readable | undefined, wrap };
    try {
      const receipt = query.dryRun === 'true' ? await this.events.rehearse(input) : await this.events.receive(input);
      return answerReceipt(receipt, request, reply);
    } catch (error) {
      throw asAnswer(error, reply);
    }
  }
}
