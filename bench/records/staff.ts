import { EVENT_INFO, hashId, schemaPath, sourceOf, subjectFor, type Agency, type EventDataByType, type EventType, type IndonesianZone, type SimpulEvent } from '@simpul/contract';
import { isRegional, knownAgencies, WORK_STATUSES, type WorkStatus } from '@simpul/domain';
import { personOf } from './people.ts';

/** Where people work: with a regional government, or in an office that the centre has in a region. */
interface Place {
  agency: string;
  /** Kemendagri code. */
  region: string;
  zone: IndonesianZone;
  /** How many work here, in proportion to the other places. */
  weight: number;
}

/** An invented civil servant of an invented country. */
export interface Employee {
  number: number;
  subject: string;
  place: Place;
}

/** The centre's share of all civil servants in November 2025. */
const CENTRE = 0.24;
/** These agencies of the centre have an office in every regency and city; each other one in every province. */
const EVERYWHERE: ReadonlySet<string> = new Set(['kemenag', 'atr-bpn', 'bps', 'kemenkeu', 'kejaksaan', 'mahkamah-agung', 'kemenimipas', 'polri', 'kpu', 'bawaslu']);

/** As many places as the real country has, with so many people among them: `alike` after one another work in the same place. */
export function employees(headcount: number, alike: number): Employee[] {
  const groups = Math.round(headcount / alike);
  const regional = Math.round(groups * (1 - CENTRE));
  const places = [...shared(governments(), regional), ...shared(offices(), groups - regional)];
  return places.flatMap((place, group) => Array.from({ length: alike }, (_, i) => employeeOf(group * alike + i, place)));
}

function employeeOf(number: number, place: Place): Employee {
  return { number, place, subject: subjectFor('bench', personOf(number).nip) };
}

function governments(): Place[] {
  const sizeOf = ({ kind }: Agency, i: number) => (kind === 'province' ? 6 : 1 + (i % 5));
  return knownAgencies().filter(isRegional).map((agency, i) => ({ agency: agency.id, region: agency.regionCode ?? '', zone: agency.timeZone, weight: sizeOf(agency, i) }));
}

function offices(): Place[] {
  const regions = knownAgencies().filter(isRegional);
  const officesOf = ({ id }: Agency) => regions.filter(({ kind }) => EVERYWHERE.has(id) || kind === 'province').map(({ regionCode = '', timeZone }) => ({ agency: id, region: regionCode, zone: timeZone, weight: 1 }));
  return knownAgencies().filter((agency) => !isRegional(agency)).flatMap(officesOf);
}

/** Each of so many people's place. */
function shared(places: readonly Place[], headcount: number): Place[] {
  const total = places.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return places.flatMap((place) => {
    const [from, to] = [before, before + place.weight].map((weight) => Math.round((headcount * weight) / total)) as [number, number];
    before += place.weight;
    return Array.from({ length: to - from }, () => place);
  });
}

export function registeredEvent(employee: Employee): SimpulEvent {
  const { number, place } = employee;
  const { nip, name } = personOf(number);
  return eventOf('id.go.asn.employee.registered.v1', employee, `pegawai/${number}`, 1, '2024-01-02T08:00:00+07:00', {
    identifiers: [{ kind: 'NIP', value: nip }],
    fullName: name,
    asnType: 'PNS',
    gradeCode: 'III/c',
    position: { kind: 'FUNCTIONAL', name: 'Pranata Komputer Ahli Muda' },
    unit: { name: `Bidang ${number % 12}` },
    serviceKind: number % 3 === 0 ? 'DIRECT_PUBLIC' : 'ADMINISTRATION',
    timeZone: place.zone,
  });
}

/** What an attendance system says of an employee's day: a check-in is its record's first version, a check-out the second. */
export function attendanceEvent(employee: Employee, localDate: string, version: 1 | 2): SimpulEvent {
  const { number, place } = employee;
  const status = statusOf(number, localDate);
  const [checkInAt, checkOutAt] = [`${localDate}T07:21:44${OFFSETS[place.zone]}`, `${localDate}T16:02:10${OFFSETS[place.zone]}`];
  const times = version === 1 ? { checkInAt } : { checkInAt, checkOutAt };
  return eventOf('id.go.asn.worklocation.status-changed.v1', employee, `presensi/${number}/${localDate}`, version, version === 1 ? checkInAt : checkOutAt, { localDate, timeZone: place.zone, status, rawStatus: status.toLowerCase(), method: 'WEB', ...times });
}

const OFFSETS: Readonly<Record<IndonesianZone, string>> = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };

/** Three of five are at the office, and every place has some of every status. */
function statusOf(number: number, localDate: string): WorkStatus {
  const turn = (number * 7 + Number(localDate.slice(-2)) * 3) % 20;
  return turn < 12 ? 'WFO' : (WORK_STATUSES[turn % WORK_STATUSES.length] ?? 'WFO');
}

function eventOf<T extends EventType>(type: T, { subject, place }: Employee, key: string, version: number, occurredAt: string, data: Omit<EventDataByType[T], 'employeeId' | 'occurredAt' | 'sourceRecord'>): SimpulEvent {
  return {
    specversion: '1.0',
    id: hashId(place.agency, key, String(version)),
    source: sourceOf(place.agency),
    type,
    subject,
    time: occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaPath(type),
    agency: place.agency,
    region: place.region,
    sequence: String(version).padStart(12, '0'),
    dataclass: EVENT_INFO[type].dataclass,
    data: { employeeId: subject, occurredAt, ...data, sourceRecord: { system: 'simpeg', key, version: String(version) } },
  } as unknown as SimpulEvent;
}
