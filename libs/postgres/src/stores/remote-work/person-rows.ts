import type { Arrangement, Day, DayClaim, Leave, Person, Placement, Said, WholePerson, WorkStatus } from '@simpul/domain';

/** Dates are read as text: pg would make moments of them, in the process's own zone. */
export const PERSON = `e.subject, e.placements, e.claimed_through::text AS "claimedThrough", e.next_due AS "nextDue"`;

export const WHOLE_PERSON = `${PERSON}, f.said,
  (SELECT jsonb_agg(a.arrangement ORDER BY a.seq) FROM arrangements a WHERE a.subject = e.subject) AS arrangements,
  (SELECT jsonb_agg(l.leave ORDER BY l.id) FROM leave_spells l WHERE l.subject = e.subject) AS leaves
  FROM employees e LEFT JOIN employee_facts f USING (subject)`;

export const DAY = 'd.subject, d.local_date::text AS date, d.status, d.claims';

export interface PersonRow {
  subject: string;
  placements: Placement[];
  claimedThrough: string | null;
  nextDue: Date | null;
}

export interface WholePersonRow extends PersonRow {
  said: Said[] | null;
  arrangements: Arrangement[] | null;
  leaves: Leave[] | null;
}

export interface DayRow {
  subject: string;
  date: string;
  status: WorkStatus;
  claims: DayClaim[];
}

export function personOf({ subject, placements, claimedThrough, nextDue }: PersonRow): Person {
  return { subject, placements, ...(claimedThrough === null ? {} : { claimedThrough }), ...(nextDue === null ? {} : { nextDue }) };
}

export function wholePersonOf(row: WholePersonRow): WholePerson {
  return { ...personOf(row), said: row.said ?? [], arrangements: row.arrangements ?? [], leaves: row.leaves ?? [] };
}

export function dayOf({ subject, date, status, claims }: DayRow): Day {
  return { subject, date, status, claims };
}
