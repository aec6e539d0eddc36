import kafkajs, { type Admin } from 'kafkajs';
import type { KafkaAddress } from './kafka-address.ts';
import { openKafkajs } from './open-kafkajs.ts';

/** The topics may lose what was acknowledged: production refuses to start. The message is one line for the operator. */
export class NotDurable extends Error {}

// Node does not see this name among the exports of a CommonJS module.
const { ConfigResourceTypes } = kafkajs;

export const PRODUCTION_REPLICAS = 3;
/** What production creates its topics with. */
export const PRODUCTION_CONFIG: Readonly<Record<string, string>> = { 'min.insync.replicas': '2', 'unclean.leader.election.enable': 'false' };
/** As long as events and lanes are kept, so that a consumer that rests does not begin again. */
const OFFSETS_MINUTES = 90 * 24 * 60;
const [MINUTES, REPLICAS] = ['offsets.retention.minutes', 'offsets.topic.replication.factor'];

interface Found {
  topic: string;
  /** Of the partition with the fewest. */
  replicas: number;
  config: ReadonlyMap<string, string>;
}

/** Throws `NotDurable` with everything that is wrong with these topics and their brokers. */
export async function requireDurable(address: KafkaAddress, topics: readonly string[]): Promise<void> {
  const admin = openKafkajs(address, { requestTimeout: 10_000 }).admin({ retry: { retries: 3, initialRetryTime: 100 } });
  await admin.connect();
  const wrong = await whatIsWrongIn(admin, topics).finally(() => admin.disconnect());
  if (wrong.length > 0) throw new NotDurable(`this Kafka may lose what it acknowledged: ${wrong.join('; ')}`);
}

async function whatIsWrongIn(admin: Admin, topics: readonly string[]): Promise<string[]> {
  return [...(await describe(admin, topics)).flatMap(whatIsWrong), ...(await brokersWrong(admin))];
}

/** Why a topic is not safe; empty = it is. */
export function whatIsWrong({ topic, replicas, config }: Found): string[] {
  const wrong: string[] = [];
  if (replicas < PRODUCTION_REPLICAS) wrong.push(`topic ${topic} has replication ${replicas} instead of ${PRODUCTION_REPLICAS}`);
  if (Number(config.get('min.insync.replicas') ?? 1) < 2) wrong.push(`topic ${topic} has min.insync.replicas ${config.get('min.insync.replicas') ?? 1} instead of 2`);
  if (config.get('unclean.leader.election.enable') === 'true') wrong.push(`topic ${topic} allows unclean leader election`);
  return wrong;
}

async function describe(admin: Admin, names: readonly string[]): Promise<Found[]> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
  const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: Object.keys(PRODUCTION_CONFIG) })) });
  return topics.map(({ name, partitions }) => {
    const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
    return { topic: name, replicas: Math.min(...partitions.map(({ replicas }) => replicas.length)), config: new Map(entries.map(({ configName, configValue }) => [configName, configValue])) };
  });
}

/** Why a broker does not keep consumer groups safe; empty = it does. */
export function whatIsWrongAt(broker: string, config: ReadonlyMap<string, string>): string[] {
  const [minutes, replicas] = [MINUTES, REPLICAS].map((name) => Number(config.get(name) ?? 0)) as [number, number];
  const wrong: string[] = [];
  if (minutes < OFFSETS_MINUTES) wrong.push(`broker ${broker} forgets consumer offsets after ${minutes} minutes instead of ${OFFSETS_MINUTES} (${MINUTES})`);
  // With one copy, whoever reads the log stands still while the broker that has it is away.
  if (replicas < PRODUCTION_REPLICAS) wrong.push(`broker ${broker} keeps ${replicas} copies of consumer offsets instead of ${PRODUCTION_REPLICAS} (${REPLICAS})`);
  return wrong;
}

async function brokersWrong(admin: Admin): Promise<string[]> {
  const { brokers } = await admin.describeCluster();
  const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: brokers.map(({ nodeId }) => ({ type: ConfigResourceTypes.BROKER, name: String(nodeId), configNames: [MINUTES, REPLICAS] })) });
  return resources.flatMap(({ resourceName, configEntries }) => whatIsWrongAt(resourceName, new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]))));
}
