import type { IndonesianZone } from '@simpul/contract';
import { addDays, earlier, later, localDate, localTime, startOfLocalDay } from '../clock/index.ts';
import { placementOn, type Placement, type Standing } from '../roster/index.ts';
import { isOpenArrangement, type Arrangement, type EndCause } from './arrangement.ts';
import { evolveArrangement, type ArrangementFact } from './facts.ts';

const CAUSES: Partial<Record<Standing, EndCause>> = { SUSPENDED: 'SUSPENSION', UNPAID_LEAVE: 'LEAVE', RETIRED: 'RETIREMENT', TERMINATED: 'TERMINATION' };

/**
 * When something ends an arrangement before its time: from the day it was asked for (or began) on, the first day that its employee works
 * elsewhere or does not work; or what was noted on it, whichever comes first.
 */
export function cutOf(arrangement: Arrangement, placements: readonly Placement[]): Arrangement['cut'] {
  const since = earlier(arrangement.startDate, arrangement.requestedAt.slice(0, 10));
  const first = placementOn(placements, since);
  const turn = placements.find((placement) => placement.from <= arrangement.endDate && (placement.from > since || placement === first) && causeIn(placement, first) !== undefined);
  const cause = turn && causeIn(turn, first);
  const found = turn && cause && { on: later(turn.from, since), cause };
  if (found === undefined || arrangement.cut === undefined) return found ?? arrangement.cut;
  return found.on < arrangement.cut.on ? found : arrangement.cut;
}

function causeIn({ agency, standing }: Placement, first: Placement | undefined): EndCause | undefined {
  return CAUSES[standing] ?? (agency === first?.agency ? undefined : 'TRANSFER');
}

/** An arrangement as it stands at a moment in its employee's zone: begun and ended by local dates. Doing it again changes nothing. */
export function advanceArrangement(arrangement: Arrangement, placements: readonly Placement[], zone: IndonesianZone, now: Date): { arrangement: Arrangement; facts: ArrangementFact[] } {
  if (!isOpenArrangement(arrangement)) return { arrangement, facts: [] };
  const today = localDate(now, zone);
  const cut = cutOf(arrangement, placements);
  const lastDay = earlier(arrangement.endDate, addDays(cut?.on ?? addDays(arrangement.endDate, 1), -1));
  const facts: ArrangementFact[] = [];
  let current = lastDay === arrangement.lastDay ? arrangement : { ...arrangement, lastDay, revision: arrangement.revision + 1 };
  const happen = (fact: ArrangementFact) => {
    facts.push(fact);
    current = evolveArrangement(current, fact);
  };
  const decided = Date.parse(arrangement.decision?.at ?? arrangement.requestedAt);
  const atStartOf = (date: string) => localTime(new Date(Math.max(startOfLocalDay(date, zone).getTime(), decided)), zone);
  if (current.state === 'APPROVED' && today >= current.startDate && lastDay >= current.startDate) happen({ kind: 'activated', at: atStartOf(current.startDate) });
  // One that nobody has decided yet can lose its ground, but not run out.
  const isOver = current.state === 'REQUESTED' ? cut !== undefined && today >= cut.on : today > lastDay;
  if (isOver) happen({ kind: 'ended', at: atStartOf(addDays(lastDay, 1)), cause: cut !== undefined && cut.on <= arrangement.endDate ? cut.cause : 'EXPIRED' });
  return { arrangement: current, facts };
}

/** The next local date on which `advanceArrangement` would do something; undefined = never. */
export function nextTurnOf(arrangement: Arrangement, placements: readonly Placement[]): string | undefined {
  const { state, startDate, lastDay } = arrangement;
  if (state === 'REQUESTED') return cutOf(arrangement, placements)?.on;
  if (state === 'APPROVED' && lastDay >= startDate) return startDate;
  return isOpenArrangement(arrangement) ? addDays(lastDay, 1) : undefined;
}
