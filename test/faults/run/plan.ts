import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

export const APPS = ['connector', 'router-1', 'router-2', 'gateway', 'dispatcher', 'tasks', 'remote-work'] as const;
export const PARTS = ['kafka', 'postgres'] as const;
export type AppName = (typeof APPS)[number];
export type PartName = (typeof PARTS)[number];

/** What is done to a process, to the line between the apps and a part, to an app's clock, or to Kafka's disk. */
export type Harm =
  | { fault: 'kill' | 'terminate' | 'freeze'; target: AppName | PartName }
  | { fault: 'cut' | 'half-open'; target: PartName }
  | { fault: 'delay'; target: PartName; byMs: number }
  | { fault: 'clock'; target: AppName; jumpMs: number }
  | { fault: 'full-disk'; target: 'kafka' };

export type Cycle = Harm & {
  /** From 1. */
  number: number;
  /** From the cycle's beginning to the harm, and from there until it is taken back. */
  afterMs: number;
  lastsMs: number;
};

/** A consumer group gives up a member that was silent for ten seconds: a router sleeps longer, and wakes beside its successor. */
const OUT_OF_THE_GROUP_MS = [11_000, 14_000] as const;
const JUMPS_MS = [-3_600_000, -60_000, 60_000, 3_600_000] as const;

/** The cycles of a run: the same seed gives the same, and the first of many are the same as of few. All kinds of harm come before one comes again. */
export function planOf(seed: number, cycles: number): Cycle[] {
  const random = xoroshiro128plus(seed);
  const bag: Harm[] = [];
  return Array.from({ length: cycles }, (_, i) => {
    if (bag.length === 0) bag.push(...harms(random));
    const [harm] = bag.splice(uniformInt(random, 0, bag.length - 1), 1) as [Harm];
    return { ...harm, number: i + 1, afterMs: uniformInt(random, 200, 1_200), lastsMs: lastingOf(harm, random) };
  });
}

/** Each kind of harm to each that it can be done to. */
function harms(random: RandomGenerator): Harm[] {
  const toProcess = [...APPS, ...PARTS].flatMap((target): Harm[] => [{ fault: 'kill', target }, { fault: 'terminate', target }, { fault: 'freeze', target }]);
  const toLine = PARTS.flatMap((target): Harm[] => [{ fault: 'cut', target }, { fault: 'half-open', target }, { fault: 'delay', target, byMs: uniformInt(random, 20, 300) }]);
  const toClock = APPS.map((target): Harm => ({ fault: 'clock', target, jumpMs: JUMPS_MS[uniformInt(random, 0, JUMPS_MS.length - 1)] ?? 0 }));
  return [...toProcess, ...toLine, ...toClock, { fault: 'full-disk', target: 'kafka' }];
}

function lastingOf({ fault, target }: Harm, random: RandomGenerator): number {
  if (fault === 'freeze' && target.startsWith('router')) return uniformInt(random, ...OUT_OF_THE_GROUP_MS);
  return uniformInt(random, 300, 4_000);
}

/** `kill router-1`, `delay postgres by 120 ms`. */
export function nameOfHarm(harm: Harm): string {
  const [by, unit] = harm.fault === 'delay' ? [harm.byMs, 'ms'] : harm.fault === 'clock' ? [harm.jumpMs / 60_000, 'min'] : [undefined, ''];
  return `${harm.fault} ${harm.target}${by === undefined ? '' : ` by ${by} ${unit}`}`;
}
