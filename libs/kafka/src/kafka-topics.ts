import { setTimeout as sleep } from 'node:timers/promises';
import type { Topics, TopicSpec } from '@simpul/domain';
import { Bootstrap } from './bootstrap.ts';
import { BrokerConnection, type NewTopic } from './broker-connection.ts';
import { PRODUCTION_CONFIG, PRODUCTION_REPLICAS, requireDurable } from './durability.ts';
import type { KafkaAddress } from './kafka-address.ts';
import { UNKNOWN_TOPIC } from './refused-topics.ts';
import { TopicOffsets, type PartitionRange } from './topic-offsets.ts';

const TRIES = 150;
const MAKE_TRIES = 3;
const UNLED = 'Kafka has not found leaders for its topics in time';

/** A topic stands there with another number of partitions: order and dedup rest on it, so nothing may start. */
export class TopicMismatch extends Error {}

export interface TopicsOptions {
  /** Topics of three replicas, and no start with fewer: what production needs. */
  durable?: boolean;
}

/** Each question goes to a broker by itself, about the topics that are named alone: what befalls one is nothing to the others. */
export class KafkaTopics implements Topics {
  private readonly address: KafkaAddress;
  private readonly bootstrap: Bootstrap;
  private readonly positions: TopicOffsets;
  private readonly durable: boolean;

  constructor({ durable = false, ...address }: KafkaAddress & TopicsOptions) {
    this.address = address;
    this.durable = durable;
    this.bootstrap = new Bootstrap(address);
    this.positions = new TopicOffsets(address, this.bootstrap);
  }

  async ensure(topics: readonly TopicSpec[]): Promise<void> {
    const made = await this.makeMissing(topics);
    const counts = await this.partitionCounts(topics.map(({ name }) => name));
    for (const { name, partitions } of topics) {
      const count = counts.get(name);
      if (count !== partitions) throw new TopicMismatch(`the topic "${name}" has ${count} partitions, not ${partitions}`);
    }
    if (made.length > 0) await this.untilLed(made);
  }

  /** Throws `NotDurable` where it matters. */
  async requireDurable(names: readonly string[]): Promise<void> {
    if (this.durable) await requireDurable(this.address, names);
  }

  async remove(names: readonly string[]): Promise<void> {
    await this.bootstrap.ask((broker) => broker.deleteTopics(names));
    await this.untilForgotten(names);
  }

  async list(): Promise<string[]> {
    const { topics } = await this.bootstrap.metadata(null);
    return topics.flatMap(({ name }) => name ?? []);
  }

  offsets(topic: string): Promise<PartitionRange[]> {
    return this.positions.ranges(topic);
  }

  offsetsAt(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    return this.positions.at(topic, timestampMs);
  }

  async incarnation(topic: string): Promise<string | undefined> {
    const { topics } = await this.bootstrap.metadata([topic]);
    const found = topics.find(({ name, errorCode }) => name === topic && errorCode === 0);
    return found?.topicId;
  }

  async ping(): Promise<void> {
    const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('Kafka did not answer within 2 s')), 2_000).unref());
    await Promise.race([this.bootstrap.metadata([]), late]);
  }

  async close(): Promise<void> {
    await Promise.all([this.bootstrap.close(), this.positions.close()]);
  }

  /** A request that is not answered in time may have been heard: what is missing is asked for anew. Returns the names. */
  private async makeMissing(topics: readonly TopicSpec[]): Promise<string[]> {
    const made = new Set<string>();
    for (let tries = 1; ; tries++) {
      const found = await this.bootstrap.metadata(topics.map(({ name }) => name));
      const unknown = new Set(found.topics.filter(({ errorCode }) => errorCode === UNKNOWN_TOPIC).map(({ name }) => name));
      const missing = topics.filter(({ name }) => unknown.has(name));
      if (missing.length === 0) return [...made];
      for (const { name } of missing) made.add(name);
      try {
        await this.bootstrap.ask((broker) => broker.createTopics(missing.map((spec) => this.newTopic(spec))));
        return [...made];
      } catch (error) {
        if (tries === MAKE_TRIES) throw error;
      }
    }
  }

  private newTopic({ name, partitions, config = {} }: TopicSpec): NewTopic {
    const configs = Object.entries({ ...config, ...(this.durable ? PRODUCTION_CONFIG : {}) }).map(([key, value]) => ({ name: key, value }));
    return { name, numPartitions: partitions, replicationFactor: this.durable ? PRODUCTION_REPLICAS : 1, assignments: [], configs };
  }

  /** Waits until every partition of these topics has a leader. */
  private async partitionCounts(names: readonly string[]): Promise<Map<string, number>> {
    for (let tries = 0; tries < TRIES; tries++) {
      const { topics } = await this.bootstrap.metadata(names);
      const led = topics.every(({ errorCode, partitions }) => errorCode === 0 && partitions.every((partition) => partition.errorCode === 0 && partition.leaderId >= 0));
      if (led) return new Map(topics.map(({ name, partitions }) => [name ?? '', partitions.length]));
      await sleep(100);
    }
    throw new Error(UNLED);
  }

  /** Leaders are named before they know of it: until then they take and give no records. */
  private async untilLed(names: readonly string[]): Promise<void> {
    const { topics } = await this.bootstrap.metadata(names);
    await this.untilEach(UNLED, (broker, nodeId) => {
      return broker.leads(topics.map(({ name, partitions }) => ({ name: name ?? '', partitions: partitions.flatMap(({ partitionIndex, leaderId }) => (leaderId === nodeId ? [partitionIndex] : [])) })));
    });
  }

  /** The controller has deleted them before each broker has heard of it: until then they take and give records. */
  private async untilForgotten(names: readonly string[]): Promise<void> {
    await this.untilEach('Kafka has not let go of deleted topics in time', async (broker) => (await broker.metadata(names)).topics.every(({ errorCode }) => errorCode === UNKNOWN_TOPIC));
  }

  /** Asks every broker until each says yes. */
  private async untilEach(late: string, ask: (broker: BrokerConnection, nodeId: number) => Promise<boolean>): Promise<void> {
    const { brokers } = await this.bootstrap.metadata([]);
    for (const { nodeId, host, port } of brokers) {
      const connection = new BrokerConnection(host, port, this.address.clientId);
      try {
        for (let tries = 1; !(await ask(connection, nodeId)); tries++) {
          if (tries === TRIES) throw new Error(late);
          await sleep(100);
        }
      } finally {
        await connection.close();
      }
    }
  }
}
