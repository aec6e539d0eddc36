import { describe, expect, it } from '@jest/globals';
import { changedDrafts, unlessRefused } from './changed-drafts.ts';
import { draft, reject, type EventDraft } from './define-adapter.ts';

const retired = (reason: string, more: { occurredAt?: string; quality?: string[] } = {}): EventDraft => draft('id.go.asn.employee.retired.v1', { employeeId: 'emp_1', reason, effectiveDate: '2026-05-01', occurredAt: '2026-04-01T08:00:00+07:00', ...more });
const refuse = () => reject('value-unknown', '/x', 'x', 'y');

describe('given what a record says now and said before', () => {
  it('when something is new, then only that is left', () => {
    expect(changedDrafts([retired('BUP'), retired('APS')], () => [retired('BUP')])).toEqual([retired('APS')]);
  });

  it('when only the time of hearing or a remark differs, then nothing is', () => {
    expect(changedDrafts([retired('BUP', { occurredAt: '2026-04-02T08:00:00+07:00', quality: ['X'] })], () => [retired('BUP')])).toEqual([]);
  });

  it('when it is about another agency, then it is new', () => {
    expect(changedDrafts([{ ...retired('BUP'), agency: 'kota-lain' }], () => [retired('BUP')])).toHaveLength(1);
  });

  it('when what was said before would be refused today, then all is new; a mistake of the adapter is not hidden', () => {
    expect(changedDrafts([retired('BUP')], refuse)).toEqual([retired('BUP')]);
    expect(unlessRefused(refuse)).toBeUndefined();
    const fail = () => {
      throw new TypeError('a bug');
    };
    expect(() => changedDrafts([], fail)).toThrow(TypeError);
  });
});
