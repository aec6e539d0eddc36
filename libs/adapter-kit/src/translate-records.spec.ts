import { describe, expect, it } from '@jest/globals';
import type { Agency } from '@simpul/contract';
import { defineAdapter, draft, reject } from './define-adapter.ts';
import type { SourceRecord } from './readers/source-record.ts';
import { identifyRecords, translateRecords, type LedgerContent } from './translate-records.ts';
import type { TranslationHost } from './translation-host.ts';

const agency: Agency = { id: 'kota-contoh', name: 'Kota Contoh', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
const host: TranslationHost = {
  agency,
  agencies: { byId: (id) => (id === agency.id ? agency : undefined), byBknCode: () => undefined, byRegionCode: () => undefined, all: () => [agency] },
  receivedAt: '2026-04-01T08:00:00+08:00',
  idKey: 'a key',
  subjectOf: ([first]) => `emp_${first?.value}`,
};

interface Row {
  key: string;
  grade: 'III/c' | 'III/d';
  since?: Date | bigint;
  note?: string;
}
const seen: unknown[] = [];
const ledgerAdapter = defineAdapter<Row>({
  id: 'kota-contoh', title: 'For tests', owner: 'Tests <tests@example.org>', timezone: 'Asia/Makassar', system: 'contoh', source: { format: 'json' }, versions: 'ledger',
  emits: ['id.go.asn.employee.promoted.v1'],
  identity: ({ key }) => ({ key }),
  content: ({ key, grade, since }) => (since === undefined ? { key, grade } : { key, grade, since }),
  translate({ key, grade, note }, { previous, receivedAt }) {
    seen.push(previous);
    if (note === 'bug') throw new Error('quotes 199002112019032910');
    if (note !== undefined) return reject('value-unknown', '/note', `note is ${note}`, 'Take it out.');
    return [draft('id.go.asn.employee.promoted.v1', { employeeId: key, newGrade: grade, effectiveDate: '2026-04-01', occurredAt: receivedAt })];
  },
});
const HEADER = { written: '', places: new Map([['note', { column: 'C', header: 'Catatan' }]]) };
const records = (...values: unknown[]): SourceRecord[] => values.map((value, index) => ({ index, at: { sheet: 'S', row: index + 2 }, raw: Buffer.alloc(0), value, header: HEADER }));
const run = (ledger: Map<string, LedgerContent>, ...values: unknown[]) => translateRecords(ledgerAdapter, identifyRecords(ledgerAdapter, records(...values), host), host, ledger);

describe('records of a source without versions', () => {
  it('given contents that change and change back, count them, and leave out what did not change', () => {
    const c = { key: 'a', grade: 'III/c' };
    const d = { key: 'a', grade: 'III/d' };
    const outcomes = run(new Map(), c, { ...c, note: undefined }, d, c);
    expect(outcomes.map((outcome) => (outcome.kind === 'events' ? outcome.version : outcome.kind))).toEqual(['1', 'unchanged', '2', '3']);
    const ids = outcomes.flatMap((outcome) => (outcome.kind === 'events' ? outcome.events.map(({ id }) => id) : []));
    expect(new Set(ids).size).toBe(3);
  });

  it('given dates and long numbers, hands them back as they were', () => {
    for (const since of [new Date(Date.UTC(2026, 2, 10)), 198_609_142_010_122_901n]) {
      seen.length = 0;
      run(new Map(), { key: 'a', grade: 'III/c', since }, { key: 'a', grade: 'III/d', since });
      expect(seen).toEqual([undefined, { key: 'a', grade: 'III/c', since }]);
    }
  });

  it('given a refused record, keeps what was said before it', () => {
    const ledger = new Map<string, LedgerContent>();
    run(ledger, { key: 'a', grade: 'III/c' });
    const before = ledger.get('a');
    run(ledger, { key: 'a', grade: 'III/d', note: 'x' });
    expect(ledger.get('a')).toBe(before);
  });
});

describe('a refusal', () => {
  it('given a table’s row, says in which column under which heading, what it held, and masks long numbers', () => {
    const [outcome] = run(new Map(), { key: 'a', grade: 'III/c', note: '19900211 201903 2 910' });
    expect(outcome).toMatchObject({ kind: 'rejected', key: 'a', record: { index: 0, at: { sheet: 'S', row: 2, column: 'C', header: 'Catatan' } }, refusal: { message: 'note is 1990…910', value: '1990…910' } });
  });

  it('given a mistake of the adapter, tells where it is and nothing of the record', () => {
    const [outcome] = run(new Map(), { key: 'a', grade: 'III/c', note: 'bug' });
    expect(outcome).toMatchObject({ kind: 'rejected', refusal: { code: 'adapter-error', message: expect.stringMatching(/^the adapter failed on this record: Error at [\w.-]+\.ts:\d+:\d+$/) }, thrown: expect.any(Error) });
  });

  it.each([[null], [7], ['text'], [[{}]]])('given %j for a record, is malformed', (value) => {
    expect(run(new Map(), value)).toMatchObject([{ kind: 'rejected', refusal: { code: 'malformed-record' } }]);
  });

  it('given an event that breaks the schema, refuses the record and keeps nothing of it', () => {
    const ledger = new Map<string, LedgerContent>();
    expect(run(ledger, { key: 'a', grade: 'IX/z' })).toMatchObject([{ kind: 'rejected', refusal: { code: 'schema-violation', pointer: '/newGrade' } }]);
    expect(ledger.size).toBe(0);
  });
});

describe('an adapter that names a record badly', () => {
  it.each<[string, 'own' | 'ledger', unknown, unknown]>([
    ['no key', 'ledger', undefined, undefined],
    ['an empty key', 'ledger', ' ', undefined],
    ['a key that is a number', 'own', 7, '1'],
    ['no version', 'own', 'a', undefined],
    ['an empty version', 'own', 'a', ''],
    ['a version that is a number', 'own', 'a', 1],
  ])('given %s, refuses that record alone, as the adapter’s own fault', (_, versions, key, version) => {
    const adapter = defineAdapter<Row>({ ...ledgerAdapter, versions, identity: (row) => (row.note === undefined ? { key: 'good', version: '1' } : ({ key, version } as never)) });
    const named = identifyRecords(adapter, records({ key: 'a', grade: 'III/c', note: 'x' }, { key: 'b', grade: 'III/c' }), host);
    expect(translateRecords(adapter, named, host, new Map())).toMatchObject([{ kind: 'rejected', refusal: { code: 'adapter-error', message: expect.stringMatching(/no (key|version)/) } }, { kind: 'events' }]);
  });
});
