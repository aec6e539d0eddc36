import { hash } from 'node:crypto';
import type { IdHash } from './seen-window.ts';

/** Keyed, so that no publisher can make an id that takes another's place. */
export function idHashOf(key: string, source: string, id: string): IdHash {
  const bytes = hash('sha256', `${key}\n${source}\n${id}`, 'buffer');
  const low = bytes.readUInt32LE(4);
  return { high: bytes.readUInt32LE(0), low: low === 0 ? 1 : low };
}
