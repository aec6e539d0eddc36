import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDumpOverdue, judgeDump } from './judge-dump.ts';
import { askSince, laterMark } from './since-mark.ts';
import { positionOf, startOf, type TopicPosition } from './topic-start.ts';

describe('given a dump', () => {
  const guards = { expects: { by: '06:00', atLeast: 100 }, maxMissing: 3 };
  it.each([
    [{ rows: 100, known: 0, missing: 0 }, 'whole'],
    [{ rows: 99, known: 0, missing: 0 }, 'too-small'],
    [{ rows: 200, known: 203, missing: 3 }, 'whole'],
    [{ rows: 200, known: 204, missing: 4 }, 'too-many-missing'],
  ])('when it counts %j, then it is %s', (count, kind) => {
    expect(judgeDump(count, guards).kind).toBe(kind);
    expect(judgeDump(count, {}).kind).toBe('whole');
  });

  it.each<[string, string | undefined, boolean]>([
    ['2026-03-16T05:59:59+08:00', undefined, false],
    ['2026-03-16T06:00:00+08:00', undefined, true],
    ['2026-03-16T06:00:00+08:00', '2026-03-15T23:59:59+08:00', true],
    ['2026-03-16T06:00:00+08:00', '2026-03-16T00:00:00+08:00', false],
    ['2026-03-17T05:00:00+08:00', '2026-03-16T00:10:00+08:00', false],
  ])('when it is %s and the last whole one came at %s, then overdue is %s', (now, acceptedAt, overdue) => {
    expect(isDumpOverdue(guards, acceptedAt === undefined ? undefined : new Date(acceptedAt), new Date(now), 'Asia/Makassar')).toBe(overdue);
    expect(isDumpOverdue({}, undefined, new Date(now), 'Asia/Makassar')).toBe(false);
  });
});

describe('given a time of change that is asked for', () => {
  const mark = new Date('2026-03-16T07:21:44+07:00');
  it.each([
    ['rfc3339', '2026-03-16T07:11:44+07:00'],
    ['local', '2026-03-16 07:11:44'],
    ['epoch-seconds', '1773619904'],
    ['epoch-millis', '1773619904000'],
  ] as const)('when the service reads %s, then it is asked with the overlap as %s', (writes, asked) => {
    expect(askSince(mark, 10, writes, 'Asia/Jakarta')).toBe(asked);
  });

  it('when rows say any times in any order, then the mark is the latest that is not in the future', () => {
    const times = fc.array(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }), { minLength: 1 });
    const now = new Date('2026-06-01');
    fc.assert(
      fc.property(times, (rows) => {
        const end = rows.reduce<Date | undefined>((before, row) => laterMark(before, row, now), undefined);
        expect(end?.getTime()).toBe(Math.max(...rows.map((row) => Math.min(row.getTime(), now.getTime()))));
      }),
    );
  });
});

describe('given a topic', () => {
  const bounds = (low: bigint, high: bigint, partition = 0) => ({ partition, low, high });
  const at = (next: Record<string, string>, topicId = 'a'): TopicPosition => ({ topicId, next });

  it('when it was never read, then from offset 0, and what was deleted before is told', () => {
    expect(startOf(undefined, 'a', [bounds(0n, 9n), bounds(4n, 9n, 1)])).toEqual({ next: new Map([[0, 0n], [1, 4n]]), losses: [{ kind: 'gap', partition: 1, from: 0n, to: 4n }] });
  });

  it('when retention has passed what was not yet read, then from its beginning, and that is told', () => {
    expect(startOf(at({ 0: '7' }), 'a', [bounds(9n, 20n)])).toEqual({ next: new Map([[0, 9n]]), losses: [{ kind: 'gap', partition: 0, from: 7n, to: 9n }] });
  });

  it('when it was made anew, then from its beginning; when it got a partition more, then that from 0', () => {
    expect(startOf(at({ 0: '7' }, 'b'), 'a', [bounds(0n, 3n)])).toEqual({ next: new Map([[0, 0n]]), losses: [{ kind: 'made-anew' }] });
    expect(startOf(at({ 0: '7' }), 'a', [bounds(0n, 9n), bounds(0n, 2n, 1)])).toEqual({ next: new Map([[0, 7n], [1, 0n]]), losses: [] });
  });

  it('when it ends before what was read, then from its end, and that is told', () => {
    expect(startOf(at({ 0: '7' }), 'a', [bounds(0n, 5n)])).toEqual({ next: new Map([[0, 5n]]), losses: [{ kind: 'cut-back', partition: 0, from: 5n, to: 7n }] });
  });

  it('when it still holds where it was read to, then from there and nothing is lost, whatever the offsets', () => {
    const offset = fc.bigInt({ min: 0n, max: 2n ** 62n });
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, offset, offset), { maxLength: 20 }), (partitions) => {
        const sorted = partitions.map((three) => three.toSorted((a, b) => (a < b ? -1 : 1)) as [bigint, bigint, bigint]);
        const next = new Map(sorted.map(([, read], i) => [i, read]));
        const kept = JSON.parse(JSON.stringify(positionOf('a', next))) as TopicPosition;
        expect(startOf(kept, 'a', sorted.map(([low, , high], i) => bounds(low, high, i)))).toEqual({ next, losses: [] });
      }),
    );
  });
});
