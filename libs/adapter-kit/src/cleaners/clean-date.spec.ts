import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordRefused } from '../define-adapter.ts';
import { cleanDate, cleanEpochDays, cleanExcelDate, cleanPeriod, cleanPlaceAndDate } from './clean-date.ts';
import { isRealDate } from './real-date.ts';

const DAY_MS = 86_400_000;
const days = fc.integer({ min: 1, max: 72_000 }).map((serial) => new Date(Date.UTC(1902, 0, 1) + serial * DAY_MS).toISOString().slice(0, 10));

describe('given a date as Indonesian sources write it', () => {
  it.each([
    ['16-03-2026', '2026-03-16'],
    ['16/03/2026', '2026-03-16'],
    ['16.03.2026', '2026-03-16'],
    ['16 03 2026', '2026-03-16'],
    ['16 - 03 - 2026', '2026-03-16'],
    ['1-4-2026', '2026-04-01'],
    ['25/3/26', '2026-03-25'],
    ['16-3-26', '2026-03-16'],
    ['2026-03-16', '2026-03-16'],
    ['2026/3/5', '2026-03-05'],
    ['2026.03.16', '2026-03-16'],
    ['20260316', '2026-03-16'],
    ['10 Maret 2026', '2026-03-10'],
    ['30 Nopember 1979', '1979-11-30'],
    ['14 PEBRUARI 1990', '1990-02-14'],
    ['1 Mei 2026', '2026-05-01'],
    ['1Juni2026', '2026-06-01'],
    ['Senin, 16 Maret 2026', '2026-03-16'],
    ["Jum'at, 20 Maret 2026", '2026-03-20'],
    ['Jumat 20 Maret 2026', '2026-03-20'],
    ['16-AGU-26', '2026-08-16'],
    ['01-OKT-85', '1985-10-01'],
    ['05-DES-70', '1970-12-05'],
    ['31-MEI-65', '1965-05-31'],
    ['01-JAN-49', '2049-01-01'],
    ['01-JAN-50', '1950-01-01'],
    ['16 Agt. 2026', '2026-08-16'],
    ['16-Aug-2026', '2026-08-16'],
    ['29-02-2024', '2024-02-29'],
    ['14-09-1986 00:00:00', '1986-09-14'],
    ['16/03/2026 15.42', '2026-03-16'],
    ['2026-03-16T07:21:44', '2026-03-16'],
    ['2026-03-16T07:21:44+08:00', '2026-03-16'],
    ['2026-03-16T00:00:00.000Z', '2026-03-16'],
    ['2026-03-16Z', '2026-03-16'],
    [' \u00a016-03-2026 ', '2026-03-16'],
    ['="16-03-2026"', '2026-03-16'],
    ["'16-03-2026", '2026-03-16'],
    [20_260_316, '2026-03-16'],
    [new Date(Date.UTC(2026, 2, 16)), '2026-03-16'],
  ])('when it is %s, then the day is %s', (written, day) => {
    expect(cleanDate(written, '/TMT')).toBe(day);
  });

  it.each([[''], ['-'], [null], [undefined], ['NULL'], ['0000-00-00'], ['00/00/0000'], ['00-00-0000'], ['0000-00-00 00:00:00'], ['0000-00-00T00:00:00Z'], ['0'], ['00/01/1900'], ['1900-01-00'], [new Date(Date.UTC(1899, 11, 30))]])(
    'when it is %s, then it says nothing',
    (written) => {
      expect(cleanDate(written, '/TMT')).toBeUndefined();
    },
  );

  it.each([
    ['31-02-2026', 'date-impossible'],
    ['31/04/2026', 'date-impossible'],
    ['29-02-2025', 'date-impossible'],
    ['03/16/2026', 'date-impossible'],
    ['00-03-2026', 'date-impossible'],
    ['2026-00-00', 'date-impossible'],
    ['31 Nopember 2026', 'date-impossible'],
    ['0001-01-01', 'date-impossible'],
    ['besok', 'date-malformed'],
    ['16-XYZ-26', 'date-malformed'],
    ['16-constructor-26', 'date-malformed'],
    ['16-03-026', 'date-malformed'],
    ['16/03-2026', 'date-malformed'],
    ['16032026', 'date-malformed'],
    ['46091', 'date-malformed'],
    ['2026-03', 'date-malformed'],
    ['16 s/d 17 Maret 2026', 'date-malformed'],
    ['Sesudah, 16 Maret 2026', 'date-malformed'],
    ['2026-03-16 25:00', 'date-malformed'],
    ['2026-03-16 07:21 08:00', 'date-malformed'],
    ['2026-03-15T17:00:00Z', 'date-malformed'],
    [new Date(Number.NaN), 'date-malformed'],
    [new Date(Date.UTC(1900, 0, 5)), 'date-malformed'],
    [['16-03-2026'], 'value-malformed'],
  ])('when it is %s, then it is refused as %s', (written, code) => {
    expect(() => cleanDate(written, '/TMT')).toThrow(code);
  });

  it('when it is written in any of the usual forms, then the same day comes back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.', ' '), fc.boolean(), (day, separator, padded) => {
        const [year = '', month = '', date = ''] = day.split('-').map((part) => (padded ? part : String(Number(part))));
        expect(cleanDate([date, month, year].join(separator), '')).toBe(day);
        if (separator !== ' ') expect(cleanDate([year, month, date].join(separator), '')).toBe(day);
      }),
    );
  });

  it('when anything is answered, then it is a day of the calendar', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2_200 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('-', '/', '.'), (parts, separator) => {
        const [day, month, year] = parts;
        const read = () => cleanDate(parts.join(separator), '');
        const real = isRealDate(`${String(year).padStart(4, '0')}-${month}-${day}`);
        if (String(year).length === 4 && !real) expect(read).toThrow('date-impossible');
        if (String(year).length === 4 && real) expect(isRealDate(read() ?? '')).toBe(true);
      }),
    );
  });

  it('when a person’s number stands where a date should, then the message does not show it', () => {
    expect(() => cleanDate('198302172009041905', '/TMT')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ message: 'TMT is "1983…905", which is not a date' }) }));
  });
});

describe('given a date cell of a workbook', () => {
  it.each([
    [46_091, '2026-03-10'],
    [46_091.75, '2026-03-10'],
    ['46091', '2026-03-10'],
    [61, '1900-03-01'],
    ['10 Maret 2026', '2026-03-10'],
    ['16-3-26', '2026-03-16'],
    [new Date(Date.UTC(2026, 2, 10)), '2026-03-10'],
    [0, undefined],
    [null, undefined],
    ['-', undefined],
  ])('when it holds %s, then the day is %s', (cell, day) => {
    expect(cleanExcelDate(cell, '/TGL')).toBe(day);
  });

  it.each([[60], [0.5], [-1], [99_999], [Number.NaN], [Number.POSITIVE_INFINITY], [1.967e17], ['99999']])('when it holds %s, then it is refused', (cell) => {
    expect(() => cleanExcelDate(cell, '/TGL')).toThrow('date-malformed');
  });

  it('when a day is turned into its serial, then the same day comes back', () => {
    fc.assert(fc.property(days, (day) => expect(cleanExcelDate(Date.parse(day) / DAY_MS + 25_569, '')).toBe(day)));
  });
});

describe('given Debezium’s days since 1970', () => {
  it.each([[20_528, '2026-03-16'], [-2_923, '1961-12-31'], [0, undefined], [null, undefined], [undefined, undefined]])('when they are %s, then the day is %s', (raw, day) => {
    expect(cleanEpochDays(raw, '/tanggal')).toBe(day);
  });

  it.each([['20528'], [1.5], [60_000], [-40_000], [1_773_645_704_000], [true], [20_528n], [[20_528]]])('when they are %s, then they are refused', (raw) => {
    expect(() => cleanEpochDays(raw, '/tanggal')).toThrow('date-malformed');
  });
});

describe('given a place and a date', () => {
  it.each([
    ['Gianyar, 30 Nopember 1979', '1979-11-30'],
    ['Kab. Gianyar, Bali, 30-11-1979', '1979-11-30'],
    ['Gianyar 30 Nopember 1979', '1979-11-30'],
    ['Gianyar / 30-11-1979', '1979-11-30'],
    ['Gianyar, 00-00-0000', undefined],
    ['', undefined],
  ])('when it is "%s", then the day is %s', (written, day) => {
    expect(cleanPlaceAndDate(written, '/TTL')).toBe(day);
  });

  it('when there is only a place, then it is refused', () => {
    expect(() => cleanPlaceAndDate('Gianyar', '/TTL')).toThrow('date-malformed');
  });
});

describe('given a period', () => {
  it('when both days are there in order, then it stands; one day is a period too', () => {
    expect(cleanPeriod('2026-03-16', '2026-03-16', '/a', '/b')).toEqual({ startDate: '2026-03-16', endDate: '2026-03-16' });
  });

  it('when a day is missing or they are reversed, then it is refused where the fault is', () => {
    expect(() => cleanPeriod(undefined, '2026-03-16', '/a', '/b')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'date-missing', pointer: '/a' }) }));
    expect(() => cleanPeriod('2026-03-16', undefined, '/a', '/b')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'date-missing', pointer: '/b' }) }));
    expect(() => cleanPeriod('2026-03-17', '2026-03-16', '/a', '/b')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'period-reversed', pointer: '/b' }) }));
  });
});

describe('given a date that is none', () => {
  const refused = (raw: string) => {
    try {
      return cleanDate(raw, '/TMT');
    } catch (error) {
      return error instanceof RecordRefused ? error.refusal : error;
    }
  };

  it.each([
    ['16/03/1826', /its year is outside 1900–2100/, /year/, /tahunnya di luar/],
    ['16/03/2126', /its year is outside 1900–2100/, /year/, /tahunnya di luar/],
    ['03/16/2026', /there is no month 16/, /day first: dd-mm-yyyy/, /tidak ada bulan 16/],
    ['2026-16-03', /there is no month 16/, /yyyy-mm-dd/, /tidak ada bulan 16/],
    ['31/02/2026', /there is no such day/, /Correct the date/, /tidak ada/],
    ['45/45/2026', /there is no such day/, /Correct the date/, /tidak ada/],
  ])('when it is %s, then what is wrong with it is told, with the value, in both languages', (raw, message, hint, indonesian) => {
    expect(refused(raw)).toMatchObject({ code: 'date-impossible', message: expect.stringMatching(message), hint: expect.stringMatching(hint), indonesian: { message: expect.stringMatching(indonesian) } });
    expect(refused(raw)).toMatchObject({ message: expect.stringContaining(raw), indonesian: { message: expect.stringContaining(raw) } });
  });
});
