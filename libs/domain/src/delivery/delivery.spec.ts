import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogRecord } from '../log/ports.ts';
import { cursorAt, decodeCursor, encodeCursor, hasServed } from './cursor.ts';
import type { Cursor } from './ports.ts';
import { readOrigin, readPage, type Origin } from './read-page.ts';

const INCARNATION = '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b';
const ample = { limit: 1000, maxBytes: 1_000_000 };

function laneRecord(offset: number, partition: number, origin: number): LogRecord {
  return {
    topic: 'inbox.kab-sleman.main',
    partition: 0,
    offset: BigInt(offset),
    timestamp: 0,
    key: null,
    value: Buffer.from(`${partition}:${origin}`),
    headers: { simpul_origin: Buffer.from(`${partition}:${origin}`) },
  };
}

const said = (records: readonly LogRecord[]) => records.map((record) => String(record.value));

describe('a cursor', () => {
  const cursors = fc.record({
    incarnation: fc.uuid(),
    next: fc.bigInt({ min: 0n, max: 2n ** 62n }),
    origins: fc.array(fc.tuple(fc.nat(23), fc.bigInt({ min: 0n, max: 2n ** 62n })), { maxLength: 24 }).map((pairs) => new Map(pairs)),
  });
  const begunLater = fc.tuple(cursors, fc.bigInt({ min: 0n, max: 2n ** 62n })).map(([cursor, most]): Cursor => ({ ...cursor, begun: new Map([...cursor.origins].map(([partition, origin]) => [partition, origin < most ? origin : most])) }));

  it('given any position, when written as text and read again, then it is the same position', () => {
    fc.assert(fc.property(fc.oneof(cursors, begunLater), (cursor) => expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor)));
  });

  it('given any text that we did not write, when read, then it is no cursor or its own spelling', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const cursor = decodeCursor(text);
        return cursor === undefined || encodeCursor(cursor) === text;
      }),
    );
  });
});

describe('what a cursor says was served', () => {
  const lane = [laneRecord(0, 3, 7), laneRecord(1, 5, 2), laneRecord(2, 3, 8), laneRecord(3, 3, 9)];
  const served = (next: bigint) => {
    const { cursor } = readPage(cursorAt(INCARNATION, next), lane, ample);
    const kept = decodeCursor(encodeCursor(cursor)) as Cursor;
    return lane.filter(({ headers }) => hasServed(kept, readOrigin(headers.simpul_origin) as Origin)).map(({ offset }) => Number(offset));
  };

  it('given it was read from the lane’s beginning, then all up to it', () => {
    expect(served(0n)).toEqual([0, 1, 2, 3]);
    expect(hasServed(cursorAt(INCARNATION, 0n), { partition: 3, offset: 7n })).toBe(false);
  });

  it('given it was set further on, then only what was read from there', () => {
    expect(served(2n)).toEqual([2, 3]);
    expect(served(4n)).toEqual([]);
  });
});

describe('a page', () => {
  it('given a lane that holds an origin twice, when read, then the event comes once', () => {
    const page = readPage(cursorAt(INCARNATION, 0n), [laneRecord(0, 3, 7), laneRecord(1, 3, 8), laneRecord(2, 3, 7), laneRecord(3, 3, 9)], ample);
    expect(said(page.records)).toEqual(['3:7', '3:8', '3:9']);
    expect(page.cursor.next).toBe(4n);
  });

  it('given a limit, when read on with each cursor, then all comes in order and once', () => {
    const lane = [laneRecord(0, 0, 1), laneRecord(1, 1, 1), laneRecord(2, 0, 1), laneRecord(3, 0, 2)];
    const first = readPage(cursorAt(INCARNATION, 0n), lane, { limit: 2, maxBytes: 1000 });
    const second = readPage(first.cursor, lane, ample);
    expect([first.exhausted, said(first.records), said(second.records)]).toEqual([false, ['0:1', '1:1'], ['0:2']]);
  });

  it('given records that may not be seen, when read, then they are passed over and not asked for again', () => {
    const page = readPage(cursorAt(INCARNATION, 0n), [laneRecord(0, 0, 1), laneRecord(1, 0, 2)], ample, (record) => record.offset === 1n);
    expect([said(page.records), page.cursor.next]).toEqual([['0:2'], 2n]);
  });

  it('given two writers that interleave the same origins, when read with any page sizes, then each origin comes once, ascending', () => {
    const copies = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.boolean(), { maxLength: 60 }), fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(copies, ([count, turns, limit]) => {
        const order = interleave(count, turns);
        const lane = order.map((origin, offset) => laneRecord(offset, 0, origin));
        let cursor = cursorAt(INCARNATION, 0n);
        const seen: string[] = [];
        for (let more = true; more; ) {
          const page = readPage(cursor, lane, { limit, maxBytes: 1_000_000 });
          seen.push(...said(page.records));
          cursor = decodeCursor(encodeCursor(page.cursor)) ?? cursor;
          more = !page.exhausted;
        }
        expect(seen).toEqual(Array.from({ length: count }, (_, origin) => `0:${origin}`));
      }),
    );
  });
});

/** Two routers append origins 0…count-1 each in order; `turns` says whose turn it is. */
function interleave(count: number, turns: readonly boolean[]): number[] {
  const [a, b] = [{ next: 0 }, { next: 0 }];
  const order: number[] = [];
  for (const turn of turns) {
    const writer = turn ? a : b;
    if (writer.next < count) order.push(writer.next++);
  }
  while (a.next < count) order.push(a.next++);
  return order;
}
