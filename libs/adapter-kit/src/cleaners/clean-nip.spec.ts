import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordRefused } from '../define-adapter.ts';
import { birthDateOf, cleanNip, cleanOldNip } from './clean-nip.ts';

const PNS = '198302172009041905';
const PPPK = '199407212022212903';

const two = (n: number) => String(n).padStart(2, '0');
const day = fc.date({ min: new Date(Date.UTC(1950, 0, 1)), max: new Date(Date.UTC(2007, 0, 1)), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const part = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 }));
const nip = fc.tuple(day, fc.integer({ min: 2007, max: 2100 }), part, fc.constantFrom(1, 2), fc.integer({ min: 1, max: 999 })).map(([birth, year, kind, sex, serial]) => `${birth}${year}${two(kind)}${sex}${String(serial).padStart(3, '0')}`);

describe('given a NIP or NI PPPK', () => {
  it.each([
    [PNS],
    ['19830217 200904 1 905'],
    ['19830217.200904.1.905'],
    ['19830217-200904-1-905'],
    ["'19830217 200904 1 905"],
    ['’198302172009041905'],
    ['="198302172009041905"'],
    ['=""198302172009041905""'],
    [' 198302172009041905\u00a0'],
    ['\ufeff198302172009041905\u200b'],
    ['１９８３０２１７２００９０４１９０５'],
    ['NIP. 19830217 200904 1 905'],
    ['NIP 198302172009041905'],
    [198_302_172_009_041_905n],
  ])('when it is written %s, then its 18 digits come out', (written) => {
    expect(cleanNip(written, '/NIP')).toEqual({ kind: 'NIP', value: PNS });
  });

  it('when digits 13 and 14 are 21 to 29, then it is a contract’s number', () => {
    expect(cleanNip(PPPK, '/NIP')).toEqual({ kind: 'NI_PPPK', value: PPPK });
    expect(cleanNip('198912012025242906', '/NIP')).toEqual({ kind: 'NI_PPPK', value: '198912012025242906' });
  });

  it.each([[null], [undefined], [''], ['-'], ['  '], ['NULL'], ["'"], ['=""']])('when it is %s, then there is none', (written) => {
    expect(cleanNip(written, '/NIP')).toBeUndefined();
  });

  it.each([
    ['19830217200904190', 'nip-wrong-length'],
    ['1983021720090419055', 'nip-wrong-length'],
    ['0', 'nip-wrong-length'],
    [123, 'nip-wrong-length'],
    ['130 999 904', 'nip-wrong-length'],
    ['19830217200904190O', 'nip-malformed'],
    ['198302172009041905/198302172009041906', 'nip-malformed'],
    ['BUDI', 'nip-malformed'],
    ['198302312009041905', 'nip-malformed'],
    ['198302172009131905', 'nip-malformed'],
    ['198302172009001905', 'nip-malformed'],
    ['198302172009201905', 'nip-malformed'],
    ['198302172009043905', 'nip-malformed'],
    ['209102172009041905', 'nip-malformed'],
    ['198302171982041905', 'nip-malformed'],
    ['190002171959041905', 'nip-malformed'],
    ['198302172101041905', 'nip-malformed'],
    ['000000000000000000', 'nip-malformed'],
    [true, 'nip-malformed'],
    [{}, 'nip-malformed'],
    [['198302172009041905'], 'nip-malformed'],
    ['196705201993031000', 'nip-precision-lost'],
    ['19670520 199303 1 000', 'nip-precision-lost'],
    // oxlint-disable-next-line no-loss-of-precision
    [198302172009041905, 'nip-precision-lost'],
    [1.967_052_019_930_31e17, 'nip-precision-lost'],
    ['1.98302E+17', 'nip-precision-lost'],
    ['1,98302172009042E+17', 'nip-precision-lost'],
    ['1.98302172009042e17', 'nip-precision-lost'],
    ['198302172009041905.0', 'nip-precision-lost'],
    ['="198302172009041905.00"', 'nip-precision-lost'],
    [Number.NaN, 'nip-precision-lost'],
  ])('when it is %s, then it is refused as %s', (written, code) => {
    expect(() => cleanNip(written, '/NIP')).toThrow(code);
  });

  it('when it is written in any of the usual ways, then the same digits come back, and with them the birth date', () => {
    const dress = fc.constantFrom<(n: string) => unknown>(
      (n) => n,
      (n) => `="${n}"`,
      (n) => `'${n}`,
      (n) => ` ${n.slice(0, 8)} ${n.slice(8, 14)} ${n.slice(14, 15)} ${n.slice(15)}`,
      (n) => `${n.slice(0, 8)}.${n.slice(8, 14)}.${n.slice(14, 15)}.${n.slice(15)}`,
      (n) => BigInt(n),
    );
    fc.assert(
      fc.property(nip, dress, (value, written) => {
        expect(cleanNip(written(value), '')).toEqual({ kind: value.charAt(12) === '2' ? 'NI_PPPK' : 'NIP', value });
        expect(birthDateOf(value).replaceAll('-', '')).toBe(value.slice(0, 8));
      }),
    );
  });

  it('when it went through a floating-point number, then it is refused, never rounded', () => {
    fc.assert(fc.property(nip, (value) => expect(() => cleanNip(Number(value), '')).toThrow('nip-precision-lost')));
  });

  it('when a digit is missing or added, then it is refused, and the message shows at most seven digits', () => {
    fc.assert(
      fc.property(nip, fc.nat(17), fc.boolean(), (value, at, added) => {
        const wrong = added ? `${value.slice(0, at)}7${value.slice(at)}` : value.slice(0, at) + value.slice(at + 1);
        try {
          expect(cleanNip(wrong, '/NIP')).toBe('a refusal');
        } catch (error) {
          const { refusal } = error as RecordRefused;
          expect(refusal.code).toBe('nip-wrong-length');
          expect(refusal.message.replaceAll(/\D/g, '').length).toBeLessThanOrEqual('18'.length + '17'.length + 7);
          expect(refusal.message).not.toContain(wrong.slice(4, 14));
        }
      }),
    );
  });

  it('when any text is answered, then only its own digits are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .\'"=-eE+,x'.split('')), maxLength: 24 }), (text) => {
        try {
          const found = cleanNip(text, '');
          if (found) expect(found.value).toBe(text.replaceAll(/\D/g, ''));
        } catch (error) {
          expect(error).toBeInstanceOf(RecordRefused);
        }
      }),
    );
  });
});

describe('given an old NIP', () => {
  it.each([['130 999 904'], ['130.999.904'], ["'130999904"], [130_999_904]])('when it is written %s, then its 9 digits come out', (written) => {
    expect(cleanOldNip(written, '/NIP_LAMA')).toEqual({ kind: 'NIP_LAMA', value: '130999904' });
  });

  it.each([[''], ['-'], [null]])('when it is "%s", then there is none', (written) => {
    expect(cleanOldNip(written, '/NIP_LAMA')).toBeUndefined();
  });

  it.each([['13099990', 'nip-wrong-length'], [PNS, 'nip-wrong-length'], ['13099990x', 'nip-malformed']])('when it is %s, then it is refused as %s', (written, code) => {
    expect(() => cleanOldNip(written, '/NIP_LAMA')).toThrow(code);
  });
});
