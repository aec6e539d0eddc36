import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { EVENTS_TOPIC, LogUnavailable, type SnapshotReader, type Topics } from '@simpul/domain';
import { Problem, SNAPSHOT_READER, TOPICS } from '@simpul/platform';

const LOOK_MS = 50;
const SELDOM_MS = 1_000;
const PATIENCE_MS = 10_000;
const RETRY_SECONDS = 10;

/** The state that apps keep follows the log; a lane may be ahead of it by a moment. */
@Injectable()
export class StateAhead {
  constructor(
    @Inject(SNAPSHOT_READER) private readonly state: SnapshotReader,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** Until these consumers have taken in all that the log holds now. Throws `Problem` `unavailable` with `parts`: who has not; `LogUnavailable`, `StoreUnavailable`. */
  async wait(consumers: readonly string[], signal: AbortSignal): Promise<void> {
    const ends = await this.ends();
    const deadline = Date.now() + PATIENCE_MS;
    for (let pause = LOOK_MS; ; pause = Math.min(2 * pause, SELDOM_MS)) {
      const behind = await this.behind(consumers, ends);
      if (behind.length === 0) return;
      if (signal.aborted) throw new Problem('unavailable');
      if (Date.now() >= deadline) throw notYet(behind);
      await sleep(pause);
    }
  }

  private async ends(): Promise<{ partition: number; high: bigint }[]> {
    try {
      return await this.topics.offsets(EVENTS_TOPIC);
    } catch (error) {
      throw new LogUnavailable((error as Error).message, { cause: error });
    }
  }

  private async behind(consumers: readonly string[], ends: readonly { partition: number; high: bigint }[]): Promise<string[]> {
    const all = await Promise.all(consumers.map(async (consumer) => ({ consumer, places: await this.state.places(consumer) })));
    return all.filter(({ places }) => ends.some(({ partition, high }) => (places.get(partition) ?? 0n) < high)).map(({ consumer }) => consumer);
  }
}

function notYet(parts: readonly string[]): Problem {
  const names = parts.join(', ');
  const detail = {
    en: `not all of the log is taken in yet by: ${names}; a snapshot now would miss what your lane has had. Ask again; kinds that other parts keep can be asked for meanwhile`,
    id: `belum seluruh log dibaca oleh: ${names}; snapshot sekarang belum memuat semua yang ada di jalur Anda. Minta lagi nanti; kinds milik bagian lain tetap dapat diminta`,
  };
  return new Problem('unavailable', { retryAfter: RETRY_SECONDS, detail, extra: { parts } });
}
