import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent, type Agency } from '@simpul/contract';
import { buildEvent, sequenceOf } from './build-event.ts';
import { defineAdapter, draft, type AdapterSpec, type EventDraft } from './define-adapter.ts';
import type { SourceRecord } from './readers/source-record.ts';
import { identifyRecords, translateRecords } from './translate-records.ts';
import type { TranslationHost } from './translation-host.ts';

const agency: Agency = { id: 'kota-contoh', name: 'Kota Contoh', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
const other: Agency = { id: 'kemenkeu', name: 'Kementerian Keuangan', kind: 'ministry', timeZone: 'Asia/Jakarta' };
const host: TranslationHost = {
  agency,
  agencies: { byId: (id) => [agency, other].find((one) => one.id === id), byBknCode: () => undefined, byRegionCode: () => undefined, all: () => [agency, other] },
  receivedAt: '2026-04-01T08:00:00+08:00',
  idKey: 'a key',
  subjectOf: ([first]) => `emp_${first?.value}`,
};

const TYPE = 'id.go.asn.employee.retired.v1';
const retired = (about: Partial<EventDraft> = {}, data: object = {}) => draft(TYPE, { employeeId: 'emp_1', reason: 'BUP', effectiveDate: '2026-05-01', occurredAt: '2026-04-01T07:58:12+08:00', ...data }, about as object);
const build = (one: EventDraft, key = 'k', version = 'v1', ordinal = 0) => buildEvent({ system: 'contoh', emits: [TYPE] }, one, { key, version }, ordinal, host);

describe('given a draft', () => {
  it('when it is completed, then it is a whole event of the shared schema', () => {
    const event = build(retired());
    expect(validateEvent(event)).toEqual([]);
    expect(event).toMatchObject({ source: 'urn:id:instansi:kota-contoh', subject: 'emp_1', time: '2026-04-01T07:58:12+08:00', agency: 'kota-contoh', region: '51.71', dataclass: 'personal', data: { sourceRecord: { system: 'contoh', key: 'k', version: 'v1' } } });
    expect(event).not.toHaveProperty('recipients');
  });

  it('when it is about another agency, then that agency’s region counts, and that given by the draft more', () => {
    expect(build(retired({ agency: 'kemenkeu' }))).toMatchObject({ agency: 'kemenkeu', source: 'urn:id:instansi:kota-contoh' });
    expect(build(retired({ agency: 'kemenkeu' }))).not.toHaveProperty('region');
    expect(build(retired({ agency: 'kemenkeu', region: '31.71', recipients: ['kemenkeu', 'region:51.*'] }))).toMatchObject({ region: '31.71', recipients: 'kemenkeu,region:51.*' });
  });

  it.each<[string, EventDraft, string, string]>([
    ['a type that the adapter does not declare', draft('id.go.asn.employee.terminated.v1', { employeeId: 'e', reason: 'r', effectiveDate: '2026-05-01', occurredAt: '2026-04-01T07:58:12+08:00' }), 'type-not-emitted', ''],
    ['an agency that nobody knows', retired({ agency: 'kota-antah' }), 'agency-unknown', ''],
    ['a date that is none', retired({}, { effectiveDate: '2026-02-31' }), 'schema-violation', '/effectiveDate'],
    ['a field of another type', retired({}, { newGrade: 'III/c' }), 'schema-violation', '/newGrade'],
    ['no person', retired({}, { employeeId: '' }), 'schema-violation', '/employeeId'],
  ])('when it has %s, then the record is refused', (_, one, code, pointer) => {
    expect(() => build(one)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code, pointer }) }));
  });

  it('when publisher, system, key, version and ordinal are the same, then the id is, and else it is not', () => {
    const part = fc.string({ minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(part, part, fc.nat(3)), fc.tuple(part, part, fc.nat(3)), (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(build(retired(), ...a).id === build(retired(), ...b).id).toBe(same);
        expect(build(retired({}, { reason: 'APS' }), ...a).id).toBe(build(retired(), ...a).id);
      }),
    );
  });

  it('when a version counts, then the sequence sorts as it does', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => expect(Math.sign(Number(sequenceOf(String(a)) > sequenceOf(String(b))) - Number(sequenceOf(String(a)) < sequenceOf(String(b))))).toBe(Math.sign(a - b))));
    expect(sequenceOf('2026-03-16T07:21:44Z')).toBe('000000002026-000000000003-000000000016T000000000007:000000000021:000000000044Z');
  });
});

describe('given a source with versions of its own', () => {
  interface Row {
    id: string;
    version?: string;
    drafts: EventDraft[];
  }
  const adapter = defineAdapter<Row>({
    id: 'kota-contoh', title: 'For tests', owner: 'Tests <tests@example.org>', timezone: 'Asia/Makassar', system: 'contoh', source: { format: 'debezium' }, versions: 'own', emits: [TYPE],
    identity: ({ id, version }) => ({ key: id, ...(version === undefined ? {} : { version }) }),
    translate: ({ drafts }) => drafts,
  });
  const run = (spec: AdapterSpec<Row>, ...values: unknown[]) => {
    const records = values.map((value, index): SourceRecord => ({ index, at: { line: index + 1 }, raw: Buffer.alloc(0), value }));
    return translateRecords(spec, identifyRecords(spec, records, host), host, new Map());
  };

  it('when a record makes several events, then each has its own id, the same when it comes again', () => {
    const [first, again] = run(adapter, { id: '1', version: 'a', drafts: [retired(), retired()] }, { id: '1', version: 'a', drafts: [retired(), retired()] });
    expect(first).toMatchObject({ kind: 'events', key: '1', version: 'a', ledger: undefined });
    const ids = [first, again].flatMap((outcome) => (outcome?.kind === 'events' ? outcome.events.map(({ id }) => id) : []));
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    expect(new Set(ids).size).toBe(2);
  });

  it('when one of its events is refused, then none is accepted, and the neighbours are', () => {
    const good = { id: '2', version: 'a', drafts: [retired()] };
    const outcomes = run(adapter, good, { id: '1', version: 'a', drafts: [retired(), retired({}, { effectiveDate: '2026-02-31' })] }, good);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['events', 'rejected', 'events']);
    expect(outcomes[1]).toMatchObject({ key: '1', refusal: { code: 'schema-violation' } });
  });

  it('when a record has nothing to say, or is a tombstone, then it is accepted without events; nothing but a tombstone is empty', () => {
    expect(run(adapter, { id: '1', version: 'a', drafts: [] }, null)).toMatchObject([{ kind: 'events', events: [] }, { kind: 'events', key: '', events: [] }]);
    expect(run({ ...adapter, source: { format: 'json' } }, null)).toMatchObject([{ kind: 'rejected', refusal: { code: 'malformed-record' } }]);
  });

  it('when the adapter forgets the version, then that is its mistake', () => {
    expect(run(adapter, { id: '1', drafts: [] })).toMatchObject([{ kind: 'rejected', refusal: { code: 'adapter-error' } }]);
  });

  it('when a record could not be read, then its refusal goes through', () => {
    const unreadable = { code: 'malformed-record', pointer: '', message: 'm', hint: 'h' } as const;
    const [named] = identifyRecords(adapter, [{ index: 0, at: { line: 1 }, raw: Buffer.alloc(0), unreadable }], host);
    expect(named).toMatchObject({ kind: 'rejected', key: undefined, refusal: unreadable });
  });
});
