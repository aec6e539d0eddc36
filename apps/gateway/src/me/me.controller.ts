import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LANE_RETENTION_MS, type AgencyStore, type RulesStore } from '@simpul/domain';
import { AGENCY_STORE, Caller, RULES_STORE, type CallerInfo } from '@simpul/platform';
import { LaneInbox } from '../inbox/lane-inbox.ts';

@ApiTags('me')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(
    @Inject(AGENCY_STORE) private readonly agencies: AgencyStore,
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    private readonly inbox: LaneInbox,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who the caller is, how long its credential lives, and how its subscriptions stand' })
  async me(@Caller() caller: CallerInfo) {
    const [agency, stored] = await Promise.all([this.agencies.byId(caller.agency), this.rules.subscriptions(caller.agency)]);
    return {
      agency,
      credential: { id: caller.credentialId, tokenExpiresAt: caller.tokenExpiresAt },
      serverTime: new Date().toISOString(),
      subscriptions: await Promise.all(stored.map((subscription) => this.standing(caller.agency, subscription.name, subscription.state))),
    };
  }

  private async standing(agency: string, name: string, state: string) {
    if (state !== 'open') return { name, state, behind: 0, parked: 0, expiresAt: null };
    const { behind, oldest } = await this.inbox.behind(agency, name);
    const expiresAt = oldest === undefined ? null : new Date(oldest.getTime() + LANE_RETENTION_MS).toISOString();
    return { name, state: behind === 0 ? 'CAUGHT_UP' : 'BEHIND', behind, parked: 0, expiresAt };
  }
}
