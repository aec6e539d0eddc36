import type { Cursor } from './ports.ts';

const VERSION = 1;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A cursor at a lane's beginning. */
export function cursorAt(incarnation: string, next: bigint): Cursor {
  return { incarnation, next, origins: new Map() };
}

/** Opaque, URL-safe text: version, incarnation (16 bytes), next, then (partition, origin) pairs by partition; numbers as LEB128. */
export function encodeCursor(cursor: Cursor): string {
  const bytes: number[] = [VERSION, ...Buffer.from(cursor.incarnation.replaceAll('-', ''), 'hex')];
  pushNumber(bytes, cursor.next);
  for (const [partition, origin] of [...cursor.origins].sort(([a], [b]) => a - b)) {
    pushNumber(bytes, BigInt(partition));
    pushNumber(bytes, origin);
  }
  return Buffer.from(bytes).toString('base64url');
}

/** Undefined for anything that `encodeCursor` cannot have written. */
export function decodeCursor(text: string): Cursor | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < 18 || bytes[0] !== VERSION) return undefined;
  const hex = bytes.toString('hex', 1, 17);
  const incarnation = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const numbers = readNumbers(bytes.subarray(17));
  if (numbers === undefined || numbers.length % 2 === 0) return undefined;
  const [next = 0n, ...pairs] = numbers;
  const origins = new Map<number, bigint>();
  for (let i = 0; i < pairs.length; i += 2) origins.set(Number(pairs[i]), pairs[i + 1] ?? 0n);
  const cursor = { incarnation, next, origins };
  return UUID.test(incarnation) && encodeCursor(cursor) === text ? cursor : undefined;
}

function pushNumber(bytes: number[], value: bigint): void {
  let rest = value;
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
}

function readNumbers(bytes: Uint8Array): bigint[] | undefined {
  const numbers: bigint[] = [];
  let value = 0n;
  let shift = 0n;
  for (const byte of bytes) {
    value |= BigInt(byte & 127) << shift;
    shift += 7n;
    if (shift > 70n) return undefined;
    if (byte < 128) {
      numbers.push(value);
      value = 0n;
      shift = 0n;
    }
  }
  return shift === 0n ? numbers : undefined;
}
