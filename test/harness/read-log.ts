import { EVENTS_PARTITIONS, EVENTS_TOPIC, type LaneReader, type LogRecord } from '@simpul/domain';

/** What stands in the log, or in one partition of it, doubles and all: each partition in its order. */
export async function readLog(lanes: Pick<LaneReader, 'fetchLane'>, only?: number): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for (const partition of only === undefined ? Array.from({ length: EVENTS_PARTITIONS }, (_, i) => i) : [only]) {
    for (let offset = 0n; ; ) {
      const fetched = await lanes.fetchLane({ topic: EVENTS_TOPIC, partition, offset, maxBytes: 10_000_000, waitMs: 0 });
      if (fetched.kind !== 'records' || fetched.records.length === 0) break;
      records.push(...fetched.records);
      offset = (fetched.records.at(-1)?.offset ?? 0n) + 1n;
    }
  }
  return records;
}
