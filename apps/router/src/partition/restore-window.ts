import { decodeProgress, PROGRESS_TOPIC, SeenWindow, type IdHash, type LaneReader, type ProgressRecord } from '@simpul/domain';

const FIRST_STEP = 64n;
const NO_EVENT: IdHash = { high: 0, low: 0 };

export interface Restored {
  /** Where to route on. */
  start: bigint;
  window: SeenWindow;
}

/**
 * Where routing of a partition goes on: after what was committed or recorded as routed, whichever is further, with the window of ids
 * that stood below it. Reads `router.progress` backwards in growing steps until the window is covered.
 */
export async function restoreWindow(lanes: Pick<LaneReader, 'fetchLane'>, partition: number, committed: bigint | null, positions: number): Promise<Restored> {
  const { low, high } = await bounds(lanes, partition);
  for (let step = FIRST_STEP; ; step *= 4n) {
    const from = high - step > low ? high - step : low;
    const records = await readProgress(lanes, partition, from, high);
    const start = records.reduce((max, { next }) => (next > max ? next : max), committed ?? 0n);
    const wanted = start - BigInt(positions) > 0n ? start - BigInt(positions) : 0n;
    const hashes = hashesBetween(records, wanted, start);
    if (from > low && hashes.some((hash) => hash === undefined)) continue;
    const window = new SeenWindow(positions, wanted);
    hashes.forEach((hash, i) => window.see(wanted + BigInt(i), hash ?? NO_EVENT));
    return { start, window };
  }
}

/** Two owners may have written of the same offsets: they say the same. */
function hashesBetween(records: readonly ProgressRecord[], from: bigint, to: bigint): (IdHash | undefined)[] {
  const hashes: (IdHash | undefined)[] = Array.from({ length: Number(to - from) });
  for (const { first, hashes: own } of records) {
    const shift = Number(first - from);
    own.forEach((hash, i) => {
      const at = shift + i;
      if (at >= 0 && at < hashes.length) hashes[at] = hash;
    });
  }
  return hashes;
}

async function bounds(lanes: Pick<LaneReader, 'fetchLane'>, partition: number): Promise<{ low: bigint; high: bigint }> {
  const fetched = await lanes.fetchLane({ topic: PROGRESS_TOPIC, partition, offset: 0n, maxBytes: 1, waitMs: 0 });
  if (fetched.kind === 'no-such-topic') throw new Error(`the topic ${PROGRESS_TOPIC} is missing`);
  return { low: fetched.logStart > 0n ? fetched.logStart : 0n, high: fetched.highWatermark };
}

async function readProgress(lanes: Pick<LaneReader, 'fetchLane'>, partition: number, from: bigint, high: bigint): Promise<ProgressRecord[]> {
  const records: ProgressRecord[] = [];
  for (let offset = from; offset < high; ) {
    const fetched = await lanes.fetchLane({ topic: PROGRESS_TOPIC, partition, offset, maxBytes: 4_000_000, waitMs: 0 });
    if (fetched.kind !== 'records') throw new Error(`${PROGRESS_TOPIC} lost records of partition ${partition} while they were read`);
    for (const { value } of fetched.records) {
      const record = value === null ? undefined : decodeProgress(value);
      if (record !== undefined) records.push(record);
    }
    offset = (fetched.records.at(-1)?.offset ?? high - 1n) + 1n;
  }
  return records;
}
