import { addDays } from '../clock/index.ts';
import { isOpenArrangement, type Arrangement, type FlexworkTerms } from './arrangement.ts';
import { firstOverlap, type ArrangementRefusal } from './decide-arrangement.ts';
import type { Policy } from './policy.ts';

/** The longest period in days that can be asked for at once. */
export const LONGEST_DAYS = 366;

export interface RequestCommand extends FlexworkTerms {
  id: string;
  subject: string;
  agency: string;
  homeAgency?: string;
  region?: string;
  /** Now, RFC 3339 with the offset of the employee's zone. */
  at: string;
}

export type RequestRefusal =
  | { refusal: 'period-reversed' | 'period-too-long' | 'place-missing' | 'no-such-policy' | 'supersedes-nothing' }
  | { refusal: 'period-over'; endDate: string }
  | { refusal: 'outside-policy'; startDate: string; endDate: string }
  | Extract<ArrangementRefusal, { refusal: 'overlap' }>;

/** `others`: the employee's further arrangements; `policy`: the one named, if it is known and addressed to the agency. */
export function decideRequest(command: RequestCommand, others: readonly Arrangement[], policy: Policy | undefined): Arrangement | RequestRefusal {
  const { at, ...terms } = command;
  const { startDate, endDate, supersedes, policyId, flexKind, locationKind } = terms;
  if (endDate < startDate) return { refusal: 'period-reversed' };
  if (endDate > addDays(startDate, LONGEST_DAYS - 1)) return { refusal: 'period-too-long' };
  if (endDate < at.slice(0, 10)) return { refusal: 'period-over', endDate };
  if (flexKind !== 'TIME' && locationKind === undefined) return { refusal: 'place-missing' };
  if (policyId !== undefined && policy === undefined) return { refusal: 'no-such-policy' };
  if (policy !== undefined && (startDate < policy.startDate || endDate > policy.endDate)) return { refusal: 'outside-policy', startDate: policy.startDate, endDate: policy.endDate };
  if (supersedes !== undefined && !others.some((other) => other.id === supersedes && isOpenArrangement(other))) return { refusal: 'supersedes-nothing' };
  const asked: Arrangement = { ...terms, origin: 'simpul', state: 'REQUESTED', revision: 1, requestedAt: at, lastDay: endDate };
  return firstOverlap(asked, others.filter((other) => isOpenArrangement(other) && other.id !== supersedes)) ?? asked;
}
