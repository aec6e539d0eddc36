import { attributesOf, cutEvent, deliveriesTo, headersOf, type AgencyRules, type Delivery } from '@simpul/domain';
import type { Entry, Story } from './story.ts';

export interface ExpectedLane {
  /** `<offset> <value>` of each event that its reader is to find, in order. */
  events: string[];
  /** Where it was closed, if it was. */
  closedAt: number | undefined;
}

/**
 * What the lanes hold by the log alone: no owners, no positions, no stores. An event that stands at one of the last `window` offsets
 * already counts for nothing; from a control record on its rules are in force, and what a filled subscription gets of the time before
 * is what it would have got under the rules that opened it.
 */
export function expectedLanes({ events, entries }: Story, window: number): Map<string, ExpectedLane> {
  const doubled = entries.map((entry, at) => entry.kind === 'event' && entries.slice(Math.max(0, at - window + 1), at).some((one) => one.kind === 'event' && one.number === entry.number));
  const lanes = new Map<string, ExpectedLane>();
  for (const { rules, at } of openings(entries)) {
    for (const subscription of rules.subscriptions) {
      const { lane, backfill } = subscription;
      if (lanes.has(lane)) continue;
      const found: ExpectedLane = { events: [], closedAt: undefined };
      lanes.set(lane, found);
      let inForce: AgencyRules = backfill === undefined ? { ...rules, subscriptions: [] } : rules;
      entries.forEach((entry, offset) => {
        if (offset === at) inForce = rules;
        else if (entry.kind === 'control' && offset > at && entry.rules.agency === rules.agency && entry.rules.version > inForce.version) inForce = entry.rules;
        if (offset >= at && found.closedAt === undefined && !inForce.subscriptions.some((one) => one.lane === lane)) found.closedAt = offset;
        if (entry.kind === 'event' && !doubled[offset]) found.events.push(...valuesFor(events[entry.number], inForce, lane).map((value) => `${offset} ${value}`));
      });
    }
  }
  return lanes;
}

/** The control records that change something: each newer than all of its agency before it. */
function openings(entries: readonly Entry[]): { rules: AgencyRules; at: number }[] {
  const newest = new Map<string, number>();
  return entries.flatMap((entry, at) => {
    if (entry.kind !== 'control' || (newest.get(entry.rules.agency) ?? 0) >= entry.rules.version) return [];
    newest.set(entry.rules.agency, entry.rules.version);
    return [{ rules: entry.rules, at }];
  });
}

function valuesFor(event: Story['events'][number] | undefined, rules: AgencyRules, lane: string): string[] {
  if (event === undefined) return [];
  const headers = Object.fromEntries(Object.entries(headersOf(event)).map(([name, text]) => [name, Buffer.from(text)]));
  const deliveries: Delivery[] = [];
  deliveriesTo({ ...rules, subscriptions: rules.subscriptions.filter((one) => one.lane === lane) }, attributesOf(headers), deliveries);
  return deliveries.map(({ cut }) => String(cutEvent(Buffer.from(JSON.stringify(event)), cut)));
}
