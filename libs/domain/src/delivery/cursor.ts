import type { Cursor } from './ports.ts';
import type { Origin } from './read-page.ts';

/** Of cursors that began at the lane’s beginning, and of those that were set further on. */
const FROM_BEGINNING = 1;
const FROM_FURTHER_ON = 2;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A cursor that has read nothing yet. */
export function cursorAt(incarnation: string, next: bigint): Cursor {
  return { incarnation, next, origins: new Map(), ...(next === 0n ? {} : { begun: new Map() }) };
}

/** Whether a reader that stands there has been served what was copied from that place: what it passed over without reading does not count. */
export function hasServed({ origins, begun }: Cursor, { partition, offset }: Origin): boolean {
  return (origins.get(partition) ?? -1n) >= offset && (begun?.get(partition) ?? 0n) <= offset;
}

/** Opaque, URL-safe text: version, incarnation (16 bytes), next, then by partition (partition, origin), or (partition, first origin, how far from there to the last); numbers as LEB128. */
export function encodeCursor({ incarnation, next, origins, begun }: Cursor): string {
  const bytes: number[] = [begun === undefined ? FROM_BEGINNING : FROM_FURTHER_ON, ...Buffer.from(incarnation.replaceAll('-', ''), 'hex')];
  pushNumber(bytes, next);
  for (const [partition, origin] of [...origins].sort(([a], [b]) => a - b)) {
    const first = begun?.get(partition) ?? 0n;
    pushNumber(bytes, BigInt(partition));
    if (begun !== undefined) pushNumber(bytes, first);
    pushNumber(bytes, origin - first);
  }
  return Buffer.from(bytes).toString('base64url');
}

/** Undefined for anything that `encodeCursor` cannot have written. */
export function decodeCursor(text: string): Cursor | undefined {
  const bytes = Buffer.from(text, 'base64url');
  const [version] = bytes;
  if (bytes.length < 18 || (version !== FROM_BEGINNING && version !== FROM_FURTHER_ON)) return undefined;
  const hex = bytes.toString('hex', 1, 17);
  const incarnation = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const [next, ...served] = readNumbers(bytes.subarray(17)) ?? [];
  if (next === undefined) return undefined;
  const places = version === FROM_BEGINNING ? readOrigins(served) : readStretches(served);
  const cursor = places && { incarnation, next, ...places };
  return cursor && UUID.test(incarnation) && encodeCursor(cursor) === text ? cursor : undefined;
}

function readOrigins(numbers: readonly bigint[]): Pick<Cursor, 'origins'> | undefined {
  if (numbers.length % 2 !== 0) return undefined;
  const origins = new Map<number, bigint>();
  for (let i = 0; i < numbers.length; i += 2) origins.set(Number(numbers[i]), numbers[i + 1] ?? 0n);
  return { origins };
}

function readStretches(numbers: readonly bigint[]): Pick<Cursor, 'origins' | 'begun'> | undefined {
  if (numbers.length % 3 !== 0) return undefined;
  const [origins, begun] = [new Map<number, bigint>(), new Map<number, bigint>()];
  for (let i = 0; i < numbers.length; i += 3) {
    const [partition, first = 0n, more = 0n] = numbers.slice(i, i + 3);
    origins.set(Number(partition), first + more);
    begun.set(Number(partition), first);
  }
  return { origins, begun };
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
