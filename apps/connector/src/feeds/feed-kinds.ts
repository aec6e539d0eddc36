import { Inject, Injectable } from '@nestjs/common';
import type { FeedSpec } from '@simpul/adapter-kit';
import type { BatchStore, RejectionStore } from '@simpul/domain';
import { BATCH_STORE, CLOCK, CONFIG, REJECTION_STORE, type Clock, type Config } from '@simpul/platform';
import type { FeedMeans, FeedSource } from './feed-source.ts';
import { FolderSource } from './folder/folder-source.ts';

/** What is set for all feeds. */
export interface FeedLimits {
  folder: {
    /** How often a folder is looked at. */
    everyMs: number;
    /** How long a file must have stayed as it is before it counts as whole: a weak line stands still for a while. */
    settleMs: number;
  };
}

export const FEED_LIMITS = Symbol('FeedLimits');

export const FEED_DEFAULTS: FeedLimits = { folder: { everyMs: 5_000, settleMs: 60_000 } };

/** Kinds that wait to be called; they need no runner. */
const CALLED: readonly FeedSpec['kind'][] = ['soap'];

export function isRun(spec: FeedSpec): boolean {
  return !CALLED.includes(spec.kind);
}

/** Opens the source of a feed whose settings are there. */
@Injectable()
export class FeedKinds {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BATCH_STORE) private readonly batches: BatchStore,
    @Inject(REJECTION_STORE) private readonly rejections: RejectionStore,
    @Inject(FEED_LIMITS) private readonly limits: FeedLimits,
  ) {}

  open(spec: FeedSpec, means: FeedMeans): FeedSource {
    switch (spec.kind) {
      case 'folder':
        return new FolderSource({ root: this.config.feedsDir as string, clock: this.clock, batches: this.batches, rejections: this.rejections, ...this.limits.folder }, spec, means);
      case 'soap':
        throw new Error(`a ${spec.kind} feed waits to be called`);
    }
  }
}
