import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, cleanNameAndPosition } from './clean-name.ts';

describe('given a name with titles', () => {
  it.each([
    ['I MADE SURYA CONTOH, SH.,MH', { fullName: 'I MADE SURYA CONTOH', titleSuffix: 'SH., MH' }],
    ['Maria Goreti L. Contoh,A.Md.Keb', { fullName: 'Maria Goreti L. Contoh', titleSuffix: 'A.Md.Keb' }],
    ['Bagus Arya Nugroho, S.E., Ak.', { fullName: 'Bagus Arya Nugroho', titleSuffix: 'S.E., Ak.' }],
    ['dr. RINI  ANGGRAENI CONTOH', { fullName: 'RINI ANGGRAENI CONTOH', titlePrefix: 'dr.' }],
    ['Ir. ANDI RAHMAT CONTOH', { fullName: 'ANDI RAHMAT CONTOH', titlePrefix: 'Ir.' }],
    ['Drs. H. Darmawan Kusumo Contoh, M.M.', { fullName: 'H. Darmawan Kusumo Contoh', titlePrefix: 'Drs.', titleSuffix: 'M.M.' }],
    ['Prof.Dr.Ir.Budi Contoh,M.Sc.,Ph.D', { fullName: 'Budi Contoh', titlePrefix: 'Prof. Dr. Ir.', titleSuffix: 'M.Sc., Ph.D' }],
    ['Dr. A. Rahman Contoh', { fullName: 'A. Rahman Contoh', titlePrefix: 'Dr.' }],
    ['Drs. I.G.N. Agung Contoh', { fullName: 'I.G.N. Agung Contoh', titlePrefix: 'Drs.' }],
    ['Ir. R. Bambang Contoh', { fullName: 'R. Bambang Contoh', titlePrefix: 'Ir.' }],
    ['DRS BAMBANG CONTOH', { fullName: 'BAMBANG CONTOH', titlePrefix: 'DRS' }],
    ['Dr. med. Budi Contoh', { fullName: 'Budi Contoh', titlePrefix: 'Dr. med.' }],
    ['Dr. (H.C.) Budi Contoh', { fullName: 'Budi Contoh', titlePrefix: 'Dr. (H.C.)' }],
    ['apt. Sari Contoh, S.Farm.', { fullName: 'Sari Contoh', titlePrefix: 'apt.', titleSuffix: 'S.Farm.' }],
    ['Hj. Siti Contoh', { fullName: 'Hj. Siti Contoh' }],
    ['KH. Ahmad Contoh', { fullName: 'KH. Ahmad Contoh' }],
    ['St. Aminah Contoh', { fullName: 'St. Aminah Contoh' }],
    ['Irwan', { fullName: 'Irwan' }],
    ['Drajat Contoh', { fullName: 'Drajat Contoh' }],
    ["Ma'ruf  Contoh", { fullName: "Ma'ruf Contoh" }],
    ['Budi Contoh, -', { fullName: 'Budi Contoh' }],
    ['Budi Contoh,', { fullName: 'Budi Contoh' }],
  ])('when it is %s, then the titles come off', (written, name) => {
    expect(cleanName(written, '/NAMA')).toEqual(name);
  });

  it.each([[''], ['-'], [null]])('when it is "%s", then there is none', (written) => {
    expect(cleanName(written, '/NAMA')).toBeUndefined();
  });

  it.each([[', S.H.'], ['Dr.'], ['198302172009041905'], ['Budi 2'], ['...'], [12]])('when it is "%s", then it is refused, and not shown', (written) => {
    expect(() => cleanName(written, '/NAMA')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'name-malformed', message: 'NAMA is not a person’s name' }) }));
  });

  it('when titles are put around a name, then the name comes back', () => {
    const word = fc.constantFrom('Budi', 'SARI', 'M.', 'R.', 'Wulandari', "Nu'man", 'I', 'Made', 'H.');
    const names = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')).filter((name) => /\p{L}{2}/u.test(name));
    fc.assert(
      fc.property(fc.subarray(['Prof.', 'Dr.', 'drs.', 'Ir.', 'dr.']), names, fc.subarray(['S.H.', 'M.H.', 'Ph.D', 'A.Md.Keb']), (before, name, after) => {
        expect(cleanName([...before, [name, ...after].join(',')].join(' '), '')).toEqual({
          fullName: name,
          ...(before.length > 0 ? { titlePrefix: before.join(' ') } : {}),
          ...(after.length > 0 ? { titleSuffix: after.join(', ') } : {}),
        });
      }),
    );
  });
});

describe('given a name and a position in one cell', () => {
  it.each([
    ['Drs. H. Darmawan Kusumo Contoh, M.M. (Kepala BKPSDM)', { fullName: 'H. Darmawan Kusumo Contoh', titlePrefix: 'Drs.', titleSuffix: 'M.M.', position: 'Kepala BKPSDM' }],
    ['NUR AISYAH CONTOH, S.STP', { fullName: 'NUR AISYAH CONTOH', titleSuffix: 'S.STP' }],
    ['Budi Contoh ()', { fullName: 'Budi Contoh' }],
  ])('when it is %s, then they come apart', (written, parts) => {
    expect(cleanNameAndPosition(written, '/KEPADA')).toEqual(parts);
  });

  it('when there is only a position, then it is refused', () => {
    expect(() => cleanNameAndPosition('(Kepala BKPSDM)', '/KEPADA')).toThrow('name-malformed');
  });
});
