import { setTimeout as sleep } from 'node:timers/promises';
import type { RunCount } from '../checker/check-run.ts';
import type { ServerErrors } from '../load/server-errors.ts';
import type { Capacity } from './capacity.ts';
import { startFaultyBus, type FaultyBus } from './faulty-bus.ts';
import { inflict } from './inflict.ts';
import { nameOfHarm, planOf, type Cycle } from './plan.ts';
import { Stage } from './stage.ts';

export interface RunOptions {
  seed: number;
  cycles: number;
  /** Records a second; undefined: half of what is measured first. */
  rate: number | undefined;
  /** For so many seconds. */
  measureFor: number;
  /** Where the journals stand. */
  folder: string;
  /** Ends the run before its time. */
  signal: AbortSignal;
  say: (line: string) => void;
}

/** Of a cycle. */
type Outcome = 'done' | 'withoutEffect' | 'leftOut';

export interface Run {
  seed: number;
  count: RunCount;
  /** Tasks that were never answered to their end. */
  unended: number;
  /** Records a second; `capacity` where it was measured. */
  rate: number;
  capacity?: Capacity;
  /** Seen to have done what they are to do, and not. */
  done: readonly Cycle[];
  withoutEffect: readonly Cycle[];
  /** What this machine does not let be done. */
  leftOut: readonly Cycle[];
  repeated: Stage['repeated'];
  errors: ServerErrors;
  /** Ends of apps that nobody had asked for: each by its name. */
  endedByItself: readonly string[];
}

/** Between two cycles. */
const REST_MS = 1_000;

/** A load of all six kinds and of tasks while fault after fault is done to the bus; then, what came of it. */
export async function runFaults(options: RunOptions): Promise<Run> {
  options.say('starting Kafka, PostgreSQL and the apps …');
  const bus = await startFaultyBus();
  try {
    return await underLoad(bus, options);
  } finally {
    await bus.stop();
  }
}

async function underLoad(bus: FaultyBus, options: RunOptions): Promise<Run> {
  const { seed, say, folder, signal } = options;
  const { connector, gateway, tasks } = bus.apps;
  const stage = await Stage.open({ ...bus, urls: { connector: connector.url, gateway: gateway.url, tasks: tasks.url }, folder, signal });
  try {
    if (options.rate === undefined) say('measuring how much goes through …');
    const capacity = options.rate === undefined ? await stage.measure(options.measureFor) : undefined;
    const rate = options.rate ?? Math.max(1, Math.round((capacity?.perSecond ?? 0) / 2));
    say(`a load of ${rate} records/s${capacity === undefined ? '' : `, half of ${Math.round(capacity.perSecond)}, at which ${Math.round(100 * capacity.busy)} % of the machine was busy`}`);
    const cycles = await allCycles(bus, stage, rate, options);
    say('waiting until everything has come …');
    const unended = await stage.settle();
    const count = await stage.drain();
    return { seed, count, unended, rate, ...(capacity === undefined ? {} : { capacity }), ...cycles, repeated: stage.repeated, errors: stage.errors, endedByItself: Object.values(bus.apps).flatMap(({ name, endedByItself }) => Array<string>(endedByItself).fill(name)) };
  } finally {
    await stage.close();
  }
}

async function allCycles(bus: FaultyBus, stage: Stage, rate: number, { seed, cycles, signal, say }: RunOptions): Promise<Record<Outcome, readonly Cycle[]>> {
  const by: Record<Outcome, Cycle[]> = { done: [], withoutEffect: [], leftOut: [] };
  const load = stage.load(rate);
  for (const cycle of planOf(seed, cycles)) {
    signal.throwIfAborted();
    const outcome = await Promise.race([oneCycle(bus, cycle), load.broken]);
    by[outcome].push(cycle);
    const lasted = { done: `${(cycle.lastsMs / 1_000).toFixed(1).padStart(4)} s`, withoutEffect: 'without effect', leftOut: 'left out' }[outcome];
    say(`${String(cycle.number).padStart(String(cycles).length)}/${cycles}  ${nameOfHarm(cycle).padEnd(26)} ${lasted}   ${stage.standing()}`);
  }
  await load.end();
  return by;
}

async function oneCycle(bus: FaultyBus, cycle: Cycle): Promise<Outcome> {
  if (cycle.fault === 'full-disk' && bus.disk === undefined) return 'leftOut';
  await sleep(cycle.afterMs);
  await allReady(bus);
  const inflicted = await inflict(bus, cycle);
  await sleep(cycle.lastsMs);
  const outcome = (await inflicted.hadEffect()) ? 'done' : 'withoutEffect';
  await inflicted.takeBack();
  await allReady(bus);
  await sleep(REST_MS);
  return outcome;
}

async function allReady(bus: FaultyBus): Promise<void> {
  await Promise.all(Object.values(bus.apps).map((app) => app.ready()));
}
