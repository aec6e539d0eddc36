import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IndonesianZone } from '@simpul/contract';
import { cleanClock, cleanInstant, cleanLocalMillis, cleanLocalTime, cleanZone, inZone, OFFSETS } from './clean-time.ts';

const zones = fc.constantFrom<IndonesianZone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const seconds = fc.integer({ min: Date.UTC(1970, 0, 2) / 1_000, max: Date.UTC(2099, 0, 1) / 1_000 });

describe('given a local date and time', () => {
  it.each([
    ['13/03/2026 15.42', '2026-03-13T15:42:00+08:00'],
    ['13-03-2026 15:42:07', '2026-03-13T15:42:07+08:00'],
    ['2026-04-01 07:58:12', '2026-04-01T07:58:12+08:00'],
    ['2026-04-01T07:58:12.345', '2026-04-01T07:58:12+08:00'],
    ['13/03/2026, 7.05', '2026-03-13T07:05:00+08:00'],
    ['13/03/2026 03:42 PM', '2026-03-13T15:42:00+08:00'],
    ['13/03/2026 03:42:10pm', '2026-03-13T15:42:10+08:00'],
    ['13/03/2026 12:05 am', '2026-03-13T00:05:00+08:00'],
    ['13/03/2026 12:05 pm', '2026-03-13T12:05:00+08:00'],
    ['13/03/2026 15:42 PM', '2026-03-13T15:42:00+08:00'],
    ['16-AGU-26 07.58.12.000000 PM', '2026-08-16T19:58:12+08:00'],
    ['16-AGU-26 07.58.12,000000000 AM', '2026-08-16T07:58:12+08:00'],
    ['Senin, 16 Maret 2026 pukul 07.30 WITA', '2026-03-16T07:30:00+08:00'],
    ['16 Maret 2026 jam 07.30', '2026-03-16T07:30:00+08:00'],
    ['16 Sept 2026 07:30', '2026-09-16T07:30:00+08:00'],
    ['13/03/2026 15.42 WIB', '2026-03-13T16:42:00+08:00'],
    ['13/03/2026 23.30 wib', '2026-03-14T00:30:00+08:00'],
    ['2026-03-15T23:21:44Z', '2026-03-16T07:21:44+08:00'],
    ['2026-03-16T06:21:44+07:00', '2026-03-16T07:21:44+08:00'],
    ['2026-03-16 06:21:44+0700', '2026-03-16T07:21:44+08:00'],
    [new Date(Date.UTC(2026, 2, 13, 15, 42)), '2026-03-13T15:42:00+08:00'],
  ])('when it is %s in Makassar, then it is %s', (written, time) => {
    expect(cleanLocalTime(written, 'Asia/Makassar', '/waktu')).toBe(time);
  });

  it.each([[''], ['-'], [null], ['0000-00-00 00:00:00'], ['00/00/0000']])('when it is "%s", then it says nothing', (written) => {
    expect(cleanLocalTime(written, 'Asia/Jakarta', '/waktu')).toBeUndefined();
  });

  it.each([
    ['13/03/2026', 'time-malformed'],
    ['15.42', 'time-malformed'],
    [new Date(Date.UTC(1899, 11, 30, 7, 21)), 'time-malformed'],
    ['13/03/2026 25.00', 'time-malformed'],
    ['13/03/2026 24:00', 'time-malformed'],
    ['13/03/2026 15.60', 'time-malformed'],
    ['13/03/2026 13:00 am', 'time-malformed'],
    ['13/03/2026 00:10 pm', 'time-malformed'],
    ['13/03/2026 15.42 MST', 'time-malformed'],
    ['2026-03-13T15:42:00+15:00', 'time-malformed'],
    ['31/02/2026 15.42', 'date-impossible'],
    ['2026-02-31T00:00:00Z', 'date-impossible'],
    ['2026-03-16 07:21 08:00', 'date-malformed'],
    ['besok 15.42', 'time-malformed'],
    ['0000-00-00 07:21', 'date-impossible'],
  ])('when it is %s, then it is refused as %s', (written, code) => {
    expect(() => cleanLocalTime(written, 'Asia/Jakarta', '/waktu')).toThrow(code);
  });

  it('when a time is written out, then the same time comes back', () => {
    fc.assert(
      fc.property(seconds, zones, (second, zone) => {
        const time = inZone(second * 1_000, zone);
        const [date = '', clock = ''] = time.slice(0, 19).split('T');
        expect(cleanLocalTime(`${date} ${clock}`, zone, '')).toBe(time);
        expect(cleanLocalTime(`${date.split('-').reverse().join('/')} ${clock.replaceAll(':', '.')}`, zone, '')).toBe(time);
        expect(cleanInstant(time, zone, '')).toBe(time);
        expect(cleanInstant(second * 1_000, zone, '')).toBe(time);
        expect(Date.parse(time)).toBe(second * 1_000);
      }),
    );
  });

  it('when a text is as long as a record may be, then it costs no more than its length', () => {
    for (const filler of ['T,', ' ,', '1 ', 'a1T', ' ']) expect(() => cleanLocalTime(`1${filler.repeat(200_000)}x`, 'Asia/Jakarta', '')).toThrow('time-malformed');
  });
});

describe('given milliseconds', () => {
  it('when Debezium writes local time as if it were UTC, then it is told apart from an instant', () => {
    expect(cleanLocalMillis(1_773_645_704_000, 'Asia/Makassar', '/jam')).toBe('2026-03-16T07:21:44+08:00');
    expect(cleanInstant(1_773_616_904_000, 'Asia/Makassar', '/jam')).toBe('2026-03-16T07:21:44+08:00');
  });

  it('when they are microseconds, then they are read as such', () => {
    expect(cleanLocalMillis(1_773_645_704_000_000, 'Asia/Makassar', '/jam')).toBe('2026-03-16T07:21:44+08:00');
    expect(cleanLocalMillis(1_773_645_704_000_000n, 'Asia/Makassar', '/jam')).toBe('2026-03-16T07:21:44+08:00');
  });

  it.each([[null], [undefined], [0]])('when they are %s, then they say nothing', (raw) => {
    expect(cleanLocalMillis(raw, 'Asia/Jakarta', '/jam')).toBeUndefined();
  });

  it.each([['1773645704000'], [Number.NaN], [Number.POSITIVE_INFINITY], [9e18], [-5e12], [true], [[1_773_645_704_000]], [{}]])('when they are %s, then they are refused', (raw) => {
    expect(() => cleanLocalMillis(raw, 'Asia/Jakarta', '/jam')).toThrow('time-malformed');
  });

  it('when a clock’s time is encoded as UTC, then the clock’s time comes back', () => {
    fc.assert(
      fc.property(seconds, zones, (second, zone) => {
        const clock = new Date(second * 1_000).toISOString().slice(0, 19);
        expect(cleanLocalMillis(second * 1_000, zone, '')).toBe(clock + OFFSETS[zone]);
      }),
    );
  });
});

describe('given a time zone', () => {
  it.each([['WIB', 'Asia/Jakarta'], ['wita', 'Asia/Makassar'], [' WIT ', 'Asia/Jayapura'], ['', undefined]])('when it is "%s", then it is %s', (written, zone) => {
    expect(cleanZone(written, '/zona')).toBe(zone);
  });

  it.each([['GMT'], ['toString'], ['WITTA']])('when it is "%s", then it is refused', (written) => {
    expect(() => cleanZone(written, '/zona')).toThrow('value-unknown');
  });
});

describe('given a time that is none', () => {
  it.each<[unknown, string]>([['16/03/2026 27:10', '27:10'], ['kemarin', 'kemarin'], [-5e15, '-5000'], [true, 'true']])('when it is %s, then the refusal shows it in both languages', (raw, shown) => {
    const [message, indonesian] = [expect.stringContaining(shown), expect.objectContaining({ message: expect.stringContaining(shown) })];
    expect(() => cleanInstant(raw, 'Asia/Jakarta', '/JAM')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'time-malformed', message, indonesian }) }));
  });
});

describe('given a time of day beside its date', () => {
  const on = (raw: unknown) => cleanClock(raw, '2026-03-16', 'Asia/Jayapura', '/jam');

  it.each([['07.21'], ['07:21:00'], ['07:21 am'], [new Date(Date.UTC(1899, 11, 30, 7, 21))]])('when it is %s, then it is the time of that day', (written) => {
    expect(on(written)).toBe('2026-03-16T07:21:00+09:00');
  });

  it.each([[''], ['-'], [null]])('when it is "%s", then it says nothing', (written) => {
    expect(on(written)).toBeUndefined();
  });

  it.each([['25:00'], ['pagi'], [0.25]])('when it is %s, then it is refused', (written) => {
    expect(() => on(written)).toThrow('time-malformed');
  });

  it('when a workbook holds another whole date, then it is refused', () => {
    expect(() => on(new Date(Date.UTC(2026, 2, 17, 7, 21)))).toThrow('value-malformed');
  });
});
