import type { RunCount } from '../checker/check-run.ts';

/** What goes through from end to end, in records a second: what was acknowledged between two counts, and no greater share of it than came meanwhile of what was owed to the slowest lane. */
export function capacityOf(before: RunCount, after: RunCount, seconds: number): number {
  const shares = after.lanes.map((lane, i) => {
    const [owed, came] = [lane.expected - (before.lanes[i]?.expected ?? 0), cameOf(lane) - cameOf(before.lanes[i])];
    return owed === 0 ? 1 : came / owed;
  });
  return (Math.min(1, ...shares) * (after.records - before.records)) / seconds;
}

/** Of what is owed: what comes twice is carried once. */
const cameOf = (lane: RunCount['lanes'][number] | undefined) => (lane?.expected ?? 0) - (lane?.lost ?? 0);
