const EMPTY = 0;

/**
 * The ids of the last `positions` offsets of one log partition, as 8-byte hashes in flat arrays: an id seen at one of them is a doubled
 * record. A pure function of the log: the same offsets give the same answers, whoever reads them. Grows with what it holds.
 */
export class SeenWindow {
  private readonly positions: number;
  /** Hash per offset, at `offset % length`: high and low halves. */
  private ring: Uint32Array;
  /** Open addressing by hash: the newest offset that it stands at (from `base`, plus one; 0 = free). */
  private slots: Uint32Array;
  private used = 0;
  private next: bigint;
  private readonly base: bigint;

  /** `first`: the lowest offset that will be given. */
  constructor(positions: number, first: bigint) {
    this.positions = positions;
    this.base = first;
    this.next = first;
    this.ring = new Uint32Array(2 * Math.min(positions, 1_024));
    this.slots = new Uint32Array(2_048);
  }

  /** Remembers the id at this offset (ascending; gaps are offsets that no event stands at). True = it was seen before, within the window. */
  see(offset: bigint, hash: IdHash): boolean {
    const at = Number(offset - this.base);
    for (let gap = Number(this.next - this.base); gap < at; gap++) this.place(gap, 0, 0);
    this.next = offset + 1n;
    return this.place(at, hash.high, hash.low);
  }

  private place(at: number, high: number, low: number): boolean {
    const length = this.ring.length / 2;
    if (at >= length && length < this.positions) this.growRing(at);
    this.evict(at);
    const cell = this.cellOf(at);
    this.ring[cell] = high;
    this.ring[cell + 1] = low;
    if (high === 0 && low === 0) return false;
    if (this.used * 4 >= this.slots.length * 3) this.growSlots();
    const slot = this.find(high, low);
    const seen = this.slots[slot] !== EMPTY;
    if (!seen) this.used++;
    this.slots[slot] = at + 1;
    return seen;
  }

  /** Takes out what stood `positions` before: its id is forgotten unless it came again since. */
  private evict(at: number): void {
    if (at < this.positions) return;
    const cell = this.cellOf(at);
    const high = this.ring[cell] ?? 0;
    const low = this.ring[cell + 1] ?? 0;
    if (high === 0 && low === 0) return;
    const slot = this.find(high, low);
    if (this.slots[slot] === at - this.positions + 1) this.remove(slot);
  }

  /** The slot that holds this hash, or the free one where it would go. */
  private find(high: number, low: number): number {
    const count = this.slots.length;
    for (let slot = low % count; ; slot = slot + 1 === count ? 0 : slot + 1) {
      const held = this.slots[slot] ?? EMPTY;
      if (held === EMPTY) return slot;
      const cell = this.cellOf(held - 1);
      if (this.ring[cell] === high && this.ring[cell + 1] === low) return slot;
    }
  }

  private cellOf(at: number): number {
    return 2 * (at % (this.ring.length / 2));
  }

  /** Moves back what was pushed past the freed slot, so that no search ends early. */
  private remove(slot: number): void {
    const count = this.slots.length;
    let free = slot;
    for (let i = (free + 1) % count; this.slots[i] !== EMPTY; i = (i + 1) % count) {
      const held = this.slots[i] ?? EMPTY;
      const home = (this.ring[this.cellOf(held - 1) + 1] ?? 0) % count;
      const stays = free <= i ? home > free && home <= i : home > free || home <= i;
      if (stays) continue;
      this.slots[free] = held;
      free = i;
    }
    this.slots[free] = EMPTY;
    this.used--;
  }

  private growRing(at: number): void {
    let length = this.ring.length / 2;
    while (length <= at && length < this.positions) length = Math.min(this.positions, 2 * length);
    const larger = new Uint32Array(2 * length);
    larger.set(this.ring);
    this.ring = larger;
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = new Uint32Array(2 * old.length);
    for (const held of old) {
      if (held === EMPTY) continue;
      const cell = this.cellOf(held - 1);
      this.slots[this.find(this.ring[cell] ?? 0, this.ring[cell + 1] ?? 0)] = held;
    }
  }
}

/** 64 bits of a keyed hash of an event's source and id; 0 stands for "no event at this offset". */
export interface IdHash {
  high: number;
  low: number;
}
