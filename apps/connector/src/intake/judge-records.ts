import type { AdapterSpec, Refusal } from '@simpul/adapter-kit';
import { identifyRecords, translateRecords, type Identified, type LedgerContent, type Outcome, type SourceRecord, type TranslationHost } from '@simpul/adapter-kit/host';
import type { LedgerStore } from '@simpul/domain';
import type { BatchSubjects } from '../subjects/subjects.ts';
import type { Judge, Judged, JudgedChunk, SentChunk } from './judged.ts';
import { sealEvents } from './seal-events.ts';

export interface RecordsContext extends Omit<TranslationHost, 'idKey' | 'subjectOf'> {
  subjects: BatchSubjects;
  ledger: Pick<LedgerStore, 'get'>;
}

/** Records in an agency's own format, by its adapter. */
export class JudgeRecords implements Judge {
  private readonly adapter: AdapterSpec<unknown>;
  private readonly context: RecordsContext;
  private readonly host: TranslationHost;
  /** Judged but not yet in the ledger: the next chunk goes on from here while this one's append is on its way. */
  private readonly ahead = new Map<string, LedgerContent>();

  constructor(adapter: AdapterSpec<unknown>, context: RecordsContext) {
    this.adapter = adapter;
    this.context = context;
    this.host = { agency: context.agency, agencies: context.agencies, receivedAt: context.receivedAt, idKey: context.subjects.key, subjectOf: context.subjects.subjectOf, firstPlaces: new Map() };
  }

  async judge(records: readonly SourceRecord[]): Promise<JudgedChunk> {
    const identified = identifyRecords(this.adapter, records, this.host);
    const judged = this.translate(identified, await this.ledgerOf(identified));
    const people = new Set<string>();
    for (const one of judged) {
      if (one.kind !== 'accepted') continue;
      for (const { event } of one.events) people.add(event.subject);
      if (one.ledger) this.ahead.set(one.key, one.ledger);
    }
    return { judged, aliases: this.context.subjects.freshAliases(people) };
  }

  settled({ sent, aliases }: SentChunk): void {
    this.context.subjects.settled(aliases);
    for (const one of sent) {
      if (one.kind === 'accepted' && one.ledger && this.ahead.get(one.key) === one.ledger) this.ahead.delete(one.key);
    }
  }

  /** Again without those that may not be published, until none is left: what they said must not be what a later record is compared with. */
  private translate(identified: readonly Identified[], before: ReadonlyMap<string, LedgerContent>): Judged[] {
    const barred = new Map<number, Refusal>();
    for (;;) {
      const known = barred.size;
      const allowed = known === 0 ? identified : identified.filter(({ record }) => !barred.has(record.index));
      const judged = translateRecords(this.adapter, allowed, this.host, new Map(before)).map((outcome) => this.seal(outcome, barred));
      if (barred.size === known) return known === 0 ? judged : withBarred(identified, judged, barred);
    }
  }

  private seal(outcome: Outcome, barred: Map<number, Refusal>): Judged {
    if (outcome.kind !== 'events') return outcome;
    const { record, key, ledger } = outcome;
    const events = sealEvents(this.host.agency, outcome.events);
    if (Array.isArray(events)) return { kind: 'accepted', record, key, events, ledger };
    barred.set(record.index, events);
    return { kind: 'rejected', record, key, refusal: events };
  }

  private async ledgerOf(identified: readonly Identified[]): Promise<Map<string, LedgerContent>> {
    const known = new Map<string, LedgerContent>();
    if (this.adapter.versions !== 'ledger') return known;
    const asked = new Set<string>();
    for (const named of identified) {
      if (named.kind !== 'identified') continue;
      const entry = this.ahead.get(named.key);
      if (entry) known.set(named.key, entry);
      else asked.add(named.key);
    }
    if (asked.size === 0) return known;
    for (const [key, entry] of await this.context.ledger.get(this.context.agency.id, [...asked])) known.set(key, entry);
    return known;
  }
}

/** All in their order: those that were barred, and between them the others as they were judged at last. */
function withBarred(identified: readonly Identified[], judged: readonly Judged[], barred: ReadonlyMap<number, Refusal>): Judged[] {
  let next = 0;
  return identified.map(({ record, key }): Judged => {
    const refusal = barred.get(record.index);
    return refusal ? { kind: 'rejected', record, key, refusal } : (judged[next++] as Judged);
  });
}
