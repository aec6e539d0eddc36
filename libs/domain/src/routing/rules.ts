import type { AgencyKind } from '@simpul/contract';

/** One subscription inside an agency's rules. */
export interface SubscriptionRule {
  name: string;
  /** As `laneTopic` names it; no two subscriptions share one, nor those of one name that follow each other. */
  lane: string;
  /** Event types, `*` as wildcard at the end: `id.go.asn.worklocation.*`. `main` has `['*']`. */
  types: readonly string[];
  /** Kemendagri codes with descendants; left out = no narrowing. */
  regions?: readonly string[];
  /** Only what is about the agency itself or addressed to it (what `main` is). */
  ownOnly: boolean;
  /** Data fields wanted; left out = all that entitlement gives. */
  fields?: readonly string[];
  /** `earliest`: copy what the log still holds below the control record that opened it. */
  backfill?: 'earliest';
}

/** One agency's rules, versioned as a whole; a control record carries it. */
export interface AgencyRules {
  agency: string;
  version: number;
  kind: AgencyKind;
  regionCode?: string;
  subscriptions: readonly SubscriptionRule[];
}
