import { hash } from 'node:crypto';
import type { EventType } from './event.ts';
import { keyedHash } from './keyed-hash.ts';

/** 128 bits of SHA-256 over the parts as a JSON array, in hex: the same parts give the same id. */
export function hashId(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}

export function sourceOf(agency: string): string {
  return `urn:id:instansi:${agency}`;
}

export function schemaPath(type: EventType): string {
  return `/v1/schemas/${type}`;
}

/** The opaque id of a person: a keyed hash of the first identifier known. `key` is held at the centre only. */
export function subjectFor(key: string, identifier: string): string {
  return `emp_${keyedHash(key, identifier).slice(0, 32)}`;
}
