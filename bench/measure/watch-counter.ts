import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApp } from './workbench.ts';

export interface Watched {
  /** Counted between the first look that saw any of each and the end. */
  counted: number;
  seconds: number;
  cpuSeconds: number;
}

/** Each look costs the app two milliseconds. */
const EVERY_MS = 250;
const STANDSTILL_MS = 60_000;

/** Watches a counter in the metrics of an app, or of several of its kind together, until it reaches `end`. Throws when it stands still for a minute or goes beyond. */
export async function watchCounter(app: RunningApp | readonly RunningApp[], sample: string, end: number): Promise<Watched> {
  const apps = [app].flat();
  let first: { at: number; count: number; cpuSeconds: number } | undefined;
  let moved = { at: performance.now(), count: -1 };
  for (;;) {
    const counts = await Promise.all(apps.map((one) => counterOf(one, sample)));
    const [count, at] = [sumOf(counts), performance.now()];
    const cpuSeconds = sumOf(apps.map((one) => one.usage().cpuSeconds));
    if (first === undefined && counts.every((own) => own > 0)) first = { at, count, cpuSeconds };
    if (count > end) throw new Error(`${sample} is ${count}: more than the ${end} that can be`);
    if (count === end && first !== undefined) return { counted: end - first.count, seconds: (at - first.at) / 1_000, cpuSeconds: cpuSeconds - first.cpuSeconds };
    if (count !== moved.count) moved = { at, count };
    if (at - moved.at > STANDSTILL_MS) throw new Error(`${sample} stands still at ${count} of ${end}`);
    await sleep(EVERY_MS);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The sample's value; 0 before it was first counted. */
export async function counterOf({ url }: RunningApp, sample: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(sample));
  return Number(line?.slice(line.lastIndexOf(' ') + 1) ?? 0);
}
