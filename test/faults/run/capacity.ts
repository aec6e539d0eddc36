import type { CpuInfo } from 'node:os';
import type { RunCount } from '../checker/check-run.ts';

export interface Capacity {
  /** Records. */
  perSecond: number;
  /** Of all cores meanwhile, 0 to 1. Far from 1 the senders were the limit, not the bus. */
  busy: number;
}

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

/** Of the time of all cores between two looks, what they were at work. Waiting for a disk is none of it. */
export function busyShare(before: readonly Pick<CpuInfo, 'times'>[], after: readonly Pick<CpuInfo, 'times'>[], tookMs: number): number {
  const worked = (cores: readonly Pick<CpuInfo, 'times'>[]) => cores.reduce((total, { times: { user, nice, sys, irq } }) => total + user + nice + sys + irq, 0);
  return (worked(after) - worked(before)) / (after.length * tookMs);
}
