import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanAsnType, cleanDecision, cleanLeaveKind, cleanUrgency, cleanWord, cleanWorkStatus } from './clean-words.ts';

describe('given a work location', () => {
  it.each([
    ['wfh', 'WFH'], ['KDR', 'WFH'], ['BDR', 'WFH'], ['Bekerja dari rumah', 'WFH'], ['Kerja dari Rumah', 'WFH'], ['rmh', 'WFH'],
    ['WFO', 'WFO'], ['KDK', 'WFO'], ['kantor', 'WFO'],
    ['wfa', 'WFA'], ['FWA', 'WFA'],
    ['DL', 'DUTY_TRAVEL'], ['TL', 'DUTY_TRAVEL'], ['dinas_luar', 'DUTY_TRAVEL'], ['Dinas Luar', 'DUTY_TRAVEL'], ['SPPD', 'DUTY_TRAVEL'],
    ['TK', 'ABSENT'], ['alpa', 'ABSENT'], ['Alpha', 'ABSENT'], ['A', 'ABSENT'],
    ['cuti', 'LEAVE'], ['libur', 'OFF'],
  ])('when it is written %s, then it is %s', (written, status) => {
    expect(cleanWorkStatus(written, '/status')).toBe(status);
  });

  it.each([['H'], ['hadir'], ['D'], ['I'], ['sakit'], ['xyz'], ['wfh/wfo'], ['constructor'], ['__proto__'], [1]])('when it is "%s", which means something else elsewhere or nothing, then it is refused', (written) => {
    expect(() => cleanWorkStatus(written, '/status')).toThrow('work-location-unknown');
  });

  it('when a source has words of its own, then they count for it alone', () => {
    expect(cleanWorkStatus('H', '/status', { h: 'WFO' })).toBe('WFO');
    expect(cleanWorkStatus('tl', '/status', { tl: 'ABSENT' })).toBe('ABSENT');
    expect(cleanWorkStatus('wfh', '/status', { h: 'WFO' })).toBe('WFH');
    expect(() => cleanWorkStatus('toString', '/status', { h: 'WFO' })).toThrow('work-location-unknown');
  });

  it('when nothing is written, then nothing is said', () => {
    expect([null, '', '-', undefined].map((written) => cleanWorkStatus(written, '/status'))).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('given other words', () => {
  it.each([
    [cleanUrgency, 'Sangat Segera', 'VERY_URGENT'], [cleanUrgency, 'segera', 'URGENT'], [cleanUrgency, 'Biasa', 'NORMAL'],
    [cleanLeaveKind, 'CM', 'MATERNITY'], [cleanLeaveKind, 'Cuti Tahunan', 'ANNUAL'], [cleanLeaveKind, 'cuti di luar tanggungan negara', 'UNPAID'], [cleanLeaveKind, 'Cuti Karena Alasan Penting', 'IMPORTANT_REASON'],
    [cleanAsnType, 'PPPK Paruh Waktu', 'PPPK_PW'], [cleanAsnType, 'pns', 'PNS'], [cleanAsnType, 'P3K', 'PPPK'],
    [cleanDecision, 'Disetujui', 'APPROVED'], [cleanDecision, 'DITOLAK', 'REJECTED'], [cleanDecision, 'ACC', 'APPROVED'], [cleanDecision, 'dibatalkan', 'WITHDRAWN'], [cleanDecision, 'diajukan', 'REQUESTED'],
  ] as const)('when %p reads "%s", then it is %s', (clean, written, value) => {
    expect(clean(written, '/x')).toBe(value);
  });

  it.each([
    [cleanUrgency, 'Rahasia', 'urgency-unknown'], [cleanLeaveKind, 'cuti panjang', 'leave-kind-unknown'], [cleanAsnType, 'honorer', 'status-unknown'], [cleanDecision, 'mungkin', 'status-unknown'],
  ] as const)('when %p reads "%s", then it is refused as %s', (clean, written, code) => {
    expect(() => clean(written, '/x')).toThrow(code);
  });

  it('when a word of the list is written with other case, blanks and punctuation, then it is the same word', () => {
    fc.assert(
      fc.property(fc.constantFrom('Sangat Segera', 'segera', 'biasa'), fc.constantFrom(' ', '.', '_', '-', '  '), fc.boolean(), (word, filler, upper) => {
        const written = word.split(' ').join(filler);
        expect(cleanUrgency(upper ? written.toUpperCase() : `${written}.`, '')).toBe(cleanUrgency(word, ''));
      }),
    );
  });

  it('when a text is in no list, then it is refused, never mapped', () => {
    const words = { ya: 'YES', tidak: 'NO' } as const;
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (text) => {
        const word = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
        fc.pre(!Object.hasOwn(words, word));
        let answer: string | undefined;
        try {
          answer = cleanWord(text, words, 'value-unknown', '/x');
        } catch {
          return;
        }
        expect(answer).toBeUndefined();
      }),
    );
  });
});
