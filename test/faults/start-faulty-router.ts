import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningBus } from '../../tools/local/folders.ts';

export interface FaultyRouter {
  process: ChildProcess;
  /** Resolves when it has killed itself; throws when it ended otherwise. */
  killed(): Promise<void>;
  /** Resolves when it has put itself to sleep. */
  asleep(): Promise<void>;
  /** Resolves when it was answered, well or not, for what it held when it fell asleep. */
  settled(): Promise<void>;
}

/** `lanes`, or one lane by its topic: what it appends there; `progress`: what it tells of that. */
export type FaultyPoint = 'progress' | 'lanes' | `inbox.${string}`;

/** A router that signals itself at the n-th time that it comes to a point (faulty-router.ts). */
export async function startFaultyRouter({ brokers, databaseUrl }: RunningBus, signal: NodeJS.Signals, point: FaultyPoint, times: number): Promise<FaultyRouter> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'faulty-router.ts'), signal, point, String(times)], {
    env: { ...process.env, KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const settled = new Promise<void>((resolve) => child.stdout.on('data', (said: Buffer) => said.includes('settled') && resolve()));
  await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    process: child,
    async killed() {
      const [, by] = await ended;
      if (by !== 'SIGKILL') throw new Error(`the router was to be killed, but ended by ${String(by)}`);
    },
    settled: () => settled,
    async asleep() {
      while (!/^State:\s+T/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8'))) await sleep(50);
    },
  };
}
