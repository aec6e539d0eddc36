import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RunningBus } from '../../tools/local/folders.ts';

/** A router that kills itself between its n-th append of lane records and the progress that tells of it. */
export async function startDyingRouter({ brokers, databaseUrl }: RunningBus, after: number): Promise<{ ended: Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'dying-router.ts'), String(after)], {
    env: { ...process.env, KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([, signal]) => {
    if (signal !== 'SIGKILL') throw new Error(`the router was to be killed, but ended by ${String(signal)}`);
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { ended };
}
