import type { Agency } from '@simpul/contract';
import { laneTopic } from '../log/topics.ts';
import type { AgencyRules, SubscriptionRule } from './rules.ts';

/** What every agency has from its first credential on: what is about itself or addressed to it, from the log's beginning. */
export function mainSubscription(agency: string): SubscriptionRule {
  return { name: 'main', lane: laneTopic(agency, 'main'), types: ['*'], ownOnly: true, backfill: 'earliest' };
}

/** The rules with which an agency joins. */
export function firstRules({ id, kind, regionCode }: Agency): AgencyRules {
  return { agency: id, version: 1, kind, ...(regionCode === undefined ? {} : { regionCode }), subscriptions: [mainSubscription(id)] };
}
