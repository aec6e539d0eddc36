import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfLocalDay, localDate, localTime, startOfLocalDay } from './local-time.ts';

const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('local time', () => {
  it.each([
    ['Asia/Jakarta', '2026-03-16T06:21:44+07:00'],
    ['Asia/Makassar', '2026-03-16T07:21:44+08:00'],
    ['Asia/Jayapura', '2026-03-16T08:21:44+09:00'],
  ] as const)('given one instant, when shown in %s, then it is %s', (zone, shown) => {
    expect(localTime(new Date('2026-03-15T23:21:44.900Z'), zone)).toBe(shown);
  });

  it('given any instant and zone, when shown, then it is the same instant to the second, and lies within its local day', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(Date.parse(localTime(instant, zone))).toBe(Math.floor(instant.getTime() / 1_000) * 1_000);
        const date = localDate(instant, zone);
        expect(startOfLocalDay(date, zone).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(endOfLocalDay(date, zone).getTime()).toBeGreaterThan(instant.getTime());
      }),
    );
  });

  it('given a date, when it ends in Jayapura, then two hours before it ends in Jakarta', () => {
    expect([endOfLocalDay('2026-03-16', 'Asia/Jayapura'), endOfLocalDay('2026-03-16', 'Asia/Jakarta')].map((end) => end.toISOString())).toEqual(['2026-03-16T15:00:00.000Z', '2026-03-16T17:00:00.000Z']);
  });
});
