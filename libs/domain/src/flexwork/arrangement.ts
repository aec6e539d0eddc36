import type { FlexworkEnded, FlexworkRequested, WorklocationStatusChanged } from '@simpul/contract';
import { weekdayOf } from '../clock/index.ts';

export const ARRANGEMENT_STATES = ['REQUESTED', 'APPROVED', 'ACTIVE', 'ENDED', 'REJECTED', 'WITHDRAWN', 'REVOKED'] as const;
export type ArrangementState = (typeof ARRANGEMENT_STATES)[number];
export type EndCause = FlexworkEnded['endCause'];

/** What is asked for. */
export interface FlexworkTerms {
  flexKind: FlexworkRequested['flexKind'];
  locationKind?: NonNullable<FlexworkRequested['locationKind']>;
  startDate: string;
  endDate: string;
  /** 1 = Monday; left out = the working days of Perpres 21/2023, Monday to Friday. */
  weekdays?: readonly number[];
  targetOutput?: string;
  policyId?: string;
  /** The arrangement whose place this one takes when it is approved. */
  supersedes?: string;
  unit?: { code?: string; name?: string };
}

export interface Decider {
  employeeId?: string;
  positionId?: string;
}

/** An approved period of flexible work, or what may become one. */
export interface Arrangement extends FlexworkTerms {
  id: string;
  /** The employee. */
  subject: string;
  /** The agency whose arrangement it is: the employee's working agency when it was asked for. */
  agency: string;
  homeAgency?: string;
  /** Kemendagri code; left out = not known. */
  region?: string;
  /** `simpul`: made and stepped here. `reported`: an agency's own record is its home. */
  origin: 'simpul' | 'reported';
  state: ArrangementState;
  /** Raised by every step; from 1. */
  revision: number;
  /** RFC 3339 with offset. */
  requestedAt: string;
  decision?: { by?: Decider; at: string; reason?: string };
  /** From this date on it no longer holds, whatever `endDate` says. */
  cut?: { on: string; cause: EndCause };
  /** The last day that it holds; before `startDate` = none. */
  lastDay: string;
  endCause?: EndCause;
  /** Reported ones: the newest version heard of each record that told of it. */
  heard?: Readonly<Record<string, string>>;
}

export function isOpenArrangement({ state }: Pick<Arrangement, 'state'>): boolean {
  return state === 'REQUESTED' || state === 'APPROVED' || state === 'ACTIVE';
}

const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** Whether the employee works by this arrangement on a date: it was approved, the date lies in what was left of its period, the weekday fits. */
export function holdsOn(arrangement: Arrangement, date: string): boolean {
  const { state, startDate, lastDay, weekdays = WORKING_DAYS } = arrangement;
  if (state === 'REQUESTED' || state === 'REJECTED' || state === 'WITHDRAWN') return false;
  return startDate <= date && date <= lastDay && weekdays.includes(weekdayOf(date));
}

const PLACES = { HOME: 'WFH', OTHER: 'WFA', OTHER_OFFICE: 'WFO' } as const satisfies Record<NonNullable<FlexworkTerms['locationKind']>, WorklocationStatusChanged['status']>;

/** Where the employee works by it; undefined when it is about hours alone or does not say where. */
export function placeOf({ flexKind, locationKind }: FlexworkTerms): (typeof PLACES)[keyof typeof PLACES] | undefined {
  return flexKind === 'TIME' || locationKind === undefined ? undefined : PLACES[locationKind];
}
