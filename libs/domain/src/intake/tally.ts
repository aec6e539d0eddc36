import type { BatchRow, RefusedAgain, RejectionRow } from './ports.ts';

export type Fate = 'accepted' | 'unchanged' | 'rejected';

export type Counts = Pick<BatchRow, 'accepted' | 'unchanged' | 'rejected' | 'lastRecord'>;

export const NOTHING_YET: Counts = { accepted: 0, unchanged: 0, rejected: 0, lastRecord: -1 };

/** The counts after these records' fates have become durable. */
export function countFates(counts: Counts, fates: readonly { kind: Fate; record: { index: number } }[]): Counts {
  const next = { ...counts };
  for (const { kind, record } of fates) {
    next[kind]++;
    next.lastRecord = record.index;
  }
  return next;
}

/** Of two batches, one after the other. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { accepted: a.accepted + b.accepted, unchanged: a.unchanged + b.unchanged, rejected: a.rejected + b.rejected, lastRecord: b.lastRecord };
}

/** The record keys whose last word in this chunk is a good one: what was refused under them before is mended. */
export function mendedKeys(fates: readonly { kind: Fate; key: string | undefined }[]): string[] {
  const last = new Map<string, Fate>();
  for (const { kind, key } of fates) if (key !== undefined && key !== '') last.set(key, kind);
  return [...last].filter(([, kind]) => kind !== 'rejected').map(([key]) => key);
}

interface SentAgain {
  kind: Fate;
  record: { mends?: string };
}

/** The rejections in whose place these records were sent: those that are mended by them, and those that were refused again. */
export function sentAgain(fates: readonly SentAgain[]): { mended: string[]; refused: string[] } {
  const ids = (isRefused: boolean) => fates.flatMap(({ kind, record }) => (record.mends !== undefined && (kind === 'rejected') === isRefused ? [record.mends] : []));
  return { mended: ids(false), refused: ids(true) };
}

/** By what the earlier rejections of these records are found. */
export function refusedAgain(rows: readonly Pick<RejectionRow, 'recordKey' | 'recordHash'>[]): RefusedAgain {
  const [keys, hashes] = [new Set<string>(), new Set<string>()];
  for (const { recordKey, recordHash } of rows) {
    if (recordKey) keys.add(recordKey);
    else if (recordHash) hashes.add(recordHash);
  }
  return { keys: [...keys], hashes: [...hashes] };
}

/** The answer's status: 422 only when records came and none of them was any good. */
export function isAllRefused({ accepted, unchanged, rejected }: Counts): boolean {
  return rejected > 0 && accepted + unchanged === 0;
}
