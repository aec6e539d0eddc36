import { Inject, Injectable } from '@nestjs/common';
import type { LoadedAdapter } from '@simpul/adapter-kit';
import { localTime, type Agency, type LedgerStore } from '@simpul/domain';
import { AgencyRegistry, LEDGER_STORE, Problem } from '@simpul/platform';
import { SubjectService } from '../subjects/subject-service.ts';
import { JudgeEvents } from './judge-events.ts';
import { JudgeRecords } from './judge-records.ts';

/** Makes one batch's judge, with what stands in the registry now. */
@Injectable()
export class Judges {
  constructor(
    private readonly registry: AgencyRegistry,
    private readonly subjects: SubjectService,
    @Inject(LEDGER_STORE) private readonly ledger: LedgerStore,
  ) {}

  /** Throws `Problem` `no-such-agency`. */
  async forRecords(agencyId: string, { spec }: LoadedAdapter, receivedAt: Date): Promise<JudgeRecords> {
    const agency = await this.agency(agencyId);
    return new JudgeRecords(spec, { agency, agencies: this.registry.directory(), receivedAt: localTime(receivedAt, agency.timeZone), subjects: this.subjects.forBatch(), ledger: this.ledger });
  }

  /** Throws `Problem` `no-such-agency`. */
  async forEvents(agencyId: string): Promise<JudgeEvents> {
    return new JudgeEvents({ agency: await this.agency(agencyId), agencies: this.registry.directory(), subjects: this.subjects.forBatch() });
  }

  private async agency(id: string): Promise<Agency> {
    const agency = await this.registry.find(id);
    if (agency === undefined) throw new Problem('no-such-agency');
    return agency;
  }
}
