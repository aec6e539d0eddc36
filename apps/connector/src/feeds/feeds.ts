import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { FeedHold, FeedStore, HeldFeed } from '@simpul/domain';
import { CLOCK, FEED_STORE, Readiness, type Clock } from '@simpul/platform';
import { DeclaredFeeds, type DeclaredFeed } from './declared-feeds.ts';
import { FeedIntake } from './feed-intake.ts';
import { FeedKinds, isRun } from './feed-kinds.ts';
import { FeedMetrics } from './feed-metrics.ts';
import { FeedRun, type FeedParts } from './feed-run.ts';

const LEASE_MS = 8_000;
const RENEW_MS = 1_000;

interface Running {
  run: FeedRun;
  ended: Promise<void>;
}

/** Keeps this process's part of the feeds going: one runner each in the country, followed by another within seconds when it dies. */
@Injectable()
export class Feeds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Feeds');
  private readonly id = randomUUID();
  private readonly ending = new AbortController();
  private readonly running = new Map<string, Running>();
  private readonly parts: FeedParts;
  private runnable: DeclaredFeed[] = [];
  private loop: Promise<void> = Promise.resolve();
  private inTrouble = false;
  /** Of `performance.now()`: whoever could not renew until then holds nothing any more. */
  private heldUntil = 0;

  constructor(
    @Inject(FEED_STORE) private readonly store: FeedStore,
    @Inject(CLOCK) clock: Clock,
    private readonly declared: DeclaredFeeds,
    private readonly readiness: Readiness,
    kinds: FeedKinds,
    intake: FeedIntake,
  ) {
    this.parts = { store, kinds, intake, clock, metrics: new FeedMetrics() };
  }

  onApplicationBootstrap(): void {
    const all = this.declared.all();
    const lacking = all.filter(({ missing }) => missing.length > 0).map(({ agency, spec, missing }) => ({ agency, feed: spec.name, missing }));
    for (const feed of lacking) this.logger.warn({ msg: 'this feed does not run: its settings are missing', ...feed });
    this.readiness.notes.set('feeds', () => ({ lacking, failing: this.failing() }));
    this.runnable = all.filter(({ spec, missing }) => missing.length === 0 && isRun(spec));
    if (this.runnable.length > 0) this.loop = this.keepGoing();
  }

  /** Before the connections end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.loop;
    await this.stopAll();
    if (this.runnable.length > 0) await this.store.leave(this.id).catch((error: Error) => this.logger.warn(`the feeds are free in ${LEASE_MS / 1_000} s: ${error.message}`));
  }

  private failing(): string[] {
    return [...this.running].filter(([, { run }]) => run.standing.failures > 0).map(([key]) => key);
  }

  private async keepGoing(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        await this.renew();
        if (this.inTrouble) this.logger.log('feeds are held again');
        this.inTrouble = false;
      } catch (error) {
        if (!this.inTrouble) this.logger.warn(`feeds can't be held: ${(error as Error).message}`);
        this.inTrouble = true;
        if (performance.now() > this.heldUntil) await this.stopAll();
      }
      await sleep(RENEW_MS, undefined, { signal }).catch(() => {});
    }
  }

  private async renew(): Promise<void> {
    // From before it was asked: what the store has left of the lease ends no earlier.
    const heldUntil = performance.now() + LEASE_MS / 2;
    const held = await this.store.renew(this.id, LEASE_MS, this.runnable.map(({ agency, spec }) => ({ agency, feed: spec.name, kind: spec.kind })));
    this.heldUntil = heldUntil;
    const now = new Map(held.map((feed) => [keyOf(feed), feed]));
    for (const [key, { run }] of this.running) if (!now.has(key)) run.stop();
    for (const [key, feed] of now) if (!this.running.has(key)) this.start(key, feed);
  }

  private start(key: string, held: HeldFeed): void {
    const declared = this.runnable.find(({ agency, spec }) => agency === held.agency && spec.name === held.feed) as DeclaredFeed;
    const { agency, feed, epoch } = held;
    const run = new FeedRun(this.parts, { agency, feed, epoch }, declared, held);
    const ended = run
      .run()
      .catch((error: Error) => this.logger.error({ msg: `a feed stopped: ${error.message}`, agency, feed, stack: error.stack }))
      .finally(() => this.running.delete(key));
    this.running.set(key, { run, ended });
  }

  private async stopAll(): Promise<void> {
    const all = [...this.running.values()];
    for (const { run } of all) run.stop();
    await Promise.all(all.map(({ ended }) => ended));
  }
}

/** Taken over once more by the same process, it is another ownership. */
const keyOf = ({ agency, feed, epoch }: FeedHold) => `${agency} ${feed} ${epoch}`;
