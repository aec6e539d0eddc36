import { setTimeout as sleep } from 'node:timers/promises';
import type { Bootstrap } from './bootstrap.ts';
import { EARLIEST, LATEST } from './broker-connection.ts';
import type { KafkaAddress } from './kafka-address.ts';
import { Leaders } from './leaders.ts';
import { TopicPlaces, type TopicPlace } from './topic-places.ts';

/** A topic that was just made, or whose leaders move, is not led for a moment. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 100;

export interface PartitionRange {
  partition: number;
  /** Of the first record that is kept. */
  low: bigint;
  /** After the last record. */
  high: bigint;
}

/** Where the records of topics stand, asked of their leaders. */
export class TopicOffsets {
  private readonly places: TopicPlaces;
  private readonly leaders: Leaders;
  private closed = false;

  constructor(address: KafkaAddress, bootstrap: Bootstrap) {
    this.places = new TopicPlaces(bootstrap);
    this.leaders = new Leaders(this.places, address);
  }

  ranges(topic: string): Promise<PartitionRange[]> {
    return this.ask(topic, (place) => rangesIn(this.leaders, topic, place));
  }

  /** Of the first record at or after this time; the end where there is none. */
  at(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    // Kafka takes times below zero for words of its own.
    const time = BigInt(Math.max(0, timestampMs));
    return this.ask(topic, async (place) => {
      const [found, ends] = await Promise.all([offsetsIn(this.leaders, topic, place, time), offsetsIn(this.leaders, topic, place, LATEST)]);
      return partitionsOf(place).map((partition) => {
        const offset = found.get(partition) ?? -1n;
        return { partition, offset: offset < 0n ? (ends.get(partition) ?? 0n) : offset };
      });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.leaders.close();
  }

  private async ask<T>(topic: string, question: (place: TopicPlace) => Promise<T>): Promise<T> {
    const patience = Date.now() + PATIENCE_MS;
    for (let tries = 1; ; tries++) {
      try {
        const place = await this.places.find(topic);
        if (place === undefined) throw new Error(`Kafka does not know the topic ${topic}`);
        return await question(place);
      } catch (error) {
        this.places.doubt(topic);
        if (this.closed || Date.now() > patience) throw error;
        await sleep(PAUSE_MS * tries);
      }
    }
  }
}

/** What each partition holds; two requests to each leader. */
export async function rangesIn(leaders: Leaders, topic: string, place: TopicPlace): Promise<PartitionRange[]> {
  const [lows, highs] = await Promise.all([offsetsIn(leaders, topic, place, EARLIEST), offsetsIn(leaders, topic, place, LATEST)]);
  return partitionsOf(place).map((partition) => ({ partition, low: lows.get(partition) ?? 0n, high: highs.get(partition) ?? 0n }));
}

async function offsetsIn(leaders: Leaders, topic: string, place: TopicPlace, time: bigint): Promise<Map<number, bigint>> {
  const answers = await Promise.all([...leaders.ofEach(place, partitionsOf(place))].map(([leader, partitions]) => leader.offsets(topic, partitions, time)));
  return new Map(answers.flatMap((answer) => [...answer]));
}

function partitionsOf({ leaders }: TopicPlace): number[] {
  return [...leaders.keys()];
}
