import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Explained } from '../../../tools/local/explain.ts';

export interface Flags {
  cycles: number;
  seed: number;
  rate: number | undefined;
  /** Seconds. */
  measure: number;
}

const CYCLES = 10;
const MEASURED_S = 20;
const MOST_SEED = 2 ** 31 - 1;
export const USAGE = `npm run faults -- [flags]
  --cycles <n>   how many faults, one after another (${CYCLES})
  --seed <n>     the same seed gives the same faults (any; it is printed)
  --rate <n>     records a second (half of what is measured first)
  --measure <n>  for how many seconds that is measured (${MEASURED_S})`;

/** As many cycles as have each kind of fault in them: a shorter run is a try, and so is one at another rate than is measured. */
const WRITTEN_FROM = 50;

/** Whether the run's table goes to docs/faults.md. */
export function isReported({ cycles, rate, measure }: Flags): boolean {
  return cycles >= WRITTEN_FROM && rate === undefined && measure === MEASURED_S;
}

/** The same faults under the same load: a run that measured may find another rate the next time. */
export function replayOf({ cycles, seed }: Flags, rate: number): string {
  return `npm run faults -- --cycles ${cycles} --seed ${seed} --rate ${rate}`;
}

/** Throws `Explained`. */
export function readFlags(args: readonly string[]): Flags {
  const { cycles, seed, rate, measure } = valuesIn(args);
  return {
    cycles: cycles === undefined ? CYCLES : wholeNumber('--cycles', cycles, 10_000),
    seed: seed === undefined ? randomInt(1, MOST_SEED) : wholeNumber('--seed', seed, MOST_SEED),
    rate: rate === undefined ? undefined : wholeNumber('--rate', rate, 100_000),
    measure: measure === undefined ? MEASURED_S : wholeNumber('--measure', measure, 3_600),
  };
}

function valuesIn(args: readonly string[]): Partial<Record<keyof Flags, string>> {
  try {
    return parseArgs({ args: [...args], options: { cycles: { type: 'string' }, seed: { type: 'string' }, rate: { type: 'string' }, measure: { type: 'string' } } }).values;
  } catch (error) {
    throw new Explained(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
  }
}

function wholeNumber(flag: string, text: string, most: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > most) throw new Explained(`${flag} is a whole number from 1 to ${most}, not "${text}"\n${USAGE}`);
  return Number(text);
}
