import { checkLane, type LaneCount } from './check-lane.ts';
import { checkTasks, type TaskCount } from './check-tasks.ts';
import { factOfStep, factsOfRecord, type Fact } from './facts.ts';
import type { Acknowledged, Delivered, Lane, Stepped } from './journal.ts';

/** All journals of a run. */
export interface Journals {
  records: Iterable<Acknowledged>;
  steps: Iterable<Stepped>;
  lanes: readonly { lane: Lane; delivered: () => Iterable<Delivered> }[];
}

export interface RunCount {
  records: number;
  steps: number;
  lanes: LaneCount[];
  /** As each lane tells them. */
  tasks: TaskCount[];
}

export function checkRun({ records, steps, lanes }: Journals): RunCount {
  const facts: Fact[] = [];
  const [places, count]: [Map<string, number>, RunCount] = [new Map(), { records: 0, steps: 0, lanes: [], tasks: [] }];
  for (const record of records) {
    const place = places.get(record.publisher) ?? 0;
    places.set(record.publisher, place + 1);
    facts.push(...factsOfRecord(record, place));
    count.records++;
  }
  for (const step of steps) {
    facts.push(factOfStep(step));
    count.steps++;
  }
  for (const { lane, delivered } of lanes) {
    count.lanes.push(checkLane(lane, facts, delivered()));
    count.tasks.push(checkTasks(delivered()));
  }
  return count;
}

/** Of everything: 0 = the run was without a fault. */
export function wrongIn({ lanes, tasks }: RunCount): number {
  const inLanes = lanes.reduce((sum, lane) => sum + lane.lost + lane.duplicated + lane['out of order'] + lane.leaked, 0);
  return inLanes + tasks.reduce((sum, { illegal }) => sum + illegal, 0);
}
