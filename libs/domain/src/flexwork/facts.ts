import type { Arrangement, ArrangementState, Decider, EndCause } from './arrangement.ts';
import { addDays } from '../clock/index.ts';

/** What happened to an arrangement, by the names of its events. `at`: RFC 3339 with offset. */
export type ArrangementFact =
  | { kind: 'requested'; at: string }
  | { kind: 'approved' | 'rejected' | 'withdrawn' | 'revoked'; at: string; by?: Decider; reason?: string }
  | { kind: 'activated'; at: string }
  | { kind: 'ended'; at: string; cause: EndCause };

const STATES: Readonly<Record<ArrangementFact['kind'], ArrangementState>> = {
  requested: 'REQUESTED', approved: 'APPROVED', rejected: 'REJECTED', withdrawn: 'WITHDRAWN', revoked: 'REVOKED', activated: 'ACTIVE', ended: 'ENDED',
};

/** The arrangement after a fact. That the fact may happen is decided elsewhere. */
export function evolveArrangement(arrangement: Arrangement, fact: ArrangementFact): Arrangement {
  const next: Arrangement = { ...arrangement, state: STATES[fact.kind], revision: arrangement.revision + 1 };
  switch (fact.kind) {
    case 'requested':
    case 'activated':
      return next;
    case 'ended':
      return { ...next, endCause: fact.cause };
    case 'approved':
    case 'rejected':
    case 'withdrawn':
      return { ...next, decision: decisionIn(fact) };
    case 'revoked':
      return { ...next, decision: decisionIn(fact), lastDay: lastDayBefore(arrangement, fact.at.slice(0, 10)) };
  }
}

function decisionIn({ at, by, reason }: { at: string; by?: Decider; reason?: string }): NonNullable<Arrangement['decision']> {
  return { at, ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
}

/** One that was at work holds up to the day before; one that had not begun never held. */
function lastDayBefore({ state, startDate, lastDay }: Arrangement, date: string): string {
  const before = addDays(state === 'ACTIVE' ? date : startDate, -1);
  return before < lastDay ? before : lastDay;
}
