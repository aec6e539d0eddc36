import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Explained } from './explain.ts';
import { ROOT } from './folders.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';

export interface BusOptions {
  data: string;
  port: number;
  brokers: string;
  databaseUrl: string;
  /** Which app; `simpul` is all of them in one process. */
  app?: string;
  env?: NodeJS.ProcessEnv;
}

export interface LocalBus extends GuardedProcess {
  url: string;
}

/** Throws `Explained` when somebody listens there already. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  const [error] = await Promise.race([once(server, 'listening').then(() => [undefined]), new Promise<[NodeJS.ErrnoException]>((taken) => server.once('error', (e) => taken([e])))]);
  server.close();
  if (error?.code === 'EACCES') throw new Explained(`this user may not listen on port ${port}; choose one above 1023: PORT=3000 npm start`);
  if (error) throw new Explained(`port ${port} is taken by another program; stop it, or choose another: PORT=${port + 1} npm start`);
}

const PATIENCE_MS = 180_000;

/**
 * As in the Dockerfile. Node's own bound for young objects takes more memory of each process and saves it no time; and it lets an app that is busy hold
 * four times what it needs before it collects what it does not.
 */
export const HEAP_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=100'];
/** As in the Dockerfile: with an arena for each thread, what fetches and requests held stays with the process long after they are done. */
export const MALLOC = { MALLOC_ARENA_MAX: '1' };

/** One built app of the bus in a process of its own; resolves when it can work. */
export async function startBus(options: BusOptions): Promise<LocalBus> {
  const app = options.app ?? 'simpul';
  const feeds = join(options.data, 'feeds');
  mkdirSync(feeds, { recursive: true });
  const logFile = join(options.data, `${app}.log`);
  const already = sizeOf(logFile);
  const bus = await startGuarded({
    command: process.execPath,
    args: [...HEAP_FLAGS, join(ROOT, 'dist', 'apps', app, 'src', 'main.js')],
    stopSignal: 'TERM',
    logFile,
    env: { ...process.env, ...MALLOC, AGENCIES_DIR: join(ROOT, 'agencies'), FILE_CHANNEL_ROOT: join(options.data, 'files'), FEEDS_DIR: feeds, PORT: String(options.port), KAFKA_BROKERS: options.brokers, DATABASE_URL: options.databaseUrl, ...options.env },
  });
  const url = `http://127.0.0.1:${options.port}`;
  for (const until = Date.now() + PATIENCE_MS; !(await isReady(url)); ) {
    if (bus.exited) throw new Explained(lastWords(logFile, already));
    if (Date.now() > until) {
      await bus.stop();
      throw new Explained(`the bus was not ready after ${PATIENCE_MS / 1_000} s; what it says is in ${logFile}`);
    }
    await sleep(100);
  }
  return Object.assign(bus, { url });
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function lastWords(logFile: string, from: number): string {
  const said = readFileSync(logFile).subarray(from).toString().trim().split('\n');
  const line = said.findLast((text) => text.startsWith('simpul')) ?? said.at(-1) ?? '';
  return `the bus did not start: ${line.replace(/^simpul[^:]*: /, '')} (more in ${logFile})`;
}
