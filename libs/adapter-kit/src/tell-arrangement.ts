import type { FlexworkApproved, FlexworkRequested } from '@simpul/contract';
import { changedDrafts } from './changed-drafts.ts';
import { draft, type EventDraft } from './define-adapter.ts';

/** An arrangement as a list of approvals says it: what is asked for, and how that stands now. */
export interface ListedArrangement {
  employeeId: string;
  /** Of employee, period, kind and place: another end or another place is another arrangement. */
  arrangementId: string;
  terms: Omit<FlexworkRequested, 'employeeId' | 'arrangementId' | 'supersedes' | 'occurredAt' | 'sourceRecord' | 'quality'>;
  status: keyof typeof DECISIONS | 'REQUESTED';
  decidedBy?: NonNullable<FlexworkApproved['decidedBy']> | undefined;
  /** `exact`: the source told the time of day too. */
  decidedAt?: { time: string; exact: boolean } | undefined;
  /** Needed where it is refused or revoked. */
  reason?: string | undefined;
}

const DECISIONS = {
  APPROVED: 'id.go.asn.flexwork.approved.v1',
  REJECTED: 'id.go.asn.flexwork.rejected.v1',
  WITHDRAWN: 'id.go.asn.flexwork.withdrawn.v1',
  REVOKED: 'id.go.asn.flexwork.revoked.v1',
} as const;

/** What a list says of an arrangement and did not say `before`: that it was asked for, what was decided, that it takes another one's place. */
export function tellArrangement(now: ListedArrangement, before: ListedArrangement | undefined, receivedAt: string): EventDraft[] {
  const same = before?.arrangementId === now.arrangementId ? before : undefined;
  const decided = changedDrafts(decisionIn(now, same, receivedAt), () => (same ? decisionIn(same, undefined, receivedAt) : []));
  const asked = same === undefined || (now.status === 'REQUESTED' && same.status !== 'REQUESTED');
  return asked ? [requestIn(now, before, receivedAt), ...decided] : decided;
}

/** A list does not say when the employee asked. */
function requestIn({ employeeId, arrangementId, terms }: ListedArrangement, before: ListedArrangement | undefined, receivedAt: string): EventDraft {
  const replaced = before === undefined || before.arrangementId === arrangementId ? {} : { supersedes: before.arrangementId };
  return draft('id.go.asn.flexwork.requested.v1', { employeeId, arrangementId, ...terms, ...replaced, occurredAt: receivedAt, quality: ['REQUEST_TIME_NOT_GIVEN'] });
}

/** None while it is only asked for. */
function decisionIn(arrangement: ListedArrangement, before: ListedArrangement | undefined, receivedAt: string): EventDraft[] {
  const { employeeId, arrangementId, status, decidedBy, reason } = arrangement;
  if (status === 'REQUESTED') return [];
  const told = isOfApproval(arrangement, before) ? undefined : arrangement.decidedAt;
  const time = told?.time ?? receivedAt;
  const data = {
    employeeId,
    arrangementId,
    ...(decidedBy === undefined || status === 'WITHDRAWN' ? {} : { decidedBy }),
    decidedAt: time,
    ...(reason === undefined ? {} : { reason }),
    occurredAt: time,
    ...(told?.exact ? {} : { quality: ['DECISION_TIME_NOT_GIVEN'] }),
  };
  return [draft(DECISIONS[status], data as Parameters<typeof draft<(typeof DECISIONS)[typeof status]>>[1])];
}

/** A list has one column for the time of decision: beside a withdrawal, or a revocation with the approval's own time, it is not theirs. */
function isOfApproval({ status, decidedAt }: ListedArrangement, before: ListedArrangement | undefined): boolean {
  return status === 'WITHDRAWN' || (status === 'REVOKED' && before?.status === 'APPROVED' && before.decidedAt?.time === decidedAt?.time);
}
