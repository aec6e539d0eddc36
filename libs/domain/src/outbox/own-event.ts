import { EVENT_INFO, hashId, schemaPath, sourceOf, validateEvent, type Agency, type EventDataByType, type EventType, type SimpulEvent } from '@simpul/contract';

/** A fact that Simpul itself keeps the record of: a task's step, an arrangement's change. */
export interface OwnFact<T extends EventType = EventType> {
  type: T;
  /** The app that keeps it: `simpul-tasks`, `simpul-remote-work`. */
  system: string;
  /** Id of the record: the task, the arrangement. */
  key: string;
  /** The record's version after the step that this fact belongs to; from 1. */
  revision: number;
  /** Place among the facts of that step; from 0. */
  ordinal: number;
  /** Slug of the agency that acted. */
  publisher: string;
  about: Pick<Agency, 'id' | 'regionCode'>;
  recipients?: readonly string[];
  correlationId?: string;
  data: Omit<EventDataByType[T], 'sourceRecord'>;
}

/** The event of a fact. The same fact gives the same event. Throws when it does not follow its schema: the app is at fault. */
export function ownEvent<T extends EventType>(fact: OwnFact<T>): SimpulEvent<T> {
  const { type, system, key, revision, ordinal, publisher, about, recipients = [], correlationId } = fact;
  const { dataclass, subjectField } = EVENT_INFO[type];
  const data = { ...fact.data, sourceRecord: { system, key, version: String(revision) } } as EventDataByType[T];
  const event: SimpulEvent<T> = {
    specversion: '1.0',
    id: hashId(publisher, system, key, String(revision), String(ordinal)),
    source: sourceOf(publisher),
    type,
    subject: (data as unknown as Record<string, string>)[subjectField] ?? '',
    time: data.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: about.id,
    ...(about.regionCode === undefined ? {} : { region: about.regionCode }),
    ...(recipients.length === 0 ? {} : { recipients: [...new Set(recipients)].join(',') }),
    sequence: `${String(revision).padStart(12, '0')}.${ordinal}`,
    dataclass,
    ...(correlationId === undefined ? {} : { correlationid: correlationId }),
    data,
  };
  const [violation] = validateEvent(event);
  if (violation) throw new Error(`${type}: ${violation.pointer} ${violation.message}`);
  return event;
}
