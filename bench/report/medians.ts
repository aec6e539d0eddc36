import { isReached, type Figure } from './figure.ts';

/** The same figures of several runs. */
export interface Spread extends Figure {
  /** Of every run, in their order. `value` is the median of them. */
  values: readonly number[];
}

/** Each figure with the median of the runs' values; of an even number of runs the worse of the middle two. Throws when the runs did not measure the same. */
export function mediansOf(runs: readonly (readonly Figure[])[]): Spread[] {
  const [first = []] = runs;
  return first.map((figure, i) => {
    const same = runs.map((run) => run[i]);
    if (same.some((one) => one?.what !== figure.what)) throw new Error(`"${figure.what}" was not measured in every run`);
    const values = same.map((one) => (one as Figure).value);
    return { ...figure, value: medianOf(values, figure), values };
  });
}

function medianOf(values: readonly number[], figure: Figure): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]] as [number, number];
  return figure.reach !== undefined && 'atMost' in figure.reach ? high : low;
}

/** How many of the figures that have something to reach do not reach it. */
export function missesAmong(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => isReached(figure) === false);
}
