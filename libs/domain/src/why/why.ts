import type { PauseReason } from '../delivery/channels.ts';
import { hasServed } from '../delivery/cursor.ts';
import type { Cursor } from '../delivery/ports.ts';
import type { Origin } from '../delivery/read-page.ts';

/** What became of one event for one subscriber, in the order of its way. */
export const WHY_VERDICTS = ['NEVER_RECEIVED', 'REJECTED', 'NOT_ENTITLED', 'NOT_SUBSCRIBED_THEN', 'EXPIRED', 'IN_LANE_UNREAD', 'PUSH_FAILING', 'PARKED', 'SERVED', 'COMMITTED'] as const;
export type WhyVerdict = (typeof WHY_VERDICTS)[number];

/** Where the copy stands in a lane. `gone`: below what is kept. `coming`: not copied yet. `unknown`: not found as far as was looked. */
export type CopyPlace = { kind: 'at'; offset: bigint } | { kind: 'gone' | 'coming' | 'unknown' };

/** How far a reader was, and when that was known. */
export interface Reached {
  cursor: Cursor;
  at: Date;
}

/** One lane that the event was routed to. */
export interface LaneStanding {
  subscription: string;
  copy: CopyPlace;
  committed?: Reached | undefined;
  /** Oldest first. */
  served: readonly Reached[];
  /** Of a push channel that does not deliver at present. */
  paused?: { reason: PauseReason; since: Date | null } | undefined;
  parked: boolean;
}

export interface LaneVerdict {
  subscription: string;
  verdict: Extract<WhyVerdict, 'EXPIRED' | 'IN_LANE_UNREAD' | 'PUSH_FAILING' | 'PARKED' | 'SERVED' | 'COMMITTED'>;
  /** SERVED, COMMITTED: at the latest. PUSH_FAILING: since when. */
  at?: Date;
  reason?: PauseReason;
  /** IN_LANE_UNREAD: it is on its way into the lane and not there yet. */
  coming?: true;
}

export function whyInLane(origin: Origin, lane: LaneStanding): LaneVerdict {
  const { subscription, copy, committed, served, paused, parked } = lane;
  if (parked) return { subscription, verdict: 'PARKED' };
  const first = served.find(({ cursor }) => hasServed(cursor, origin));
  if (committed !== undefined && isDone(committed.cursor, origin, copy)) return { subscription, verdict: 'COMMITTED', at: first !== undefined && first.at < committed.at ? first.at : committed.at };
  if (first !== undefined) return { subscription, verdict: 'SERVED', at: first.at };
  if (copy.kind === 'gone') return { subscription, verdict: 'EXPIRED' };
  if (paused !== undefined) return { subscription, verdict: 'PUSH_FAILING', reason: paused.reason, ...(paused.since === null ? {} : { at: paused.since }) };
  return { subscription, verdict: 'IN_LANE_UNREAD', ...(copy.kind === 'coming' ? { coming: true as const } : {}) };
}

/** The lane that brought it furthest: for whoever has it in one, the others do not matter. */
export function furthest(lanes: readonly LaneVerdict[]): LaneVerdict | undefined {
  return lanes.toSorted((one, other) => WHY_VERDICTS.indexOf(other.verdict) - WHY_VERDICTS.indexOf(one.verdict))[0];
}

/** Whoever commits a cursor beyond a copy that is still there for the reading is done with it, read or not. */
function isDone(committed: Cursor, origin: Origin, copy: CopyPlace): boolean {
  return hasServed(committed, origin) || (copy.kind === 'at' && committed.next > copy.offset);
}
