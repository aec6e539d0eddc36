import { LogUnavailable, type TopicPage, type TopicReader } from '@simpul/domain';
import { BrokerConnection, type FetchResponse, type FetchTopics } from './broker-connection.ts';
import { committedBatches, endOfBatches } from './committed-records.ts';
import { brokersOf, type BrokerSecurity, type KafkaAddress } from './kafka-address.ts';
import { recordsFrom } from './log-records.ts';
import { TopicPlaces, type TopicPlace } from './topic-places.ts';

type PartitionAnswer = FetchResponse['responses'][number]['partitions'][number];

/** Reads without a group: whoever asks keeps the offsets. One reader's calls come one after another. */
export class KafkaTopicReader implements TopicReader {
  private readonly address: KafkaAddress & BrokerSecurity;
  private readonly bootstrap: BrokerConnection[];
  private readonly places: TopicPlaces;
  private readonly brokers = new Map<string, BrokerConnection>();

  constructor(address: KafkaAddress & BrokerSecurity) {
    this.address = address;
    this.bootstrap = brokersOf(address).map(({ host, port }) => this.connection(host, port));
    this.places = new TopicPlaces(this.bootstrap);
  }

  describe(topic: string): ReturnType<TopicReader['describe']> {
    return available(async () => {
      this.places.doubt(topic);
      const place = await this.places.find(topic);
      if (place === undefined) return undefined;
      const partitions = [...place.leaders.keys()].map(async (partition) => {
        const { logStart, highWatermark } = await this.leaderOf(place, partition).bounds(topic, partition);
        return { partition, low: logStart, high: highWatermark };
      });
      return { id: place.id, partitions: await Promise.all(partitions) };
    });
  }

  read(topic: string, next: ReadonlyMap<number, bigint>, { waitMs, maxBytes }: { waitMs: number; maxBytes: number }): Promise<TopicPage[] | undefined> {
    return available(async () => {
      const place = await this.places.find(topic);
      if (place === undefined || place.leaders.length !== next.size) return undefined;
      const asked = new Map<BrokerConnection, [number, bigint][]>();
      for (const [partition, offset] of next) {
        const leader = this.leaderOf(place, partition);
        asked.set(leader, [...(asked.get(leader) ?? []), [partition, offset]]);
      }
      const answers = await Promise.all([...asked].map(([leader, places]) => leader.fetch(waitMs, requestOf(place, places, maxBytes), 'committed')));
      const all = answers.flatMap(({ responses }) => responses.flatMap(({ partitions }) => partitions));
      if (all.some(({ errorCode }) => errorCode !== 0)) {
        this.places.doubt(topic);
        return undefined;
      }
      return all.flatMap((answer) => pageOf(topic, answer, next.get(answer.partitionIndex) ?? 0n));
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.bootstrap, ...this.brokers.values()].map((connection) => connection.close()));
  }

  private leaderOf(place: TopicPlace, partition: number): BrokerConnection {
    const node = this.places.nodes.get(place.leaders[partition] ?? -1);
    if (node === undefined) throw new Error(`partition ${partition} has no leader now`);
    const name = `${node.host}:${node.port}`;
    const known = this.brokers.get(name) ?? this.connection(node.host, node.port);
    this.brokers.set(name, known);
    return known;
  }

  private connection(host: string, port: number): BrokerConnection {
    return new BrokerConnection(host, port, this.address.clientId, this.address);
  }
}

async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new LogUnavailable(error instanceof Error ? error.message : 'Kafka did not answer', { cause: error });
  }
}

function requestOf({ id }: TopicPlace, places: readonly (readonly [partition: number, offset: bigint])[], maxBytes: number): FetchTopics {
  return [{ topicId: id, partitions: places.map(([partition, fetchOffset]) => ({ partition, currentLeaderEpoch: -1, fetchOffset, lastFetchedEpoch: -1, partitionMaxBytes: maxBytes })) }];
}

function pageOf(topic: string, { partitionIndex, records, abortedTransactions }: PartitionAnswer, from: bigint): TopicPage[] {
  const batches = records ?? [];
  const next = endOfBatches(batches);
  if (next === undefined || next <= from) return [];
  return [{ partition: partitionIndex, records: recordsFrom(topic, partitionIndex, committedBatches(batches, abortedTransactions ?? []), from), next }];
}
