import { Inject, Injectable } from '@nestjs/common';
import type { FeedSpec, RestFeed, TopicFeed } from '@simpul/adapter-kit';
import type { BatchStore, DumpKeyStore, RejectionStore, TopicReader } from '@simpul/domain';
import { createTopicReader } from '@simpul/kafka';
import { BATCH_STORE, CLOCK, CONFIG, DUMP_KEY_STORE, REJECTION_STORE, type Clock, type Config } from '@simpul/platform';
import type { FeedMeans, FeedSource } from './feed-source.ts';
import { FolderSource } from './folder/folder-source.ts';
import { restSource } from './rest/rest-source.ts';
import { TopicSource } from './topic/topic-source.ts';

/** What is set for all feeds. */
export interface FeedLimits {
  folder: {
    /** How often a folder is looked at. */
    everyMs: number;
    /** How long a file must have stayed as it is before it counts as whole: a weak line stands still for a while. */
    settleMs: number;
  };
  topic: {
    /** How long a look waits for records. */
    waitMs: number;
    /** How long records gather where few came: each look that gets some is a batch. */
    gatherMs: number;
  };
  rest: {
    /** For one whole answer. */
    timeoutMs: number;
    /** How long a look waits at most before it asks a service again that fails or is busy. */
    longestWaitMs: number;
    /** How soon a service is asked again whose dump was not whole. */
    askAgainMs: number;
  };
}

export const FEED_LIMITS = Symbol('FeedLimits');

export const FEED_DEFAULTS: FeedLimits = {
  folder: { everyMs: 5_000, settleMs: 60_000 },
  topic: { waitMs: 500, gatherMs: 200 },
  rest: { timeoutMs: 30_000, longestWaitMs: 60_000, askAgainMs: 900_000 },
};

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
    @Inject(DUMP_KEY_STORE) private readonly keys: DumpKeyStore,
    @Inject(FEED_LIMITS) private readonly limits: FeedLimits,
  ) {}

  open(spec: FeedSpec, means: FeedMeans): FeedSource {
    switch (spec.kind) {
      case 'folder':
        return new FolderSource({ root: this.config.feedsDir as string, clock: this.clock, batches: this.batches, rejections: this.rejections, keys: this.keys, ...this.limits.folder }, spec, means);
      case 'topic':
        return new TopicSource({ open: () => this.topicReader(spec), ...this.limits.topic }, spec, means);
      case 'rest':
        return this.rest(spec, means);
      case 'soap':
        throw new Error(`a ${spec.kind} feed waits to be called`);
    }
  }

  private rest(spec: RestFeed, means: FeedMeans): FeedSource {
    return restSource(spec, means, { ...this.limits.rest, clock: this.clock, keys: this.keys, rejections: this.rejections, setting: this.setting, secret: this.secret });
  }

  private topicReader({ brokers, tls, sasl }: TopicFeed): TopicReader {
    return createTopicReader({
      brokers: brokers === undefined ? this.config.brokers.join(',') : this.setting(brokers),
      clientId: 'simpul-feed',
      tls: tls && (tls.ca === undefined ? {} : { ca: this.setting(tls.ca) }),
      sasl: sasl && { mechanism: sasl.mechanism, username: this.secret(sasl.username), password: this.secret(sasl.password) },
    });
  }

  /** A feed that lacks one is not opened. */
  private readonly setting = (name: string): string => this.config.feedSettings.get(`FEED_${name}`) as string;
  private readonly secret = (name: string): string => this.config.secrets.get(`SECRET_${name}`) as string;
}
