import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Explained } from '../tools/local/explain.ts';
import { ROOT } from '../tools/local/folders.ts';
import { openWorktree } from './measure/worktree.ts';
import { COMPARED, comparison } from './report/compare.ts';
import type { Figure } from './report/figure.ts';
import { mediansOf } from './report/medians.ts';
import { printTable } from './report/print-table.ts';
import { say } from './run-benchmark.ts';

/** Measures another commit and what stands here by turns, each with its own benchmark of that name, and prints both medians. */
export function compareRefs(name: string, ref: string, runs: number, quick: boolean): void {
  // Ctrl-C reaches what runs below as well; this process waits for its end and then clears away.
  process.on('SIGINT', () => {});
  say(`building ${ref} …`);
  const before = openWorktree(ref);
  const results = mkdtempSync(join(tmpdir(), 'simpul-figures-'));
  try {
    const [old, now]: Figure[][][] = [[], []];
    for (let run = 1; run <= runs; run++) {
      for (const [root, figures, whose] of [[before.root, old, ref], [ROOT, now, 'what stands here']] as const) {
        say(`${name}, run ${run} of ${runs}: ${whose} …`);
        figures?.push(figuresOf(root, name, quick, join(results, `${run}.json`)));
      }
    }
    printTable(`${name}: ${ref} → here, medians of ${runs} runs by turns`, COMPARED, comparison(mediansOf(old ?? []), mediansOf(now ?? [])));
  } finally {
    before.remove();
    rmSync(results, { recursive: true, force: true });
  }
}

function figuresOf(root: string, name: string, quick: boolean, file: string): Figure[] {
  try {
    execFileSync(process.execPath, [join(root, 'bench', 'bench.ts'), name, '--runs', '1', '--json', file, ...(quick ? ['--quick'] : [])], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Explained(`the benchmark "${name}" did not run in ${root}; commits from before --json can not be compared`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Figure[];
}
