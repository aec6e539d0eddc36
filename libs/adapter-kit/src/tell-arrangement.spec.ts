import { describe, expect, it } from '@jest/globals';
import { tellArrangement, type ListedArrangement } from './tell-arrangement.ts';

const NOW = '2026-04-01T08:00:00+07:00';
const APPROVED: ListedArrangement = {
  employeeId: 'emp_1',
  arrangementId: 'arrangement_1',
  terms: { flexKind: 'LOCATION', locationKind: 'HOME', startDate: '2026-03-16', endDate: '2026-03-17' },
  status: 'APPROVED',
  decidedAt: { time: '2026-03-13T15:42:00+07:00', exact: true },
};
const told = (now: Partial<ListedArrangement>, before?: Partial<ListedArrangement>) => tellArrangement({ ...APPROVED, ...now }, before && { ...APPROVED, ...before }, NOW).map(({ type, data }) => ({ fact: type.split('.')[4], ...data }));

describe('given a list of arrangements', () => {
  it('when one is approved from the start, then it was asked for and approved', () => {
    expect(told({})).toMatchObject([{ fact: 'requested', quality: ['REQUEST_TIME_NOT_GIVEN'] }, { fact: 'approved', decidedAt: '2026-03-13T15:42:00+07:00' }]);
  });

  it('when it says nothing new, then nothing is told', () => {
    expect(told({}, {})).toEqual([]);
  });

  it('when it is revoked and the time of decision is still the approval’s, then that is not taken for the revocation’s', () => {
    expect(told({ status: 'REVOKED', reason: 'layanan' }, {})).toMatchObject([{ fact: 'revoked', decidedAt: NOW, quality: ['DECISION_TIME_NOT_GIVEN'], reason: 'layanan' }]);
    const later = { time: '2026-03-15T09:00:00+07:00', exact: true };
    expect(told({ status: 'REVOKED', reason: 'layanan', decidedAt: later }, {})).toMatchObject([{ fact: 'revoked', decidedAt: later.time }]);
  });

  it('when it is withdrawn, then who approved it, and when, is not who withdrew it', () => {
    const [withdrawn] = told({ status: 'WITHDRAWN', decidedBy: { employeeId: 'emp_9' } }, {});
    expect(withdrawn).toMatchObject({ fact: 'withdrawn', decidedAt: NOW });
    expect(withdrawn).not.toHaveProperty('decidedBy');
  });

  it('when its period is another one, then it is another arrangement in the first one’s place', () => {
    expect(told({ arrangementId: 'arrangement_2' }, {})).toMatchObject([{ fact: 'requested', arrangementId: 'arrangement_2', supersedes: 'arrangement_1' }, { fact: 'approved', arrangementId: 'arrangement_2' }]);
  });
});
