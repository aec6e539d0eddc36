import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BADUNG, BALI, BKN, DENPASAR, KEMENKEU, KEMENPANRB } from '../../test/examples.ts';
import { AGENCIES } from '../../test/staff-story.ts';
import { dropClaim, putClaim, readableAgencies, sightOf, speakersFor, summarize, summarizeByRegion, whoHolds, WORK_STATUSES, type DayClaim } from './index.ts';

const claims: fc.Arbitrary<DayClaim> = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), key: fc.constantFrom('r:1', 'r:2', 'r:3'), status: fc.constantFrom(...WORK_STATUSES), sequence: fc.constantFrom('1', '2', '3'), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('leave' as const), key: fc.constantFrom('l:1', 'l:2'), status: fc.constant('LEAVE' as const) }),
  fc.record({ kind: fc.constant('arrangement' as const), key: fc.constantFrom('a:1', 'a:2'), status: fc.constantFrom('WFH' as const, 'WFA' as const, 'WFO' as const) }),
);
const sets = fc.uniqueArray(claims, { selector: ({ key }) => key, maxLength: 7 });

describe('who holds', () => {
  it('given any claims in any order, then the same one holds', () => {
    fc.assert(fc.property(sets.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => expect(whoHolds(shuffled)).toEqual(whoHolds(all))));
  });

  it('given any claims, then leave goes above duty travel, that above a check-in, and that above an arrangement', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const holds = whoHolds(all);
        const said = (fits: (claim: DayClaim) => boolean) => all.some(fits);
        if (said(({ status }) => status === 'LEAVE')) return expect(holds?.status).toBe('LEAVE');
        if (said(({ status }) => status === 'DUTY_TRAVEL')) return expect(holds?.status).toBe('DUTY_TRAVEL');
        if (said(({ kind }) => kind === 'record')) return expect(holds?.kind).toBe('record');
        return expect(holds?.kind).toBe(all.length === 0 ? undefined : 'arrangement');
      }),
    );
  });

  it('given somebody else\'s staff, then what an agency says of them counts only where their own agency says nothing', () => {
    const [own, others]: DayClaim[] = [{ key: 'r:1', kind: 'record', status: 'WFO', by: 'kota-denpasar' }, { key: 'r:2', kind: 'record', status: 'LEAVE', by: 'kab-badung' }];
    const speakers = speakersFor({ agency: 'kota-denpasar', homeAgency: 'kemenkeu' });
    const holds = (...said: (DayClaim | undefined)[]) => whoHolds(said.filter((claim) => claim !== undefined), speakers)?.status;
    expect([holds(own, others), holds(others, own), holds(others), holds()]).toEqual(['WFO', 'WFO', 'LEAVE', undefined]);
  });

  it.each([
    ['a check-in and a list that has the person absent', [['WFH', 1], ['ABSENT', 9]], 'WFH'],
    ['a check-in and a day off', [['WFO', 1], ['OFF', 9]], 'WFO'],
    ['two check-ins', [['WFO', 1], ['WFA', 2]], 'WFA'],
    ['nobody', [], undefined],
  ] as const)('given %s, then %j: %s', (_, said, status) => {
    expect(whoHolds(said.map(([status, at], i) => ({ key: `r:${i}`, kind: 'record', status, at })))?.status).toBe(status);
  });
});

describe('claims', () => {
  it('given versions of records in any order, doubled, then each record\'s newest stays', () => {
    const versions = fc.uniqueArray(claims.filter(({ kind }) => kind === 'record'), { selector: ({ key, sequence }) => `${key} ${sequence}`, maxLength: 9 });
    fc.assert(
      fc.property(versions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))), ([all, shuffled]) => {
        const put = shuffled.reduce<readonly DayClaim[]>(putClaim, []);
        for (const { key } of all) expect(put.filter((claim) => claim.key === key)).toEqual([all.filter((claim) => claim.key === key).toSorted((one, other) => ((one.sequence ?? '') < (other.sequence ?? '') ? 1 : -1))[0]]);
      }),
    );
  });

  it('given nothing new, then the same list comes back', () => {
    const all = [{ key: 'a:1', kind: 'arrangement', status: 'WFH' }] as const;
    expect([putClaim(all, all[0]), dropClaim(all, 'a:2')].every((list) => list === all)).toBe(true);
    expect(putClaim(all, { ...all[0], status: 'WFA' })).toEqual([{ ...all[0], status: 'WFA' }]);
    expect(dropClaim(all, 'a:1')).toEqual([]);
  });
});

describe('summaries', () => {
  it('given counts, then what is not reported is said and never taken for absent', () => {
    const headcounts = [{ region: '51.71', headcount: 10 }, { region: '51.03', headcount: 2 }];
    const counts = [{ region: '51.71', status: 'WFH', count: 3 }, { region: '51.71', status: 'WFO', count: 4 }, { region: '51.03', status: 'ABSENT', count: 1 }] as const;
    expect(summarize(headcounts, counts)).toEqual({ headcount: 12, reported: 8, coverage: 0.6667, byStatus: { WFO: 4, WFH: 3, WFA: 0, DUTY_TRAVEL: 0, LEAVE: 0, ABSENT: 1, OFF: 0, NOT_REPORTED: 4 } });
    expect(summarizeByRegion(headcounts, counts).map(({ region, headcount, reported }) => [region, headcount, reported])).toEqual([['51.03', 2, 1], ['51.71', 10, 7]]);
    expect(summarize([], [])).toMatchObject({ headcount: 0, coverage: null });
  });
});

describe('who may read', () => {
  const STATUS = 'id.go.asn.worklocation.status-changed.v1';
  it.each([
    ['a city', DENPASAR, ['kota-denpasar']],
    ['a province', BALI, ['prov-bali', 'kota-denpasar', 'kab-badung']],
    ['a ministry', KEMENKEU, ['kemenkeu']],
    ['Kemenpan-RB', KEMENPANRB, 'all'],
    ['BKN', BKN, 'all'],
  ] as const)('given %s, then by the table of grants', (_, reader, agencies) => {
    expect(readableAgencies(reader, STATUS, AGENCIES)).toEqual(agencies);
  });

  it('given one employee, then their working and home agency and BKN see all, province and Kemenpan-RB no personal fields, others nothing', () => {
    const about = { agency: 'kota-denpasar', homeAgency: 'kemenkeu', region: '51.71' };
    expect([DENPASAR, KEMENKEU, BKN, BALI, KEMENPANRB, BADUNG].map((reader) => sightOf(reader, STATUS, about)?.view)).toEqual(['whole', 'whole', 'whole', 'without-personal', 'without-personal', undefined]);
    expect(sightOf(BALI, STATUS, { agency: 'kemenkeu', region: '' })).toBeUndefined();
  });
});
