import type { LogAppender, NewRecord } from '@simpul/domain';

const AT_ONCE = 4_000;
const ON_THEIR_WAY = 8;

/** Appends records as fast as the log takes them; returns seconds and this process's CPU-seconds. */
export async function appendAll(log: Pick<LogAppender, 'append'>, count: number, recordOf: (number: number) => NewRecord): Promise<{ seconds: number; cpuSeconds: number }> {
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  const waiting: Promise<unknown>[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    waiting.push(log.append(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => recordOf(from + i))));
    if (waiting.length === ON_THEIR_WAY) await waiting.shift();
  }
  await Promise.all(waiting);
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - since) / 1_000, cpuSeconds: (user + system) / 1e6 };
}
