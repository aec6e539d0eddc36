import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import { ParkedEvents } from './parked-events.ts';
import { ParkedDto, ParkedPage, ParkedQuery } from './parked.dto.ts';

@ApiTags('parked')
@ApiBearerAuth()
@Controller('v1/parked')
export class ParkedController {
  constructor(private readonly parked: ParkedEvents) {}

  @Get()
  @ApiOperation({ summary: 'What your webhooks have refused and what waits behind it' })
  @ApiOkResponse({ type: ParkedPage })
  @ApiProblems('bad-request', 'store-unavailable')
  list(@Caller() { agency }: CallerInfo, @Query() query: ParkedQuery): Promise<ParkedPage> {
    return this.parked.list(agency, query);
  }

  @Post(':id/release')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send them again, in order: your receiver is mended' })
  @ApiAcceptedResponse({ type: ParkedDto })
  @ApiProblems('not-found', 'conflict', 'store-unavailable')
  release(@Caller() { agency }: CallerInfo, @Param('id') id: string): Promise<ParkedDto> {
    return this.parked.release(agency, id);
  }

  @Post(':id/skip')
  @HttpCode(202)
  @ApiOperation({ summary: 'Give the first one up for good, and send the rest' })
  @ApiAcceptedResponse({ type: ParkedDto, description: 'The one given up, and how many there were' })
  @ApiProblems('not-found', 'conflict', 'store-unavailable')
  skip(@Caller() { agency }: CallerInfo, @Param('id') id: string): Promise<ParkedDto> {
    return this.parked.skip(agency, id);
  }
}
