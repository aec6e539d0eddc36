import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explain.ts';
import { findRunning, forgetRunning, noteRunning, ROOT } from './folders.ts';
import { refuseTakenPort, startBus, type LocalBus } from './start-bus.ts';
import { startKafka } from './start-kafka.ts';
import { startPostgres } from './start-postgres.ts';

export interface EverythingOptions {
  data: string;
  port: number;
  brokers?: string | undefined;
  databaseUrl?: string | undefined;
  say: (line: string) => void;
}

export interface Everything {
  url: string;
  bus: LocalBus;
  /** Kills the bus as `kill -9` would, and starts it again on the same data. */
  killAndRestartBus(): Promise<void>;
  /** Bus first, then its parts. */
  stop(): Promise<void>;
}

/** Kafka and PostgreSQL (unless given) and the whole bus; anything that was started is stopped again when a later step fails. */
export async function startEverything(options: EverythingOptions): Promise<Everything> {
  const { data, port, say } = options;
  if (!existsSync(join(ROOT, 'dist', 'apps', 'simpul'))) throw new Explained('the apps are not built: run "npm run build" first');
  const running = findRunning(data);
  if (running) throw new Explained(`the bus already runs at ${running.url} (process ${running.pid}); stop it first with Ctrl-C`);
  await refuseTakenPort(port);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const databaseUrl = options.databaseUrl ?? (await started('PostgreSQL', () => startPostgres({ dir: join(data, 'postgres') }), stops, say)).databaseUrl;
    const brokers = options.brokers ?? (await started('Kafka', () => startKafka({ dir: join(data, 'kafka'), say }), stops, say)).brokers;
    say('starting the bus …');
    const run = () => startBus({ data, port, brokers, databaseUrl });
    const everything: Everything = {
      url: `http://127.0.0.1:${port}`,
      bus: await run(),
      stop,
      async killAndRestartBus() {
        this.bus.signal('SIGKILL');
        await this.bus.stop();
        this.bus = await run();
      },
    };
    stops.push(async () => {
      forgetRunning(data);
      await everything.bus.stop();
    });
    noteRunning(data, { pid: process.pid, url: everything.url, brokers, databaseUrl });
    return everything;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function started<T extends { stop(): Promise<void> }>(name: string, start: () => Promise<T>, stops: (() => Promise<void>)[], say: (line: string) => void): Promise<T> {
  const since = Date.now();
  say(`starting ${name} …`);
  const part = await start();
  stops.push(() => part.stop());
  say(`${name} is up (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return part;
}
