import { inZone, type AdapterSpec, type Identifier, type Refusal } from '@simpul/adapter-kit';
import { identifyRecords, readRecords, translateRecords, type Identified, type LedgerContent, type Outcome, type TranslationHost } from '@simpul/adapter-kit/host';
import { subjectFor, type Agency, type SimpulEvent } from '@simpul/contract';
import { AliasTable, byAge, mayPublish, resolveSubject, type AgencyDirectory } from '@simpul/domain';
import { TemporaryLedger } from './temporary-ledger.ts';

/** What came of one record, as `try` prints it. */
export type TriedResult = { event: SimpulEvent } | { rejection: { index: number; at: unknown } & Omit<Refusal, 'indonesian'> };

/** One record, what came of it, and what it said before. */
export interface TriedRecord {
  outcome: Outcome;
  results: readonly TriedResult[];
  before: LedgerContent | undefined;
}

/** The centre's key is secret; this one gives subjects that are the same each time and nobody's. */
export const SUBJECT_KEY = 'simpul-try';
/** 1 April 2026, 08:00 WIB: a fixed time stands for the time of receiving, so that the same file gives the same lines. */
export const RECEIVED_AT = Date.UTC(2026, 3, 1, 1);

/**
 * The events and rejections of one body, in order, in constant memory; as the connector makes them, but for subjects and times of receiving.
 * Throws `UnreadableBody` where the body cannot be read on.
 */
export async function* translateFile(body: AsyncIterable<Uint8Array>, adapter: AdapterSpec<unknown>, agency: Agency, agencies: AgencyDirectory): AsyncGenerator<TriedResult> {
  for await (const { results } of tryRecords(body, adapter, agency, agencies)) yield* results;
}

/** As `translateFile`, record by record. */
export async function* tryRecords(body: AsyncIterable<Uint8Array>, adapter: AdapterSpec<unknown>, agency: Agency, agencies: AgencyDirectory): AsyncGenerator<TriedRecord> {
  const host: TranslationHost = { agency, agencies, receivedAt: inZone(RECEIVED_AT, agency.timeZone), idKey: SUBJECT_KEY, subjectOf: subjects(), firstPlaces: new Map() };
  const ledger = new TemporaryLedger();
  try {
    for await (const records of readRecords(body, adapter.source)) {
      const identified = identifyRecords(adapter, records, host);
      const entries = ledger.get(keysOf(adapter, identified));
      for (const named of identified) yield* translateOne(named, adapter, host, entries);
      ledger.put(entries.values());
    }
  } finally {
    ledger.close();
  }
}

function keysOf(adapter: AdapterSpec<unknown>, identified: readonly Identified[]): Set<string> {
  if (adapter.versions === 'own') return new Set();
  return new Set(identified.flatMap((named) => (named.kind === 'identified' ? [named.key] : [])));
}

/** `entries` is what was said before; a record that may not be published leaves it as it was. */
function* translateOne(named: Identified, adapter: AdapterSpec<unknown>, host: TranslationHost, entries: Map<string, LedgerContent>): Generator<TriedRecord> {
  const before = named.key === undefined ? undefined : entries.get(named.key);
  for (const outcome of translateRecords(adapter, [named], host, new Map(before && [[before.key, before]]))) {
    const results = resultsOf(outcome, host.agency);
    if (outcome.kind === 'events' && outcome.ledger && !results.some((result) => 'rejection' in result)) entries.set(outcome.key, outcome.ledger);
    yield { outcome, results, before };
  }
}

function resultsOf(outcome: Outcome, agency: Agency): TriedResult[] {
  if (outcome.kind === 'unchanged') return [];
  const { index, at } = outcome.record;
  if (outcome.kind === 'rejected') return [{ rejection: { index, at, ...inEnglish(outcome.refusal) } }];
  if (outcome.events.some((event) => mayPublish(agency, event) !== undefined)) return [{ rejection: { index, at, ...NOT_YOURS } }];
  return outcome.events.map((event) => ({ event }));
}

function inEnglish({ code, pointer, message, hint }: Refusal): Omit<Refusal, 'indonesian'> {
  return { code, pointer, message, hint };
}

const NOT_YOURS: Refusal = { code: 'not-yours', pointer: '', message: 'this agency may not say this about another agency’s staff or tasks', hint: 'Make events only about its own staff and its own tasks.' };

/** Who is who within one file. */
function subjects(): TranslationHost['subjectOf'] {
  const table = new AliasTable();
  return (identifiers: readonly Identifier[]) => {
    const hashes = byAge(identifiers).map(({ value }) => subjectFor(SUBJECT_KEY, value));
    const { subject, aliases } = resolveSubject(hashes, (hash) => table.get(hash));
    for (const alias of aliases) table.set(alias);
    return subject;
  };
}
