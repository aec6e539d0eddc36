import { describe, expect, it } from '@jest/globals';
import { AGENCIES, approvedArrangement, ARRANGEMENT, registered, SUBJECT, told } from '../../test/staff-story.ts';
import type { SimpulEvent } from '@simpul/contract';
import { factsIn, hearWord, placementsOf, type Placement, type Said } from '../roster/index.ts';
import {
  advanceArrangement, ARRANGEMENT_STATES, ARRANGEMENT_STEPS, arrangementEvents, complianceOf, decideArrangement, decideRequest, evolveArrangement, hearReport, holdsOn, mayAddress, openSteps, overlapOf, overlapsAmong,
  type Arrangement, type ArrangementState, type ArrangementStep, type Policy, type RequestCommand,
} from './index.ts';

const AT = '2026-03-16T08:00:00+08:00';
const ZONE = 'Asia/Makassar';

const request: RequestCommand = { id: ARRANGEMENT, subject: SUBJECT, agency: 'kota-denpasar', region: '51.71', flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-18', endDate: '2026-03-20', at: AT };
const policy: Policy = { id: 'pol_1', publisher: 'kemenpanrb', circularNo: 'SE 2/2026', startDate: '2026-03-16', endDate: '2026-03-31', quotas: [{ serviceKind: 'ADMINISTRATION', maxWfhPercent: 50 }], recipients: 'regions:*', publishedAt: AT, sequence: '1' };

function asked(rest: Partial<RequestCommand> = {}): Arrangement {
  const arrangement = decideRequest({ ...request, ...rest }, [], undefined);
  if ('refusal' in arrangement) throw new Error(arrangement.refusal);
  return arrangement;
}

function inState(state: ArrangementState, rest: Partial<RequestCommand> = {}): Arrangement {
  const arrangement = asked(rest);
  const approved = evolveArrangement(arrangement, { kind: 'approved', at: AT });
  const active = evolveArrangement(approved, { kind: 'activated', at: AT });
  switch (state) {
    case 'REQUESTED': return arrangement;
    case 'APPROVED': return approved;
    case 'ACTIVE': return active;
    case 'ENDED': return evolveArrangement(active, { kind: 'ended', at: AT, cause: 'EXPIRED' });
    case 'REJECTED': return evolveArrangement(arrangement, { kind: 'rejected', at: AT, reason: 'kuota penuh' });
    case 'WITHDRAWN': return evolveArrangement(approved, { kind: 'withdrawn', at: AT });
    case 'REVOKED': return evolveArrangement(active, { kind: 'revoked', at: AT, reason: 'panggilan dinas' });
  }
}

const here: Placement[] = placementsOf(heard(registered()), AGENCIES);

function heard(...events: SimpulEvent[]): readonly Said[] {
  return events.reduce<readonly Said[]>((said, event) => factsIn(event, said).reduce(hearWord, said), []);
}

describe('a request', () => {
  const lastYear = { startDate: '2025-03-18', endDate: '2025-03-20' };
  it.each([
    ['the wrong way round', { startDate: '2026-03-21' }, 'period-reversed'],
    ['longer than a year', { endDate: '2027-06-01' }, 'period-too-long'],
    ['for days that are over', lastYear, 'period-over'],
    ['without a place', { locationKind: undefined }, 'place-missing'],
    ['on a policy that is not known', { policyId: 'pol_2' }, 'no-such-policy'],
    ['in place of nothing', { supersedes: 'arr_902' }, 'supersedes-nothing'],
  ])('given one %s, then it is refused', (_, rest, refusal) => {
    expect(decideRequest({ ...request, ...rest }, [], undefined)).toMatchObject({ refusal });
  });

  it('given a policy, then only within its period', () => {
    expect(decideRequest({ ...request, policyId: 'pol_1' }, [], policy)).toMatchObject({ state: 'REQUESTED' });
    expect(decideRequest({ ...request, policyId: 'pol_1', endDate: '2026-04-01' }, [], policy)).toMatchObject({ refusal: 'outside-policy' });
  });

  it.each(ARRANGEMENT_STATES)('given another for the same days that is %s, then only what still stands is in the way', (state) => {
    const other = { ...inState(state), id: 'arr_900' };
    const stands = ['REQUESTED', 'APPROVED', 'ACTIVE'].includes(state);
    expect(decideRequest(request, [other], undefined)).toMatchObject(stands ? { refusal: 'overlap', with: 'arr_900', date: '2026-03-18' } : { state: 'REQUESTED' });
    expect(decideRequest(request, [{ ...other, agency: 'kab-badung' }], undefined)).toMatchObject({ state: 'REQUESTED' });
    if (stands) expect(decideRequest({ ...request, supersedes: 'arr_900' }, [other], undefined)).toMatchObject({ state: 'REQUESTED' });
  });
});

describe('steps', () => {
  const RESULTS: Record<ArrangementStep, ArrangementState> = { approve: 'APPROVED', reject: 'REJECTED', withdraw: 'WITHDRAWN', revoke: 'REVOKED' };
  const LEGAL: Record<ArrangementState, ArrangementStep[]> = { REQUESTED: ['approve', 'reject', 'withdraw'], APPROVED: ['withdraw', 'revoke'], ACTIVE: ['revoke'], ENDED: [], REJECTED: [], WITHDRAWN: [], REVOKED: [] };

  it.each(ARRANGEMENT_STATES.flatMap((state) => ARRANGEMENT_STEPS.map((step) => [state, step] as const)))('given %s, when asked to %s, then by the state machine', (state, step) => {
    const arrangement = inState(state);
    const decided = decideArrangement({ step, at: AT, reason: 'alasan' }, arrangement, []);
    if (!LEGAL[state].includes(step)) expect(decided).toEqual({ refusal: 'illegal-step', state, allowed: LEGAL[state] });
    else expect(decided).toMatchObject({ changed: [{ arrangement: { state: RESULTS[step], revision: arrangement.revision + 1, decision: { at: AT, reason: 'alasan' } }, facts: [{ kind: RESULTS[step].toLowerCase() }] }] });
    expect(openSteps(arrangement)).toEqual(LEGAL[state]);
  });

  it('given no reason, then it is neither rejected nor revoked', () => {
    expect([decideArrangement({ step: 'reject', at: AT }, inState('REQUESTED'), []), decideArrangement({ step: 'revoke', at: AT }, inState('ACTIVE'), [])]).toEqual([{ refusal: 'reason-missing' }, { refusal: 'reason-missing' }]);
  });

  it('given one that an agency reports, then nobody steps it here', () => {
    const reported: Arrangement = { ...inState('REQUESTED'), origin: 'reported' };
    expect([decideArrangement({ step: 'approve', at: AT }, reported, []), openSteps(reported)]).toEqual([{ refusal: 'kept-elsewhere' }, []]);
  });

  it('given the days are over or taken meanwhile, then it is not approved', () => {
    expect(decideArrangement({ step: 'approve', at: '2026-03-21T08:00:00+08:00' }, inState('REQUESTED'), [])).toEqual({ refusal: 'period-over', endDate: '2026-03-20' });
    expect(decideArrangement({ step: 'approve', at: AT }, inState('REQUESTED'), [{ ...inState('APPROVED'), id: 'arr_900' }])).toMatchObject({ refusal: 'overlap', with: 'arr_900' });
  });

  it('given it was at work, when it is revoked, then it holds up to the day before; given it was not, then never', () => {
    const revoked = decideArrangement({ step: 'revoke', at: '2026-03-19T10:00:00+08:00', reason: 'x' }, inState('ACTIVE'), []);
    if ('refusal' in revoked) throw new Error(revoked.refusal);
    const holds = (arrangement: Arrangement | undefined) => ['2026-03-18', '2026-03-19'].map((date) => arrangement !== undefined && holdsOn(arrangement, date));
    expect(holds(revoked.changed[0]?.arrangement)).toEqual([true, false]);
    expect(holds(evolveArrangement(inState('APPROVED'), { kind: 'revoked', at: AT }))).toEqual([false, false]);
  });

  it('given a change, when it is approved, then what it replaces holds until it begins, or never', () => {
    const approveChange = (old: Arrangement) => decideArrangement({ step: 'approve', at: AT }, { ...asked({ startDate: '2026-03-20' }), supersedes: 'arr_900' }, [old]);
    const running = { ...inState('ACTIVE', { startDate: '2026-03-16' }), id: 'arr_900' };
    expect(approveChange(running)).toMatchObject({ changed: [{}, { arrangement: { state: 'ACTIVE', cut: { on: '2026-03-20', cause: 'EXPIRED' } }, facts: [] }] });
    expect(approveChange({ ...inState('REQUESTED'), id: 'arr_900' })).toMatchObject({ changed: [{}, { arrangement: { state: 'WITHDRAWN' }, facts: [{ kind: 'withdrawn', reason: 'superseded by arr_901' }] }] });
  });
});

describe('local dates', () => {
  const advanced = (arrangement: Arrangement, instant: string, placements = here) => advanceArrangement(arrangement, placements, ZONE, new Date(instant));
  const kinds = ({ facts }: { facts: readonly { kind: string }[] }) => facts.map(({ kind }) => kind);

  it('given an approved one, then it begins and ends at midnight where the employee works', () => {
    const approved = inState('APPROVED');
    expect(kinds(advanced(approved, '2026-03-17T15:59:59Z'))).toEqual([]);
    const begun = advanced(approved, '2026-03-17T16:00:00Z');
    expect(begun.facts).toEqual([{ kind: 'activated', at: '2026-03-18T00:00:00+08:00' }]);
    expect(advanced(begun.arrangement, '2026-03-20T15:59:59Z')).toEqual({ arrangement: begun.arrangement, facts: [] });
    expect(advanced(begun.arrangement, '2026-03-20T16:00:00Z').facts).toEqual([{ kind: 'ended', at: '2026-03-21T00:00:00+08:00', cause: 'EXPIRED' }]);
  });

  it('given it is told of when it is over, then both happen at once; again, nothing', () => {
    const late = advanced(inState('APPROVED'), '2026-04-01T00:00:00Z');
    expect(kinds(late)).toEqual(['activated', 'ended']);
    expect(advanced(late.arrangement, '2026-04-02T00:00:00Z').facts).toEqual([]);
  });

  const bkn = { by: 'bkn', about: 'kota-denpasar' };
  it.each([
    ['a transfer', 'TRANSFER', told('id.go.asn.employee.transferred.v1', { kind: 'INTER_AGENCY', from: {}, to: { agency: 'kab-badung' }, effectiveDate: '2026-03-19' }, { by: 'bkn', about: 'kab-badung' })],
    ['retirement', 'RETIREMENT', told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: '2026-03-19' }, bkn)],
    ['termination', 'TERMINATION', told('id.go.asn.employee.terminated.v1', { reason: 'APS', effectiveDate: '2026-03-19' }, bkn)],
    ['suspension', 'SUSPENSION', told('id.go.asn.employee.legal-status-changed.v1', { new: 'Pemberhentian Sementara', effectiveDate: '2026-03-19' }, bkn)],
  ])('given %s during it, then it ends on that day; given it is only asked for or approved, then too', (_, cause, event) => {
    const placements = placementsOf(heard(registered(), event), AGENCIES);
    const active = advanced(inState('APPROVED'), '2026-03-18T00:00:00Z', placements);
    expect([active.arrangement.lastDay, kinds(active)]).toEqual(['2026-03-18', ['activated']]);
    for (const open of [active.arrangement, inState('REQUESTED'), inState('APPROVED', { startDate: '2026-03-20' })]) {
      const { arrangement, facts } = advanced(open, '2026-03-18T16:00:00Z', placements);
      expect([arrangement.state, facts]).toEqual(['ENDED', [{ kind: 'ended', at: '2026-03-19T00:00:00+08:00', cause }]]);
    }
  });

  it('given the source moves the retirement to a later day, then it holds to its end again', () => {
    const off = told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: '2026-06-01' }, { ...bkn, key: 'pensiun', version: 2, at: '2026-03-17T08:00:00+08:00' });
    const early = told('id.go.asn.employee.retired.v1', { reason: 'BUP', effectiveDate: '2026-03-19' }, { ...bkn, key: 'pensiun' });
    const cut = advanced(inState('APPROVED'), AT, placementsOf(heard(registered(), early), AGENCIES)).arrangement;
    expect(cut.lastDay).toBe('2026-03-18');
    expect(advanced(cut, AT, placementsOf(heard(registered(), off), AGENCIES)).arrangement.lastDay).toBe('2026-03-20');
  });

  it('given no weekdays, then it is for Monday to Friday', () => {
    const fortnight = inState('APPROVED', { startDate: '2026-03-16', endDate: '2026-03-29' });
    expect(['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'].map((date) => holdsOn(fortnight, date))).toEqual([true, false, false, true]);
    expect(holdsOn({ ...fortnight, weekdays: [6] }, '2026-03-21')).toBe(true);
  });
});

describe('reports', () => {
  function hearAll(...events: SimpulEvent[]): { all: Arrangement[]; problems: string[] } {
    const problems: string[] = [];
    let all: Arrangement[] = [];
    for (const event of events) {
      const { changed, problem } = hearReport(event, all);
      if (problem !== undefined) problems.push(problem);
      const fresh = new Map(changed.map(({ arrangement }) => [arrangement.id, arrangement]));
      all = [...all.filter(({ id }) => !fresh.has(id)), ...fresh.values()];
    }
    return { all, problems };
  }
  const how = { key: ARRANGEMENT };
  const decided = (kind: 'approved' | 'rejected' | 'withdrawn' | 'revoked', version: number, at = '2026-03-17T10:00:00+08:00') => told(`id.go.asn.flexwork.${kind}.v1`, { arrangementId: ARRANGEMENT, decidedAt: at, reason: 'x' }, { ...how, version, at });

  it('given a request and its approval in one version, and all of it again, then it is approved once', () => {
    const { all, problems } = hearAll(...approvedArrangement(), ...approvedArrangement());
    expect([all.map(({ state, revision, origin }) => [state, revision, origin]), problems]).toEqual([[['APPROVED', 2, 'reported']], []]);
  });

  it('given the source takes its approval back in a newer version, then it is gone; an older version changes nothing', () => {
    expect(hearAll(...approvedArrangement(), decided('rejected', 2), ...approvedArrangement()).all).toMatchObject([{ state: 'REVOKED' }]);
    expect(hearAll(...approvedArrangement(), decided('withdrawn', 2)).all).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(hearAll(...approvedArrangement(), decided('withdrawn', 2), decided('approved', 3)).all).toMatchObject([{ state: 'APPROVED' }]);
  });

  it('given a decision on what nobody asked for, or after the end, then it is a problem and nothing else', () => {
    expect(hearAll(decided('approved', 1))).toEqual({ all: [], problems: ['arrangement-unknown'] });
    const ended = told('id.go.asn.flexwork.ended.v1', { arrangementId: ARRANGEMENT, endCause: 'RECALL' }, { ...how, version: 2 });
    expect(hearAll(...approvedArrangement(), ended, decided('rejected', 3))).toMatchObject({ all: [{ state: 'ENDED', endCause: 'RECALL' }], problems: ['step-out-of-order'] });
  });

  it('given one that was made here, then what the log says of it changes nothing', () => {
    expect(hearReport(decided('rejected', 9), [inState('APPROVED')])).toEqual({ changed: [] });
  });
});

describe('overlaps', () => {
  it('given different weekdays, or hours beside a place, then two go together', () => {
    const mondays = asked({ weekdays: [1], startDate: '2026-03-16', endDate: '2026-06-30' });
    expect(overlapOf(mondays, asked({ weekdays: [2, 5], startDate: '2026-03-16', endDate: '2026-06-30' }))).toBeUndefined();
    expect(overlapOf(mondays, asked({ weekdays: [1, 5], startDate: '2026-03-20' }))).toBeUndefined();
    expect(overlapOf(mondays, asked({ weekdays: [1, 5], startDate: '2026-03-20', endDate: '2026-03-27' }))).toBe('2026-03-23');
    expect(overlapOf(mondays, asked({ flexKind: 'TIME', startDate: '2026-03-16' }))).toBeUndefined();
    expect(overlapOf(mondays, asked({ flexKind: 'BOTH', startDate: '2026-03-16' }))).toBe('2026-03-16');
  });

  it('given reports that overlap, then the pair is told once, and stands while one of them does', () => {
    const pair = [inState('ACTIVE'), { ...inState('ENDED'), id: 'arr_900' }];
    expect(overlapsAmong(pair)).toEqual([{ ids: ['arr_900', ARRANGEMENT], date: '2026-03-18', open: true }]);
    expect(overlapsAmong([inState('ENDED'), { ...inState('ENDED'), id: 'arr_900' }])).toMatchObject([{ open: false }]);
    expect(overlapsAmong([inState('ACTIVE'), { ...inState('REVOKED'), id: 'arr_900' }])).toEqual([]);
  });
});

describe('what is published', () => {
  it('given each fact, then a valid event of the agency that holds the arrangement, the same each time', () => {
    const facts = [
      { kind: 'requested', at: AT }, { kind: 'approved', at: AT, by: { positionId: 'pos-1' } }, { kind: 'rejected', at: AT, reason: 'x' }, { kind: 'withdrawn', at: AT }, { kind: 'revoked', at: AT, reason: 'x' },
      { kind: 'activated', at: AT }, { kind: 'ended', at: AT, cause: 'TRANSFER' },
    ] as const;
    const arrangement = { ...inState('ENDED'), unit: { name: 'Dinas Contoh' }, weekdays: [1, 5] };
    const events = arrangementEvents(arrangement, facts);
    expect(events.map(({ type, source, agency, region, subject }) => [type.split('.')[4], source, agency, region, subject])).toEqual(facts.map(({ kind }) => [kind, 'urn:id:instansi:kota-denpasar', 'kota-denpasar', '51.71', SUBJECT]));
    expect(arrangementEvents(arrangement, facts)).toEqual(events);
    expect(new Set(events.map(({ id }) => id)).size).toBe(facts.length);
  });
});

describe('policies', () => {
  it('given an agency, then its circulars are for itself; only Kemenpan-RB addresses others', () => {
    expect([mayAddress('kemenpanrb', ['regions:*']), mayAddress('kota-denpasar', ['kota-denpasar']), mayAddress('kota-denpasar', ['kab-badung']), mayAddress('kemenkeu', ['regions:*'])]).toEqual([true, true, false, false]);
  });

  const counts = [
    { unit: 'A', serviceKind: 'ADMINISTRATION', headcount: 3, planned: 2, actual: 1 },
    { unit: 'B', serviceKind: 'ADMINISTRATION', headcount: 4, planned: 2, actual: 2 },
    { unit: 'B', serviceKind: '', headcount: 5, planned: 1, actual: 0 },
  ] as const;

  it('given no acknowledgement, then the roster\'s headcount makes the limit, rounded down', () => {
    const { acknowledgedAt, byServiceKind, units } = complianceOf(policy, 'kota-denpasar', counts, undefined);
    expect(acknowledgedAt).toBeNull();
    expect(byServiceKind).toEqual([
      { serviceKind: 'ADMINISTRATION', headcount: 7, headcountFrom: 'roster', limit: 3, planned: 4, actual: 3, exceeded: true },
      { serviceKind: null, headcount: 5, headcountFrom: 'roster', limit: null, planned: 1, actual: 0, exceeded: null },
    ]);
    expect(units.map(({ unit, limit, exceeded }) => [unit, limit, exceeded])).toEqual([['A', 1, true], ['B', 2, false], ['B', null, null]]);
  });

  it('given the agency stated its headcount, then that counts for the whole of it', () => {
    const acknowledged = { policyId: 'pol_1', agency: 'kota-denpasar', headcounts: [{ serviceKind: 'ADMINISTRATION', headcount: 9 }], at: AT } as const;
    expect(complianceOf(policy, 'kota-denpasar', counts, acknowledged).byServiceKind[0]).toEqual({ serviceKind: 'ADMINISTRATION', headcount: 9, headcountFrom: 'acknowledgement', limit: 4, planned: 4, actual: 3, exceeded: false });
  });
});
