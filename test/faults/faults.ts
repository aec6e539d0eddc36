import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from '../../bench/report/machine.ts';
import { withSection } from '../../bench/report/write-report.ts';
import { Explained, runCommand } from '../../tools/local/explain.ts';
import { ROOT } from '../../tools/local/folders.ts';
import { isReported, readFlags, replayOf } from './report/flags.ts';
import { printReport, reportMarkdown, wrongsOf } from './report/report.ts';
import { runFaults } from './run/run-faults.ts';

const PAGE = join(ROOT, 'docs', 'faults.md');

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2));
  const { cycles, seed, rate, measure } = flags;
  const say = (line: string) => console.log(`faults: ${line}`);
  const folder = mkdtempSync(join(tmpdir(), 'simpul-journals-'));
  const asked = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    say(`${signal}: stopping what was started …`);
    asked.abort(new Explained(`stopped before its end; the journals stand in ${folder}`));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  say(`${cycles} cycles, seed ${seed}; journals in ${folder}`);
  const run = await runFaults({ cycles, seed, rate, measureFor: measure, folder, signal: asked.signal, say });
  printReport(run, say);
  const wrong = wrongsOf(run);
  const replay = replayOf(flags, run.rate);
  say(`${wrong === 0 ? 'nothing' : wrong} wrong; ${replay}`);
  if (isReported(flags)) writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), { name: 'faults', title: 'The last run', text: reportMarkdown(run, describeMachine(new Date())) }));
  if (wrong > 0) throw new Explained(`the journals stand in ${folder}; the same faults again: ${replay}`);
  rmSync(folder, { recursive: true });
});
