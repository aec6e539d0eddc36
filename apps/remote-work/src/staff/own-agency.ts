import { Injectable } from '@nestjs/common';
import type { Agency, EventType } from '@simpul/contract';
import { readableAgencies, type ReadScope } from '@simpul/domain';
import { AgencyRegistry, Problem, type CallerInfo } from '@simpul/platform';

/** Who asks, and whose rows they may see by the table of grants. */
@Injectable()
export class OwnAgency {
  constructor(private readonly registry: AgencyRegistry) {}

  /** Throws `Problem` `no-such-agency`. */
  async of(caller: CallerInfo): Promise<Agency> {
    const agency = await this.registry.find(caller.agency);
    if (agency === undefined) throw new Problem('no-such-agency');
    return agency;
  }

  scopeOf(agency: Agency, type: EventType): ReadScope {
    return { agencies: readableAgencies(agency, type, this.registry.directory()), homeAgency: agency.id };
  }
}
