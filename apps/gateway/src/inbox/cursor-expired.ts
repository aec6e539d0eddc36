import { Problem } from '@simpul/platform';
import type { OpenLane } from './lanes.ts';

/** The 410 that names the way on: what is still kept, read anew from its beginning (G7). */
export function cursorExpired({ subscription }: Pick<OpenLane, 'subscription'>, detail: { en: string; id: string }): Problem {
  return new Problem('cursor-expired', { detail, extra: { resync: { earliest: `/v1/inbox?subscription=${encodeURIComponent(subscription)}&from=earliest` } } });
}
