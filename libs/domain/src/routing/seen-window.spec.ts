import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idHashOf, SeenWindow, type IdHash } from './index.ts';

/** An id at an offset, as far after the one before it as `gap` says. */
interface Step {
  gap: number;
  hash: IdHash;
}

/** The same said plainly: an id was seen if it stands at one of the last `positions` offsets, this one's included. */
class NaiveWindow {
  private readonly last = new Map<string, bigint>();
  private readonly positions: bigint;

  constructor(positions: number) {
    this.positions = BigInt(positions);
  }

  see(offset: bigint, { high, low }: IdHash): boolean {
    const key = `${high} ${low}`;
    const before = this.last.get(key);
    this.last.set(key, offset);
    return before !== undefined && offset - before < this.positions;
  }
}

/** Few ids, most of which want the same slot however much the table grows. */
const colliding = fc.record({ high: fc.nat(3), low: fc.oneof(fc.nat(3).map((n) => 5 + n * 2 ** 20), fc.integer({ min: 2_045, max: 2_050 }), fc.constantFrom(1, 2 ** 32 - 1)) });
const steps = fc.array(fc.record({ gap: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(9) }), hash: colliding }), { maxLength: 200 });
const first = fc.constantFrom(0n, 7n, 2n ** 53n + 1n);

/** Pseudo-random whole numbers (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ (mixed >>> 14)) >>> 0;
  };
}

const offsetsOf = (from: bigint, given: readonly Step[]) => {
  let next = from;
  return given.map(({ gap }) => {
    const offset = next + BigInt(gap);
    next = offset + 1n;
    return offset;
  });
};

describe('a window of ids', () => {
  it('given any ids and gaps, when each is seen, then the answer is whether it stands among the last offsets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), first, steps, (positions, from, given) => {
        const [window, naive] = [new SeenWindow(positions, from), new NaiveWindow(positions)];
        const offsets = offsetsOf(from, given);
        for (const [i, { hash }] of given.entries()) expect(window.see(offsets[i] as bigint, hash)).toBe(naive.see(offsets[i] as bigint, hash));
      }),
      { numRuns: 400 },
    );
  });

  it('given so many ids that ring and table grow, and then forget, when each is seen, then the answer is the same', () => {
    const pool = fc.tuple(fc.integer({ min: 1_000, max: 6_000 }), fc.integer({ min: 1_000, max: 9_000 }), fc.integer());
    fc.assert(
      fc.property(pool, ([positions, ids, seed]) => {
        const [window, naive] = [new SeenWindow(positions, 0n), new NaiveWindow(positions)];
        const next = numbersFrom(seed);
        for (let offset = 0n; offset < 20_000n; offset += next() % 500 === 0 ? 700n : 1n) {
          const id = next() % ids;
          const hash = { high: id % 7, low: 1 + 4_096 * Math.floor(id / 7) };
          if (window.see(offset, hash) !== naive.see(offset, hash)) throw new Error(`wrong at ${offset}`);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('given a window that is built again from so many positions before any place, when read on from there, then it answers as the first one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), steps, fc.nat(), (positions, given, cut) => {
        const offsets = offsetsOf(0n, given);
        const whole = new SeenWindow(positions, 0n);
        const answers = given.map(({ hash }, i) => whole.see(offsets[i] as bigint, hash));
        const start = (offsets.at(-1) ?? 0n) === 0n ? 0n : BigInt(cut) % ((offsets.at(-1) ?? 0n) + 1n);
        const from = start > BigInt(positions) ? start - BigInt(positions) : 0n;
        const rebuilt = new SeenWindow(positions, from);
        const known = new Map(offsets.map((offset, i) => [offset, i]));
        for (let offset = from; offset <= (offsets.at(-1) ?? -1n); offset++) {
          const i = known.get(offset);
          const seen = rebuilt.see(offset, i === undefined ? { high: 0, low: 0 } : (given[i] as Step).hash);
          if (offset >= start) expect(seen).toBe(i === undefined ? false : answers[i]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('given offsets without an event, when they come again and again, then none was seen before', () => {
    const window = new SeenWindow(4, 0n);
    expect([0n, 1n, 2n, 9n].map((offset) => window.see(offset, { high: 0, low: 0 }))).toEqual([false, false, false, false]);
  });
});

describe('the hash of an id', () => {
  it('given any source and id, when hashed with one key, then always the same, never that of no event, and another with another key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, id) => {
        const hash = idHashOf('key', source, id);
        expect(idHashOf('key', source, id)).toEqual(hash);
        expect(hash.low).toBeGreaterThan(0);
        expect(idHashOf('another key', source, id)).not.toEqual(hash);
      }),
    );
  });

  it('given two publishers that use one id, when hashed, then they are two', () => {
    expect(idHashOf('key', 'urn:id:instansi:bkn', 'e1')).not.toEqual(idHashOf('key', 'urn:id:instansi:kemenkeu', 'e1'));
  });
});
