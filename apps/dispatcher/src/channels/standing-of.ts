import { ACTIVE, type ChannelStanding, type Gate, type PauseReason } from '@simpul/domain';

/** What keeps a channel from going on, besides its receiver. */
export interface Stuck {
  reason: PauseReason;
  /** Null: not by itself. */
  nextTry: Date | null;
}

/** How a channel stands, given how it stood. */
export function standingOf(gate: Gate, stuck: Stuck | undefined, before: ChannelStanding, now: number): ChannelStanding {
  const since = before.state === 'paused' ? before.since : new Date(now);
  if (stuck !== undefined) return { ...ACTIVE, state: 'paused', reason: stuck.reason, since, nextTry: stuck.nextTry };
  const { failures, until, reason, status } = gate;
  return failures === 0 ? ACTIVE : { state: 'paused', reason, status, failures, since, nextTry: new Date(until) };
}

/** The receiver's part of a standing: where a new owner goes on from. */
export function gateOf({ failures, nextTry, reason, status }: ChannelStanding): Gate {
  return { failures, until: failures === 0 ? 0 : (nextTry?.getTime() ?? 0), reason, status };
}

export function sameStanding(a: ChannelStanding, b: ChannelStanding): boolean {
  return a.state === b.state && a.reason === b.reason && a.status === b.status && a.failures === b.failures && a.nextTry?.getTime() === b.nextTry?.getTime();
}
