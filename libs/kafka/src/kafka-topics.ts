import { Kafka, logLevel, type Admin } from 'kafkajs';
import type { Topics, TopicSpec } from '@simpul/domain';
import { BrokerConnection } from './broker-connection.ts';
import { brokersOf, type KafkaAddress } from './kafka-address.ts';

/** A topic stands there with another number of partitions: order and dedup rest on it, so nothing may start. */
export class TopicMismatch extends Error {}

/** Topics by kafkajs's admin client; their ids by a metadata request, which kafkajs does not speak. */
export class KafkaTopics implements Topics {
  private readonly admin: Admin;
  private readonly connections: readonly BrokerConnection[];
  private readonly replication: number;
  private connected: Promise<void> | undefined;

  constructor(address: KafkaAddress & { replication?: number }) {
    this.replication = address.replication ?? 1;
    this.connections = brokersOf(address).map(({ host, port }) => new BrokerConnection(host, port, address.clientId));
    const kafka = new Kafka({ clientId: address.clientId, brokers: address.brokers.split(','), logLevel: logLevel.NOTHING, connectionTimeout: 2_000, requestTimeout: 10_000 });
    this.admin = kafka.admin({ retry: { retries: 3, initialRetryTime: 100 } });
  }

  async ensure(topics: readonly TopicSpec[]): Promise<void> {
    const admin = await this.ready();
    const there = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !there.has(name));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map(({ name, partitions, config = {} }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: this.replication,
          configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
        })),
      });
    }
    const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
    for (const { name, partitions } of topics) {
      const count = found.find((topic) => topic.name === name)?.partitions.length;
      if (count !== undefined && count !== partitions) throw new TopicMismatch(`the topic "${name}" has ${count} partitions, not ${partitions}`);
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    const admin = await this.ready();
    const there = new Set(await admin.listTopics());
    const topics = names.filter((name) => there.has(name));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  }

  async list(): Promise<string[]> {
    return (await this.ready()).listTopics();
  }

  async offsets(topic: string): Promise<{ partition: number; low: bigint; high: bigint }[]> {
    const rows = await (await this.ready()).fetchTopicOffsets(topic);
    return rows.map(({ partition, low, high }) => ({ partition, low: BigInt(low), high: BigInt(high) })).sort((a, b) => a.partition - b.partition);
  }

  async offsetsAt(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    const rows = await (await this.ready()).fetchTopicOffsetsByTimestamp(topic, timestampMs);
    return rows.map(({ partition, offset }) => ({ partition, offset: BigInt(offset) })).sort((a, b) => a.partition - b.partition);
  }

  async incarnation(topic: string): Promise<string | undefined> {
    const { topics } = await this.metadata([topic]);
    const found = topics.find(({ name, errorCode }) => name === topic && errorCode === 0);
    return found?.topicId;
  }

  async ping(): Promise<void> {
    const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('Kafka did not answer within 2 s')), 2_000).unref());
    await Promise.race([this.metadata([]), late]);
  }

  async close(): Promise<void> {
    await this.connected?.catch(() => {});
    await this.admin.disconnect();
    await Promise.all(this.connections.map((connection) => connection.close()));
  }

  private async metadata(topics: readonly string[]) {
    let failure: unknown;
    for (const connection of this.connections) {
      try {
        return await connection.metadata(topics);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
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
