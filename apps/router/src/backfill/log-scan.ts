import { attributesOf, EVENTS_TOPIC, idHashOf, SeenWindow, type EventAttributes, type LaneReader, type LogRecord } from '@simpul/domain';
import { rulesIn } from '../partition/route-records.ts';

const CHUNK_BYTES = 500_000;

/** A log record as a second pass over the same offsets judges it: a doubled event counts for nothing. */
export type ScannedRecord =
  | { kind: 'event'; record: LogRecord; event: EventAttributes }
  | { kind: 'doubled'; record: LogRecord }
  | { kind: 'control'; record: LogRecord; rules: NonNullable<ReturnType<typeof rulesIn>> };

/** Reads one log partition again from some place, with the same window of ids as the router had there. */
export class LogScan {
  /** Next offset to read. */
  at: bigint;
  private readonly window: SeenWindow;
  private readonly lanes: Pick<LaneReader, 'fetchLane'>;
  private readonly partition: number;
  private readonly idKey: string;

  private constructor(lanes: Pick<LaneReader, 'fetchLane'>, partition: number, idKey: string, at: bigint, positions: number) {
    this.lanes = lanes;
    this.partition = partition;
    this.idKey = idKey;
    this.at = at;
    this.window = new SeenWindow(positions, at);
  }

  static async open(lanes: Pick<LaneReader, 'fetchLane'>, partition: number, idKey: string, from: bigint, positions: number): Promise<LogScan> {
    const start = from - BigInt(positions) > 0n ? from - BigInt(positions) : 0n;
    const scan = new LogScan(lanes, partition, idKey, start, positions);
    while (scan.at < from) await scan.read(from);
    return scan;
  }

  /** The next records below `end`, which the log holds already; `at` is moved past them. */
  async read(end: bigint): Promise<ScannedRecord[]> {
    const fetched = await this.lanes.fetchLane({ topic: EVENTS_TOPIC, partition: this.partition, offset: this.at, maxBytes: CHUNK_BYTES, waitMs: 0 });
    if (fetched.kind === 'no-such-topic') throw new Error(`the topic ${EVENTS_TOPIC} is missing`);
    if (fetched.kind === 'out-of-range') {
      this.at = fetched.logStart < end ? fetched.logStart : end;
      return [];
    }
    const records = fetched.records.filter(({ offset }) => offset < end);
    const last = records.at(-1);
    this.at = last === undefined ? end : last.offset + 1n;
    return records.map((record) => this.judge(record));
  }

  private judge(record: LogRecord): ScannedRecord {
    const rules = rulesIn(record);
    if (rules !== undefined) return { kind: 'control', record, rules };
    const event = attributesOf(record.headers);
    return this.window.see(record.offset, idHashOf(this.idKey, event.source, event.id)) ? { kind: 'doubled', record } : { kind: 'event', record, event };
  }
}
