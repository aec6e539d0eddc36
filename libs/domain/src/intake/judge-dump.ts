import type { IndonesianZone } from '@simpul/contract';
import { localDate, startOfLocalDay } from '../clock/index.ts';

/** What a source promises of its dumps. */
export interface DumpGuards {
  expects?: { /** Local time, `HH:MM`. */ by: string; atLeast: number };
  maxMissing?: number;
}

export interface DumpCount {
  rows: number;
  /** Of the rows that the last accepted dump had, and that are not yet reported as gone. */
  known: number;
  /** Of those, how many this one lacks. */
  missing: number;
}

export type DumpVerdict = { kind: 'whole' } | { kind: 'too-small'; rows: number; atLeast: number } | { kind: 'too-many-missing'; missing: number; known: number; maxMissing: number };

/** Whether a dump is whole, as far as can be told without knowing what should be in it. */
export function judgeDump({ rows, known, missing }: DumpCount, { expects, maxMissing }: DumpGuards): DumpVerdict {
  if (expects !== undefined && rows < expects.atLeast) return { kind: 'too-small', rows, atLeast: expects.atLeast };
  if (maxMissing !== undefined && missing > maxMissing) return { kind: 'too-many-missing', missing, known, maxMissing };
  return { kind: 'whole' };
}

/** Whether today's dump should have been there by now. `acceptedAt`: the last whole one. */
export function isDumpOverdue({ expects }: DumpGuards, acceptedAt: Date | undefined, now: Date, zone: IndonesianZone): boolean {
  if (expects === undefined) return false;
  const today = startOfLocalDay(localDate(now, zone), zone).getTime();
  const [hours = 0, minutes = 0] = expects.by.split(':').map(Number);
  return now.getTime() >= today + (hours * 60 + minutes) * 60_000 && (acceptedAt?.getTime() ?? 0) < today;
}
