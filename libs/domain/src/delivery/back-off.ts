const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/**
 * How long to wait after so many failures one after another: 1 s, 2 s, 4 s … up to 5 minutes, of which the upper half is chance, so that those
 * who failed together do not come back together. `random` is from 0 to below 1.
 */
export function backOffMs(failures: number, random: number): number {
  if (failures < 1) return 0;
  const whole = Math.min(FIRST_MS * 2 ** (Math.min(failures, 30) - 1), LONGEST_MS);
  return Math.round(whole / 2 + (whole / 2) * random);
}
