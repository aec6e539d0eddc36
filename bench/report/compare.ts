import { written, type Figure } from './figure.ts';

export const COMPARED = ['what', 'before', 'now', 'change'] as const;

/** Cells of a table row per figure that both have: what, before, now, change in percent. */
export function comparison(before: readonly Figure[], now: readonly Figure[]): (readonly [string, string, string, string])[] {
  return now.flatMap(({ what, unit, value }) => {
    const old = before.find((one) => one.what === what);
    if (old === undefined) return [];
    const change = (100 * (value - old.value)) / old.value;
    return [[what, `${written(old.value)} ${unit}`.trim(), `${written(value)} ${unit}`.trim(), Number.isFinite(change) ? `${change > 0 ? '+' : ''}${change.toFixed(1)} %` : '–'] as const];
  });
}
