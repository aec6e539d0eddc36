import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AgencyRegistry, ApiProblems } from '@simpul/platform';
import { AgencyList, AgencyQuery } from './agency.dto.ts';

@ApiTags('agencies')
@ApiBearerAuth()
@Controller('v1/agencies')
export class AgenciesController {
  constructor(private readonly registry: AgencyRegistry) {}

  @Get()
  @ApiOperation({ summary: 'The registry of agencies: the ids by which addresses and recipients name them' })
  @ApiOkResponse({ type: AgencyList })
  @ApiProblems('bad-request')
  list(@Query() { name = '' }: AgencyQuery): AgencyList {
    const part = name.trim().toLowerCase();
    const items = this.registry.directory().all().filter((agency) => agency.id.includes(part) || agency.name.toLowerCase().includes(part));
    return { items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  }
}
