import { rowOf, type Figure } from './figure.ts';

export const HEADINGS = ['what', 'reach', 'measured', 'reached'] as const;

/** The table as a terminal shows it. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = [[...HEADINGS], ...figures.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ').trimEnd()}`);
}
