/** Where the time of back-offs and grace periods comes from. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once at that time; the answer takes it back. */
  at(time: number, call: () => void): () => void;
}

export const CLOCK = Symbol('Clock');

const LONGEST_MS = 60_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, call) {
    // Whoever waits looks again when it is called: a long wait may well end early.
    const timer = setTimeout(call, Math.min(Math.max(time - Date.now(), 0), LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
