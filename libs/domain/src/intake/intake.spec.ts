import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AliasTable, batchIdOf, byAge, countFates, isAllRefused, isIdempotencyKey, mendedKeys, NOTHING_YET, resolveSubject, type KnownNumber } from './index.ts';

const hash = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 16, maxLength: 16 }).map((bytes) => `emp_${Buffer.from(bytes).toString('hex')}`);

describe('a person’s subject', () => {
  it('given nobody is known, is the hash of the number first known', () => {
    expect(resolveSubject(['a', 'b'], () => undefined)).toEqual({ subject: 'a', aliases: [{ hash: 'b', subject: 'a' }] });
  });

  it('given one number is known, is what it points to, and the others follow', () => {
    const known = new Map([['b', 'x']]);
    expect(resolveSubject(['a', 'b', 'c'], (one) => known.get(one))).toEqual({ subject: 'x', aliases: [{ hash: 'a', subject: 'x' }, { hash: 'c', subject: 'x' }] });
  });

  it('given two persons were told apart before, points nobody elsewhere', () => {
    const known = new Map([['a', 'x'], ['b', 'y']]);
    expect(resolveSubject(['a', 'b'], (one) => known.get(one))).toEqual({ subject: 'x', aliases: [] });
  });

  it('stays the same when the same record comes again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 4 }), (hashes) => {
        const table = new AliasTable(4);
        const first = resolveSubject(hashes, (one) => table.get(one));
        first.aliases.forEach((alias) => table.set(alias));
        for (const one of hashes) expect(resolveSubject([one], (known) => table.get(known)).subject).toBe(first.subject);
        expect(resolveSubject(hashes, (one) => table.get(one))).toEqual({ subject: first.subject, aliases: [] });
      }),
    );
  });

  it('does not depend on the order in which a source lists the numbers', () => {
    const old: KnownNumber = { kind: 'NIP_LAMA', value: '123456789' };
    const first: KnownNumber = { kind: 'NI_PPPK', value: '199407212020212903' };
    const second: KnownNumber = { kind: 'NI_PPPK', value: '199407212024212901' };
    expect(byAge([second, old, first])).toEqual([first, second, old]);
    expect(byAge([old, first, second])).toEqual([first, second, old]);
  });
});

describe('the table of aliases', () => {
  it('holds what a Map holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, hash), { maxLength: 60 }), (pairs) => {
        const table = new AliasTable(2);
        const map = new Map(pairs);
        for (const [one, subject] of pairs) table.set({ hash: one, subject });
        expect(table.size).toBe(map.size);
        for (const [one, subject] of map) expect(table.get(one)).toBe(subject);
      }),
    );
  });

  it('passes over what is no hash', () => {
    const table = new AliasTable();
    table.set({ hash: 'nonsense', subject: 'emp_00' });
    expect([table.size, table.get('nonsense')]).toEqual([0, undefined]);
  });
});

describe('a batch', () => {
  it('counts each record once and remembers the last', () => {
    const counts = countFates(NOTHING_YET, [{ kind: 'accepted', record: { index: 0 } }, { kind: 'rejected', record: { index: 1 } }, { kind: 'unchanged', record: { index: 2 } }]);
    expect(counts).toEqual({ accepted: 1, rejected: 1, unchanged: 1, lastRecord: 2 });
    expect(isAllRefused(counts)).toBe(false);
    expect(isAllRefused(countFates(NOTHING_YET, [{ kind: 'rejected', record: { index: 0 } }]))).toBe(true);
    expect(isAllRefused(NOTHING_YET)).toBe(false);
  });

  it('mends a key only by its last record', () => {
    const fates = [{ kind: 'rejected', key: 'a' }, { kind: 'accepted', key: 'a' }, { kind: 'accepted', key: 'b' }, { kind: 'rejected', key: 'b' }, { kind: 'unchanged', key: 'c' }, { kind: 'accepted', key: '' }, { kind: 'rejected', key: undefined }] as const;
    expect(mendedKeys(fates)).toEqual(['a', 'c']);
  });

  it('has one id per agency and key, and takes only keys that travel well', () => {
    expect(batchIdOf('bkn', 'k')).toBe(batchIdOf('bkn', 'k'));
    expect(batchIdOf('bkn', 'k')).not.toBe(batchIdOf('kemenkeu', 'k'));
    expect(['a', 'a b', 'x'.repeat(128)].every(isIdempotencyKey)).toBe(true);
    expect(['', ' a', 'a ', 'x'.repeat(129), 'é', 'a\nb'].some(isIdempotencyKey)).toBe(false);
  });
});
