import { hashId, type SimpulEvent } from '@simpul/contract';
import { buildEvent } from './build-event.ts';
import { canonicalJson, contentHashOf, fromCanonical } from './canonical-json.ts';
import { fieldOf, maskNumbers } from './cleaners/empty.ts';
import { RecordRefused, reject, type AdapterSpec, type Refusal, type TranslateContext } from './define-adapter.ts';
import { maskValue, valueAt } from './mask-value.ts';
import type { SourceRecord } from './readers/source-record.ts';
import type { TranslationHost } from './translation-host.ts';

/** What the ledger holds of one key. */
export interface LedgerContent {
  key: string;
  /** First 16 bytes of SHA-256 of the canonical content. */
  contentHash: Buffer;
  count: number;
  /** The canonical content as JSON. */
  content: string;
}

type Readable = Extract<SourceRecord, { value: unknown }>;

/** A record named but not yet translated. A tombstone (null in a change stream) has the key "". */
export type Identified =
  | { kind: 'identified'; record: Readable; key: string; version: string | undefined }
  | Rejected;

/** `thrown`: what the adapter threw, for whoever tries it out. */
type Rejected = { kind: 'rejected'; record: SourceRecord; key: string | undefined; refusal: Refusal; thrown?: unknown };

export type Outcome =
  | { kind: 'events'; record: SourceRecord; key: string; version: string; events: SimpulEvent[]; ledger: LedgerContent | undefined }
  | { kind: 'unchanged'; record: SourceRecord; key: string }
  | Rejected;

/** First step: the keys, so that the caller can fetch their ledger entries in one go. */
export function identifyRecords<Row>(adapter: AdapterSpec<Row>, records: readonly SourceRecord[], host: TranslationHost): Identified[] {
  const context = contextOf<Row>(host);
  return records.map((record) => located(identify(adapter, record, context)));
}

/**
 * Second step: translates and validates. `ledger` holds the entries fetched for these keys and is updated as records of the
 * same key follow each other, so that the next call may go on with it. A refused record leaves its entry as it was.
 */
export function translateRecords<Row>(adapter: AdapterSpec<Row>, identified: readonly Identified[], host: TranslationHost, ledger: Map<string, LedgerContent>): Outcome[] {
  const context = contextOf<Row>(host);
  return identified.map((named): Outcome => {
    if (named.kind === 'rejected') return named;
    const { record, key } = named;
    if (record.value === null) return { kind: 'events', record, key, version: '', events: [], ledger: undefined };
    try {
      if (adapter.versions === 'own') return eventsOf(adapter, named, named.version ?? '', context, host, undefined);
      const outcome = throughLedger(adapter, named, context, host, ledger.get(key));
      if (adapter.keysOnce) expectFirst(outcome, key, host);
      if (outcome.kind === 'events' && outcome.ledger) ledger.set(key, outcome.ledger);
      return outcome;
    } catch (error) {
      return located({ kind: 'rejected', record, key, refusal: refusalOf(error), thrown: error });
    }
  });
}

/** A row that was refused does not count: the next of its key may be meant in its place. */
function expectFirst({ kind, record }: Outcome, key: string, { firstPlaces }: TranslationHost): void {
  const { index, at } = record;
  const first = firstPlaces?.get(key);
  if (first === undefined) firstPlaces?.set(key, { index, at });
  if (first === undefined || first.index === index || kind === 'unchanged') return;
  const place = 'row' in first.at ? `row ${first.at.row} of "${first.at.sheet}"` : 'line' in first.at ? `line ${first.at.line}` : 'an earlier record';
  const tempat = 'row' in first.at ? `baris ${first.at.row} lembar "${first.at.sheet}"` : 'line' in first.at ? `baris ${first.at.line}` : 'rekaman sebelumnya';
  reject('duplicate-key', '', `the row is about the same as ${place}, but says something else`, 'Keep one of the two; if they are about different people, correct the number of one.', { message: `Baris ini tentang hal yang sama dengan ${tempat}, tetapi isinya berbeda.`, hint: 'Sisakan salah satu; bila orangnya berbeda, perbaiki nomor salah satunya.' });
}

/** A refusal of one field says what it held, and of a table's row in which column. */
function located<T extends Identified | Outcome>(outcome: T): T {
  if (outcome.kind !== 'rejected' || outcome.refusal.pointer === '') return outcome;
  const { record, refusal } = outcome;
  const place = record.header?.places.get(fieldOf(refusal.pointer));
  const value = 'value' in record ? maskValue(refusal.code, valueAt(record.value, refusal.pointer)) : undefined;
  return {
    ...outcome,
    ...(place === undefined ? {} : { record: { ...record, at: { ...record.at, ...place } } }),
    ...(value === undefined ? {} : { refusal: { ...refusal, value } }),
  };
}

type Named = Extract<Identified, { kind: 'identified' }>;

function throughLedger<Row>(adapter: AdapterSpec<Row>, named: Named, context: TranslateContext<Row>, host: TranslationHost, entry: LedgerContent | undefined): Outcome {
  const row = named.record.value as Row;
  const content = canonicalJson(adapter.content ? adapter.content(row) : row);
  const contentHash = contentHashOf(content);
  if (entry?.contentHash.equals(contentHash)) return { kind: 'unchanged', record: named.record, key: named.key };
  const count = (entry?.count ?? 0) + 1;
  const seen = entry ? { ...context, previous: fromCanonical(entry.content) as Row } : context;
  return eventsOf(adapter, named, String(count), seen, host, { key: named.key, contentHash, count, content });
}

function eventsOf<Row>(adapter: AdapterSpec<Row>, { record, key }: Named, version: string, context: TranslateContext<Row>, host: TranslationHost, ledger: LedgerContent | undefined): Outcome {
  const drafts = adapter.translate(record.value as Row, context);
  const named = { key, version, contentHash: ledger?.contentHash };
  return { kind: 'events', record, key, version, events: drafts.map((draft, ordinal) => buildEvent(adapter, draft, named, ordinal, host)), ledger };
}

function identify<Row>(adapter: AdapterSpec<Row>, record: SourceRecord, context: TranslateContext<Row>): Identified {
  if ('unreadable' in record) return { kind: 'rejected', record, key: undefined, refusal: record.unreadable };
  if (record.value === null && adapter.source.format === 'debezium') return { kind: 'identified', record, key: '', version: undefined };
  if (typeof record.value !== 'object' || record.value === null || Array.isArray(record.value)) return { kind: 'rejected', record, key: undefined, refusal: NOT_AN_OBJECT };
  try {
    const { key, version } = adapter.identity(record.value as Row, context) as Readonly<Record<'key' | 'version', unknown>>;
    if (!isName(key)) return { kind: 'rejected', record, key: undefined, refusal: unnamed('key') };
    if (adapter.versions === 'ledger') return { kind: 'identified', record, key, version: undefined };
    return isName(version) ? { kind: 'identified', record, key, version } : { kind: 'rejected', record, key, refusal: unnamed('version') };
  } catch (error) {
    return { kind: 'rejected', record, key: undefined, refusal: refusalOf(error), thrown: error };
  }
}

function isName(given: unknown): given is string {
  return typeof given === 'string' && given.trim() !== '';
}

function unnamed(what: 'key' | 'version'): Refusal {
  return { code: 'adapter-error', pointer: '', message: `the adapter gave no ${what} of this record, or one that is not text`, hint: `Tell the adapter’s owner: identity() must give a ${what} that is text and not empty; the record is kept and can be retried.` };
}

const NOT_AN_OBJECT: Refusal = { code: 'malformed-record', pointer: '', message: 'the record is not an object with fields', hint: 'Send each record as an object.', indonesian: { message: 'Rekamannya bukan objek dengan isian.', hint: 'Kirim setiap rekaman sebagai objek.' } };

function contextOf<Row>(host: TranslationHost): TranslateContext<Row> {
  return {
    agencies: host.agencies,
    agency: host.agency,
    receivedAt: host.receivedAt,
    employeeId: (identifiers) => host.subjectOf(identifiers),
    opaqueId: (kind, ...parts) => `${kind}_${hashId(host.idKey, host.agency.id, kind, ...parts)}`,
  };
}

/** An unforeseen error's own text may quote the record, so only its kind and the adapter's line are told. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof RecordRefused) return withoutNumbers(error.refusal);
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  const line = (/agencies\/([\w-]+\/[\w.-]+\.ts:\d+:\d+)/.exec(stack) ?? /(?<![\w.-])([\w.-]+\.ts:\d+:\d+)/.exec(stack))?.[1];
  return { code: 'adapter-error', pointer: '', message: `the adapter failed on this record: ${name}${line ? ` at ${line}` : ''}`, hint: 'Tell the adapter’s owner; the record is kept and can be retried.' };
}

function withoutNumbers({ code, pointer, message, hint, indonesian }: Refusal): Refusal {
  const masked = { code, pointer, message: maskNumbers(message), hint: maskNumbers(hint) };
  if (indonesian === undefined) return masked;
  return { ...masked, indonesian: Object.fromEntries(Object.entries(indonesian).map(([name, text]) => [name, maskNumbers(text)])) };
}
