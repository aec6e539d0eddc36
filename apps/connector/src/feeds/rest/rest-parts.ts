import type { Clock } from '@simpul/platform';
import type { RestService } from './read-pages.ts';

export interface RestParts {
  clock: Clock;
  service: RestService;
  /** The list's address. Throws `FeedFailed`. */
  list(): URL;
}

export const MINUTE_MS = 60_000;
