import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sequenceOf } from './build-event.ts';
import { cleanDateColumn, identifyChange, isUntouched, rowAfter, timeOfChange, type ChangeRow } from './change-rows.ts';

const change = (parts: Partial<ChangeRow> = {}): ChangeRow => ({ op: 'c', before: null, after: { id: 7 }, source: { file: 'binlog.000412', pos: 90_210, row: 0, ts_ms: 1_773_616_905_000 }, ts_ms: 1_773_616_905_120, ...parts });
const refusing = (code: string, pointer: string) => expect.objectContaining({ refusal: expect.objectContaining({ code, pointer }) });

describe('given a change row', () => {
  it.each<[Partial<ChangeRow>, string, string]>([
    [{}, '7', 'binlog.000412:90210:0'],
    [{ op: 'd', before: { id: 7 }, after: null }, '7', 'binlog.000412:90210:0'],
    [{ after: { id: 'A-7' } }, 'A-7', 'binlog.000412:90210:0'],
    [{ after: { id: 90_071_992_547_409_931n } }, '90071992547409931', 'binlog.000412:90210:0'],
    [{ source: { file: 'binlog.000412', pos: 4 } }, '7', 'binlog.000412:4'],
    [{ source: { file: 'binlog.000412', pos: '4', row: 2 } }, '7', 'binlog.000412:4:2'],
    [{ source: { lsn: 24_629_880 } }, '7', '00000000000024629880'],
    [{ op: 'r', source: { lsn: '24629880', ts_ms: 5 } }, '7', '00000000000024629880'],
    [{ source: { lsn: 18_446_744_073_709_551_615n } }, '7', '18446744073709551615'],
  ])('when it is %j, then it is named by the row’s id and its place in the database’s log', (parts, key, version) => {
    expect(identifyChange(change(parts))).toEqual({ key, version });
  });

  it.each<[Partial<ChangeRow>, string, string]>([
    [{ op: undefined }, 'malformed-record', '/op'],
    [{ op: 'm' }, 'operation-unsupported', '/op'],
    [{ after: {} }, 'identifier-missing', '/after/id'],
    [{ after: { id: 1.5 } }, 'identifier-missing', '/after/id'],
    [{ after: { id: true } }, 'identifier-missing', '/after/id'],
    [{ after: null }, 'identifier-missing', '/before/id'],
    [{ source: undefined }, 'missing-field', '/source/file'],
    [{ source: { file: 5, pos: 4 } }, 'missing-field', '/source/file'],
    [{ source: { file: 'b', pos: null } }, 'missing-field', '/source/pos'],
  ])('when it is %j, then it cannot be named', (parts, code, pointer) => {
    expect(() => identifyChange(change(parts))).toThrow(refusing(code, pointer));
  });

  it('when the row is gone or not told, then there is none', () => {
    expect(rowAfter(change())).toEqual({ id: 7 });
    expect(() => rowAfter(change({ op: 'd' }))).toThrow(refusing('operation-unsupported', '/op'));
    expect(() => rowAfter(change({ op: 'u', after: null }))).toThrow(refusing('malformed-record', '/after'));
  });

  it('when an update leaves the columns that count as they were, then that is seen; a column left out is null', () => {
    const update = (before: ChangeRow['before'], after: object) => isUntouched(change({ op: 'u', before, after: { ...after } }), ['a', 'b']);
    expect(update({ a: 1, b: null, c: 1 }, { a: 1, c: 2 })).toBe(true);
    expect(update({ a: 9n, b: 'x' }, { a: 9n, b: 'x' })).toBe(true);
    expect(update({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(update({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(update(null, { a: 1 })).toBe(false);
    expect(isUntouched(change({ before: { a: 1 }, after: { a: 1 } }), ['a'])).toBe(false);
  });

  it('when it was made, then the database’s time counts, else the connector’s', () => {
    expect(timeOfChange(change(), 'Asia/Jakarta')).toBe('2026-03-16T06:21:45+07:00');
    expect(timeOfChange(change({ source: { ts_ms: 0 } }), 'Asia/Jakarta')).toBe('2026-03-16T06:21:45+07:00');
    expect(timeOfChange(change({ source: null, ts_ms: undefined }), 'Asia/Jakarta')).toBeUndefined();
  });

  it('when a date comes as days or as text, then it is a date', () => {
    expect([20_528, '2026-03-16', 0, null].map((raw) => cleanDateColumn(raw, '/x'))).toEqual(['2026-03-16', '2026-03-16', undefined, undefined]);
  });

  it('when one change is behind another in the binlog, then its sequence is greater', () => {
    const place = fc.record({ file: fc.integer({ min: 0, max: 999_999 }), pos: fc.integer({ min: 4, max: 2 ** 32 }), row: fc.integer({ min: 0, max: 1_000 }) });
    const sequence = ({ file, pos, row }: { file: number; pos: number; row: number }) => sequenceOf(identifyChange(change({ source: { file: `binlog.${String(file).padStart(6, '0')}`, pos, row } })).version ?? '');
    fc.assert(
      fc.property(place, place, (a, b) => {
        const order = Math.sign(a.file - b.file || a.pos - b.pos || a.row - b.row);
        expect(sequence(a) < sequence(b) ? -1 : sequence(a) > sequence(b) ? 1 : 0).toBe(order);
      }),
    );
  });

  it('when one change is behind another in PostgreSQL’s log, however far apart, then its sequence is greater', () => {
    const sequence = (lsn: bigint) => sequenceOf(identifyChange(change({ source: { lsn } })).version ?? '');
    const lsns = fc.integer({ min: 0, max: 63 }).chain((bits) => fc.bigInt({ min: 1n, max: 2n ** BigInt(bits) }));
    fc.assert(fc.property(lsns, lsns, (a, b) => expect(sequence(a) < sequence(b)).toBe(a < b)));
  });
});
