import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { LoadedAdapter, SourceRecord } from '@simpul/adapter-kit/host';
import { afterFailure, afterLook, FeedFailed, HoldLost, isWorthTelling, type FeedAlarm, type FeedHold, type FeedPosition, type FeedStanding, type FeedStore, type HeldFeed } from '@simpul/domain';
import type { Clock } from '@simpul/platform';
import type { Receipt } from '../intake/receipt.ts';
import type { DeclaredFeed } from './declared-feeds.ts';
import type { FeedIntake } from './feed-intake.ts';
import type { FeedKinds } from './feed-kinds.ts';
import type { FeedMetrics } from './feed-metrics.ts';
import type { FeedMeans, FeedSource, Look, TakenApart } from './feed-source.ts';
import { troubleOf } from './trouble-of.ts';
import { waitUntil } from './wait-until.ts';

export interface FeedParts {
  store: Pick<FeedStore, 'move' | 'saveStanding' | 'alarm'>;
  kinds: Pick<FeedKinds, 'open'>;
  intake: FeedIntake;
  clock: Clock;
  metrics: FeedMetrics;
}

/** One feed, look after look, while this process holds it. */
export class FeedRun implements FeedMeans {
  readonly agency: string;
  readonly adapter: LoadedAdapter;
  position: FeedPosition | undefined;
  raised: FeedAlarm | null;
  standing: FeedStanding;
  private readonly logger = new Logger('Feed');
  private readonly ending = new AbortController();
  /** The standing as the store has it. */
  private told: FeedStanding;

  constructor(
    private readonly parts: FeedParts,
    readonly hold: FeedHold,
    private readonly declared: DeclaredFeed,
    { standing, position, alarm }: Pick<HeldFeed, 'standing' | 'position' | 'alarm'>,
  ) {
    this.agency = declared.agency;
    this.adapter = declared.adapter;
    this.standing = this.told = standing;
    this.position = position;
    this.raised = alarm;
  }

  /** Ends when it was told to, or when another process has the feed. */
  async run(): Promise<void> {
    const { signal } = this.ending;
    const source = this.parts.kinds.open(this.declared.spec, this);
    try {
      for (;;) {
        await waitUntil(this.parts.clock, this.standing.nextRun?.getTime() ?? 0, signal);
        if (signal.aborted) return;
        await this.tell(await this.look(source));
      }
    } catch (error) {
      if (!(error instanceof HoldLost)) throw error;
    } finally {
      this.parts.metrics.left(this.hold);
      await source.close?.();
    }
  }

  /** What is under way ends soon; what of it is not durable comes again, under the same ids. */
  stop(): void {
    this.ending.abort();
  }

  async take(body: Readable, contentType: string, parts: readonly string[]): Promise<Receipt> {
    const { agency, feed } = this.hold;
    return this.parts.intake.take({ agency, feed, body, contentType, parts }, this.ending.signal);
  }

  takeRecords(taken: TakenApart, parts: readonly string[]): Promise<Receipt> {
    return this.parts.intake.takeRecords(this.hold, taken, parts, this.ending.signal);
  }

  keys(): Promise<(records: readonly SourceRecord[]) => string[]> {
    return this.parts.intake.keys(this.agency, this.adapter);
  }

  async alarm(alarm: FeedAlarm | null): Promise<void> {
    await this.parts.store.alarm(this.hold, alarm);
    this.raised = alarm;
    if (alarm === null) return;
    this.parts.metrics.alarmed(this.hold, alarm);
    this.logger.error({ msg: alarm.message, code: alarm.code, ...this.name });
  }

  async move(position: FeedPosition): Promise<void> {
    await this.parts.store.move(this.hold, position);
    this.position = position;
  }

  /** What it took in. */
  private async look(source: FeedSource): Promise<Look['counts']> {
    const { clock, metrics } = this.parts;
    try {
      const { counts, againInMs } = await source.look(this.ending.signal);
      if (this.standing.failures > 0) this.logger.log({ msg: 'the feed works again', ...this.name });
      this.standing = afterLook(new Date(clock.now()), againInMs);
      metrics.looked(this.hold, this.standing, counts);
      return counts;
    } catch (error) {
      if (error instanceof HoldLost) throw error;
      if (this.ending.signal.aborted) return;
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    const { clock, metrics } = this.parts;
    const trouble = troubleOf(error);
    if (this.standing.trouble?.code !== trouble.code) this.logger.warn({ msg: `the feed failed: ${trouble.message}`, code: trouble.code, ...this.name, ...(trouble.code === 'internal' ? { err: error } : {}) });
    this.standing = afterFailure(this.standing, trouble, new Date(clock.now()), Math.random(), error instanceof FeedFailed ? error.waitMs : 0);
    metrics.failed(this.hold);
  }

  private async tell(counts: Look['counts']): Promise<void> {
    if (this.ending.signal.aborted || !isWorthTelling(this.told, this.standing, counts !== undefined)) return;
    try {
      await this.parts.store.saveStanding(this.hold, this.standing);
      this.told = this.standing;
    } catch (error) {
      if (error instanceof HoldLost) throw error;
      // Told another time: what was taken in is durable, and the store's trouble shows elsewhere.
    }
  }

  private get name() {
    return { agency: this.agency, feed: this.hold.feed };
  }
}
