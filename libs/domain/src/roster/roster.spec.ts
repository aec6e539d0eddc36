import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGENCIES, registered, statusOn, told } from '../../test/staff-story.ts';
import type { SimpulEvent } from '@simpul/contract';
import { ALWAYS, AUTHORITY, disagreementsOn, employedOn, FACTS, factOn, factsIn, hearWord, placementOn, placementsOf, standingIn, type Said } from './index.ts';

const TODAY = '2026-03-16';

function heardAll(...events: SimpulEvent[]): readonly Said[] {
  return events.reduce<readonly Said[]>((said, event) => factsIn(event, said).reduce(hearWord, said), []);
}

const agencyOn = (said: readonly Said[], date: string) => placementOn(placementsOf(said, AGENCIES), date)?.agency;

describe('authority', () => {
  it('given every fact of the roster, then one row of the table says who is believed', () => {
    expect(AUTHORITY.flatMap(({ facts }) => facts).toSorted()).toEqual([...FACTS].toSorted());
  });

  it.each([
    ['gradeCode', 'III/c', 'the national register decides grades'],
    ['serviceKind', 'DIRECT_PUBLIC', 'the agency knows its own work'],
  ] as const)('given BKN and the agency disagree on %s, then %s holds: %s', (fact, holds, _why) => {
    const bkn = registered({ gradeCode: 'III/c', serviceKind: 'ADMINISTRATION' }, { by: 'bkn', about: 'kota-denpasar' });
    const own = registered({ gradeCode: 'III/d', serviceKind: 'DIRECT_PUBLIC' }, { at: '2026-03-17T08:00:00+08:00' });
    for (const said of [heardAll(bkn, own), heardAll(own, bkn)]) expect(factOn(said, fact, '2026-03-20')).toBe(holds);
  });

  it('given they disagree, then both are kept and listed with whose word holds; given two spellings of a name, then nothing is', () => {
    const said = heardAll(registered({ gradeCode: 'III/c', fullName: 'SRI  CONTOH' }, { by: 'bkn', about: 'kota-denpasar' }), registered({ gradeCode: 'III/d' }));
    expect(disagreementsOn(said, TODAY)).toEqual([{ fact: 'gradeCode', holds: 'bkn', said: [{ by: 'bkn', value: 'III/c', since: ALWAYS }, { by: 'kota-denpasar', value: 'III/d', since: TODAY }] }]);
  });

  it('given the source mends its record, then the disagreement is gone', () => {
    const said = heardAll(registered({ gradeCode: 'III/c' }, { by: 'bkn', about: 'kota-denpasar' }), registered({ gradeCode: 'III/d' }), registered({ gradeCode: 'III/c' }, { version: 2, at: '2026-03-16T10:00:00+08:00' }));
    expect(disagreementsOn(said, TODAY)).toEqual([]);
  });
});

describe('versions of a record', () => {
  it('given an old version sent again or late, then the newest holds', () => {
    const [first, second] = [registered({ gradeCode: 'III/c' }), registered({ gradeCode: 'III/d' }, { version: 2, at: '2026-03-17T08:00:00+08:00' })];
    for (const said of [heardAll(first, second), heardAll(first, second, first), heardAll(second, first), heardAll(first, first, second, second)]) expect(factOn(said, 'gradeCode', '2026-03-20')).toBe('III/d');
  });

  const words = fc.uniqueArray(fc.record({ version: fc.integer({ min: 1, max: 9 }), day: fc.integer({ min: 1, max: 9 }), value: fc.constantFrom('III/a', 'III/b', null) }), { selector: ({ version }) => version, maxLength: 6 });
  const wordOf = ({ version, day, value }: { version: number; day: number; value: string | null }): Said => ({ fact: 'gradeCode', value, by: 'bkn', as: 'bkn', record: 'r', sequence: String(version), since: `2026-03-0${day}` });

  it('given any versions in any order, then at last the newest one holds', () => {
    fc.assert(
      fc.property(words.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const newest = all.toSorted((one, other) => other.version - one.version)[0];
        expect(factOn(shuffled.map(wordOf).reduce(hearWord, [] as readonly Said[]), 'gradeCode', '2026-12-31')).toBe(newest?.value ?? undefined);
      }),
    );
  });

  it('given the same value from version to version, then the list does not grow', () => {
    const said = heardAll(...Array.from({ length: 30 }, (_, i) => registered({}, { version: i + 1, at: `2026-03-${String(i + 1).padStart(2, '0')}T08:00:00+08:00` })));
    expect(said.filter(({ fact }) => fact === 'fullName')).toHaveLength(1);
  });
});

describe('placements', () => {
  it('given a first registration, then it counts for the time before, in the agency\'s region and zone', () => {
    expect(placementsOf(heardAll(registered({ unit: { name: 'Dinas Contoh' } })), AGENCIES)).toEqual([
      { from: ALWAYS, agency: 'kota-denpasar', homeAgency: 'kota-denpasar', region: '51.71', zone: 'Asia/Makassar', unit: 'Dinas Contoh', serviceKind: '', standing: 'ACTIVE' },
    ]);
  });

  it('given central staff, then the office says the region, no finer than a regency', () => {
    const said = heardAll(registered({ officeRegion: '51.71.01.1001' }, { by: 'kemenkeu' }));
    expect(placementOn(placementsOf(said, AGENCIES), TODAY)).toMatchObject({ agency: 'kemenkeu', region: '51.71' });
  });

  it('given a transfer on a coming day, then the old agency holds until the day before', () => {
    const move = told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: { agency: 'kota-denpasar' }, to: { agency: 'kab-badung' }, effectiveDate: '2026-05-01' }, { by: 'bkn', about: 'kab-badung', key: 'pi-1' });
    const said = heardAll(registered({}, { by: 'bkn', about: 'kota-denpasar' }), move, move);
    expect(['2026-04-30', '2026-05-01'].map((date) => agencyOn(said, date))).toEqual(['kota-denpasar', 'kab-badung']);
  });

  it('given a transfer heard of first, then it tells where the person was before', () => {
    const said = heardAll(told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: { agency: 'kemenkeu' }, to: { agency: 'kab-badung' }, effectiveDate: '2026-05-01' }, { by: 'bkn', about: 'kab-badung' }));
    expect([agencyOn(said, TODAY), agencyOn(said, '2026-05-01')]).toEqual(['kemenkeu', 'kab-badung']);
  });

  it('given retirement from a coming day, then staff until then; given a legal status that says the same, then too', () => {
    for (const leaving of [
      told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: '2026-04-01' }, { by: 'bkn', about: 'kota-denpasar' }),
      told('id.go.asn.employee.legal-status-changed.v1', { new: 'Mencapai BUP', effectiveDate: '2026-04-01' }, { by: 'bkn', about: 'kota-denpasar' }),
    ]) {
      const placements = placementsOf(heardAll(registered(), leaving), AGENCIES);
      expect(['2026-03-31', '2026-04-01'].map((date) => employedOn(placements, date) !== undefined)).toEqual([true, false]);
    }
  });

  it('given an agency that claims another\'s staff, then they stay; given the other hands them on, and on again, then they go', () => {
    const first = registered();
    const claim = registered({}, { by: 'kab-badung', at: '2026-03-20T08:00:00+08:00' });
    const retire = told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: '2026-03-21' }, { by: 'kab-badung' });
    const handOn = (by: string, to: string, effectiveDate: string) => told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: { agency: by }, to: { agency: to }, effectiveDate }, { by, about: by, key: `to-${to}` });
    expect(agencyOn(heardAll(first, claim), '2026-03-25')).toBe('kota-denpasar');
    expect(employedOn(placementsOf(heardAll(first, claim, retire), AGENCIES), '2026-03-25')?.agency).toBe('kota-denpasar');
    expect(disagreementsOn(heardAll(first, claim), '2026-03-25').map(({ fact }) => fact)).toContain('agency');
    const moved = heardAll(first, handOn('kota-denpasar', 'kab-badung', '2026-04-01'), registered({}, { by: 'kab-badung', at: '2026-04-01T08:00:00+08:00' }), handOn('kab-badung', 'kota-mataram', '2026-05-01'));
    expect(placementOn(placementsOf(heardAll(registered({ unit: { name: 'Dinas A' }, serviceKind: 'ADMINISTRATION', gradeCode: 'III/c' }), handOn('kota-denpasar', 'kemenkeu', '2026-04-01')), AGENCIES), '2026-04-01')).toMatchObject({ agency: 'kemenkeu', region: '', zone: 'Asia/Jakarta', unit: '', serviceKind: '' });
    expect(['2026-03-31', '2026-04-30', '2026-05-01'].map((date) => agencyOn(moved, date))).toEqual(['kota-denpasar', 'kab-badung', 'kota-mataram']);
  });

  it('given somebody at work elsewhere day after day, then that is said once', () => {
    const days = Array.from({ length: 20 }, (_, i) => statusOn(`2026-03-${i + 10}`, 'WFO', { by: 'kab-badung' }));
    const said = heardAll(registered({}, { by: 'bkn', about: 'kota-denpasar' }), ...days);
    expect(said.filter(({ fact, by }) => fact === 'agency' && by === 'kab-badung')).toHaveLength(1);
    expect(disagreementsOn(said, '2026-03-29')).toMatchObject([{ fact: 'agency', holds: 'bkn' }]);
    expect(placementOn(placementsOf(said, AGENCIES), '2026-03-29')).toMatchObject({ agency: 'kota-denpasar', region: '51.71' });
  });

  it('given somebody known only by a check-in, then the agency that sees them at work; BKN\'s word goes above it', () => {
    const seen = statusOn(TODAY, 'WFO');
    expect(agencyOn(heardAll(seen), '2026-01-01')).toBe('kota-denpasar');
    expect(agencyOn(heardAll(seen, registered({}, { by: 'bkn', about: 'kemenkeu' })), TODAY)).toBe('kemenkeu');
  });
});

it.each([
  ['Aktif', 'ACTIVE'], ['PPPK Aktif', 'ACTIVE'], ['Pemberhentian Sementara', 'SUSPENDED'], ['diberhentikan sementara', 'SUSPENDED'], ['CLTN', 'UNPAID_LEAVE'], ['Perpanjangan CLTN', 'UNPAID_LEAVE'],
  ['Mencapai BUP', 'RETIRED'], ['Pensiun', 'RETIRED'], ['Masa Persiapan Pensiun', 'ACTIVE'], ['Diberhentikan', 'TERMINATED'], ['Pemberhentian tanpa hak pensiun', 'TERMINATED'], ['Tidak Aktif', undefined], ['Prajurit Wajib', undefined],
])('given the legal status %s, then the standing is %s', (text, standing) => {
  expect(standingIn(text)).toBe(standing);
});
