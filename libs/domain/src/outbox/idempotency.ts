import { hashId } from '@simpul/contract';

/** A write under the caller's Idempotency-Key. */
export interface KeyedWrite {
  app: string;
  agency: string;
  key: string;
  /** Hash of what is asked (`requestHash`). */
  request: string;
  /** What the write is about, such as the id of the task that it makes. */
  entity: string;
}

/** The key was used for another write before. */
export class KeyReused extends Error {}

/** The same for the same request, in whatever order its members came. */
export function requestHash(request: unknown): string {
  return hashId(JSON.stringify(sorted(request)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
