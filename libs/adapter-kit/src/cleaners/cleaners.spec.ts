import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordRefused, REFUSAL_CODES } from '../define-adapter.ts';
import * as cleaners from './index.ts';

const nowhere = { byBknCode: () => undefined, byRegionCode: () => undefined };

/** Every cleaner of the kit, as a function of what the source wrote. */
const CLEANERS: Record<string, (raw: unknown) => unknown> = {
  cleanText: (raw) => cleaners.cleanText(raw, '/x'),
  cleanFreeText: (raw) => cleaners.cleanFreeText(raw, '/x'),
  cleanDate: (raw) => cleaners.cleanDate(raw, '/x'),
  cleanExcelDate: (raw) => cleaners.cleanExcelDate(raw, '/x'),
  cleanEpochDays: (raw) => cleaners.cleanEpochDays(raw, '/x'),
  cleanPlaceAndDate: (raw) => cleaners.cleanPlaceAndDate(raw, '/x'),
  cleanClock: (raw) => cleaners.cleanClock(raw, '2026-03-16', 'Asia/Makassar', '/x'),
  cleanLocalTime: (raw) => cleaners.cleanLocalTime(raw, 'Asia/Makassar', '/x'),
  cleanLocalMillis: (raw) => cleaners.cleanLocalMillis(raw, 'Asia/Makassar', '/x'),
  cleanInstant: (raw) => cleaners.cleanInstant(raw, 'Asia/Makassar', '/x'),
  cleanZone: (raw) => cleaners.cleanZone(raw, '/x'),
  cleanNip: (raw) => cleaners.cleanNip(raw, '/x'),
  cleanOldNip: (raw) => cleaners.cleanOldNip(raw, '/x'),
  cleanName: (raw) => cleaners.cleanName(raw, '/x'),
  cleanNameAndPosition: (raw) => cleaners.cleanNameAndPosition(raw, '/x'),
  cleanEchelon: (raw) => cleaners.cleanEchelon(raw, '/x'),
  cleanGrade: (raw) => cleaners.cleanGrade(raw, '/x'),
  cleanWorkStatus: (raw) => cleaners.cleanWorkStatus(raw, '/x'),
  cleanUrgency: (raw) => cleaners.cleanUrgency(raw, '/x'),
  cleanLeaveKind: (raw) => cleaners.cleanLeaveKind(raw, '/x'),
  cleanAsnType: (raw) => cleaners.cleanAsnType(raw, '/x'),
  cleanDecision: (raw) => cleaners.cleanDecision(raw, '/x'),
  cleanRegionCode: (raw) => cleaners.cleanRegionCode(raw, '/x', { scheme: 'kemendagri', agencies: nowhere }),
};

const messy = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.: TZIVXabcdeMAR\'"=,()'.split('')), maxLength: 30 }),
  fc.record({ toString: fc.anything(), valueOf: fc.anything() }),
  fc.double(),
);

describe('given anything at all', () => {
  it('when the kit grows a cleaner, then it is tried here too', () => {
    const names = Object.keys(cleaners).filter((name) => name.startsWith('clean') && !['cleanPeriod', 'cleanWord', 'cleanDay'].includes(name));
    expect(Object.keys(CLEANERS).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(CLEANERS))('when %s reads it, then it answers or refuses the record, with a code of the list, and shows no long number', (_name, clean) => {
    fc.assert(
      fc.property(messy, (raw) => {
        try {
          clean(raw);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordRefused);
          const { code, pointer, message, hint } = (error as RecordRefused).refusal;
          expect(REFUSAL_CODES).toContain(code);
          expect(pointer).toBe('/x');
          expect(`${message} ${hint}`).not.toMatch(/\d{15}/);
          expect(hint).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(CLEANERS))('when %s reads nothing, then it answers nothing', (_name, clean) => {
    expect([clean(null), clean(undefined)]).toEqual([undefined, undefined]);
  });

  it.each(Object.entries(CLEANERS))('when %s reads the same twice, then it answers the same', (_name, clean) => {
    const answer = (raw: unknown) => {
      try {
        return clean(raw);
      } catch (error) {
        return (error as RecordRefused).refusal;
      }
    };
    fc.assert(fc.property(messy, (raw) => expect(answer(raw)).toEqual(answer(raw))));
  });
});
