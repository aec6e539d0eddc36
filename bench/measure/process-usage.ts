import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a process and those it started have used since they began. */
export interface Usage {
  cpuSeconds: number;
  /** Highest resident memory of the process itself, in MB. */
  rssPeakMb: number;
}

/** What a process itself holds now. */
export interface Held {
  rssMb: number;
  /** Open files, sockets and pipes. */
  handles: number;
}

/** Linux counts CPU time in these for `/proc`, whatever the kernel's own tick. */
const TICKS_PER_SECOND = 100;

/** Read from `/proc`, so that a server in any language counts alike; zeros for a process that has ended. */
export function usageOf(pid: number): Usage {
  try {
    const cpuSeconds = [pid, ...childrenOf(pid)].reduce((sum, id) => sum + cpuSecondsOf(id), 0);
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpuSeconds, rssPeakMb: Number(peak ?? 0) / 1_024 };
  } catch {
    return { cpuSeconds: 0, rssPeakMb: 0 };
  }
}

/** Sets the peak of resident memory back to what is resident now (proc(5), `clear_refs`). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Throws where the process has ended. */
export function heldBy(pid: number): Held {
  const rss = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { rssMb: Number(rss) / 1_024, handles: readdirSync(`/proc/${pid}/fd`).length };
}

/** What a process and its children hold now, memory that they share counted once. */
export function heldTogether(pid: number): Held {
  const each = [pid, ...childrenOf(pid)].flatMap((id) => shareOf(id) ?? []);
  return { rssMb: each.reduce((sum, { rssMb }) => sum + rssMb, 0), handles: each.reduce((sum, { handles }) => sum + handles, 0) };
}

/** Undefined for a process that has just ended. */
function shareOf(pid: number): Held | undefined {
  try {
    const share = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return { rssMb: Number(share) / 1_024, handles: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return undefined;
  }
}

/** PostgreSQL works in children of its first process. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.[1] === String(pid)).map(Number);
}

/** User and system time, those of children that have ended included. */
function cpuSecondsOf(pid: number): number {
  const stat = statOf(String(pid));
  return stat === undefined ? 0 : stat.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

/** The fields of `/proc/<pid>/stat` behind the name, from "state" on; undefined for a process that has just ended. */
export function statOf(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
