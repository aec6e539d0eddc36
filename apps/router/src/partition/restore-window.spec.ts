import { describe, expect, it } from '@jest/globals';
import { encodeProgress, PROGRESS_TOPIC, SeenWindow, type IdHash } from '@simpul/domain';
import fc from 'fast-check';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { restoreWindow } from './restore-window.ts';

const NO_EVENT = { high: 0, low: 0 };

/** [first, next) of the log as one owner has routed it in one go. */
interface Stretch {
  first: number;
  next: number;
}

function progressOf(hashes: readonly IdHash[], stretches: readonly Stretch[], log = new MemoryLog([{ name: PROGRESS_TOPIC, partitions: 1 }])): MemoryLog {
  log.put(stretches.map(({ first, next }) => ({ topic: PROGRESS_TOPIC, partition: 0, value: encodeProgress({ first: BigInt(first), next: BigInt(next), hashes: hashes.slice(first, next) }), headers: {} })));
  return log;
}

/** The log cut into stretches of these lengths, from a place on. */
function cutInto(lengths: readonly number[], first: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = first, i = 0; at < end; i++) {
    const next = Math.min(end, at + (lengths[i % lengths.length] ?? 1));
    stretches.push({ first: at, next });
    at = next;
  }
  return stretches;
}

const ids = fc.array(fc.nat(12), { minLength: 1, maxLength: 300, size: 'max' }).map((numbers) => numbers.map((number) => (number === 0 ? NO_EVENT : { high: number, low: 1 })));
const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

describe('given what owners told of their progress, when a new owner starts', () => {
  it('then it goes on behind what was routed, and answers of every id as the one before would have', async () => {
    await fc.assert(
      fc.asyncProperty(ids, lengths, lengths, fc.integer({ min: 1, max: 40 }), fc.nat(), async (hashes, one, two, positions, cut) => {
        const routed = 1 + (cut % hashes.length);
        const [owner, slower] = [cutInto(one, 0, routed), cutInto(two, routed >> 1, routed)];
        const told = owner.flatMap((stretch, i) => [stretch, ...(slower[i - 3] === undefined ? [] : [slower[i - 3] as Stretch])]);
        const { start, window } = await restoreWindow(progressOf(hashes, told), 0, null, positions);
        expect(start).toBe(BigInt(routed));
        const whole = new SeenWindow(positions, 0n);
        hashes.forEach((hash, at) => {
          const seen = whole.see(BigInt(at), hash);
          if (at >= routed) expect(window.see(BigInt(at), hash)).toBe(seen);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('then an older owner that tells of its progress last takes nobody back', async () => {
    const hashes = Array.from({ length: 40 }, (_, i) => ({ high: i, low: 1 }));
    const log = progressOf(hashes, [...cutInto([5], 0, 40), ...cutInto([1], 10, 30)]);
    expect((await restoreWindow(log, 0, null, 1_000)).start).toBe(40n);
    expect((await restoreWindow(log, 0, 22n, 3)).start).toBe(40n);
  });

  it('and a place is committed that lies further, then it starts there', async () => {
    const hashes = Array.from({ length: 9 }, (_, i) => ({ high: i, low: 1 }));
    const { start, window } = await restoreWindow(progressOf(hashes, [{ first: 0, next: 9 }]), 0, 12n, 5);
    expect(start).toBe(12n);
    expect([window.see(12n, { high: 8, low: 1 }), window.see(13n, { high: 7, low: 1 })]).toEqual([true, false]);
  });

  it('and nothing was ever told, then it starts where was committed, or at the beginning', async () => {
    const log = new MemoryLog([{ name: PROGRESS_TOPIC, partitions: 1 }]);
    expect((await restoreWindow(log, 0, null, 5)).start).toBe(0n);
    expect((await restoreWindow(log, 0, 7n, 5)).start).toBe(7n);
  });

  it('and what was told first is no longer kept, then it knows what is left', async () => {
    const hashes = Array.from({ length: 200 }, (_, i) => ({ high: i, low: 1 }));
    const log = progressOf(hashes, cutInto([1], 0, 200));
    log.trim(PROGRESS_TOPIC, 0, 50n);
    const { start, window } = await restoreWindow(log, 0, null, 1_000);
    expect(start).toBe(200n);
    expect([window.see(200n, { high: 50, low: 1 }), window.see(201n, { high: 49, low: 1 })]).toEqual([true, false]);
  });

  it('and records stand there that are no progress, then they are passed over', async () => {
    const hashes = Array.from({ length: 4 }, (_, i) => ({ high: i, low: 1 }));
    const log = progressOf(hashes, [{ first: 0, next: 2 }]);
    log.put([{ topic: PROGRESS_TOPIC, partition: 0, value: Buffer.from('nonsense'), headers: {} }, { topic: PROGRESS_TOPIC, partition: 0, value: null, headers: {} }]);
    progressOf(hashes, [{ first: 2, next: 4 }], log);
    const { start, window } = await restoreWindow(log, 0, null, 9);
    expect(start).toBe(4n);
    expect(window.see(4n, { high: 0, low: 1 })).toBe(true);
  });

  it('and the topic is missing, then it says so', async () => {
    await expect(restoreWindow(new MemoryLog(), 0, null, 5)).rejects.toThrow('missing');
  });
});
