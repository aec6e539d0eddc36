import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '../../tools/local/start-kafka.ts';
import { outsideHome, startPostgres } from '../../tools/local/start-postgres.ts';
import type { Parts } from './parts.ts';
import { startContainers } from './start-containers.ts';

export type { Parts } from './parts.ts';

export interface PartsOptions {
  /** Further settings of PostgreSQL: `wal_level=logical`. */
  postgres?: readonly string[];
}

/** A real Kafka and a real PostgreSQL of this test's own: containers where a Docker engine answers, local processes elsewhere. */
export async function startParts({ postgres = [] }: PartsOptions = {}): Promise<Parts> {
  return dockerAnswers() ? startContainers(postgres) : startLocal(postgres);
}

function dockerAnswers(): boolean {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

async function startLocal(settings: readonly string[]): Promise<Parts> {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-test-'));
  const [kafkaDir, pgDir] = [join(dir, 'kafka'), join(dir, 'postgres')];
  let [kafka, postgres] = await Promise.all([startKafka({ dir: kafkaDir, isShortLived: true }), startPostgres({ dir: pgDir, settings })]);
  return {
    brokers: kafka.brokers,
    databaseUrl: postgres.databaseUrl,
    kafka: {
      kill: () => killed(kafka),
      restart: async () => void (kafka = await startKafka({ dir: kafkaDir, port: kafka.port, isShortLived: true })),
    },
    postgres: {
      kill: () => killed(postgres),
      restart: async () => void (postgres = await startPostgres({ dir: pgDir, port: postgres.port, settings })),
    },
    async stop() {
      await Promise.all([kafka.stop(), postgres.stop()]);
      rmSync(outsideHome(pgDir), { recursive: true, force: true });
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function killed(part: { signal(signal: NodeJS.Signals): void; stop(): Promise<void> }): Promise<void> {
  part.signal('SIGKILL');
  await part.stop();
}
