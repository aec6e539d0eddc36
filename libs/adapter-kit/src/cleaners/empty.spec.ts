import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, fieldOf, isEmpty, maskNumber, quoted, required } from './empty.ts';

describe('given what sources write for nothing', () => {
  it.each([[null], [undefined], [''], [' '], ['\u00a0\t\n'], ['-'], ['--'], ['–'], [' - '], ['NULL'], ['null'], ['\\N'], ['\u200b'], ['=""'], ['="-"'], ["'"]])('when it is %p, then there is no text', (raw) => {
    expect(cleanText(raw)).toBeUndefined();
  });

  it.each([['0'], [0], [false], ['.'], ['nihil'], ['Null Contoh']])('when it is %p, then it is something', (raw) => {
    expect(isEmpty(raw)).toBe(false);
    expect(cleanText(raw)).toBe(String(raw));
  });
});

describe('given a text', () => {
  it.each([
    ['  Dinas   Kominfo\u00a0& \r\nStatistik ', 'Dinas Kominfo & Statistik'],
    ['="00123"', '00123'],
    ["'00123", '00123'],
    ['\ufeffA\u200bB', 'AB'],
    ['A\u0000B\u0007C', 'A B C'],
    [12, '12'],
    [12n, '12'],
    [true, 'true'],
  ])('when it is %p, then it reads "%s"', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  it.each([[{}], [[]], [['a']], [{ toString: 1 }], [Object.create(null)], [new Date(0)], [Symbol('x')], [() => 'x']])('when it is no plain value, then it is refused', (raw) => {
    expect(() => cleanText(raw, '/x')).toThrow('value-malformed');
  });

  it('when it is cleaned twice, then the second time changes nothing but what looks quoted again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (raw) => {
        const once = cleanText(raw);
        fc.pre(once === undefined || !/^['=]/.test(once));
        expect(cleanText(once)).toBe(once);
        expect(once ?? 'x').toMatch(/^[^\s\p{Cc}](?:[^\p{Cc}\n]*[^\s\p{Cc}])?$/u);
      }),
    );
  });

  it('when blanks are as many as a record may hold, then it costs no more than their number', () => {
    expect(isEmpty(' '.repeat(500_000))).toBe(true);
    expect(cleanText(`${' '.repeat(500_000)}x`)).toBe('x');
    expect(cleanText(`${'-'.repeat(500_000)}x`)).toHaveLength(500_001);
  });
});

describe('given a message', () => {
  it('when it quotes a value, then long numbers are masked and long texts cut', () => {
    expect(quoted('31-02-2026')).toBe('"31-02-2026"');
    expect(quoted('16/03/2026 15.42')).toBe('"16/03/2026 15.42"');
    expect(quoted('198302172009041905')).toBe('"1983…905"');
    expect(quoted('19830217 200904 1 905 Budi')).toBe('"1983…905 Budi"');
    expect(quoted('x'.repeat(50))).toBe(`"${'x'.repeat(40)}…"`);
    expect(maskNumber('1234567')).toBe('…');
  });

  it('when a number of 15 digits or more stands anywhere in a value, then the message does not hold it', () => {
    const number = fc.bigInt({ min: 10n ** 14n, max: 10n ** 20n }).map(String);
    fc.assert(fc.property(fc.string({ maxLength: 60 }), number, fc.string(), (before, digits, after) => expect(quoted(`${before} ${digits} ${after}`)).not.toContain(digits.slice(0, 12))));
  });

  it('when a field has a name that JSON Pointer escapes, then it reads as written', () => {
    expect(fieldOf('/Pangkat~1Gol~0Ruang')).toBe('Pangkat/Gol~Ruang');
    expect(fieldOf('/data/nama')).toBe('data / nama');
    expect(fieldOf('')).toBe('the record');
  });

  it('when a needed value is missing, then the refusal says which', () => {
    expect(required(0, '/x')).toBe(0);
    expect(() => required(undefined, '/TMT', 'date-missing')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'date-missing', pointer: '/TMT', message: 'TMT is empty' }) }));
  });
});
