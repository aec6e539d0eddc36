import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LogUnavailable, type ChannelStore, type ClosedLane, type ClosedLaneStore, type ServedStore } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { LaneJanitor } from './lane-janitor.ts';

Logger.overrideLogger(false);

const CLOSED: ClosedLane = { agency: 'kota-a', subscription: 'x', lane: 'inbox.kota-a.x', version: 3 };
const STUCK: ClosedLane = { agency: 'kota-a', subscription: 'stuck', lane: 'inbox.kota-a.stuck', version: 2 };

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

class Topics extends MemoryLog {
  /** How many times it does not answer. */
  away = 0;

  override async remove(names: readonly string[]): Promise<void> {
    if (this.away-- > 0 || names.includes(STUCK.lane)) throw new LogUnavailable('away');
    await super.remove(names);
  }
}

const setUp = (waiting = [CLOSED]) => {
  const topics = new Topics([{ name: CLOSED.lane, partitions: 1 }, { name: 'inbox.kota-a.main', partitions: 1 }]);
  const removed: ClosedLane[] = [];
  const closed: ClosedLaneStore = { passed: async () => [...waiting], isClosing: async () => false, removed: async (lane) => void (removed.push(lane), waiting.splice(waiting.indexOf(lane), 1)) };
  const channels: string[] = [];
  const janitor = () => new LaneJanitor(closed, { delete: async (_: string, name: string) => channels.push(name) > 0 } as unknown as ChannelStore, { forget: async () => {} } as unknown as ServedStore, topics);
  return { topics, removed, channels, janitor };
};

describe('closed lanes', () => {
  it('given every partition has passed the closing, then the lane goes with its channel, and no other', async () => {
    const { topics, removed, channels, janitor } = setUp();
    await janitor().sweep();
    expect([await topics.list(), removed, channels]).toEqual([['inbox.kota-a.main'], [CLOSED], ['x']]);
  });

  it('given Kafka is away, then another sweep, of this process or the next, ends it', async () => {
    const { topics, removed, janitor } = setUp();
    topics.away = 1;
    await janitor().sweep();
    expect(removed).toEqual([]);
    await janitor().sweep();
    expect([await topics.list(), removed]).toEqual([['inbox.kota-a.main'], [CLOSED]]);
  });

  it('given one that can not be removed, when swept again and again, then those after it go, and it is told once', async () => {
    jest.useFakeTimers({ now: 0 });
    const warn = jest.spyOn(Logger.prototype, 'warn');
    const { removed, janitor } = setUp([STUCK, CLOSED]);
    const sweeper = janitor();
    for (const now of [1_000, 2_000, 3_000]) {
      jest.setSystemTime(now);
      await sweeper.sweep();
    }
    expect(removed).toEqual([CLOSED]);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('away')]]);
  });
});
