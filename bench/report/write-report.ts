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
  return withSection(page, { name: `bench:${report.name}`, title: report.title, text: markdown(report) });
}

/** The page with this between the markers of the name; a page without them gets it as a section at its end. */
export function withSection(page: string, { name, title, text }: { name: string; title: string; text: string }): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${begin}\n${text}\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n## ${title}\n\n${section}\n`;
  return page.slice(0, from) + section + page.slice(to + end.length);
}

/** The first row holds the headings. */
export function markdownTable([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function markdown({ figures, machine, runs }: Report): string {
  return `${markdownTable([HEADINGS, ...figures.map(rowOf)])}\n\n*${machine}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}*`;
}
