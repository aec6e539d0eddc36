/** One measured number. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The number to reach; left out where none is asked for. */
  reach?: { atLeast: number } | { atMost: number };
}

export function isReached({ value, reach }: Figure): boolean | undefined {
  if (reach === undefined) return undefined;
  return 'atLeast' in reach ? value >= reach.atLeast : value <= reach.atMost;
}

/** Three digits that count: 41,300; 152; 8.41; 0.0312. */
export function written(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Math.abs(value) >= 1_000 ? Math.round(value / 10 ** (Math.floor(Math.log10(value)) - 2)) * 10 ** (Math.floor(Math.log10(value)) - 2) : value;
  return rounded.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const HEADINGS = ['what', 'reach', 'measured', 'reached'] as const;

/** Cells of a table row: what, reach, measured, reached. */
export function rowOf(figure: Figure): [what: string, reach: string, measured: string, reached: string] {
  const { what, value, unit, reach } = figure;
  const asked = reach === undefined ? '' : 'atLeast' in reach ? `≥ ${reach.atLeast.toLocaleString('en')}` : `≤ ${reach.atMost.toLocaleString('en')}`;
  const reached = isReached(figure);
  return [what, asked, `${written(value)} ${unit}`.trim(), reached === undefined ? '' : reached ? 'yes' : 'no'];
}
