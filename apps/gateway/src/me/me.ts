import { Inject, Injectable } from '@nestjs/common';
import type { Agency } from '@simpul/contract';
import { isGranted, LANE_RETENTION_MS, PUBLISH_GRANTS, READ_GRANTS, type AgencyStore, type CredentialStore, type ParkedStore, type RulesStore } from '@simpul/domain';
import { AGENCY_STORE, type CallerInfo, CREDENTIAL_STORE, Lanes, PARKED_STORE, Problem, RULES_STORE, stateOf } from '@simpul/platform';
import { LaneInbox } from '../inbox/lane-inbox.ts';
import type { MeDto, SubscriptionDto } from './me.dto.ts';

/** What the bus knows of whoever asks. */
@Injectable()
export class Me {
  constructor(
    @Inject(AGENCY_STORE) private readonly agencies: AgencyStore,
    @Inject(CREDENTIAL_STORE) private readonly credentials: CredentialStore,
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(PARKED_STORE) private readonly parkedEvents: ParkedStore,
    private readonly lanes: Lanes,
    private readonly inbox: LaneInbox,
  ) {}

  /** Throws `Problem` `no-such-agency`, `LogUnavailable`, `StoreUnavailable`. */
  async describe({ agency: id, credentialId, tokenExpiresAt }: CallerInfo, now: Date): Promise<MeDto> {
    const [agency, credential, all, parked] = await Promise.all([this.agencies.byId(id), this.credentials.byId(credentialId), this.rules.subscriptions(id), this.parkedEvents.counts(id)]);
    if (agency === undefined) throw new Problem('no-such-agency');
    const open = all.filter(({ state }) => state !== 'closed');
    return {
      agency,
      credential: { id: credentialId, expiresAt: credential?.expiresAt ?? null, tokenExpiresAt },
      rights: rightsOf(agency),
      serverTime: now,
      subscriptions: await Promise.all(open.map(({ name }) => this.standing(id, name, parked.get(name) ?? 0))),
    };
  }

  private async standing(agency: string, name: string, parked: number): Promise<SubscriptionDto> {
    const lane = await this.lanes.find(agency, name);
    const { behind, oldest } = await this.inbox.behind(lane);
    const expiresAt = oldest === undefined ? null : new Date(oldest.getTime() + LANE_RETENTION_MS);
    return { name, state: stateOf(lane, behind), behind, parked, expiresAt };
  }
}

function rightsOf({ id, kind }: Agency): MeDto['rights'] {
  const who = { agency: id, kind };
  return {
    read: READ_GRANTS.filter((grant) => isGranted(grant.who, who)).map(({ what, types, view }) => ({ what, types, view })),
    publish: PUBLISH_GRANTS.filter((grant) => isGranted(grant.who, who)).map(({ about, types }) => ({ about, types })),
  };
}
