import { readFileSync, writeFileSync } from 'node:fs';
import { HEADINGS, rowOf, type Figure } from './figure.ts';

export interface Report {
  /** Names the markers `<!-- bench:<name> -->` and `<!-- /bench:<name> -->`. */
  name: string;
  title: string;
  figures: readonly Figure[];
  machine: string;
  /** How many runs the figures are the medians of. */
  runs: number;
}

/** Replaces what stands between a benchmark's markers; without them its section goes to the page's end. */
export function writeReport(file: string, report: Report): void {
  writeFileSync(file, withReport(readFileSync(file, 'utf8'), report));
}

export function withReport(page: string, report: Report): string {
  const [begin, end] = [`<!-- bench:${report.name} -->`, `<!-- /bench:${report.name} -->`];
  const section = `${begin}\n${markdown(report)}\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n## ${report.title}\n\n${section}\n`;
  return page.slice(0, from) + section + page.slice(to + end.length);
}

function markdown({ figures, machine, runs }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(HEADINGS), line(HEADINGS.map(() => '---')), ...figures.map((figure) => line(rowOf(figure))), '', `*${machine}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}*`].join('\n');
}
