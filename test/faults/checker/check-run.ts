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
  const count: RunCount = { records: 0, steps: 0, lanes: [], tasks: [] };
  const [facts, nthOf]: [Fact[], (key: string) => number] = [[], numbering()];
  for (const record of records) {
    facts.push(...factsOfRecord(record, nthOf(record.publisher)));
    count.records++;
  }
  for (const step of steps) {
    facts.push(factOfStep(step, nthOf(`${step.task} ${step.fact}`)));
    count.steps++;
  }
  for (const { lane, delivered } of lanes) {
    count.lanes.push(checkLane(lane, facts, delivered()));
    count.tasks.push(checkTasks(delivered()));
  }
  return count;
}

/** From 1, for each key by itself. */
function numbering(): (key: string) => number {
  const last = new Map<string, number>();
  return (key) => {
    const nth = (last.get(key) ?? 0) + 1;
    last.set(key, nth);
    return nth;
  };
}

/** Of everything: 0 = the run was without a fault. */
export function wrongIn({ lanes, tasks }: RunCount): number {
  const inLanes = lanes.reduce((sum, lane) => sum + lane.lost + lane.duplicated + lane['out of order'] + lane.leaked, 0);
  return inLanes + tasks.reduce((sum, { illegal }) => sum + illegal, 0);
}
