import { LogUnavailable, type TopicPage, type TopicReader } from '@simpul/domain';
import { Bootstrap } from './bootstrap.ts';
import type { FetchResponse, FetchTopics } from './broker-connection.ts';
import { committedBatches, endOfBatches } from './committed-records.ts';
import type { BrokerSecurity, KafkaAddress } from './kafka-address.ts';
import { Leaders } from './leaders.ts';
import { recordsFrom } from './log-records.ts';
import { rangesIn } from './topic-offsets.ts';
import { TopicPlaces, type TopicPlace } from './topic-places.ts';

type PartitionAnswer = FetchResponse['responses'][number]['partitions'][number];

/** Reads without a group: whoever asks keeps the offsets. One reader's calls come one after another. */
export class KafkaTopicReader implements TopicReader {
  private readonly bootstrap: Bootstrap;
  private readonly places: TopicPlaces;
  private readonly leaders: Leaders;

  constructor(address: KafkaAddress & BrokerSecurity) {
    this.bootstrap = new Bootstrap(address);
    this.places = new TopicPlaces(this.bootstrap);
    this.leaders = new Leaders(this.places, address);
  }

  describe(topic: string): ReturnType<TopicReader['describe']> {
    return available(async () => {
      this.places.doubt(topic);
      const place = await this.places.find(topic);
      if (place === undefined) return undefined;
      return { id: place.id, partitions: await rangesIn(this.leaders, topic, place) };
    });
  }

  read(topic: string, next: ReadonlyMap<number, bigint>, { waitMs, maxBytes }: { waitMs: number; maxBytes: number }): Promise<TopicPage[] | undefined> {
    return available(async () => {
      const place = await this.places.find(topic);
      if (place === undefined || place.leaders.length !== next.size) return undefined;
      const asked = [...this.leaders.ofEach(place, next.keys())];
      const answers = await Promise.all(asked.map(([leader, partitions]) => leader.fetch(waitMs, requestOf(place, partitions.map((partition) => [partition, next.get(partition) ?? 0n]), maxBytes), 'committed')));
      const all = answers.flatMap(({ responses }) => responses.flatMap(({ partitions }) => partitions));
      if (all.some(({ errorCode }) => errorCode !== 0)) {
        this.places.doubt(topic);
        return undefined;
      }
      return all.flatMap((answer) => pageOf(topic, answer, next.get(answer.partitionIndex) ?? 0n));
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.bootstrap.close(), this.leaders.close()]);
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
