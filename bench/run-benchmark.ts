import { join } from 'node:path';
import { ROOT } from '../tools/local/folders.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { openWorkbench } from './measure/workbench.ts';
import type { Figure } from './report/figure.ts';
import { mediansOf, type Spread } from './report/medians.ts';
import { printHottest } from './report/print-hottest.ts';

const PROFILES = join('.cache', 'profiles');

export const say = (line: string): void => console.log(`bench: ${line}`);

/** So many runs, each on parts of its own. */
export async function runOften(benchmark: Benchmark, runs: number, quick: boolean): Promise<Spread[]> {
  const all: Figure[][] = [];
  for (let run = 1; run <= runs; run++) {
    say(`${benchmark.name}, run ${run} of ${runs}: starting Kafka and PostgreSQL with fresh data …`);
    all.push(await runOnce(benchmark, quick));
  }
  return mediansOf(all);
}

/** One run whose processes write CPU profiles; prints where the time went. */
export async function runProfiled(benchmark: Benchmark, quick: boolean): Promise<Figure[]> {
  const profiles = join(PROFILES, `${benchmark.name}-${Date.now()}`);
  const figures = await runOnce(benchmark, quick, profiles);
  printHottest(join(ROOT, profiles));
  return figures;
}

async function runOnce(benchmark: Benchmark, quick: boolean, profiles?: string): Promise<Figure[]> {
  const bench = await openWorkbench({ quick, profiles });
  try {
    return await benchmark.run(bench, say);
  } finally {
    await bench.close();
  }
}
