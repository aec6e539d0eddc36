import { exampleEvent, type EventType, type SimpulEvent } from '@simpul/contract';
import { directoryOf, faultsIn, knownAgencies } from '@simpul/domain';
import fc from 'fast-check';
import { TYPES, type Member, type Wanted } from './oracle.ts';

/** Some of the centre, two provinces with a city and a regency each, and a province of which nobody else is here. */
const IDS = ['bkn', 'kemenpanrb', 'kemenkeu', 'kemendagri', 'prov-bali', 'kota-denpasar', 'kab-badung', 'prov-jawa-tengah', 'kab-wonosobo', 'kota-semarang', 'prov-papua'];

const DIRECTORY = directoryOf(knownAgencies());
export const AGENCIES = knownAgencies().filter(({ id }) => IDS.includes(id));
export const MEMBERS: readonly Member[] = AGENCIES.map(({ id, regionCode }) => ({ id, ...(regionCode === undefined ? {} : { region: regionCode }) }));

/** One thing that happens: a lane is opened or changed, closed, or something is told. */
export type Step = { kind: 'open'; agency: string; lane: string; wanted: Wanted } | { kind: 'close'; agency: string; lane: string } | { kind: 'tell'; event: SimpulEvent };

const agency = fc.constantFrom(...MEMBERS.map(({ id }) => id));
const lane = fc.constantFrom('satu', 'dua');
/** `main` is changed, never closed. */
const changed = fc.constantFrom('satu', 'dua', 'main');
const codes = ['51', '51.71', '51.03', '33', '33.07', '33.74', '3', '91'];
const places = MEMBERS.flatMap(({ region }) => (region === undefined ? [] : [region]));
const pattern = fc.oneof(fc.constantFrom('*', 'id.go.asn.worklocation.*', 'id.go.asn.employee.*', 'id.go.asn.flexwork.*', 'id.go.asn.task.*', 'id.go.asn.employee.leave-*'), fc.constantFrom(...TYPES));
const fields = fc.uniqueArray(fc.constantFrom('fullName', 'identifiers', 'status', 'leaveKind', 'assigner', 'unit', 'startDate', 'sourceRecord', 'newGrade'), { minLength: 1, maxLength: 4 });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const wanted = fc.record({ types: fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 }), ownOnly: fc.boolean(), regions: sometimes(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 2 })), fields: sometimes(fields) }).map(possible);
const recipient = fc.oneof(agency, fc.constantFrom('regions:*', ...codes.flatMap((code) => [`region:${code}`, `region:${code}.*`])));
const event = fc.record({
  type: fc.constantFrom(...TYPES),
  person: fc.integer({ min: 1, max: 40 }),
  agency,
  homeAgency: sometimes(agency),
  region: sometimes(fc.constantFrom(...codes, ...places, '51.71.01', '5')),
  recipients: sometimes(fc.uniqueArray(recipient, { minLength: 1, maxLength: 3 }).map((names) => names.join(','))),
});

/** What may happen one after the other, `least` things to `most`, none of which is refused; lanes are opened, changed and closed half as often as something is told. */
export const steps = (most: number, least = 1): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), agency, lane: changed, wanted }).map(ownIfMain) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), agency, lane, wanted }) },
      { weight: 8, arbitrary: event.map((told) => ({ kind: 'tell' as const, event: eventOf(told) })) },
    ),
    { minLength: least, maxLength: most, size: 'max' },
  ).map(closingWhatIsOpen);

type Drawn = Step | { kind: 'close'; agency: string; lane: string; wanted: Wanted };

/** What is to be closed and is not open is opened instead. */
function closingWhatIsOpen(drawn: readonly Drawn[]): Step[] {
  const open = new Set<string>();
  return drawn.map((step): Step => {
    if (step.kind === 'tell') return step;
    const key = `${step.agency}/${step.lane}`;
    if (step.kind === 'close' && open.delete(key)) return { kind: 'close', agency: step.agency, lane: step.lane };
    open.add(key);
    return 'wanted' in step ? { ...step, kind: 'open' } : step;
  });
}

/** A wish for fields that none of its types has is refused: such fields are left out. */
function possible({ fields: drawn, ...rest }: { types: string[]; ownOnly: boolean; regions: string[] | undefined; fields: string[] | undefined }): Wanted {
  const unknown = faultsIn({ fields: drawn }, rest.types, DIRECTORY).map(({ value }) => value);
  const known = drawn?.filter((name) => !unknown.includes(name));
  return withoutNothing({ ...rest, fields: known?.length === 0 ? undefined : known });
}

/** `main` stays what is about its agency or addressed to it. */
function ownIfMain<T extends { lane: string; wanted: Wanted }>(step: T): T {
  return step.lane === 'main' ? { ...step, wanted: { ...step.wanted, ownOnly: true } } : step;
}

interface Told {
  type: string;
  person: number;
  agency: string;
  homeAgency?: string | undefined;
  region?: string | undefined;
  recipients?: string | undefined;
}

let serial = 0;

/** An event of the schema's own example, about somebody of this agency; each has an id of its own. */
function eventOf({ type, person, agency: about, homeAgency, region, recipients }: Told): SimpulEvent {
  const { region: _, recipients: __, ...example } = exampleEvent(type as EventType) as unknown as SimpulEvent;
  const { homeAgency: ___, ...data } = example.data as SimpulEvent['data'] & { homeAgency?: string };
  return withoutNothing({ ...example, id: `e${++serial}`, source: `urn:id:instansi:${about}`, subject: `subject_${person}`, agency: about, region, recipients, data: withoutNothing({ ...data, homeAgency }) }) as SimpulEvent;
}

function withoutNothing<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
