import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { FolderFeed } from '@simpul/adapter-kit';
import { FeedFailed, HoldLost, LogUnavailable, NEVER_RUN, StoreUnavailable, type FeedAlarm, type FeedHold, type FeedPosition, type FeedStanding } from '@simpul/domain';
import { gauge } from '@simpul/platform';
import { AdvancingClock } from '../../../../test/harness/advancing-clock.ts';
import type { DeclaredFeed } from './declared-feeds.ts';
import type { FeedIntake } from './feed-intake.ts';
import { FeedMetrics } from './feed-metrics.ts';
import { FeedRun } from './feed-run.ts';
import type { FeedMeans, Look } from './feed-source.ts';

Logger.overrideLogger(false);

const HOLD: FeedHold = { agency: 'kota-contoh', feed: 'harian', epoch: 3 };
const spec: FolderFeed = { kind: 'folder', name: 'harian' };
const counts = { accepted: 1, unchanged: 0, rejected: 0, lastRecord: 0 };

/** A store that keeps what it is told, and may have given the feed to another. */
class KeptStandings {
  readonly told: FeedStanding[] = [];
  moved: FeedPosition[] = [];
  readonly raised: (FeedAlarm | null)[] = [];
  fails: Error | undefined;

  async saveStanding(_: FeedHold, standing: FeedStanding): Promise<void> {
    if (this.fails) throw this.fails;
    this.told.push(standing);
  }

  async move(_: FeedHold, position: FeedPosition): Promise<void> {
    if (this.fails) throw this.fails;
    this.moved.push(position);
  }

  async alarm(_: FeedHold, alarm: FeedAlarm | null): Promise<void> {
    this.raised.push(alarm);
  }
}

type Step = Look | Error | ((means: FeedMeans, signal: AbortSignal) => Promise<Look>);

let store: KeptStandings;
let clock: AdvancingClock;
let looks: number;

beforeEach(() => {
  [store, clock, looks] = [new KeptStandings(), new AdvancingClock(), 0];
});

/** Takes one step per look; the last one again and again. */
function runOf(steps: readonly Step[], standing = NEVER_RUN, alarm: FeedAlarm | null = null) {
  const source = (means: FeedMeans) => ({
    async look(signal: AbortSignal): Promise<Look> {
      const step = steps[Math.min(looks++, steps.length - 1)] as Step;
      if (step instanceof Error) throw step;
      return typeof step === 'function' ? step(means, signal) : step;
    },
  });
  const parts = { store, kinds: { open: (_: unknown, means: FeedMeans) => source(means) }, intake: undefined as unknown as FeedIntake, clock, metrics: new FeedMetrics() };
  const declared = { agency: 'kota-contoh', spec } as DeclaredFeed;
  return new FeedRun(parts, HOLD, declared, { standing, position: undefined, alarm });
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a feed that this process holds', () => {
  it('given a source that wants to be left alone for long, then it is, longer than by the back-off; an alarm is told of meanwhile', async () => {
    const alarm = { code: 'dump-overdue', message: 'm', messageId: 'i' } as const;
    const busy = new FeedFailed('source-busy', 'm', 'i', { waitMs: 3_600_000 });
    const run = runOf([async (means) => {
      await means.alarm(alarm);
      throw busy;
    }]);
    const ended = run.run();
    await until(() => store.told.length === 1);
    expect(Number(run.standing.nextRun) - clock.now()).toBeGreaterThan(3_500_000);
    expect(store.raised).toEqual([alarm]);
    run.stop();
    await ended;
  });

  it('given the process before had raised an alarm, then this one knows of it, until it is taken back', async () => {
    const alarm = { code: 'dump-truncated', message: 'm', messageId: 'i' } as const;
    const known: (FeedAlarm | null)[] = [];
    const run = runOf([async (means) => {
      known.push(means.raised);
      await means.alarm(null);
      known.push(means.raised);
      return { againInMs: 60_000 };
    }], NEVER_RUN, alarm);
    const ended = run.run();
    await until(() => known.length === 2);
    run.stop();
    await ended;
    expect(known).toEqual([alarm, null]);
  });

  it('given looks that find something, nothing and trouble, then each is told as it should be, and back-off holds', async () => {
    const run = runOf([{ counts, againInMs: 0 }, { againInMs: 5_000 }, new LogUnavailable('x'), new FeedFailed('folder-unusable', 'm', 'i'), { againInMs: 60_000 }]);
    const ended = run.run();
    await until(() => looks === 2);
    for (let next = 3; next <= 5; next++) {
      clock.advance(10_000);
      await until(() => looks === next && store.told.length === next - 1);
    }
    expect(store.told.map(({ failures, trouble }) => [failures, trouble?.code])).toEqual([[0, undefined], [1, 'log-unavailable'], [2, 'folder-unusable'], [0, undefined]]);
    run.stop();
    await ended;
    expect(looks).toBe(5);
  });

  it('given the one before was told to wait, then this one waits too', async () => {
    const run = runOf([{ againInMs: 60_000 }], { ...NEVER_RUN, nextRun: new Date(clock.now() + 30_000) });
    const ended = run.run();
    await new Promise((resolve) => setImmediate(resolve));
    expect(looks).toBe(0);
    clock.advance(30_000);
    await until(() => looks === 1);
    run.stop();
    await ended;
  });

  it('given another process has it by now, then it ends without a word', async () => {
    store.fails = new HoldLost('x');
    await runOf([{ counts, againInMs: 0 }]).run();
    await runOf([async (means) => means.move({ file: 'a' }).then(() => ({ againInMs: 0 }))]).run();
    expect([store.told, store.moved]).toEqual([[], []]);
  });

  it('given the store does not answer, then the feed goes on, and tells later', async () => {
    store.fails = new StoreUnavailable('x');
    const mended = async (): Promise<Look> => {
      store.fails = undefined;
      return { againInMs: 60_000 };
    };
    const run = runOf([{ counts, againInMs: 0 }, mended]);
    const ended = run.run();
    await until(() => looks === 2 && store.told.length === 1);
    run.stop();
    await ended;
  });

  it('given it is stopped in the middle of a look, then what the look ends with is no failure', async () => {
    const run = runOf([(_, signal) => new Promise((__, fail) => signal.addEventListener('abort', () => fail(new Error('cut'))))]);
    const ended = run.run();
    await until(() => looks === 1);
    run.stop();
    await ended;
    expect([store.told, run.standing.failures]).toEqual([[], 0]);
  });

  it('given it is held here no more, then its last success is no longer told here, where it would grow old for ever', async () => {
    const told = async () => (await gauge('simpul_feed_last_success_seconds', 'of the feed').get()).values.map(({ labels }) => labels);
    const run = runOf([{ counts, againInMs: 60_000 }]);
    const ended = run.run();
    await until(() => store.told.length === 1);
    expect(await told()).toEqual([{ agency: 'kota-contoh', feed: 'harian' }]);
    run.stop();
    await ended;
    expect(await told()).toEqual([]);
  });
});
