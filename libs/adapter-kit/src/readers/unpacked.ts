const HARMLESS = 64_000_000;
const MAX_RATIO = 200;

/** Whether so much comes out of so few bytes that nobody's data are in it: tables of people shrink to a tenth, seldom to a fiftieth. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > HARMLESS && unpacked > MAX_RATIO * packed;
}
