/** A CPU profile as V8 writes it (Chrome DevTools Protocol, `Profiler.Profile`); deltas in microseconds. */
export interface Profile {
  nodes: { id: number; callFrame: CallFrame; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
}

/** Microseconds of each node's own. */
export function ownTimes({ samples = [], timeDeltas = [] }: Profile): Map<number, number> {
  const own = new Map<number, number>();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0)));
  return own;
}
