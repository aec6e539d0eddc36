/** Somebody else moved this place on: nothing of what was decided from the batch may last, and the partition is given up. */
export class PositionLost extends Error {}

/** What one batch covers, for a consumer of the log whose place stands in Postgres beside its effects. */
export interface Stretch {
  consumer: string;
  partition: number;
  /** The place before it: the offset of its first record. */
  start: bigint;
  /** The place after it. */
  end: bigint;
}

export interface PositionStore {
  /** Where this consumer reads on. A consumer that has no place yet gets one at `first`. */
  open(consumer: string, partition: number, first: bigint): Promise<bigint>;
}
