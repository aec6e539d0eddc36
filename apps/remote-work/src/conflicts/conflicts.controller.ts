import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { sightOf, type RemoteWorkReader } from '@simpul/domain';
import { ApiProblems, Caller, REMOTE_WORK_READER, type CallerInfo } from '@simpul/platform';
import { OwnAgency } from '../staff/own-agency.ts';
import { ConflictPage, ConflictsQuery, viewConflict } from './conflict.dto.ts';

/** Read as master data is: who may see an employee's record may see where sources disagree about it. */
const CHANGED = 'id.go.asn.employee.changed.v1';

@ApiTags('conflicts')
@ApiBearerAuth()
@Controller('v1')
export class ConflictsController {
  constructor(
    @Inject(REMOTE_WORK_READER) private readonly reader: RemoteWorkReader,
    private readonly own: OwnAgency,
  ) {}

  @Get('conflicts')
  @ApiOperation({ summary: 'What does not fit together about your staff: sources that disagree, arrangements that overlap' })
  @ApiOkResponse({ type: ConflictPage })
  @ApiProblems('bad-request', 'no-such-agency', 'store-unavailable')
  list(@Caller() caller: CallerInfo, @Query() query: ConflictsQuery): Promise<ConflictPage> {
    return this.find(caller, query, {});
  }

  @Get('employees/:id/conflicts')
  @ApiOperation({ summary: 'The same of one employee' })
  @ApiOkResponse({ type: ConflictPage })
  @ApiProblems('bad-request', 'no-such-agency', 'store-unavailable')
  of(@Caller() caller: CallerInfo, @Param('id') subject: string, @Query() query: ConflictsQuery): Promise<ConflictPage> {
    return this.find(caller, query, { subject });
  }

  private async find(caller: CallerInfo, query: ConflictsQuery, about: { subject?: string }): Promise<ConflictPage> {
    const agency = await this.own.of(caller);
    const { kind, state } = query;
    const filter = { ...about, ...(kind === undefined ? {} : { kind }), ...(state === undefined ? {} : { open: state === 'open' }), ...query.asked() };
    const { items, next } = await this.reader.conflicts(this.own.scopeOf(agency, CHANGED), filter);
    return { items: items.map((conflict) => viewConflict(conflict, sightOf(agency, CHANGED, conflict) ?? { view: 'without-personal' })), ...(next === undefined ? {} : { next }) };
  }
}
