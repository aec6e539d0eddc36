import { hash } from 'node:crypto';

/** How many events there are of one type, and what the hashes of their ids make together. */
export interface TypeDigest {
  type: string;
  count: number;
  /** XOR of the first 8 bytes of the SHA-256 of each id, 16 hex digits. */
  xor: string;
}

/** Tells two sets of events apart without their ids: the same set gives the same digest, in whatever order it was added. */
export class Digest {
  private readonly types = new Map<string, { count: number; xor: bigint }>();

  add(type: string, id: string): void {
    const { count, xor } = this.types.get(type) ?? { count: 0, xor: 0n };
    this.types.set(type, { count: count + 1, xor: xor ^ hash('sha256', id, 'buffer').readBigUInt64BE(0) });
  }

  /** By type, in the order of their names. */
  byType(): TypeDigest[] {
    return [...this.types].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([type, { count, xor }]) => ({ type, count, xor: xor.toString(16).padStart(16, '0') }));
  }
}
