import { Inject, Injectable } from '@nestjs/common';
import { identifyRecords, type LoadedAdapter, type SourceRecord } from '@simpul/adapter-kit/host';
import { localTime, type Agency, type LedgerStore } from '@simpul/domain';
import { AgencyRegistry, LEDGER_STORE, Problem } from '@simpul/platform';
import { SubjectService } from '../subjects/subject-service.ts';
import { JudgeEvents } from './judge-events.ts';
import { JudgeRecords, type RecordsContext } from './judge-records.ts';

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
    return new JudgeRecords(spec, await this.contextOf(agencyId, receivedAt));
  }

  /** How to tell the records' keys; what can't be named has none. Throws `Problem` `no-such-agency`. */
  async keys(agencyId: string, { spec }: LoadedAdapter): Promise<(records: readonly SourceRecord[]) => string[]> {
    const { subjects, ...context } = await this.contextOf(agencyId, new Date());
    const host = { ...context, idKey: subjects.key, subjectOf: subjects.subjectOf };
    return (records) => identifyRecords(spec, records, host).flatMap(({ key }) => (key === undefined ? [] : [key]));
  }

  /** Throws `Problem` `no-such-agency`. */
  async forEvents(agencyId: string): Promise<JudgeEvents> {
    return new JudgeEvents({ agency: await this.agency(agencyId), agencies: this.registry.directory(), subjects: this.subjects.forBatch() });
  }

  private async contextOf(agencyId: string, receivedAt: Date): Promise<RecordsContext> {
    const agency = await this.agency(agencyId);
    return { agency, agencies: this.registry.directory(), receivedAt: localTime(receivedAt, agency.timeZone), subjects: this.subjects.forBatch(), ledger: this.ledger };
  }

  private async agency(id: string): Promise<Agency> {
    const agency = await this.registry.find(id);
    if (agency === undefined) throw new Problem('no-such-agency');
    return agency;
  }
}
