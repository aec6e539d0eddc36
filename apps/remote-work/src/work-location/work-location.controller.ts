import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, type CallerInfo } from '@simpul/platform';
import { requireNumbers } from '../http/employee-numbers.ts';
import { DateQuery, ResolvedDto, ResolveEmployees, SummaryQuery, WorkLocationDto, WorkSummaryDto } from './work-location.dto.ts';
import { WorkLocations } from './work-locations.ts';

@ApiTags('who works where')
@ApiBearerAuth()
@Controller('v1')
export class WorkLocationController {
  constructor(private readonly locations: WorkLocations) {}

  @Get('employees/:id/work-location')
  @ApiOperation({ summary: 'Where an employee works on a date, and what was said of it' })
  @ApiOkResponse({ type: WorkLocationDto })
  @ApiProblems('bad-request', 'not-found', 'no-such-agency', 'store-unavailable')
  of(@Caller() caller: CallerInfo, @Param('id') id: string, @Query() { date }: DateQuery): Promise<WorkLocationDto> {
    return this.locations.of(caller, id, date);
  }

  @Get('work-locations/summary')
  @ApiOperation({ summary: 'How many work where, and of how many that is known' })
  @ApiOkResponse({ type: WorkSummaryDto })
  @ApiProblems('bad-request', 'no-such-agency', 'store-unavailable')
  summary(@Caller() caller: CallerInfo, @Query() query: SummaryQuery): Promise<WorkSummaryDto> {
    return this.locations.summary(caller, query);
  }

  @Post('employees/resolve')
  @HttpCode(200)
  @ApiOperation({ summary: 'The opaque ids of your own staff, by their numbers' })
  @ApiOkResponse({ type: ResolvedDto })
  @ApiProblems('bad-request', 'no-such-agency', 'log-unavailable', 'store-unavailable')
  resolve(@Caller() caller: CallerInfo, @Body() { identifiers }: ResolveEmployees): Promise<ResolvedDto> {
    requireNumbers(identifiers, '/identifiers');
    return this.locations.resolve(caller, identifiers);
  }
}
