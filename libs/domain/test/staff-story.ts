import { EVENT_INFO, hashId, schemaPath, sourceOf, validateEvent, type EventDataByType, type EventType, type SimpulEvent } from '@simpul/contract';
import { directoryOf } from '../src/index.ts';
import { MEMBERS } from './examples.ts';

export const AGENCIES = directoryOf(MEMBERS);

export const SUBJECT = 'emp_00000000000000000000000000000901';
export const ARRANGEMENT = 'arr_901';

interface Told {
  by?: string;
  about?: string;
  key?: string;
  version?: number;
  at?: string;
  subject?: string;
}

/** A valid event of a type about one employee, as `by` tells it of the staff of `about`; `version` is that of its record `key`. */
export function told<T extends EventType>(type: T, data: Partial<Omit<EventDataByType[T], 'sourceRecord'>>, { by = 'kota-denpasar', about = by, key = type, version = 1, at = '2026-03-16T07:30:00+08:00', subject = SUBJECT }: Told = {}): SimpulEvent {
  const whole = { employeeId: subject, occurredAt: at, ...data, sourceRecord: { system: 'simpeg', key, version: String(version) } };
  const region = AGENCIES.byId(about)?.regionCode;
  const event = {
    specversion: '1.0',
    id: hashId(by, key, String(version), type),
    source: sourceOf(by),
    type,
    subject,
    time: whole.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: about,
    ...(region === undefined ? {} : { region }),
    sequence: String(version).padStart(12, '0'),
    dataclass: EVENT_INFO[type].dataclass,
    data: whole,
  };
  const [violation] = validateEvent(event);
  if (violation) throw new Error(`${violation.pointer} ${violation.message}`);
  return event as unknown as SimpulEvent;
}

export function registered(rest: Partial<EventDataByType['id.go.asn.employee.registered.v1']> = {}, how: Told = {}): SimpulEvent {
  const plain = { identifiers: [{ kind: 'NIP', value: '198609142010122901' }], fullName: 'Sri Contoh', asnType: 'PNS', timeZone: 'Asia/Makassar' } as const;
  return told('id.go.asn.employee.registered.v1', { ...plain, ...rest } as Partial<EventDataByType['id.go.asn.employee.registered.v1']>, { key: 'person', ...how });
}

/** Asked for and approved, as an agency reports it. */
export function approvedArrangement(terms: Partial<EventDataByType['id.go.asn.flexwork.requested.v1']> = {}, how: Told = {}): SimpulEvent[] {
  const plain = { arrangementId: ARRANGEMENT, flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-16', endDate: '2026-03-20' } as const;
  const asked = { ...plain, ...terms };
  const about = { key: asked.arrangementId, at: '2026-03-13T15:42:00+08:00', ...how };
  return [told('id.go.asn.flexwork.requested.v1', asked, about), told('id.go.asn.flexwork.approved.v1', { arrangementId: asked.arrangementId, decidedAt: about.at }, about)];
}

export function statusOn(localDate: string, status: EventDataByType['id.go.asn.worklocation.status-changed.v1']['status'], how: Told = {}): SimpulEvent {
  const zone = AGENCIES.byId(how.about ?? how.by ?? 'kota-denpasar')?.timeZone ?? 'Asia/Jakarta';
  return told('id.go.asn.worklocation.status-changed.v1', { localDate, timeZone: zone, status, rawStatus: status.toLowerCase() }, { key: `presence/${localDate}`, at: `${localDate}T07:30:00+08:00`, ...how });
}
