import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outsideHome, startPostgres } from '../../../tools/local/start-postgres.ts';
import { startKafka } from '../../../tools/local/start-kafka.ts';
import { TcpProxy } from '../../harness/tcp-proxy.ts';
import { APPS, type AppName, type PartName } from './plan.ts';
import { ServerPart } from './server-part.ts';
import { SmallDisk } from './small-disk.ts';
import { SupervisedApp } from './supervised-app.ts';

/** Kafka, PostgreSQL and every app of the bus as processes of their own, with a line between apps and parts that can be made bad. */
export interface FaultyBus {
  apps: Readonly<Record<AppName, SupervisedApp>>;
  parts: Readonly<Record<PartName, ServerPart>>;
  lines: Readonly<Record<PartName, TcpProxy>>;
  /** Kafka's folder, where this user may mount one. */
  disk: SmallDisk | undefined;
  /** As the apps reach them. */
  brokers: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

export async function startFaultyBus(names: readonly AppName[] = APPS): Promise<FaultyBus> {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-faults-'));
  const [kafkaDir, postgresDir] = [join(dir, 'kafka'), join(dir, 'postgres')];
  const disk = SmallDisk.mount(join(kafkaDir, 'data'));
  const undo: (() => unknown)[] = [() => rmSync(dir, { recursive: true, force: true }), () => disk?.unmount(), () => rmSync(outsideHome(postgresDir), { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    let ports: Readonly<Record<PartName, () => number>> | undefined;
    const lines = { kafka: await TcpProxy.start(() => ports?.kafka() ?? 0), postgres: await TcpProxy.start(() => ports?.postgres() ?? 0) };
    undo.push(() => Object.values(lines).forEach((line) => line.stop()));
    // Clients go where the broker says that it is: to the line.
    const settings = { 'advertised.listeners': `PLAINTEXT://127.0.0.1:${lines.kafka.port}` };
    const [kafka, postgres] = await Promise.all([ServerPart.start((port) => startKafka({ dir: kafkaDir, settings, ...port })), ServerPart.start((port) => startPostgres({ dir: postgresDir, ...port }))]);
    undo.push(() => Promise.all([kafka.stop(), postgres.stop()]));
    ports = { kafka: () => kafka.port, postgres: () => postgres.port };
    const place = { data: dir, brokers: `127.0.0.1:${lines.kafka.port}`, databaseUrl: `postgres://simpul:simpul@127.0.0.1:${lines.postgres.port}/postgres` };
    const apps = {} as Record<AppName, SupervisedApp>;
    undo.push(() => Promise.all(Object.values(apps).map((app) => app.down('terminate'))));
    await Promise.all(names.map(async (name) => void (apps[name] = await SupervisedApp.start(name, place))));
    return { apps, parts: { kafka, postgres }, lines, disk, ...place, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
