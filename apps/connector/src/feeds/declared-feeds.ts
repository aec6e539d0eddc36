import { Inject, Injectable } from '@nestjs/common';
import type { FeedSpec } from '@simpul/adapter-kit';
import type { LoadedAdapter } from '@simpul/adapter-kit/host';
import { CONFIG, type Config } from '@simpul/platform';
import { Adapters } from '../registry/adapters.ts';
import { missingSettings } from './missing-settings.ts';

/** A feed that an adapter declares. */
export interface DeclaredFeed {
  agency: string;
  adapter: LoadedAdapter;
  spec: FeedSpec;
  /** Variables of the environment that it needs and that this process does not have. */
  missing: readonly string[];
}

/** All feeds of the adapters that hold. */
@Injectable()
export class DeclaredFeeds {
  constructor(
    private readonly adapters: Adapters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the order of agencies. Not before the adapters are loaded. */
  all(): DeclaredFeed[] {
    return this.adapters.all().flatMap((adapter) => (adapter.spec.feeds ?? []).map((spec) => ({ agency: adapter.spec.id, adapter, spec, missing: missingSettings(spec, this.config) })));
  }
}
