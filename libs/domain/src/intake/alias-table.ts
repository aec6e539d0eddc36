import type { Alias } from './resolve-subject.ts';

const HASH = 16;
const SLOT = 2 * HASH;
const SUBJECT = /^emp_[0-9a-f]{32}$/;

/** Identifier hash → subject for millions of people: 32 bytes each in one open-addressed table (a Map of texts takes ten times that). */
export class AliasTable {
  private slots: Buffer;
  private used = 0;

  constructor(capacity = 1_024) {
    this.slots = Buffer.alloc(capacity * SLOT);
  }

  get size(): number {
    return this.used;
  }

  get(hash: string): string | undefined {
    if (this.used === 0 || !SUBJECT.test(hash)) return undefined;
    const at = this.find(this.slots, bytesOf(hash));
    return isFree(this.slots, at) ? undefined : `emp_${this.slots.toString('hex', at + HASH, at + SLOT)}`;
  }

  /** What is not a hash and a subject as `subjectFor` makes them is passed over. */
  set({ hash, subject }: Alias): void {
    if (!SUBJECT.test(hash) || !SUBJECT.test(subject)) return;
    if (this.used * 4 >= (this.slots.length / SLOT) * 3) this.grow();
    const key = bytesOf(hash);
    const at = this.find(this.slots, key);
    if (isFree(this.slots, at)) this.used++;
    key.copy(this.slots, at);
    bytesOf(subject).copy(this.slots, at + HASH);
  }

  private grow(): void {
    const larger = Buffer.alloc(this.slots.length * 2);
    for (let at = 0; at < this.slots.length; at += SLOT) {
      if (isFree(this.slots, at)) continue;
      this.slots.copy(larger, this.find(larger, this.slots.subarray(at, at + HASH)), at, at + SLOT);
    }
    this.slots = larger;
  }

  /** The slot of this key, or the free one where it would go. The hash is keyed, so its own bytes spread well. */
  private find(slots: Buffer, key: Buffer): number {
    const count = slots.length / SLOT;
    for (let i = key.readUInt32LE(0) % count; ; i = (i + 1) % count) {
      const at = i * SLOT;
      if (isFree(slots, at) || key.equals(slots.subarray(at, at + HASH))) return at;
    }
  }
}

// A subject of all zeros does not occur: it would be a hash of 128 zero bits.
function isFree(slots: Buffer, at: number): boolean {
  return slots.readBigUInt64LE(at + HASH) === 0n && slots.readBigUInt64LE(at + HASH + 8) === 0n;
}

function bytesOf(subject: string): Buffer {
  return Buffer.from(subject.slice(4), 'hex');
}
