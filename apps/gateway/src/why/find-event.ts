import { Inject, Injectable } from '@nestjs/common';
import { attributesOf, EVENTS_RETENTION_MS, EVENTS_TOPIC, HEADERS, LogUnavailable, matchesType, type EventAttributes, type LaneReader, type LogRecord, type Origin, type Topics } from '@simpul/domain';
import { LANE_READER, Problem, TOPICS } from '@simpul/platform';
import { scanTopic, type Stretch } from '../log/scan-topic.ts';
import { narrowed, type SearchWindow } from './search-window.ts';

/** An event of the log. */
export interface FoundEvent {
  attributes: EventAttributes;
  origin: Origin;
  acceptedAt: Date;
}

export interface Wanted {
  /** Its partition alone is looked through. */
  partition?: number | undefined;
  type?: string | undefined;
  is: (record: LogRecord) => boolean;
}

/** Most log positions that one question looks through. */
const MOST = 400_000n;
const SHORTEST_MS = 120_000;

/** Looks for events in the log, in the order of acceptance, as far as one can while somebody waits. */
@Injectable()
export class FindEvent {
  constructor(
    @Inject(LANE_READER) private readonly reader: LaneReader,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** As much of the window, around its middle, as can be looked through. Throws `Problem` `bad-request` when even a minute is too much, `LogUnavailable`. */
  async narrow({ partition }: Pick<Wanted, 'partition'>, window: SearchWindow): Promise<SearchWindow> {
    let fitting = window;
    for (let halves = 1; ; halves *= 2) {
      const positions = lengthOf(await this.stretches(EVENTS_TOPIC, fitting, partition));
      if (positions <= MOST) return fitting;
      fitting = narrowed(window, 2 * halves);
      if (fitting.to.getTime() - fitting.from.getTime() < SHORTEST_MS) throw tooMuch(positions);
    }
  }

  /** Every event that is wanted and was accepted in the window, each once. Throws `Problem` `unavailable` when it was cut short, `LogUnavailable`. */
  async all(wanted: Wanted, window: SearchWindow, signal: AbortSignal): Promise<FoundEvent[]> {
    const stretches = await this.stretches(EVENTS_TOPIC, window, wanted.partition);
    const found = new Map<string, FoundEvent>();
    await Promise.all(stretches.map((stretch) => this.look(stretch, wanted, found, signal)));
    if (signal.aborted) throw new Problem('unavailable');
    return [...found.values()];
  }

  /** Where a topic's records of that window stand, in all its partitions or in one. */
  async stretches(topic: string, { from, to }: SearchWindow, only?: number): Promise<Stretch[]> {
    const [ranges, starts, ends] = await this.ask(() => Promise.all([this.topics.offsets(topic), this.topics.offsetsAt(topic, from.getTime()), this.topics.offsetsAt(topic, to.getTime())]));
    return ranges.filter(({ partition }) => only === undefined || partition === only).map(({ partition, high }) => {
      const at = (list: { partition: number; offset: bigint }[]) => {
        const offset = list.find((one) => one.partition === partition)?.offset ?? high;
        return offset < 0n || offset > high ? high : offset;
      };
      return { topic, partition, start: at(starts), end: at(ends) };
    });
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw new LogUnavailable((error as Error).message, { cause: error });
    }
  }

  /** Whether the log no longer holds all that it took since then. */
  async hasLostSince(from: Date, now: Date): Promise<boolean> {
    const ranges = await this.ask(() => this.topics.offsets(EVENTS_TOPIC));
    const mayBeGone = from.getTime() < now.getTime() - EVENTS_RETENTION_MS;
    for (const { partition, low, high } of ranges.filter((range) => range.low > 0n)) {
      // Nothing is left that could tell from when on it is kept.
      if (low === high && mayBeGone) return true;
      if (low === high) continue;
      const fetched = await this.reader.fetchLane({ topic: EVENTS_TOPIC, partition, offset: low, maxBytes: 1, waitMs: 0 });
      const first = fetched.kind === 'records' ? fetched.records[0] : undefined;
      if (first !== undefined && first.timestamp > from.getTime()) return true;
    }
    return false;
  }

  private async look(stretch: Stretch, { type, is }: Wanted, found: Map<string, FoundEvent>, signal: AbortSignal): Promise<void> {
    for await (const record of scanTopic(this.reader, stretch, signal)) {
      const { headers } = record;
      if (headers[HEADERS.control] !== undefined || record.value === null) continue;
      if (type !== undefined && !matchesType(type, String(headers[HEADERS.type]))) continue;
      if (!is(record)) continue;
      const event = foundIn(record);
      const key = `${event.attributes.source} ${event.attributes.id}`;
      // Of a doubled event the first counts: by it the router goes.
      if (!found.has(key)) found.set(key, event);
    }
  }
}

export function foundIn({ headers, partition, offset, timestamp }: LogRecord): FoundEvent {
  return { attributes: attributesOf(headers), origin: { partition, offset }, acceptedAt: new Date(timestamp) };
}

function lengthOf(stretches: readonly Stretch[]): bigint {
  return stretches.reduce((sum, { start, end }) => sum + (end > start ? end - start : 0n), 0n);
}

function tooMuch(positions: bigint): Problem {
  return new Problem('bad-request', { pointer: '/around', detail: { en: `${positions} records came in within a minute or two of that time, more than can be looked through; ask by nip, or for another time`, id: `${positions} baris masuk di sekitar waktu itu, terlalu banyak untuk diperiksa; tanyakan dengan nip, atau untuk waktu lain` } });
}
