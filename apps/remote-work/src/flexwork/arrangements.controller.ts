import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo, type ProblemCode } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, writeConditions } from '../http/write-conditions.ts';
import { ArrangementDto, ArrangementPage, ArrangementsQuery, DecideArrangement, RequestArrangement } from './arrangement.dto.ts';
import { Arrangements } from './arrangements.ts';

const KEY = { name: 'Idempotency-Key', required: false, description: 'Sending again under the same key has no second effect' };
/** How a step can be refused, whichever it is. */
const STEP_REFUSALS = ['bad-request', 'not-yours', 'not-found', 'no-such-agency', 'illegal-step', 'reported-arrangement', 'revision-changed', 'idempotency-key-reused', 'log-unavailable', 'store-unavailable'] as const satisfies readonly ProblemCode[];
const MATCH = { name: 'If-Match', required: false, description: 'The ETag that you decided on' };

@ApiTags('flexible work')
@ApiBearerAuth()
@Controller('v1/arrangements')
export class ArrangementsController {
  constructor(private readonly arrangements: Arrangements) {}

  @Post()
  @ApiOperation({ summary: 'Ask for flexible work of one of your own staff' })
  @ApiHeader(KEY)
  @ApiCreatedResponse({ type: ArrangementDto })
  @ApiProblems('bad-request', 'employee-unknown', 'no-such-agency', 'arrangement-overlap', 'idempotency-key-reused', 'log-unavailable', 'store-unavailable')
  async request(@Caller() caller: CallerInfo, @Body() body: RequestArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.request(caller, body, writeConditions(request.headers)), reply);
  }

  @Get()
  @ApiOperation({ summary: 'Arrangements that you may see' })
  @ApiOkResponse({ type: ArrangementPage })
  @ApiProblems('bad-request', 'no-such-agency', 'store-unavailable')
  list(@Caller() caller: CallerInfo, @Query() query: ArrangementsQuery): Promise<ArrangementPage> {
    return this.arrangements.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: ArrangementDto })
  @ApiProblems('not-found', 'no-such-agency', 'store-unavailable')
  async one(@Caller() caller: CallerInfo, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.one(caller, id), reply);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve it; it begins and ends by the employee’s local dates' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  @ApiProblems(...STEP_REFUSALS, 'arrangement-overlap')
  async approve(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'approve', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject it, with the reason' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  @ApiProblems(...STEP_REFUSALS)
  async reject(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'reject', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw it before it begins' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  @ApiProblems(...STEP_REFUSALS)
  async withdraw(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'withdraw', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: 'Revoke it, with the reason; from that day on it no longer holds' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  @ApiProblems(...STEP_REFUSALS)
  async revoke(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'revoke', body, writeConditions(request.headers)), reply);
  }
}

function tagged(arrangement: ArrangementDto, reply: FastifyReply): ArrangementDto {
  void reply.header('etag', etagOf(arrangement));
  return arrangement;
}
