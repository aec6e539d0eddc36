import { describe, expect, it } from '@jest/globals';
import { afterFailure, afterLook, isWorthTelling, NEVER_RUN, type FeedStanding } from './index.ts';

const now = new Date('2026-03-16T00:00:00Z');
const trouble = { code: 'log-unavailable', message: 'm', messageId: 'i' } as const;
const failing = (times: number): FeedStanding => Array.from({ length: times }).reduce<FeedStanding>((standing) => afterFailure(standing, trouble, now, 0), NEVER_RUN);
const waitOf = ({ nextRun }: FeedStanding) => (nextRun?.getTime() ?? 0) - now.getTime();

describe('how a feed stands', () => {
  it('given looks that fail, then it waits longer each time, up to five minutes, and says why', () => {
    expect([1, 2, 3, 30].map((times) => waitOf(failing(times)))).toEqual([500, 1_000, 2_000, 150_000]);
    expect(waitOf(afterFailure(NEVER_RUN, trouble, now, 0.999_999))).toBe(1_000);
    expect(failing(3)).toMatchObject({ failures: 3, trouble, succeededAt: null });
  });

  it('given one that goes well, then nothing of the trouble is left', () => {
    expect(afterLook(now, 5_000)).toEqual({ failures: 0, trouble: null, succeededAt: now, nextRun: new Date('2026-03-16T00:00:05Z') });
  });

  it('given it failed after a good look, then it still says when that was', () => {
    expect(afterFailure(afterLook(now, 0), trouble, new Date(now.getTime() + 60_000), 0).succeededAt).toEqual(now);
  });

  it('given looks that find nothing, then they are told every half minute; what changes is told at once', () => {
    const told = afterLook(now, 5_000);
    const later = (ms: number) => afterLook(new Date(now.getTime() + ms), 5_000);
    expect([isWorthTelling(told, later(29_999), false), isWorthTelling(told, later(30_000), false), isWorthTelling(told, later(1), true)]).toEqual([false, true, true]);
    expect([isWorthTelling(told, failing(1), false), isWorthTelling(failing(1), failing(2), false), isWorthTelling(failing(1), told, false)]).toEqual([true, true, true]);
    expect(isWorthTelling(NEVER_RUN, told, false)).toBe(true);
  });
});
