import { LogUnavailable, type LaneReader, type LogRecord } from '@simpul/domain';

/** Records of one partition from `start` until before `end`. */
export interface Stretch {
  topic: string;
  partition: number;
  start: bigint;
  end: bigint;
}

const MAX_BYTES = 2_000_000;

/** In order; what is no longer kept is passed over. Ends early when the signal fires or the topic goes. Throws `LogUnavailable`. */
export async function* scanTopic(reader: Pick<LaneReader, 'fetchLane'>, { topic, partition, start, end }: Stretch, signal?: AbortSignal): AsyncGenerator<LogRecord> {
  for (let next = start; next < end; ) {
    if (signal?.aborted === true) return;
    const fetched = await reader.fetchLane({ topic, partition, offset: next, maxBytes: MAX_BYTES, waitMs: 0 });
    if (fetched.kind === 'no-such-topic') return;
    if (fetched.kind === 'out-of-range') {
      if (fetched.logStart <= next) throw new LogUnavailable(`${topic} ends before ${next}`);
      next = fetched.logStart;
      continue;
    }
    if (fetched.records.length === 0) return;
    for (const record of fetched.records) {
      next = record.offset + 1n;
      if (record.offset < end) yield record;
    }
  }
}
