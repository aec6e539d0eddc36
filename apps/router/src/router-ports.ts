import type { LaneReader, LogAppender, RouterStateStore } from '@simpul/domain';

export interface RouterPorts {
  log: Pick<LogAppender, 'append'>;
  lanes: Pick<LaneReader, 'fetchLane'>;
  state: RouterStateStore;
  clock: Clock;
  /** Key of the ids' hashes; the same for every router. */
  idKey: string;
  count(outcome: 'copied' | 'doubled' | 'backfilled' | 'detached', records: number): void;
  /** For the operator; never holds record contents. */
  onTrouble(message: string, about: { partition: number; lanes?: readonly string[] }): void;
}

export interface Clock {
  /** Milliseconds since whenever. */
  now(): number;
  /** Ends early, without an error, when the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

export interface RouterLimits {
  /** Log positions whose ids are remembered, per partition. The same for every router: the window decides what is doubled. */
  windowPositions: number;
  /** So few offsets behind, a lane is brought up to the router's position in one go, while no batch is routed. */
  nearOffsets: bigint;
  /** Of the log that one step of a backfill reads. */
  chunkBytes: number;
}

/** 4 million positions over 24 partitions. */
export const LIMITS: RouterLimits = { windowPositions: Math.floor(4_000_000 / 24), nearOffsets: 2_000n, chunkBytes: 500_000 };
