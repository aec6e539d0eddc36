import { join } from 'node:path';
import { Explained, runCommand } from '../tools/local/explain.ts';
import { ROOT } from '../tools/local/folders.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { openWorkbench } from './measure/workbench.ts';
import type { Figure } from './report/figure.ts';
import { describeMachine } from './report/machine.ts';
import { printHottest } from './report/print-hottest.ts';
import { printTable } from './report/print-table.ts';
import { writeReport } from './report/write-report.ts';
import { catchup } from './catchup.ts';
import { circular } from './circular.ts';
import { files } from './files.ts';
import { http } from './http.ts';
import { lanes } from './lanes.ts';
import { latency } from './latency.ts';
import { ledger } from './ledger.ts';
import { longpoll } from './longpoll.ts';
import { route } from './route.ts';
import { status } from './status.ts';
import { translate } from './translate.ts';

const BENCHMARKS: readonly Benchmark[] = [translate, http, ledger, files, route, lanes, latency, longpoll, catchup, circular, status];
const FLAGS = { '--quick': 'a small run that shows that it works; writes no report', '--profile': 'writes CPU profiles of the apps into .cache/profiles and prints where the time went; writes no report' };
const PROFILES = join('.cache', 'profiles');

await runCommand(async () => {
  const [name, ...flags] = process.argv.slice(2);
  if (name === undefined) return list();
  const benchmark = BENCHMARKS.find((one) => one.name === name);
  if (benchmark === undefined) throw new Explained(`there is no benchmark "${name}"; there are ${BENCHMARKS.map((one) => one.name).join(', ')}`);
  const unknown = flags.find((flag) => !(flag in FLAGS));
  if (unknown !== undefined) throw new Explained(`${unknown} is unknown; there are ${Object.keys(FLAGS).join(' and ')}`);
  await measure(benchmark, flags.includes('--quick'), flags.includes('--profile'));
});

async function measure(benchmark: Benchmark, quick: boolean, profile: boolean): Promise<void> {
  const { name, title } = benchmark;
  const say = (line: string) => console.log(`bench: ${line}`);
  const profiles = profile ? join(PROFILES, `${name}-${Date.now()}`) : undefined;
  say('starting Kafka and PostgreSQL with fresh data …');
  const bench = await openWorkbench({ quick, profiles });
  let figures: Figure[];
  try {
    figures = await benchmark.run(bench, say);
  } finally {
    await bench.close();
  }
  const machine = describeMachine(new Date());
  printTable(title, figures);
  console.log(`\n  ${machine}`);
  if (profiles !== undefined) printHottest(join(ROOT, profiles));
  if (!quick && !profile) writeReport(join(ROOT, 'docs', 'performance.md'), { name, title, figures, machine });
}

function list(): void {
  console.log('npm run bench -- <name> [flags]\n');
  for (const { name, title } of BENCHMARKS) console.log(`  ${name.padEnd(10)} ${title}`);
  for (const [flag, what] of Object.entries(FLAGS)) console.log(`  ${flag.padEnd(10)} ${what}`);
}
