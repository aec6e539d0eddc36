import { EVENT_INFO, hashId, schemaPath, sourceOf, subjectFor, validateEvent, type EventDataByType, type EventType, type SimpulEvent } from '@simpul/contract';
import { directoryOf, knownAgencies } from '@simpul/domain';

const AGENCIES = directoryOf(knownAgencies());

/** A key of the test's own: what the app hashes numbers with. */
export const SUBJECT_KEY = 'a-key-of-the-tests-that-is-long-enough';

/** The number of an invented person. */
export function nipOf(person: number): string {
  return `19860914201012${person % 2 === 0 ? 1 : 2}9${String(person % 100).padStart(2, '0')}`;
}

export function subjectOf(person: number): string {
  return subjectFor(SUBJECT_KEY, nipOf(person));
}

interface Told {
  by?: string;
  about?: string;
  region?: string;
  key?: string;
  version?: number;
  at?: string;
}

/** A valid event of a type about one person, as `by` tells it of the staff of `about`. */
export function told<T extends EventType>(type: T, person: number, data: Partial<Omit<EventDataByType[T], 'sourceRecord'>>, { by = 'kota-denpasar', about = by, region, key = `${type}/${person}`, version = 1, at = '2026-03-16T07:30:00+08:00' }: Told = {}): SimpulEvent {
  const subject = subjectOf(person);
  const place = region ?? AGENCIES.byId(about)?.regionCode;
  const event = {
    specversion: '1.0',
    id: hashId(by, key, String(version), type),
    source: sourceOf(by),
    type,
    subject,
    time: at,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: about,
    ...(place === undefined ? {} : { region: place }),
    sequence: String(version).padStart(12, '0'),
    dataclass: EVENT_INFO[type].dataclass,
    data: { employeeId: subject, occurredAt: at, ...data, sourceRecord: { system: 'simpeg', key, version: String(version) } },
  };
  const [violation] = validateEvent(event);
  if (violation) throw new Error(`${type} ${violation.pointer} ${violation.message}`);
  return event as unknown as SimpulEvent;
}

export function registered(person: number, how: Told = {}, rest: Partial<EventDataByType['id.go.asn.employee.registered.v1']> = {}): SimpulEvent {
  const zone = AGENCIES.byRegionCode(how.region ?? '')?.timeZone ?? AGENCIES.byId(how.about ?? how.by ?? 'kota-denpasar')?.timeZone ?? 'Asia/Jakarta';
  const plain = { identifiers: [{ kind: 'NIP', value: nipOf(person) }], fullName: `Pegawai Contoh ${person}`, asnType: 'PNS', timeZone: zone, serviceKind: 'ADMINISTRATION', unit: { name: 'Sekretariat' } } as const;
  return told('id.go.asn.employee.registered.v1', person, { ...plain, ...rest } as Partial<EventDataByType['id.go.asn.employee.registered.v1']>, { key: `person/${person}`, ...how });
}

export function statusOn(person: number, localDate: string, status: EventDataByType['id.go.asn.worklocation.status-changed.v1']['status'], how: Told = {}): SimpulEvent {
  const zone = AGENCIES.byId(how.about ?? how.by ?? 'kota-denpasar')?.timeZone ?? 'Asia/Jakarta';
  const data = { localDate, timeZone: zone, status, rawStatus: status.toLowerCase(), checkInAt: `${localDate}T07:21:44+08:00` };
  return told('id.go.asn.worklocation.status-changed.v1', person, data, { key: `presence/${person}/${localDate}`, at: `${localDate}T07:21:44+08:00`, ...how });
}

/** Asked for and approved, as an agency reports it. */
export function approved(person: number, id: string, startDate: string, endDate: string, how: Told = {}): SimpulEvent[] {
  const about = { key: id, at: '2026-03-13T15:42:00+08:00', ...how };
  return [
    told('id.go.asn.flexwork.requested.v1', person, { arrangementId: id, flexKind: 'LOCATION', locationKind: 'HOME', startDate, endDate }, about),
    told('id.go.asn.flexwork.approved.v1', person, { arrangementId: id, decidedAt: about.at }, about),
  ];
}
