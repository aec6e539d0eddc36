import fc from 'fast-check';

/** FUZZ_RUNS: how many requests, events and cursors each; left out, as many as a test run has time for. */
export const runsOr = (few: number) => Number(process.env.FUZZ_RUNS ?? few);

const { FUZZ_SEED, FUZZ_PATH, FUZZ_ONLY } = process.env;
const seed = Number(FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** FUZZ_ONLY: the name of what is to be repeated alone. */
export const isAsked = (name: string) => FUZZ_ONLY === undefined || FUZZ_ONLY === name;

/** For who wants to see the same again. */
export const SAME_AGAIN = `all of it again: FUZZ_SEED=${seed} npm test -- test/fuzz`;

/** So many of them, by the same seed. */
export const sampleOf = <T>(values: fc.Arbitrary<T>, count: number): T[] => fc.sample(values, { numRuns: count, seed });

/** Judges so many values, one after another; `judge` gives what is wrong with one. Throws with the smallest that is wrong, and how to repeat it. */
export async function fuzz<T>(name: string, values: fc.Arbitrary<T>, runs: number, judge: (value: T) => Promise<readonly string[]>): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    const faults = await judge(value);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const { failed, errorInstance, counterexamplePath } = await fc.check(property, { numRuns: runs, seed, ...(FUZZ_PATH === undefined || FUZZ_ONLY !== name ? {} : { path: FUZZ_PATH }) });
  if (!failed) return;
  const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`${name}\n${said}\n${SAME_AGAIN}\nthis alone: FUZZ_SEED=${seed} FUZZ_PATH=${counterexamplePath} FUZZ_ONLY='${name}' npm test -- test/fuzz`);
}
