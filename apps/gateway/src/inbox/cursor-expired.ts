import { type OpenLane, Problem } from '@simpul/platform';

/** The 410 that names the way on: the present state with a cursor to read on from; or what the lane still keeps, from its beginning. */
export function cursorExpired({ subscription }: Pick<OpenLane, 'subscription'>, detail: { en: string; id: string }): Problem {
  const name = encodeURIComponent(subscription);
  return new Problem('cursor-expired', { detail, extra: { resync: { snapshot: `/v1/snapshot?subscription=${name}`, earliest: `/v1/inbox?subscription=${name}&from=earliest` } } });
}
