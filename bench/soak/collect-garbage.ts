import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** To be preloaded into a process that `collectGarbage` shall reach. */
export const COLLECTS_ON_SIGNAL = join(import.meta.dirname, 'collects-on-signal.ts');
/** What is given back to the system goes in the seconds after. */
const GIVEN_BACK_MS = 3_000;

/** All garbage of these processes, now. */
export async function collectGarbage(processes: Iterable<{ pid: number }>): Promise<void> {
  for (const { pid } of processes) process.kill(pid, 'SIGUSR2');
  await sleep(GIVEN_BACK_MS);
}
