import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAppender, createLaneReader, createTopics } from '@simpul/kafka';
import { createStores, migrate, openDatabase, type Stores } from '@simpul/postgres';
import { knownAgencies, type LaneReader, type LogAppender, type Topics } from '@simpul/domain';
import { Explained } from '../../tools/local/explain.ts';
import { freePort } from '../../tools/local/free-port.ts';
import { ROOT } from '../../tools/local/folders.ts';
import { startBus } from '../../tools/local/start-bus.ts';
import { startKafka } from '../../tools/local/start-kafka.ts';
import { outsideHome, startPostgres } from '../../tools/local/start-postgres.ts';
import { TOKEN_KEY } from './bench-token.ts';
import { forgetPeak, usageOf, type Usage } from './process-usage.ts';
import { whenInterrupted } from './when-interrupted.ts';

export type App = 'connector' | 'router' | 'gateway' | 'dispatcher' | 'tasks' | 'remote-work';

/** A built app, or a program of the bench, in a process of its own. */
export interface RunningApp {
  url: string;
  pid: number;
  usage(): Usage;
  /** From here on the peak is that of what comes. */
  forgetPeak(): void;
  stop(): Promise<void>;
  /** As `kill -9`. */
  kill(): Promise<void>;
}

export interface WorkbenchOptions {
  /** A small run that shows that the benchmark works; its numbers say little. */
  quick: boolean;
  /** Where apps write CPU profiles when they end. */
  profiles?: string | undefined;
}

/** A Kafka and a PostgreSQL of the benchmark's own, with fresh data, and what a benchmark works with. */
export interface Workbench extends WorkbenchOptions {
  brokers: string;
  databaseUrl: string;
  topics: Topics;
  log: LogAppender;
  lanes: LaneReader;
  stores: Stores;
  /** Where files are dropped: `<agency>/<feed>/`. */
  feeds: string;
  /** Kafka's folder. */
  kafkaDir: string;
  kafkaPid: number;
  postgresPid: number;
  kafka(): Usage;
  postgres(): Usage;
  /** `preload`: a module that is loaded into the process before the app. */
  start(app: App, preload?: string): Promise<RunningApp>;
  close(): Promise<void>;
}

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  if (!existsSync('/proc/self/stat')) throw new Explained('CPU and memory of the processes are read from /proc, which only Linux has');
  const dir = mkdtempSync(join(tmpdir(), 'simpul-bench-'));
  const stops: Stop[] = [];
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll());
  const forget = whenInterrupted(close);
  async function closeAll(): Promise<void> {
    for (const stop of stops.toReversed()) await stop();
    rmSync(dir, { recursive: true, force: true });
    forget();
  }
  try {
    return { ...options, ...(await startAll(dir, stops, options.profiles)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Stop = () => Promise<unknown>;

/** What it starts it puts into `stops`, to be stopped in the opposite order. */
async function startAll(dir: string, stops: Stop[], profiles: string | undefined): Promise<Omit<Workbench, 'close' | keyof WorkbenchOptions>> {
  const starting = Promise.all([startKafka({ dir: join(dir, 'kafka') }), startPostgres({ dir: join(dir, 'postgres') })]);
  stops.push(async () => {
    await Promise.all((await starting).map((server) => server.stop()));
    rmSync(outsideHome(join(dir, 'postgres')), { recursive: true, force: true });
  });
  const [kafka, postgres] = await starting;
  const { brokers } = kafka;
  const { databaseUrl } = postgres;
  const address = { brokers, clientId: 'simpul-bench' };
  const database = await openDatabase({ url: databaseUrl, applicationName: 'simpul-bench' });
  stops.push(() => database.close().catch(() => {}));
  await migrate(database);
  const stores = createStores(database);
  await stores.agencies.seed(knownAgencies());
  const edges = { topics: createTopics(address), log: createAppender(address), lanes: createLaneReader(address) };
  stops.push(() => Promise.allSettled([edges.topics.close(), edges.log.close(), edges.lanes.close()]));
  return {
    ...edges,
    brokers,
    databaseUrl,
    stores,
    feeds: join(dir, 'logs', 'feeds'),
    kafkaDir: join(dir, 'kafka'),
    kafkaPid: kafka.pid,
    postgresPid: postgres.pid,
    kafka: () => usageOf(kafka.pid),
    postgres: () => usageOf(postgres.pid),
    start: (app, preload) => startApp(app, { dir, brokers, databaseUrl, profiles, preload }),
  };
}

interface AppPlace {
  dir: string;
  brokers: string;
  databaseUrl: string;
  profiles: string | undefined;
  preload: string | undefined;
}

/** As an operator starts it: production's log level, standard output into a file. */
async function startApp(app: App, { dir, brokers, databaseUrl, profiles, preload }: AppPlace): Promise<RunningApp> {
  if (preload !== undefined && profiles !== undefined) throw new Error('a profiled app takes no preload: both are Node’s options');
  const options = preload === undefined ? {} : { NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
  const env = { TOKEN_KEY, LOG_LEVEL: 'info', WEBHOOK_PRIVATE_TARGETS: 'allow', ...options, ...(profiles === undefined ? {} : profiled(profiles)) };
  const bus = await startBus({ data: join(dir, 'logs'), app, port: await freePort(), brokers, databaseUrl, env });
  const kill = () => {
    bus.signal('SIGKILL');
    return bus.stop();
  };
  return { url: bus.url, pid: bus.pid, usage: () => usageOf(bus.pid), forgetPeak: () => forgetPeak(bus.pid), stop: () => bus.stop(), kill };
}

/** The environment in which a Node process writes a CPU profile into this folder when it ends. */
export function profiled(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  return { NODE_OPTIONS: `--cpu-prof --cpu-prof-interval 500 --cpu-prof-dir ${join(ROOT, folder)}` };
}
