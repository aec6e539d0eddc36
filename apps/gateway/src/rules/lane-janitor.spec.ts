import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LogUnavailable, type ChannelStore, type ClosedLane, type ClosedLaneStore, type ServedStore } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { LaneJanitor } from './lane-janitor.ts';

Logger.overrideLogger(false);

const CLOSED: ClosedLane = { agency: 'kota-a', subscription: 'x', lane: 'inbox.kota-a.x', version: 3 };

class Topics extends MemoryLog {
  /** How many times it does not answer. */
  away = 0;

  override async remove(names: readonly string[]): Promise<void> {
    if (this.away-- > 0) throw new LogUnavailable('away');
    await super.remove(names);
  }
}

const setUp = () => {
  const topics = new Topics([{ name: CLOSED.lane, partitions: 1 }, { name: 'inbox.kota-a.main', partitions: 1 }]);
  const waiting = [CLOSED];
  const removed: ClosedLane[] = [];
  const closed: ClosedLaneStore = { passed: async () => waiting, isClosing: async () => false, removed: async (lane) => void (removed.push(lane), waiting.splice(waiting.indexOf(lane), 1)) };
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
});
