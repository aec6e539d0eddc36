import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, PageQuery, type CallerInfo } from '@simpul/platform';
import type { FastifyRequest } from 'fastify';
import { writeConditions } from '../http/write-conditions.ts';
import { Policies } from './policies.ts';
import { AcknowledgementDto, AcknowledgePolicy, ComplianceDto, ComplianceQuery, PolicyDto, PolicyPage, PublishPolicy } from './policy.dto.ts';

const KEY = { name: 'Idempotency-Key', required: false, description: 'Sending again under the same key has no second effect' };

@ApiTags('flexible work')
@ApiBearerAuth()
@Controller('v1/flexwork')
export class FlexworkController {
  constructor(private readonly policies: Policies) {}

  @Post('policies')
  @ApiOperation({ summary: 'Publish a circular with quotas: Kemenpan-RB to anyone, an agency to itself' })
  @ApiHeader(KEY)
  @ApiCreatedResponse({ type: PolicyDto })
  @ApiProblems('bad-request', 'forbidden', 'no-such-agency', 'idempotency-key-reused', 'store-unavailable')
  publish(@Caller() caller: CallerInfo, @Body() body: PublishPolicy, @Req() request: FastifyRequest): Promise<PolicyDto> {
    return this.policies.publish(caller, body, writeConditions(request.headers));
  }

  @Get('policies')
  @ApiOperation({ summary: 'Circulars that you published or are addressed by' })
  @ApiOkResponse({ type: PolicyPage })
  @ApiProblems('bad-request', 'no-such-agency', 'store-unavailable')
  list(@Caller() caller: CallerInfo, @Query() query: PageQuery): Promise<PolicyPage> {
    return this.policies.list(caller, query);
  }

  @Get('policies/:id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: PolicyDto })
  @ApiProblems('not-found', 'no-such-agency', 'store-unavailable')
  one(@Caller() caller: CallerInfo, @Param('id') id: string): Promise<PolicyDto> {
    return this.policies.one(caller, id);
  }

  @Post('policies/:id/acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Acknowledge a circular, with your headcounts; again = corrected' })
  @ApiHeader(KEY)
  @ApiOkResponse({ type: AcknowledgementDto })
  @ApiProblems('bad-request', 'forbidden', 'not-found', 'no-such-agency', 'idempotency-key-reused', 'store-unavailable')
  acknowledge(@Caller() caller: CallerInfo, @Param('id') id: string, @Body() body: AcknowledgePolicy, @Req() request: FastifyRequest): Promise<AcknowledgementDto> {
    return this.policies.acknowledge(caller, id, body, writeConditions(request.headers));
  }

  @Get('compliance')
  @ApiOperation({ summary: 'Planned and actual against a circular’s quotas, per agency and unit' })
  @ApiOkResponse({ type: ComplianceDto })
  @ApiProblems('bad-request', 'not-found', 'no-such-agency', 'store-unavailable')
  compliance(@Caller() caller: CallerInfo, @Query() query: ComplianceQuery): Promise<ComplianceDto> {
    return this.policies.compliance(caller, query);
  }
}
