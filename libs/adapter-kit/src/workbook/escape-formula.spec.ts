import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeCsvText, escapeFormula, unescapeFormula } from './escape-formula.ts';

const cell = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[ \t]?[=+\-@0-9]{0,20}[a-z]?$/));

describe('given the text of a cell that people download', () => {
  it.each(['=1+1', '+62812', '-', '@SUM(A1)', '\t=1', '\r\n=1', ' =1', '＝1', "'=1", "''-"])('when it is %j, then an apostrophe keeps it a text', (text) => {
    expect([escapeFormula(text), escapeCsvText(text)]).toEqual([`'${text}`, `'${text}`]);
  });

  it.each(['198702142010011951', '0812', '01', '16/03/2026', '2026-03-16', '10/3', '1.000', '0,5', '1E5', '19870214 201001 1 951'])('when it is %j, then only a CSV needs the apostrophe', (text) => {
    expect([escapeFormula(text), escapeCsvText(text)]).toEqual([text, `'${text}`]);
  });

  it.each(['', '0', '12', '12345678901', 'Sari', "'Aisyiyah", 'III/c', "'", 'S1-T. Informatika'])('when it is %j, then it stays as it is', (text) => {
    expect([escapeFormula(text), escapeCsvText(text), unescapeFormula(text)]).toEqual([text, text, text]);
  });

  it('when it comes back, then it is what it was, and it never begins like a formula on its way', () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const escape of [escapeFormula, escapeCsvText]) {
          expect(unescapeFormula(escape(text))).toBe(text);
          expect(escape(text)).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
