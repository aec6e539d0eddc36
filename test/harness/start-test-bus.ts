import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/local/free-port.ts';
import { startBus, type LocalBus } from '../../tools/local/start-bus.ts';
import type { RunningBus } from '../../tools/local/folders.ts';
import { KEPT_COMPILED } from './kept-compiled.ts';
import { startParts, type Parts, type PartsOptions } from './start-parts.ts';

export interface TestBus {
  parts: Parts;
  /** As the local commands and clients see it. */
  running: RunningBus;
  /** One more process of an app of the bus; ends with the bus. */
  start(app: string, env?: NodeJS.ProcessEnv): Promise<LocalBus>;
  stop(): Promise<void>;
}

export interface TestBusOptions extends PartsOptions {
  /** For every app. */
  env?: (parts: Parts) => NodeJS.ProcessEnv;
}

/** Real parts and the built apps as processes of their own: one of each of `apps`; calls go to the last. */
export async function startTestBus(apps: readonly string[] = ['simpul'], { env: forAll = () => ({}), ...options }: TestBusOptions = {}): Promise<TestBus> {
  const parts = await startParts(options);
  const data = mkdtempSync(join(tmpdir(), 'simpul-bus-'));
  const started: LocalBus[] = [];
  const start = async (app: string, env: NodeJS.ProcessEnv = {}) => {
    const bus = await startBus({ data, app, port: Number(env.PORT ?? (await freePort())), brokers: parts.brokers, databaseUrl: parts.databaseUrl, env: { ...KEPT_COMPILED, ...forAll(parts), ...env } });
    started.push(bus);
    return bus;
  };
  const stop = async () => {
    await Promise.all(started.map((bus) => bus.stop()));
    await parts.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    for (const app of apps) await start(app);
  } catch (error) {
    await stop();
    throw error;
  }
  return { parts, running: { pid: process.pid, url: started.at(-1)?.url ?? '', brokers: parts.brokers, databaseUrl: parts.databaseUrl }, start, stop };
}
