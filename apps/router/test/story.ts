import { sourceOf, type Agency, type SimpulEvent } from '@simpul/contract';
import { EVENTS_TOPIC, firstRules, HEADERS, headersOf, laneTopic, type AgencyRules, type NewRecord, type SubscriptionRule } from '@simpul/domain';
import fc from 'fast-check';

/** One record of the log: an event (the same number is the same event sent again) or a change of an agency's rules. */
export type Entry = { kind: 'event'; number: number } | { kind: 'control'; rules: AgencyRules };

export interface Story {
  events: readonly SimpulEvent[];
  entries: readonly Entry[];
}

const AGENCIES: readonly Agency[] = [
  { id: 'bkn', name: 'Badan Kepegawaian Negara', kind: 'body', timeZone: 'Asia/Jakarta' },
  { id: 'kemenpanrb', name: 'Kementerian PANRB', kind: 'ministry', timeZone: 'Asia/Jakarta' },
  { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' },
  { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' },
];
const EVENTS = 14;
const STATUS = 'id.go.asn.worklocation.status-changed.v1';
const LEAVE = 'id.go.asn.employee.leave-started.v1';

const event = fc
  .record({
    type: fc.constantFrom(STATUS, LEAVE),
    agency: fc.constantFrom('kota-denpasar', 'kota-denpasar', 'prov-bali', 'kemenpanrb', 'kab-sleman'),
    homeAgency: fc.constantFrom(undefined, 'kota-denpasar', 'bkn'),
    region: fc.constantFrom('51.71', '51', '34.04'),
    recipients: fc.constantFrom(undefined, undefined, 'prov-bali', 'region:51.*'),
  })
  .map(({ type, agency, ...said }): SimpulEvent => {
    const { homeAgency, region, recipients } = said;
    const data = { employeeId: 'emp_1', ...(type === LEAVE ? { leaveKind: 'SICK' } : { status: 'WFH', rawStatus: 'wfh' }), ...(homeAgency === undefined ? {} : { homeAgency }) };
    return { type, source: sourceOf(agency), subject: 'emp_1', time: '2026-03-16T07:30:00+08:00', dataclass: 'personal', agency, region, ...(recipients === undefined ? {} : { recipients }), data } as unknown as SimpulEvent;
  });

/** A change as an agency makes one: joins, subscribes, ends a subscription, is given another region code, or is told again what was told. */
const change = fc.record({
  agency: fc.constantFrom(...AGENCIES),
  what: fc.constantFrom('open', 'open', 'open', 'close', 'move', 'again', 'old'),
  which: fc.nat(9),
  wants: fc.record({ types: fc.constantFrom(['*'], [STATUS]), ownOnly: fc.boolean() }),
  fields: fc.constantFrom(undefined, undefined, ['status']),
  backfill: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof({ weight: 4, arbitrary: fc.nat(EVENTS - 1) }, { weight: 1, arbitrary: change });

export const story: fc.Arbitrary<Story> = fc
  .record({ events: fc.array(event, { minLength: EVENTS, maxLength: EVENTS }), steps: fc.array(step, { minLength: 4, maxLength: 60, size: 'max' }) })
  .map(({ events, steps }) => {
    const told = new Map<string, AgencyRules[]>();
    const entries = steps.map((one): Entry => (typeof one === 'number' ? { kind: 'event', number: one } : { kind: 'control', rules: rulesAfter(one, told) }));
    return { events: events.map((said, i) => ({ ...said, id: `e${i}` })), entries };
  });

/** Every lane is named once only: one that is closed does not come back. */
function rulesAfter({ agency, what, which, wants, fields, backfill }: Change, told: Map<string, AgencyRules[]>): AgencyRules {
  const versions = told.get(agency.id) ?? [];
  told.set(agency.id, versions);
  const now = versions.at(-1);
  if (now === undefined) {
    versions.push(firstRules(agency));
    return versions[0] as AgencyRules;
  }
  if (what === 'again') return now;
  if (what === 'old') return versions[which % versions.length] as AgencyRules;
  const name = `s${versions.length}`;
  const opened: SubscriptionRule = { name, lane: laneTopic(agency.id, name), ...wants, ...(fields === undefined ? {} : { fields }), ...(backfill ? { backfill: 'earliest' } : {}) };
  const changed = { ...now, version: now.version + 1 };
  if (what === 'open') changed.subscriptions = [...now.subscriptions, opened];
  if (what === 'close') changed.subscriptions = now.subscriptions.toSpliced(which % Math.max(1, now.subscriptions.length), 1);
  if (what === 'move' && now.regionCode !== undefined) changed.regionCode = now.regionCode.startsWith('51') ? now.regionCode.replace('51', '34') : now.regionCode.replace('34', '51');
  versions.push(changed);
  return changed;
}

export function recordOf(entry: Entry, events: readonly SimpulEvent[], partition: number): NewRecord {
  if (entry.kind === 'control') return { topic: EVENTS_TOPIC, partition, value: Buffer.from(JSON.stringify(entry.rules)), headers: { [HEADERS.control]: String(entry.rules.version) } };
  const event = events[entry.number] as SimpulEvent;
  return { topic: EVENTS_TOPIC, partition, key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) };
}
