import { GenericContainer, Wait } from 'testcontainers';
import { freePort } from '../../tools/local/free-port.ts';
import { waitForPort, waitForPostgres } from '../../tools/local/wait-for.ts';
import type { Part, Parts } from './parts.ts';

/** The same two servers by testcontainers; their host ports are fixed so that a restart keeps the address. */
export async function startContainers(settings: readonly string[]): Promise<Parts> {
  const [kafkaPort, pgPort] = [await freePort(), await freePort()];
  const databaseUrl = `postgres://simpul:simpul@127.0.0.1:${pgPort}/postgres`;
  const [kafka, postgres] = await Promise.all([kafkaContainer(kafkaPort).start(), postgresContainer(pgPort, settings).start()]);
  const part = (container: typeof kafka, ready: () => Promise<boolean>): Part => ({
    kill: async () => void (await container.stop({ timeout: 0, remove: false })),
    restart: async () => {
      await container.restart();
      await ready();
    },
  });
  return {
    brokers: `127.0.0.1:${kafkaPort}`,
    databaseUrl,
    kafka: part(kafka, () => waitForPort(kafkaPort, 60_000)),
    postgres: part(postgres, () => waitForPostgres(databaseUrl, 60_000)),
    stop: async () => void (await Promise.all([kafka.stop(), postgres.stop()])),
  };
}

function kafkaContainer(port: number): GenericContainer {
  return new GenericContainer('apache/kafka:4.1.0').withExposedPorts({ container: 9092, host: port }).withWaitStrategy(Wait.forLogMessage(/Kafka Server started/)).withEnvironment({
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_MESSAGE_MAX_BYTES: '2200000',
  });
}

function postgresContainer(port: number, settings: readonly string[]): GenericContainer {
  return new GenericContainer('postgres:18')
    .withExposedPorts({ container: 5432, host: port })
    .withEnvironment({ POSTGRES_USER: 'simpul', POSTGRES_PASSWORD: 'simpul', POSTGRES_DB: 'postgres' })
    .withCommand(['postgres', ...settings.flatMap((setting) => ['-c', setting])])
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2));
}
