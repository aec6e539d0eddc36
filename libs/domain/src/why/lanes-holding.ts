import { mayRead } from '../entitlement/index.ts';
import type { EventAttributes } from '../log/event-attributes.ts';
import type { MetRules } from '../routing/ports.ts';
import { wants } from '../routing/route-event.ts';
import type { AgencyRules, SubscriptionRule } from '../routing/rules.ts';

/** What the rules say of one event for one agency: whether it may see it at all, and which of its present subscriptions get it. */
export interface Routed {
  entitled: boolean;
  subscriptions: string[];
}

/**
 * Routes one event again, for one agency: each of its present subscriptions by the rules in force at the event's origin, or, where it was
 * opened above that with a backfill, by the rules that opened it. `met` are the rules that the router met in the origin's partition, by offset.
 */
export function lanesHolding(current: AgencyRules, met: readonly MetRules[], event: EventAttributes, origin: bigint): Routed {
  const then = met.findLast(({ offset }) => offset < origin)?.rules ?? current;
  const subscriptions = current.subscriptions.filter((subscription) => {
    const judged = judgedBy(subscription, current, met, origin);
    return judged !== undefined && mayRead(judged.rules, event) !== undefined && wants(judged.rules, judged.subscription, event);
  });
  return { entitled: mayRead(then, event) !== undefined || subscriptions.length > 0, subscriptions: subscriptions.map(({ name }) => name) };
}

function judgedBy(now: SubscriptionRule, current: AgencyRules, met: readonly MetRules[], origin: bigint): { rules: AgencyRules; subscription: SubscriptionRule } | undefined {
  const { lane, backfill } = now;
  const opened = openingOf(lane, met);
  // The router has not come to these rules yet: they are in the log, and so is the event, behind them as far as anybody knows.
  if (opened === undefined) return { rules: current, subscription: now };
  if (origin < opened.offset && backfill === undefined) return undefined;
  const { rules } = origin < opened.offset ? opened : (met.findLast(({ offset }) => offset < origin) ?? opened);
  const subscription = rules.subscriptions.find((one) => one.lane === lane);
  return subscription && { rules, subscription };
}

/** Where the lane's present life begins: one that was closed and made again has an earlier one. */
function openingOf(lane: string, met: readonly MetRules[]): MetRules | undefined {
  const before = met.findLastIndex(({ rules }) => !rules.subscriptions.some((one) => one.lane === lane));
  return met[before + 1];
}
