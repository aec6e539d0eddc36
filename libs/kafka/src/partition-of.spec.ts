import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partitionOf } from './partition-of.ts';

describe('the partition of a key', () => {
  // The vectors of Kafka's own test (UtilsTest.testMurmur2), of which the sign is dropped before the remainder is taken.
  it.each([
    ['21', -973_932_308],
    ['foobar', -790_332_482],
    ['a-little-bit-long-string', -985_981_536],
    ['a-little-bit-longer-string', -1_486_304_829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58_897_971],
    ['abc', 479_470_107],
  ])('given %s, when hashed, then as by the Java client', (key, hash) => {
    const positive = hash & 0x7fffffff;
    expect(partitionOf(key, 2 ** 31)).toBe(positive);
    expect(partitionOf(Buffer.from(key), 24)).toBe(positive % 24);
  });

  it('given any key, when asked, then always the same of the partitions that there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 100 }), (key, partitions) => {
        const partition = partitionOf(key, partitions);
        expect(partition).toBe(partitionOf(Buffer.from(key), partitions));
        expect(Number.isInteger(partition) && partition >= 0 && partition < partitions).toBe(true);
      }),
    );
  });

  it('given the subjects of many people, when spread, then no partition gets much more than its share', () => {
    const counts = Array.from({ length: 24 }, () => 0);
    for (let i = 0; i < 24_000; i++) counts[partitionOf(`emp_${i.toString(16).padStart(32, '0')}`, 24)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });
});
