import { EVENT_INFO, hashId, schemaPath, sourceOf, validateData, type Agency, type EventDataByType, type SimpulEvent, type Violation } from '@simpul/contract';
import { RecordRefused, reject, type AdapterSpec, type EventDraft, type Refusal } from './define-adapter.ts';
import type { TranslationHost } from './translation-host.ts';

export interface RecordVersion {
  key: string;
  version: string;
  /** Of a ledger source: tells apart two contents that were counted alike, when the ledger could not be written between them. */
  contentHash?: Buffer | undefined;
}

/** A refusal for a draft that the adapter should not have made so. */
export class DraftRefused extends RecordRefused {
  readonly type: string;
  constructor(type: string, refusal: Refusal) {
    super(refusal);
    this.type = type;
  }
}

/** Completes and validates one draft. Throws `RecordRefused`: `type-not-emitted`, `agency-unknown`, `schema-violation`. */
export function buildEvent(adapter: Pick<AdapterSpec<never>, 'system' | 'emits'>, draft: EventDraft, named: RecordVersion, ordinal: number, host: TranslationHost): SimpulEvent {
  const { type } = draft;
  if (!adapter.emits.includes(type)) throw new DraftRefused(type, { code: 'type-not-emitted', pointer: '', message: `the adapter made an event of type ${type}, which it does not declare`, hint: 'The adapter’s owner must add the type to "emits".' });
  const about = agencyOf(draft, host);
  const data = { ...draft.data, sourceRecord: { system: adapter.system, key: named.key, version: named.version } } as EventDataByType[typeof type];
  const [violation] = validateData(type, data);
  if (violation) throw violationIn(type, violation);
  const info = EVENT_INFO[type];
  const region = draft.region ?? about.regionCode;
  return {
    specversion: '1.0',
    id: hashId(host.idKey, host.agency.id, adapter.system, named.key, named.version, ...(named.contentHash ? [named.contentHash.toString('hex')] : []), String(ordinal)),
    source: sourceOf(host.agency.id),
    type,
    subject: (data as unknown as Record<string, string>)[info.subjectField] ?? '',
    time: data.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: about.id,
    ...(region === undefined ? {} : { region }),
    ...(draft.recipients && draft.recipients.length > 0 ? { recipients: draft.recipients.join(',') } : {}),
    sequence: sequenceOf(named.version),
    dataclass: draft.dataclass ?? info.dataclass,
    data,
  };
}

/** The version with its numbers padded, so that comparing the texts tells which is newer. */
export function sequenceOf(version: string): string {
  return version.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

function agencyOf(draft: EventDraft, host: TranslationHost): Agency {
  if (draft.agency === undefined || draft.agency === host.agency.id) return host.agency;
  return host.agencies.byId(draft.agency) ?? reject('agency-unknown', '', `"${draft.agency}" is not in the registry of agencies`, 'Check the agency at the source, or have it added to the registry.');
}

function violationIn(type: string, { pointer, message }: Violation): DraftRefused {
  return new DraftRefused(type, { code: 'schema-violation', pointer, message: `the event’s ${pointer.slice(1).replaceAll('/', ' / ') || 'data'} ${message}`, hint: 'Check this field at the source; if it is right there, tell the adapter’s owner.' });
}
