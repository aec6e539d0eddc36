import { decodeCursor } from '../delivery/cursor.ts';

/** In this order. */
export const SNAPSHOT_KINDS = ['employee', 'arrangement', 'work-location', 'task'] as const;
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

/** How far a snapshot has been told: enough to go on with it after the line broke. */
export interface SnapshotPlace {
  subscription: string;
  kinds: readonly SnapshotKind[];
  /** Where the lane is read on, taken before anything of the state was read. */
  cursor: string;
  kind: SnapshotKind;
  /** The last key of that kind that was told; '' = none yet. */
  key: string;
}

export function encodePlace({ subscription, kinds, cursor, kind, key }: SnapshotPlace): string {
  return Buffer.from(JSON.stringify([1, subscription, kinds, cursor, kind, key])).toString('base64url');
}

/** Undefined for anything that `encodePlace` cannot have written. */
export function decodePlace(text: string): SnapshotPlace | undefined {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read.length !== 6 || read[0] !== 1) return undefined;
  const [, subscription, kinds, cursor, kind, key] = read as unknown[];
  if (typeof subscription !== 'string' || typeof cursor !== 'string' || typeof key !== 'string') return undefined;
  if (!Array.isArray(kinds) || !kinds.every(isKind) || !isKind(kind) || !kinds.includes(kind) || decodeCursor(cursor) === undefined) return undefined;
  return { subscription, kinds, cursor, kind, key };
}

function isKind(value: unknown): value is SnapshotKind {
  return SNAPSHOT_KINDS.some((kind) => kind === value);
}
