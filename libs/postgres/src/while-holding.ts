import type { Database } from './database.ts';

/** Runs `work` while holding a lock; false at once when another session holds it. `lost` fires when the lock is lost; the answer comes after `work` has ended. */
export async function whileHolding(database: Database, lock: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
  const session = await database.tryLock(lock);
  if (session === undefined) return false;
  const ending = new AbortController();
  let done: Promise<void> | undefined;
  try {
    done = work(ending.signal);
    await Promise.race([done, session.lost]);
    return true;
  } finally {
    ending.abort();
    await done?.catch(() => {});
    await session.close();
  }
}
