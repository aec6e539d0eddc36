import { setTimeout as sleep } from 'node:timers/promises';
import { BrokerConnection, EARLIEST, LATEST } from './broker-connection.ts';
import { brokersOf, type KafkaAddress } from './kafka-address.ts';
import { Leaders } from './leaders.ts';
import { TopicPlaces, type TopicPlace } from './topic-places.ts';

/** A topic that was just made, or whose leaders move, is not led for a moment. */
const TRIES = 5;
const PAUSE_MS = 100;

export interface PartitionRange {
  partition: number;
  /** Of the first record that is kept. */
  low: bigint;
  /** After the last record. */
  high: bigint;
}

/**
 * Where the records of topics stand, asked of their leaders. Not by kafkajs's admin client: that asks about all topics together that it was ever
 * asked about, and once one of them is deleted it answers about none.
 */
export class TopicOffsets {
  private readonly bootstrap: readonly BrokerConnection[];
  private readonly places: TopicPlaces;
  private readonly leaders: Leaders;

  constructor(address: KafkaAddress) {
    const connect = (host: string, port: number) => new BrokerConnection(host, port, address.clientId);
    this.bootstrap = brokersOf(address).map(({ host, port }) => connect(host, port));
    this.places = new TopicPlaces(this.bootstrap);
    this.leaders = new Leaders(this.places, connect);
  }

  ranges(topic: string): Promise<PartitionRange[]> {
    return this.ask(topic, (place) => rangesIn(this.leaders, topic, place));
  }

  /** Of the first record at or after this time; the end where there is none. */
  at(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    return this.ask(topic, async (place) => {
      const [found, ends] = await Promise.all([BigInt(timestampMs), LATEST].map((time) => offsetsIn(this.leaders, topic, place, time)));
      return partitionsOf(place).map((partition) => {
        const [offset, end] = [found?.get(partition) ?? -1n, ends?.get(partition) ?? 0n];
        return { partition, offset: offset < 0n ? end : offset };
      });
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.bootstrap.map((connection) => connection.close()), this.leaders.close()]);
  }

  private async ask<T>(topic: string, question: (place: TopicPlace) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const place = await this.places.find(topic);
        if (place === undefined) throw new Error(`Kafka does not know the topic ${topic}`);
        return await question(place);
      } catch (error) {
        this.places.doubt(topic);
        if (tries === TRIES) throw error;
        await sleep(PAUSE_MS * tries);
      }
    }
  }
}

/** What each partition holds; two requests to each leader. */
export async function rangesIn(leaders: Leaders, topic: string, place: TopicPlace): Promise<PartitionRange[]> {
  const [lows, highs] = await Promise.all([EARLIEST, LATEST].map((time) => offsetsIn(leaders, topic, place, time)));
  return partitionsOf(place).map((partition) => ({ partition, low: lows?.get(partition) ?? 0n, high: highs?.get(partition) ?? 0n }));
}

async function offsetsIn(leaders: Leaders, topic: string, place: TopicPlace, time: bigint): Promise<Map<number, bigint>> {
  const led = new Map<BrokerConnection, number[]>();
  for (const partition of partitionsOf(place)) {
    const leader = leaders.of(place, partition);
    led.set(leader, [...(led.get(leader) ?? []), partition]);
  }
  const answers = await Promise.all([...led].map(([leader, partitions]) => leader.offsets(topic, partitions, time)));
  return new Map(answers.flatMap((answer) => [...answer]));
}

function partitionsOf({ leaders }: TopicPlace): number[] {
  return [...leaders.keys()];
}
