import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, writeConditions } from '../http/write-conditions.ts';
import { ArrangementDto, ArrangementPage, ArrangementsQuery, DecideArrangement, RequestArrangement } from './arrangement.dto.ts';
import { Arrangements } from './arrangements.ts';

const KEY = { name: 'Idempotency-Key', required: false, description: 'Sending again under the same key has no second effect' };
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
  @ApiNotFoundResponse({ description: 'employee-unknown: nobody of your own staff' })
  @ApiConflictResponse({ description: 'arrangement-overlap: with which one, and the first day' })
  async request(@Caller() caller: CallerInfo, @Body() body: RequestArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.request(caller, body, writeConditions(request.headers)), reply);
  }

  @Get()
  @ApiOperation({ summary: 'Arrangements that you may see' })
  @ApiOkResponse({ type: ArrangementPage })
  list(@Caller() caller: CallerInfo, @Query() query: ArrangementsQuery): Promise<ArrangementPage> {
    return this.arrangements.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: ArrangementDto })
  async one(@Caller() caller: CallerInfo, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.one(caller, id), reply);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve it; it begins and ends by the employee’s local dates' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  @ApiConflictResponse({ description: 'illegal-step with how it stands; arrangement-overlap; reported-arrangement; revision-changed' })
  async approve(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'approve', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject it, with the reason' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  async reject(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'reject', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw it before it begins' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  async withdraw(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'withdraw', body, writeConditions(request.headers)), reply);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({ summary: 'Revoke it, with the reason; from that day on it no longer holds' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: ArrangementDto })
  async revoke(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: DecideArrangement, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ArrangementDto> {
    return tagged(await this.arrangements.step(caller, id, 'revoke', body, writeConditions(request.headers)), reply);
  }
}

function tagged(arrangement: ArrangementDto, reply: FastifyReply): ArrangementDto {
  void reply.header('etag', etagOf(arrangement));
  return arrangement;
}
