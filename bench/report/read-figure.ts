/** A measured number as a benchmark wrote it into its page; throws where it does not stand there. */
export function figureIn(page: string, benchmark: string, what: string): number {
  const section = page.slice(page.indexOf(`<!-- bench:${benchmark} -->`), page.indexOf(`<!-- /bench:${benchmark} -->`));
  const row = section.split('\n').find((line) => line.startsWith(`| ${what} |`));
  const value = Number.parseFloat(row?.split('|')[3]?.replaceAll(',', '') ?? '');
  if (Number.isNaN(value)) throw new Error(`the benchmark ${benchmark} has written no "${what}"`);
  return value;
}
