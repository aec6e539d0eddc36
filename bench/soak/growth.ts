export interface Point {
  /** Seconds since the beginning. */
  at: number;
  value: number;
}

/** The second half: in the first, caches fill and the runtime finds out how much memory it works best with. */
export function secondHalf<T extends { at: number }>(points: readonly T[]): T[] {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  return points.filter(({ at }) => at >= (first + last) / 2);
}

/**
 * How much the floor of these points rises in an hour, in the values' unit; NaN of fewer than two. Between two collections of garbage, which can
 * lie many minutes apart, a process holds what it no longer needs: the floor is the line below all points that comes nearest to them.
 */
export function floorGrowthPerHour(points: readonly Point[]): number {
  const hull = lowerHull(points);
  const middle = points.reduce((sum, { at }) => sum + at, 0) / points.length;
  const after = hull.findIndex(({ at }) => at >= middle);
  const [from, to] = [hull[Math.max(after, 1) - 1], hull[Math.max(after, 1)]];
  return from === undefined || to === undefined ? Number.NaN : (3_600 * (to.value - from.value)) / (to.at - from.at);
}

/** The convex hull's lower side, of points in the order of time (Andrew's monotone chain). */
function lowerHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1 && !turnsUp(hull.at(-2) as Point, hull.at(-1) as Point, point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsUp(a: Point, b: Point, c: Point): boolean {
  return (b.at - a.at) * (c.value - a.value) > (b.value - a.value) * (c.at - a.at);
}
