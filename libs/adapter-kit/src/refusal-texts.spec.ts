import { describe, expect, it } from '@jest/globals';
import { identifyChange } from './change-rows.ts';
import { cleanDate, cleanGrade, cleanNip, cleanUrgency } from './cleaners/index.ts';
import { RecordRefused, REFUSAL_CODES } from './define-adapter.ts';
import { explainRefusal } from './refusal-texts.ts';

const refusal = (code: (typeof REFUSAL_CODES)[number], pointer: string) => ({ code, pointer, message: 'in English', hint: 'do this' });

describe('given a refusal', () => {
  it.each(REFUSAL_CODES)('when its code is %s, then it has a text and a hint in Indonesian, with the source’s own field', (code) => {
    const { message, hint } = explainRefusal(refusal(code, '/Tgl Mulai'), 'id');
    expect(message).not.toMatch(/[{}]/);
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/\.$/);
    expect(explainRefusal(refusal(code, ''), 'id').message).not.toContain('{f}');
  });

  it('when it is told in English, then as the adapter said it', () => {
    expect(explainRefusal(refusal('date-missing', '/TMT'), 'en')).toEqual({ message: 'in English', hint: 'do this' });
    expect(explainRefusal(refusal('date-missing', '/data/tmtCpns'), 'id').message).toBe('data / tmtCpns kosong atau bertanggal nol.');
  });
});

describe('given what a cleaner refuses', () => {
  function inIndonesian(read: () => unknown): { message: string; hint: string } {
    try {
      read();
    } catch (error) {
      if (error instanceof RecordRefused) return explainRefusal(error.refusal, 'id');
      throw error;
    }
    throw new Error('it was not refused');
  }

  it.each<[string, () => unknown, RegExp, RegExp]>([
    ['a date that is none', () => cleanDate('kemarin', '/TMT'), /^TMT berisi "kemarin", yang bukan tanggal\.$/, /hh-bb-tttt/],
    ['an impossible date', () => cleanDate('31-02-2026', '/TMT'), /"31-02-2026": tanggal itu tidak ada/, /Perbaiki/],
    ['a NIP with a wrong part', () => cleanNip('198302172009131905', '/NIP'), /angka ke-13 dan ke-14 .*\(1983…905\)/, /SK pengangkatan/],
    ['a NIP from before the appointment', () => cleanNip('209102172009041905', '/NIP'), /tahun lahirnya sesudah tahun pengangkatan/, /SK/],
    ['a NIP that is too short', () => cleanNip('19830217200904190', '/NIP'), /17 angka, seharusnya 18/, /18 angka/],
    ['two NIPs in one field', () => cleanNip('198302172009041905/198302172009041906', '/NIP'), /NIP dua orang/, /satu rekaman per orang/],
    ['a NIP with a letter', () => cleanNip('19830217200904190O', '/NIP'), /bukan angka/, /hanya angka/],
    ['a word that is not known', () => cleanUrgency('mendesak', '/SIFAT'), /^SIFAT berisi "mendesak", yang tidak dikenal\.$/, /Biasa, Segera/],
    ['a grade that is none', () => cleanGrade('V/z', '/GOL'), /"V\/z"/, /I\/a sampai IV\/e/],
    ['a row that is no change', () => identifyChange({}), /tidak ada "op"/, /Debezium/],
    ['a change without its place', () => identifyChange({ op: 'c', after: { id: 1 }, source: {} }), /tempatnya di binlog/, /source\.file/],
  ])('when it is %s, then the Indonesian text says as much as the English one', (_, read, message, hint) => {
    expect(inIndonesian(read)).toEqual({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) });
  });
});
