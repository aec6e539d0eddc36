import { inZone, type AdapterSpec, type Identifier } from '@simpul/adapter-kit';
import { canonicalJson, contentHashOf, fromCanonical, identifyRecords, translateRecords, type LedgerContent, type Outcome, type SourceRecord, type TranslationHost } from '@simpul/adapter-kit/host';
import { subjectFor, type Agency } from '@simpul/contract';
import type { AgencyDirectory } from '@simpul/domain';
import { eventKey, eventsOf, fieldsOf, flatten, keyIn, keysOf, sameFields } from './event-fields.ts';
import { leavesOf, nameOfLeaf, withValue, type Leaf } from './leaves.ts';
import { alike, digitsOf, otherValues } from './perturb.ts';
import { RECEIVED_AT, SUBJECT_KEY, type TriedRecord } from './translate-file.ts';

/** Where one field of an event came from. */
export interface Origin {
  /** `data` steps joined by "/", or `agency`, `region`, `recipients`. */
  field: string;
  value: unknown;
  /** Fields of the source on which it depends, `… before` of what the record said last; none where the adapter itself says it. */
  from: readonly string[];
  /** Whether it depends on the time of receiving. */
  received: boolean;
}

export interface ExplainedEvent {
  type: string;
  /** Fields of the source that decide whether there is such an event at all. */
  because: readonly string[];
  origins: readonly Origin[];
}

export interface ExplainedRecord {
  events: readonly ExplainedEvent[];
  /** Fields of the source of which no other value was taken, so that nothing can be told of what depends on them. */
  untold: readonly string[];
}

/** What became otherwise when one field, or several alike, had other values. */
interface Change {
  names: readonly string[];
  matters: boolean;
  /** Any other value was taken. */
  taken: boolean;
  fields: Set<string>;
  vanished: Set<string>;
}

/** Values that stood in each field of the source so far, by the field's name. */
export type Seen = ReadonlyMap<string, readonly unknown[]>;

/**
 * Tells what depends on what by trying: each field of the record is given other values, one at a time, and what comes out otherwise depends on
 * it. It works whatever the adapter does inside. A field is not found to matter where every other value that was tried is refused.
 */
export class Explainer {
  private readonly adapter: AdapterSpec<unknown>;
  private readonly host: TranslationHost;
  private readonly later: TranslationHost;
  private readonly seen: Seen;
  /** Fields of the source that made a difference in any record, if only a refusal. */
  readonly mattering = new Set<string>();

  constructor(adapter: AdapterSpec<unknown>, agency: Agency, agencies: AgencyDirectory, seen: Seen) {
    const at = (ms: number): TranslationHost => ({ agency, agencies, receivedAt: inZone(ms, agency.timeZone), idKey: SUBJECT_KEY, subjectOf });
    this.adapter = adapter;
    this.host = at(RECEIVED_AT);
    this.later = at(RECEIVED_AT + 3_600_000);
    this.seen = seen;
  }

  /** No events of a record that was refused; its fields are still tried for whether they matter. */
  explain({ outcome, before }: TriedRecord): ExplainedRecord {
    const { record } = outcome;
    if (!('value' in record) || record.value === null) return { events: [], untold: [] };
    const now = this.outcomeOf(record, before, this.host);
    const readable = { ...record, value: record.value };
    const { alone, together } = this.changesOf(readable, before, now);
    const last = this.changesBefore(readable, before, now);
    const changes = [...alone, ...together];
    for (const { names, matters } of changes) if (matters) for (const name of names) this.mattering.add(name);
    const events = eventsOf(now);
    const later = fieldsOf(eventsOf(this.outcomeOf(record, before, this.later)));
    const fields = fieldsOf(events);
    const told = new Set(changes.filter(({ taken }) => taken).flatMap(({ names }) => names));
    return {
      events: events.map((event, i) => {
        const key = eventKey(events, i);
        const dependents = (whole: string) => {
          const by = unique(alone.filter((change) => change.fields.has(whole)));
          const twins = together.filter((change) => change.fields.has(whole) && !change.names.some((name) => by.includes(name)));
          return [...new Set([...by, ...unique(twins), ...unique(last.filter((change) => change.fields.has(whole)))])];
        };
        const origins = flatten(event).map(([field, value]) => {
          const whole = `${key} ${field}`;
          return { field, value, from: dependents(whole), received: later.get(whole) !== fields.get(whole) };
        });
        return { type: event.type, because: unique([...changes, ...last].filter(({ vanished }) => vanished.has(key))), origins };
      }),
      untold: now.kind === 'events' ? [...new Set(changes.flatMap(({ names }) => names))].filter((name) => !told.has(name)) : [],
    };
  }

  private changesOf(record: Readable, before: LedgerContent | undefined, now: Outcome): { alone: Change[]; together: Change[] } {
    const leaves = leavesOf(record.value);
    const alone = leaves.map(({ path, value }) => {
      const others = otherValues(value, this.seen.get(nameOfLeaf(path)) ?? []);
      return this.compare([nameOfLeaf(path)], now, others.map((other) => this.outcomeOf({ ...record, value: withValue(record.value, path, other) }, before, this.host)));
    });
    const together = twinsAmong(leaves).map((group) => {
      const others = alike(group.map(({ value }) => value)).map((values) => group.reduce((changed, { path }, i) => withValue(changed, path, values[i]), record.value));
      return this.compare(group.map(({ path }) => nameOfLeaf(path)), now, others.map((value) => this.outcomeOf({ ...record, value }, before, this.host)));
    });
    return { alone, together };
  }

  /** The same for what the record said last, as far as it could have said so. */
  private changesBefore(record: Readable, before: LedgerContent | undefined, now: Outcome): Change[] {
    const last = before && fromCanonical(before.content);
    if (before === undefined || now.kind !== 'events') return [];
    return leavesOf(last).map(({ path, value }) => {
      const others = otherValues(value, this.seen.get(nameOfLeaf(path)) ?? []).map((other) => withValue(last, path, other));
      const contents = others.filter((other) => this.outcomeOf({ ...record, value: other }, undefined, this.host).kind !== 'rejected').map(canonicalJson);
      return this.compare([`${nameOfLeaf(path)} before`], now, contents.map((content) => this.outcomeOf(record, { ...before, content, contentHash: contentHashOf(content) }, this.host)));
    });
  }

  private compare(names: readonly string[], now: Outcome, outcomes: readonly Outcome[]): Change {
    const change: Change = { names, matters: false, taken: false, fields: new Set(), vanished: new Set() };
    const was = fieldsOf(eventsOf(now));
    for (const outcome of outcomes) {
      const is = fieldsOf(eventsOf(outcome));
      change.matters ||= outcome.kind !== now.kind || !sameFields(was, is) || (outcome.kind === 'rejected' && now.kind === 'rejected' && outcome.refusal.code !== now.refusal.code);
      if (outcome.kind === 'rejected') continue;
      change.taken = true;
      const still = new Set(keysOf(outcome));
      for (const key of keysOf(now)) if (!still.has(key)) change.vanished.add(key);
      for (const field of new Set([...was.keys(), ...is.keys()])) if (still.has(keyIn(field)) && was.get(field) !== is.get(field)) change.fields.add(field);
    }
    return change;
  }

  /** What would have come of it, had this been the record in its place. */
  private outcomeOf(record: SourceRecord, before: LedgerContent | undefined, host: TranslationHost): Outcome {
    const [named] = identifyRecords(this.adapter, [record], host);
    if (named === undefined || named.kind === 'rejected') return named as Outcome;
    const ledger = new Map(before && [[named.key, { ...before, key: named.key }]]);
    return translateRecords(this.adapter, [named], host, ledger)[0] as Outcome;
  }
}

type Readable = Extract<SourceRecord, { value: unknown }>;

/** Fields that hold the same digits. */
function twinsAmong(leaves: readonly Leaf[]): Leaf[][] {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const digits = digitsOf(leaf.value);
    if (digits !== undefined) groups.set(digits, [...(groups.get(digits) ?? []), leaf]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function unique(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(({ names }) => names))];
}

/** Of all identifiers that are named, so that each of them is seen to matter. */
function subjectOf(identifiers: readonly Identifier[]): string {
  return subjectFor(SUBJECT_KEY, identifiers.map(({ kind, value }) => `${kind}:${value}`).join());
}
