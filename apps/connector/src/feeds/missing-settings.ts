import type { FeedSpec } from '@simpul/adapter-kit';
import type { Config } from '@simpul/platform';

/** Variables of the environment that a feed needs and that are not set. */
export function missingSettings(spec: FeedSpec, config: Pick<Config, 'feedsDir' | 'feedSettings' | 'secrets'>): string[] {
  switch (spec.kind) {
    case 'folder':
      return config.feedsDir === undefined ? ['FEEDS_DIR'] : [];
    case 'soap':
      return [];
  }
}
