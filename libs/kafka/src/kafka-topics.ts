import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import type { Topics, TopicSpec } from '@simpul/domain';
import { askMetadata } from './ask-metadata.ts';
import { PRODUCTION_CONFIG, PRODUCTION_REPLICAS, requireDurable } from './durability.ts';
import { BrokerConnection } from './broker-connection.ts';
import { brokersOf, type KafkaAddress } from './kafka-address.ts';
import { openKafkajs } from './open-kafkajs.ts';
import { UNKNOWN_TOPIC } from './refused-topics.ts';
import { TopicOffsets, type PartitionRange } from './topic-offsets.ts';

const TRIES = 150;
const UNLED = 'Kafka has not found leaders for its topics in time';

/** A topic stands there with another number of partitions: order and dedup rest on it, so nothing may start. */
export class TopicMismatch extends Error {}

export interface TopicsOptions {
  /** Topics of three replicas, and no start with fewer: what production needs. */
  durable?: boolean;
}

/** Topics by kafkajs's admin client, which must never be asked about one of them (see `TopicOffsets`); their ids by a metadata request, which kafkajs does not speak. */
export class KafkaTopics implements Topics {
  private readonly admin: Admin;
  private readonly connections: readonly BrokerConnection[];
  private readonly positions: TopicOffsets;
  private readonly durable: boolean;
  private readonly clientId: string;
  private connected: Promise<void> | undefined;

  constructor(address: KafkaAddress & TopicsOptions) {
    this.durable = address.durable ?? false;
    this.clientId = address.clientId;
    this.connections = brokersOf(address).map(({ host, port }) => new BrokerConnection(host, port, address.clientId));
    this.positions = new TopicOffsets(address);
    this.admin = openKafkajs(address, { requestTimeout: 10_000 }).admin({ retry: { retries: 3, initialRetryTime: 100 } });
  }

  async ensure(topics: readonly TopicSpec[]): Promise<void> {
    const admin = await this.ready();
    const there = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !there.has(name));
    if (missing.length > 0) {
      await admin.createTopics({
        // kafkajs's own wait throws when the broker has not heard of the topic yet.
        waitForLeaders: false,
        topics: missing.map(({ name, partitions, config = {} }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: this.durable ? PRODUCTION_REPLICAS : 1,
          configEntries: Object.entries({ ...config, ...(this.durable ? PRODUCTION_CONFIG : {}) }).map(([key, value]) => ({ name: key, value })),
        })),
      });
    }
    const counts = await this.partitionCounts(topics.map(({ name }) => name));
    for (const { name, partitions } of topics) {
      const count = counts.get(name);
      if (count !== partitions) throw new TopicMismatch(`the topic "${name}" has ${count} partitions, not ${partitions}`);
    }
    if (missing.length > 0) await this.untilLed(missing.map(({ name }) => name));
  }

  /** Throws `NotDurable` where it matters. */
  async requireDurable(names: readonly string[]): Promise<void> {
    if (this.durable) await requireDurable(await this.ready(), names);
  }

  async remove(names: readonly string[]): Promise<void> {
    const admin = await this.ready();
    const there = new Set(await admin.listTopics());
    const topics = names.filter((name) => there.has(name));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    await this.untilForgotten(names);
  }

  async list(): Promise<string[]> {
    return (await this.ready()).listTopics();
  }

  offsets(topic: string): Promise<PartitionRange[]> {
    return this.positions.ranges(topic);
  }

  offsetsAt(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    return this.positions.at(topic, timestampMs);
  }

  async incarnation(topic: string): Promise<string | undefined> {
    const { topics } = await askMetadata(this.connections, [topic]);
    const found = topics.find(({ name, errorCode }) => name === topic && errorCode === 0);
    return found?.topicId;
  }

  async ping(): Promise<void> {
    const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('Kafka did not answer within 2 s')), 2_000).unref());
    await Promise.race([askMetadata(this.connections, []), late]);
  }

  async close(): Promise<void> {
    await this.connected?.catch(() => {});
    await this.admin.disconnect();
    await Promise.all([...this.connections.map((connection) => connection.close()), this.positions.close()]);
  }

  /** Waits until every partition of these topics has a leader. */
  private async partitionCounts(names: readonly string[]): Promise<Map<string, number>> {
    for (let tries = 0; tries < TRIES; tries++) {
      const { topics } = await askMetadata(this.connections, names);
      const led = topics.every(({ errorCode, partitions }) => errorCode === 0 && partitions.every((partition) => partition.errorCode === 0 && partition.leaderId >= 0));
      if (led) return new Map(topics.map(({ name, partitions }) => [name ?? '', partitions.length]));
      await sleep(100);
    }
    throw new Error(UNLED);
  }

  /** Leaders are named before they know of it: until then they take and give no records. */
  private async untilLed(names: readonly string[]): Promise<void> {
    const { topics } = await askMetadata(this.connections, names);
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
    const { brokers } = await askMetadata(this.connections, []);
    for (const { nodeId, host, port } of brokers) {
      const connection = new BrokerConnection(host, port, this.clientId);
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

  private async ready(): Promise<Admin> {
    this.connected ??= this.admin.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    await this.connected;
    return this.admin;
  }
}
