import type { IdHash } from './seen-window.ts';

const HEAD = 17;
const VERSION = 1;

/** What a router has routed of one log partition in one go: [first, next), and the id hash of each offset in it (0 = no event). */
export interface ProgressRecord {
  first: bigint;
  next: bigint;
  hashes: readonly IdHash[];
}

/** Version (1 byte), first (8, big endian), next (8), then 8 bytes an offset. */
export function encodeProgress({ first, next, hashes }: ProgressRecord): Buffer {
  const bytes = Buffer.allocUnsafe(HEAD + 8 * hashes.length);
  bytes[0] = VERSION;
  bytes.writeBigInt64BE(first, 1);
  bytes.writeBigInt64BE(next, 9);
  hashes.forEach(({ high, low }, i) => {
    bytes.writeUInt32BE(high, HEAD + 8 * i);
    bytes.writeUInt32BE(low, HEAD + 8 * i + 4);
  });
  return bytes;
}

/** Undefined for what `encodeProgress` has not written. */
export function decodeProgress(bytes: Buffer): ProgressRecord | undefined {
  if (bytes.length < HEAD || bytes[0] !== VERSION || (bytes.length - HEAD) % 8 !== 0) return undefined;
  const first = bytes.readBigInt64BE(1);
  const next = bytes.readBigInt64BE(9);
  if (next - first !== BigInt((bytes.length - HEAD) / 8)) return undefined;
  const hashes: IdHash[] = [];
  for (let at = HEAD; at < bytes.length; at += 8) hashes.push({ high: bytes.readUInt32BE(at), low: bytes.readUInt32BE(at + 4) });
  return { first, next, hashes };
}
