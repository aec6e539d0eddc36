import { laneTopic, type Agency, type AgencyRules } from '@simpul/domain';

const WATCHERS = ['bkn', 'kemenpanrb'];

/**
 * A subscription without backfill, that holds what comes after it was opened: a check-in goes to its agency, to its province, to Kemenpan RB
 * without personal fields, and to BKN; all else to whom it is about or addressed to.
 */
export function watchingRules({ id, kind, regionCode }: Agency): AgencyRules {
  const wide = kind === 'province' || WATCHERS.includes(id);
  const main = { name: 'main', lane: laneTopic(id, 'main'), types: wide ? ['id.go.asn.worklocation.*'] : ['*'], ownOnly: !wide };
  return { agency: id, version: 1, kind, ...(regionCode === undefined ? {} : { regionCode }), subscriptions: [main] };
}
