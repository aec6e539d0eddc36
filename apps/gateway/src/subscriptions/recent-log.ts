import { Inject, Injectable } from '@nestjs/common';
import { EVENTS_TOPIC, HEADERS, LogUnavailable, type LaneReader, type LogRecord, type Topics } from '@simpul/domain';
import { LANE_READER, TOPICS } from '@simpul/platform';
import { scanTopic, type Stretch } from '../log/scan-topic.ts';

/** Most log positions that one sample reads. */
const MOST = 24_000n;
/** Places of a partition that a sample is taken at when there is more than that: a day has waves. */
const PLACES = 4n;

export interface RecentSample {
  from: Date;
  to: Date;
  /** Log positions in that time, and how many of them were read. */
  positions: number;
  read: number;
  /** Events, each once, newest last within their partition. */
  records: LogRecord[];
}

/** What the log took in a recent time: all of it, or as much as can be looked through while somebody waits. */
@Injectable()
export class RecentLog {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** Gives each record that `wanted` lets pass. Throws `LogUnavailable`. */
  async sample(from: Date, to: Date, wanted: (record: LogRecord) => boolean, signal?: AbortSignal): Promise<RecentSample> {
    const partitions = await this.partitions(from);
    const positions = partitions.reduce((sum, { start, end }) => sum + (end - start), 0n);
    const stretches = positions <= MOST ? partitions : partitions.flatMap((partition) => placesIn(partition, positions));
    const kept = new Map<string, LogRecord>();
    await Promise.all(stretches.map((stretch) => this.readStretch(stretch, kept, wanted, signal)));
    const read = stretches.reduce((sum, { start, end }) => sum + (end - start), 0n);
    return { from, to, positions: Number(positions), read: Number(read), records: [...kept.values()] };
  }

  private async partitions(from: Date): Promise<Stretch[]> {
    try {
      const [ranges, starts] = await Promise.all([this.topics.offsets(EVENTS_TOPIC), this.topics.offsetsAt(EVENTS_TOPIC, from.getTime())]);
      return ranges.map(({ partition, high }) => {
        const start = starts.find((one) => one.partition === partition)?.offset ?? high;
        return { topic: EVENTS_TOPIC, partition, start: start < 0n || start > high ? high : start, end: high };
      });
    } catch (error) {
      throw new LogUnavailable((error as Error).message, { cause: error });
    }
  }

  private async readStretch(stretch: Stretch, kept: Map<string, LogRecord>, wanted: (record: LogRecord) => boolean, signal: AbortSignal | undefined): Promise<void> {
    for await (const record of scanTopic(this.reader, stretch, signal)) {
      if (record.headers[HEADERS.control] === undefined && wanted(record)) kept.set(`${String(record.headers[HEADERS.source])} ${String(record.headers[HEADERS.id])}`, record);
    }
  }
}

/** Evenly spread places of one partition, as large as its share of the whole. */
function placesIn({ start, end, ...rest }: Stretch, positions: bigint): Stretch[] {
  const length = end - start;
  const each = (length * MOST) / positions / PLACES;
  if (each === 0n) return [];
  return Array.from({ length: Number(PLACES) }, (_, i) => {
    // Each place ends where its part of the partition ends, so that the newest events are among them.
    const partEnd = start + (length * BigInt(i + 1)) / PLACES;
    return { ...rest, start: partEnd - each, end: partEnd };
  });
}
