import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeProgress, encodeProgress } from './index.ts';

const half = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const record = fc
  .record({ first: fc.bigInt({ min: 0n, max: 2n ** 62n }), hashes: fc.array(fc.record({ high: half, low: half }), { maxLength: 50 }) })
  .map(({ first, hashes }) => ({ first, next: first + BigInt(hashes.length), hashes }));

describe('a progress record', () => {
  it('given any progress, when written and read, then it is the same, in eight bytes an offset', () => {
    fc.assert(
      fc.property(record, (progress) => {
        const bytes = encodeProgress(progress);
        expect(bytes).toHaveLength(17 + 8 * progress.hashes.length);
        expect(decodeProgress(bytes)).toEqual(progress);
      }),
    );
  });

  it('given bytes that are cut, longer, of another version or of another count, when read, then they are no progress', () => {
    fc.assert(
      fc.property(record, fc.nat(), (progress, cut) => {
        const bytes = encodeProgress(progress);
        expect(decodeProgress(bytes.subarray(0, cut % bytes.length))).toBeUndefined();
        expect(decodeProgress(Buffer.concat([bytes, Buffer.alloc(1 + (cut % 20))]))).toBeUndefined();
        expect(decodeProgress(Buffer.concat([Buffer.from([2]), bytes.subarray(1)]))).toBeUndefined();
        expect(decodeProgress(encodeProgress({ ...progress, next: progress.next + 1n }))).toBeUndefined();
      }),
    );
  });
});
