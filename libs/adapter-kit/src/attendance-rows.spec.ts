import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IndonesianZone } from '@simpul/contract';
import { readAttendance, type AttendanceTable } from './attendance-rows.ts';
import type { ChangeRow, TableRow } from './change-rows.ts';
import { OFFSETS } from './cleaners/clean-time.ts';

const table = (zone: IndonesianZone = 'Asia/Jayapura'): AttendanceTable => ({ name: 'absen', zone, columns: { date: 'tgl', status: 'st', checkIn: 'masuk', checkOut: 'pulang' }, person: ['nip'], others: ['opd'], words: { h: 'WFO' } });
const ROW: TableRow = { id: 1, nip: '1', tgl: 20_528, st: 'H', masuk: Date.UTC(2026, 2, 16, 7, 30), pulang: null, ket: 'x' };
const insert = (row: TableRow = {}): ChangeRow => ({ op: 'c', after: { ...ROW, ...row }, source: { table: 'absen', ts_ms: Date.UTC(2026, 2, 15, 22, 30, 5) } });
const update = (row: TableRow, before: TableRow = {}): ChangeRow => ({ ...insert(row), op: 'u', before: { ...ROW, ...before } });
const read = (change: ChangeRow) => readAttendance(change, table(), '2026-04-01T09:00:00+09:00');

describe('given a row of an attendance table', () => {
  it('when it is new, then its day is told in the table’s zone', () => {
    expect(read(insert())).toEqual({ localDate: '2026-03-16', timeZone: 'Asia/Jayapura', status: 'WFO', checkInAt: '2026-03-16T07:30:00+09:00', rawStatus: 'H', occurredAt: '2026-03-16T07:30:05+09:00' });
  });

  it('when an update touches what is told, then it is told with what was before, else nothing is', () => {
    expect(read(update({ st: 'wfh' }))).toMatchObject({ status: 'WFH', previousStatus: 'WFO' });
    expect(read(update({ opd: '2' }))).toMatchObject({ status: 'WFO', previousStatus: 'WFO' });
    expect(read(update({ ket: 'y' }))).toBeUndefined();
    expect(read(update({}, { nip: '2' }))).not.toHaveProperty('previousStatus');
    expect(read(update({}, { tgl: 20_527 }))).not.toHaveProperty('previousStatus');
    expect(read(update({}, { st: '?' }))).not.toHaveProperty('previousStatus');
  });

  it.each<[ChangeRow, string, string]>([
    [{ ...insert(), source: { table: 'lain' } }, 'value-unknown', '/source/table'],
    [insert({ tgl: null }), 'date-missing', '/after/tgl'],
    [insert({ st: '' }), 'missing-field', '/after/st'],
    [insert({ st: 'D' }), 'work-location-unknown', '/after/st'],
    [insert({ masuk: Date.UTC(2026, 2, 18, 7) }), 'time-malformed', '/after/masuk'],
    [insert({ masuk: 27_000_000_000 }), 'time-malformed', '/after/masuk'],
    [insert({ pulang: Date.UTC(2026, 2, 16, 7, 29) }), 'period-reversed', '/after/pulang'],
  ])('when it is %j, then it is refused', (change, code, pointer) => {
    expect(() => read(change)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code, pointer }) }));
  });

  it('when clocks show anything of that day, then that is what is told, in each zone', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom<IndonesianZone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'), (first, length, zone) => {
        const clock = (minutes: number) => new Date(Date.UTC(2026, 2, 16) + minutes * 60_000);
        const [masuk, pulang] = [clock(first), clock(first + length)];
        const told = readAttendance(insert({ masuk: masuk.getTime(), pulang: pulang.getTime() }), table(zone), '');
        expect(told).toMatchObject({ checkInAt: masuk.toISOString().slice(0, 19) + OFFSETS[zone], checkOutAt: pulang.toISOString().slice(0, 19) + OFFSETS[zone] });
      }),
    );
  });
});
