import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { EVENTS_TOPIC, LogUnavailable, type SnapshotReader, type Topics } from '@simpul/domain';
import { Problem, SNAPSHOT_READER, TOPICS } from '@simpul/platform';

const LOOK_MS = 50;
const PATIENCE_MS = 20_000;

/** The state that apps keep follows the log; a lane may be ahead of it by a moment. */
@Injectable()
export class StateAhead {
  constructor(
    @Inject(SNAPSHOT_READER) private readonly state: SnapshotReader,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** Until these consumers have taken in all that the log holds now. Throws `Problem` `unavailable`, `LogUnavailable`, `StoreUnavailable`. */
  async wait(consumers: readonly string[], signal: AbortSignal): Promise<void> {
    const ends = await this.ends();
    for (const deadline = Date.now() + PATIENCE_MS; ; await sleep(LOOK_MS)) {
      const behind = await this.behind(consumers, ends);
      if (behind === undefined) return;
      if (signal.aborted) throw new Problem('unavailable');
      if (Date.now() >= deadline) throw new Problem('unavailable', { retryAfter: 10, detail: { en: `the app "${behind}" has not taken in all of the log yet: its state would miss what your lane has had`, id: `aplikasi "${behind}" belum membaca seluruh log: keadaannya belum memuat semua yang ada di jalur Anda` } });
    }
  }

  private async ends(): Promise<{ partition: number; high: bigint }[]> {
    try {
      return await this.topics.offsets(EVENTS_TOPIC);
    } catch (error) {
      throw new LogUnavailable((error as Error).message, { cause: error });
    }
  }

  private async behind(consumers: readonly string[], ends: readonly { partition: number; high: bigint }[]): Promise<string | undefined> {
    for (const consumer of consumers) {
      const places = await this.state.places(consumer);
      if (ends.some(({ partition, high }) => (places.get(partition) ?? 0n) < high)) return consumer;
    }
    return undefined;
  }
}
