import type { Agency } from '@simpul/contract';

/** The agencies that an event concerns. */
export interface Parties {
  about: Agency;
  others: Agency[];
}

/** Four of these agencies, the next event's others. */
export function partiesOf(agencies: readonly Agency[], number: number): Parties {
  const first = (number * 7) % agencies.length;
  const [about, ...others] = [0, 1, 2, 3].map((step) => agencies[(first + step) % agencies.length] as Agency);
  return { about: about as Agency, others };
}
