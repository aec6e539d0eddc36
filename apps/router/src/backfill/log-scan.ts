import { attributesOf, EVENTS_TOPIC, idHashOf, SeenWindow, type EventAttributes, type LaneReader, type LogRecord } from '@simpul/domain';
import { rulesIn } from '../partition/route-records.ts';

/** A log record as a second pass over the same offsets judges it: a doubled event counts for nothing. */
export type ScannedRecord =
  | { kind: 'event'; record: LogRecord; event: EventAttributes }
  | { kind: 'doubled'; record: LogRecord }
  | { kind: 'control'; record: LogRecord; rules: NonNullable<ReturnType<typeof rulesIn>> };

/** One partition of the log, and how its ids are remembered. */
export interface LogSource {
  lanes: Pick<LaneReader, 'fetchLane'>;
  partition: number;
  idKey: string;
  windowPositions: number;
  chunkBytes: number;
}

/** Reads one log partition again from some place, with the same window of ids as the router had there. */
export class LogScan {
  /** Next offset to read. */
  at: bigint;
  private readonly window: SeenWindow;
  private readonly source: LogSource;

  private constructor(source: LogSource, at: bigint) {
    this.source = source;
    this.at = at;
    this.window = new SeenWindow(source.windowPositions, at);
  }

  /** Stands at `from`, knowing the ids below it. */
  static async open(source: LogSource, from: bigint): Promise<LogScan> {
    const start = from - BigInt(source.windowPositions);
    const scan = new LogScan(source, start > 0n ? start : 0n);
    while (scan.at < from) await scan.read(from);
    return scan;
  }

  /** The next records below `end`, which the log holds already; `at` is moved past them. */
  async read(end: bigint): Promise<ScannedRecord[]> {
    const { lanes, partition, chunkBytes } = this.source;
    const fetched = await lanes.fetchLane({ topic: EVENTS_TOPIC, partition, offset: this.at, maxBytes: chunkBytes, waitMs: 0 });
    if (fetched.kind === 'no-such-topic') throw new Error(`the topic ${EVENTS_TOPIC} is missing`);
    if (fetched.kind === 'out-of-range') {
      if (fetched.logStart <= this.at) throw new Error(`partition ${partition} of ${EVENTS_TOPIC} ends at ${fetched.highWatermark}, below what was routed`);
      this.at = fetched.logStart < end ? fetched.logStart : end;
      return [];
    }
    const records = fetched.records.filter(({ offset }) => offset < end);
    const last = fetched.records.at(-1)?.offset ?? fetched.highWatermark - 1n;
    this.at = last + 1n < end ? last + 1n : end;
    return records.map((record) => this.judge(record));
  }

  private judge(record: LogRecord): ScannedRecord {
    const rules = rulesIn(record);
    if (rules !== undefined) return { kind: 'control', record, rules };
    const event = attributesOf(record.headers);
    return this.window.see(record.offset, idHashOf(this.source.idKey, event.source, event.id)) ? { kind: 'doubled', record } : { kind: 'event', record, event };
  }
}
