export interface Point {
  /** Seconds since the beginning. */
  at: number;
  value: number;
}

/** So many looks together: between two collections of garbage a process holds what it no longer needs, and the least of some looks leaves that out. */
const TOGETHER = 6;

/** The second half: in the first, caches fill and the runtime finds out how much memory it works best with. */
export function secondHalf<T extends { at: number }>(points: readonly T[]): T[] {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  return points.filter(({ at }) => at >= (first + last) / 2);
}

/** The least of every few looks. */
export function floorsOf(points: readonly Point[]): Point[] {
  return Array.from({ length: Math.floor(points.length / TOGETHER) }, (_, i) => points.slice(i * TOGETHER, (i + 1) * TOGETHER).reduce((least, point) => (point.value < least.value ? point : least)));
}

/** By least squares, in the values' unit; NaN of fewer than two. */
export function growthPerHour(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const together = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0);
  const alone = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
  return (3_600 * together) / alone;
}
