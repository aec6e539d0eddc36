import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGrade, cleanGrade } from './clean-grade.ts';

const LADDER = [
  ['I', 'abcd'],
  ['II', 'abcd'],
  ['III', 'abcd'],
  ['IV', 'abcde'],
] as const;
const pns = fc.constantFrom(...LADDER.flatMap(([roman, letters]) => letters.split('').map((letter) => [roman, letter] as const)));
const pppk = fc.constantFrom('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII');

describe('given a grade', () => {
  it.each([
    ['III/c', 'III/c'],
    ['III.c', 'III/c'],
    ['IIId', 'III/d'],
    ['III c', 'III/c'],
    ['III-c', 'III/c'],
    ['iii/C', 'III/c'],
    [' III / c ', 'III/c'],
    ['(III/c)', 'III/c'],
    ['Gol. III/c', 'III/c'],
    ['Golongan Ruang III/c', 'III/c'],
    ['IVe', 'IV/e'],
    ['Penata', 'III/c'],
    ['Penata Tk.I', 'III/d'],
    ['Penata Tk I', 'III/d'],
    ['PENATA TINGKAT I', 'III/d'],
    ['Penata Tk. 1', 'III/d'],
    ['Penata Muda Tk. I (III/b)', 'III/b'],
    ['Penata Muda Tk.I, III/b', 'III/b'],
    ['Penata Tk.I/III.d', 'III/d'],
    ['Juru Muda Tk. I - I/b', 'I/b'],
    ['III/b (Penata Muda Tk. I)', 'III/b'],
    ['III/c - Penata', 'III/c'],
    ['Pembina Utama Madya', 'IV/d'],
    ['IX', 'IX'],
    ['ix', 'IX'],
    ['Gol. IX', 'IX'],
    ['I', 'I'],
    ['XVII', 'XVII'],
  ])('when it is written %s, then it is %s', (written, grade) => {
    expect(cleanGrade(written, '/GOL')).toBe(grade);
  });

  it.each([[''], ['-'], [null]])('when it is "%s", then there is none', (written) => {
    expect(cleanGrade(written, '/GOL')).toBeUndefined();
  });

  it.each([['III/e'], ['IV/f'], ['V/a'], ['XVIII'], ['3/c'], ['9'], [33], ['III/'], ['Penata Muda Tk. I (III/c)'], ['III/c (Pembina)'], ['Penata Tk.II'], ['Penata Kepala'], ['IIIc IIId'], ['Dia'], ['Penata Tk. I c'], ['constructor']])(
    'when it is "%s", then it is refused',
    (written) => {
      expect(() => cleanGrade(written, '/GOL')).toThrow('grade-unknown');
    },
  );

  it('when a grade of the ladder is written in any of the usual ways, then it comes back', () => {
    fc.assert(
      fc.property(pns, fc.constantFrom('/', '.', '', ' ', '-', ' / '), fc.boolean(), ([roman, letter], separator, upper) => {
        const written = `${roman}${separator}${letter}`;
        expect(cleanGrade(upper ? written.toUpperCase() : written, '')).toBe(`${roman}/${letter}`);
      }),
    );
    fc.assert(fc.property(pppk, (grade) => expect(cleanGrade(grade.toLowerCase(), '')).toBe(grade)));
  });

  it('when a text is long, then it costs no more than its length', () => {
    for (const filler of [',a', '(x', 'Penata ', 'I/']) expect(() => cleanGrade(`I${filler.repeat(100_000)}(`, '')).toThrow('grade-unknown');
  });
});

describe('given a grade and the number of who has it', () => {
  const [nip, niPppk] = [{ kind: 'NIP', value: '198609142010122901' }, { kind: 'NI_PPPK', value: '199407212022212903' }] as const;

  it('when they go together, then it is the grade', () => {
    expect([checkGrade('III/c', nip, '/GOL'), checkGrade('IX', niPppk, '/GOL')]).toEqual(['III/c', 'IX']);
  });

  it('when they do not, then it is refused', () => {
    expect(() => checkGrade('IV', nip, '/GOL')).toThrow('grade-unknown');
    expect(() => checkGrade('III/c', niPppk, '/GOL')).toThrow('grade-unknown');
  });
});
