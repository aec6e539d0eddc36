import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REFUSAL_CODES, type RefusalCode } from './define-adapter.ts';
import { maskValue, valueAt } from './mask-value.ts';

describe('given what a refused field held', () => {
  it.each<[RefusalCode, unknown, string | undefined]>([
    ['nip-wrong-length', '19870214201001195', '1987…195'],
    ['nip-wrong-length', "'19870214 201001 1 95", "'1987…195"],
    ['nip-precision-lost', 196_705_201_993_031_000, '1967…000'],
    ['nip-precision-lost', '1,98702E+17', '1,9…E+1…'],
    ['nip-malformed', 'Sari Dewi, S.Kom.', 'S… D…, S.K….'],
    ['name-malformed', 'Budi 3', 'B… 3'],
    ['nip-malformed', 198_302_172_009_041_905n, '1983…905'],
    ['status-unknown', '  Menunggu\n petunjuk ', 'Menunggu petunjuk'],
    ['status-unknown', '198702142010011951 x', '1987…951 x'],
    ['date-impossible', '31/04/2026', '31/04/2026'],
    ['date-malformed', new Date('2026-03-10T00:00:00Z'), '10/03/2026'],
    ['value-unknown', 'x'.repeat(50), `${'x'.repeat(40)}…`],
    ['missing-field', 'Sari', undefined],
    ['date-missing', '', undefined],
    ['value-malformed', ['Sari'], undefined],
    ['value-malformed', null, undefined],
  ])('when %s is about %j, then %j is shown', (code, raw, shown) => {
    expect(maskValue(code, raw)).toBe(shown);
  });

  it('when it holds a number of a person, then no code shows it whole', () => {
    const number = fc.stringMatching(/^[0-9]{15,18}$/);
    fc.assert(fc.property(fc.constantFrom(...REFUSAL_CODES), fc.string(), number, fc.string(), (code, before, digits, after) => {
      expect((maskValue(code, before + digits + after) ?? '').includes(digits)).toBe(false);
    }));
  });
});

describe('given a pointer', () => {
  it.each<[unknown, string, unknown]>([
    [{ data: { nipBaru: '1' } }, '/data/nipBaru', '1'],
    [{ 'a/b': 1, '~': 2 }, '/a~1b', 1],
    [{ list: [{ x: 3 }] }, '/list/0/x', 3],
    [{ data: null }, '/data/nipBaru', undefined],
    [{}, '/constructor', undefined],
    [{ fields: { NIP: { text: '1', attributes: {} } }, attributes: { aksi: 'KP' }, header: {} }, '/NIP', '1'],
    [{ fields: { NIP: { text: '1', attributes: {} } }, attributes: { aksi: 'KP' }, header: {} }, '/aksi', 'KP'],
  ])('when it leads into %j by %s, then it finds %j', (record, pointer, value) => {
    expect(valueAt(record, pointer)).toBe(value);
  });
});
