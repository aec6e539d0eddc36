import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Explained, runCommand } from '../tools/local/explain.ts';
import { ROOT } from '../tools/local/folders.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { HEADINGS, rowOf, type Figure } from './report/figure.ts';
import { describeMachine } from './report/machine.ts';
import { missesAmong } from './report/medians.ts';
import { printTable } from './report/print-table.ts';
import { writeReport } from './report/write-report.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { compareRefs } from './compare-refs.ts';
import { runOften, runProfiled } from './run-benchmark.ts';

const OPTIONS = { list: { type: 'boolean' }, quick: { type: 'boolean' }, profile: { type: 'boolean' }, runs: { type: 'string' }, json: { type: 'string' }, compare: { type: 'string' } } as const;
const HELP = [
  ['', 'all of them, one after the other; each writes its medians into docs/performance.md'],
  ['<name> …', 'only these'],
  ['--runs N', 'how often each is run: 3 unless told'],
  ['--quick', 'one small run that shows that it works; writes no report'],
  ['--profile', 'one run with CPU profiles in .cache/profiles; prints where the time went, writes no report'],
  ['--compare <ref>', 'builds that commit too, measures both by turns and prints the change; writes no report'],
  ['--json <file>', 'the figures of one benchmark as JSON; writes no report'],
] as const;

await runCommand(async () => {
  const { names, runs, quick = false, profile = false, list, json, compare } = asked();
  if (list) return printHelp();
  const wanted = names.length === 0 ? BENCHMARKS : names.map(named);
  const [only] = wanted as [Benchmark];
  if ((json !== undefined || compare !== undefined) && names.length !== 1) throw new Explained('--json and --compare want the name of one benchmark');
  const often = runs ?? (quick ? 1 : 3);
  if (compare !== undefined) return compareRefs(only.name, compare, often, quick);
  if (json !== undefined) return writeFileSync(json, JSON.stringify(await runOften(only, runs ?? 1, quick)));
  for (const benchmark of wanted) {
    if (profile) show(benchmark, await runProfiled(benchmark, quick));
    else await measure(benchmark, often, quick);
  }
});

async function measure(benchmark: Benchmark, runs: number, quick: boolean): Promise<void> {
  const { name, title } = benchmark;
  const figures = await runOften(benchmark, runs, quick);
  const machine = describeMachine(new Date());
  show(benchmark, figures);
  console.log(`\n  ${machine}`);
  if (quick) return console.log('  a small run: its figures say nothing of speed');
  for (const { what } of missesAmong(figures)) console.log(`  not reached: ${what}`);
  writeReport(join(ROOT, 'docs', 'performance.md'), { name, title, figures, machine, runs });
}

function show({ title }: Benchmark, figures: readonly Figure[]): void {
  printTable(title, HEADINGS, figures.map(rowOf));
}

function asked() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const runs = values.runs === undefined ? undefined : Number(values.runs);
    if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs wants a number from 1 on, not "${values.runs}"`);
    return { ...values, runs, names: positionals };
  } catch (error) {
    throw new Explained(`${(error as Error).message.split('. ')[0]}; npm run bench -- --list shows what there is`);
  }
}

function named(name: string): Benchmark {
  const benchmark = BENCHMARKS.find((one) => one.name === name);
  if (benchmark === undefined) throw new Explained(`there is no benchmark "${name}"; there are ${BENCHMARKS.map((one) => one.name).join(', ')}`);
  return benchmark;
}

function printHelp(): void {
  console.log('npm run bench -- [<name> …] [flags]\n');
  for (const { name, title } of BENCHMARKS) console.log(`  ${name.padEnd(17)} ${title}`);
  console.log('');
  for (const [flag, what] of HELP) console.log(`  ${(flag || '(no name)').padEnd(17)} ${what}`);
}
