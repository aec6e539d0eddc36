import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** All that a local bus remembers; `npm run reset` forgets it. */
export const DATA = join(ROOT, '.simpul');

/** What a running local bus tells the other commands. */
export interface RunningBus {
  pid: number;
  url: string;
  brokers: string;
  databaseUrl: string;
}

const noteFile = (data: string) => join(data, 'running.json');

export function noteRunning(data: string, bus: RunningBus): void {
  mkdirSync(data, { recursive: true });
  writeFileSync(noteFile(data), JSON.stringify(bus));
}

export function forgetRunning(data: string): void {
  rmSync(noteFile(data), { force: true });
}

/** The bus that was started with this folder and still lives. */
export function findRunning(data: string): RunningBus | undefined {
  try {
    const bus = JSON.parse(readFileSync(noteFile(data), 'utf8')) as RunningBus;
    process.kill(bus.pid, 0);
    return bus;
  } catch {
    return undefined;
  }
}
