import { reject } from '../define-adapter.ts';
import type { Identifier } from '../define-adapter.ts';
import { fieldOf, isEmpty, maskNumber, plainText } from './empty.ts';
import { isRealDate } from './real-date.ts';

/**
 * NIP (PNS) or NI PPPK: 18 digits = birth YYYYMMDD + month or year part + sex + serial; digits 13–14 of 01–12 mean PNS, 21–29 PPPK
 * (Perka BKN 22/2007). Undefined when empty. A number that Excel or JSON has rounded is refused, never repaired.
 * @example
 * cleanNip("'19850412 201001 1 903", '/NIP') // { kind: 'NIP', value: '198504122010011903' }
 * cleanNip('199407212022212903', '/NIP') // { kind: 'NI_PPPK', value: '199407212022212903' }
 * cleanNip('-', '/NIP') // undefined
 * cleanNip('1,98504E+17', '/NIP') // refused: nip-precision-lost
 * cleanNip('19850412201001190', '/NIP') // refused: nip-wrong-length
 */
export function cleanNip(raw: unknown, pointer: string): Identifier | undefined {
  if (isEmpty(raw)) return undefined;
  const value = digitsOf(raw, pointer);
  if (value === '') return undefined;
  if (value.length !== 18) {
    return reject('nip-wrong-length', pointer, `${fieldOf(pointer)} has ${value.length} digits instead of 18 (${maskNumber(value)})`, 'Write all 18 digits of the NIP or NI PPPK, as text.', { message: `${fieldOf(pointer)} terdiri atas ${value.length} angka, seharusnya 18 (${maskNumber(value)}).` });
  }
  const kind = kindOf(value, pointer);
  return value.endsWith('000') ? precisionLost(pointer, value) : { kind, value };
}

/**
 * The old NIP of 9 digits; undefined when empty.
 * @example
 * cleanOldNip('130 999 904', '/NIP_LAMA') // { kind: 'NIP_LAMA', value: '130999904' }
 */
export function cleanOldNip(raw: unknown, pointer: string): Identifier | undefined {
  if (isEmpty(raw)) return undefined;
  const value = digitsOf(raw, pointer);
  if (value.length !== 9) return reject('nip-wrong-length', pointer, `${fieldOf(pointer)} has ${value.length} digits instead of 9`, 'Write all 9 digits of the old NIP, or leave it empty.', { message: `${fieldOf(pointer)} terdiri atas ${value.length} angka, seharusnya 9.`, hint: 'Tulis ke-9 angka NIP lama, atau kosongkan.' });
  return { kind: 'NIP_LAMA', value };
}

/**
 * The birth date that an 18-digit number carries, `YYYY-MM-DD`.
 * @example
 * birthDateOf('198504122010011903') // '1985-04-12'
 */
export function birthDateOf(nip: string): string {
  return `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
}

/** Quotes, dots and blanks that people and programs put between and around the digits. */
const AROUND = /[\s.'"’‘“”`=\p{Cc}\u200b-\u200d\u2060\ufeff-]/gu;

const DIGITS_ONLY = 'Tulis hanya angka NIP, sebagai teks.';

/** As nearly all of them are written. */
const PLAIN_NIP = /^\d{18}$/;

function digitsOf(raw: unknown, pointer: string): string {
  const plain = typeof raw === 'bigint' ? String(raw) : raw;
  if (typeof plain === 'string' && PLAIN_NIP.test(plain)) return plain;
  if (typeof raw === 'number' && !Number.isSafeInteger(raw)) return precisionLost(pointer, '');
  if ((typeof raw === 'number' || typeof raw === 'bigint') && raw < 0) return reject('nip-malformed', pointer, `${fieldOf(pointer)} is a negative number`, 'Write the digits of the NIP only, as text.', { message: `${fieldOf(pointer)} berisi bilangan negatif.`, hint: DIGITS_ONLY });
  const written = (plainText(raw) ?? '?').normalize('NFKC');
  const text = written.replaceAll(AROUND, '').replace(/^nip:?(?=\d)/i, '');
  // `198302172009041905.0` and `1,98302E+17` went through a floating-point number, which keeps 15 to 17 digits.
  if (/^\d+(,\d+)?e\+?\d+$/i.test(text) || /^\W*\d{15,}\.0+\W*$/.test(written)) return precisionLost(pointer, '');
  if (/^\d{18}\D+\d{18}/.test(text)) return reject('nip-malformed', pointer, `${fieldOf(pointer)} holds the numbers of two persons`, 'Send one record per person.', { message: `${fieldOf(pointer)} berisi NIP dua orang.`, hint: 'Kirim satu rekaman per orang.' });
  if (!/^\d*$/.test(text)) return reject('nip-malformed', pointer, `${fieldOf(pointer)} holds something that is not a digit`, 'Write the digits of the NIP only, as text.', { message: `${fieldOf(pointer)} berisi sesuatu yang bukan angka.`, hint: DIGITS_ONLY });
  return text;
}

function precisionLost(pointer: string, value: string): never {
  const seen = value === '' ? '' : ` (${maskNumber(value)})`;
  return reject('nip-precision-lost', pointer, `${fieldOf(pointer)} has lost its last digits: it was kept as a number${seen}`, 'Format the column as text before typing or exporting the NIP, then enter all 18 digits again.');
}

function kindOf(value: string, pointer: string): 'NIP' | 'NI_PPPK' {
  const wrong = whatIsWrong(value);
  if (wrong !== undefined) {
    const [en, id] = wrong;
    const seen = maskNumber(value);
    const indonesian = { message: `${fieldOf(pointer)} bukan NIP atau NI PPPK: ${id} (${seen}).` };
    return reject('nip-malformed', pointer, `${fieldOf(pointer)} is not a NIP or NI PPPK: ${en} (${seen})`, 'Compare it with the decree of appointment.', indonesian);
  }
  return Number(value.slice(12, 14)) <= 12 ? 'NIP' : 'NI_PPPK';
}

/** In English and Indonesian. Without a clock: a year of birth after that of the appointment shows a wrong century. */
function whatIsWrong(value: string): readonly [en: string, id: string] | undefined {
  const [born, appointed, part] = [Number(value.slice(0, 4)), Number(value.slice(8, 12)), Number(value.slice(12, 14))];
  if (!isRealDate(birthDateOf(value))) return ['its first 8 digits are not a date of birth', '8 angka pertama bukan tanggal lahir'];
  if (appointed < 1960 || appointed > 2100) return ['digits 9–12 are not a year of appointment', 'angka ke-9 sampai ke-12 bukan tahun pengangkatan'];
  if (appointed < born) return ['the year of birth is after the year of appointment', 'tahun lahirnya sesudah tahun pengangkatan'];
  if (part < 1 || part > 29 || (part > 12 && part < 21)) return ['digits 13–14 are neither a month nor 21–29', 'angka ke-13 dan ke-14 bukan bulan dan bukan 21–29'];
  return value[14] === '1' || value[14] === '2' ? undefined : ['digit 15 is neither 1 nor 2', 'angka ke-15 bukan 1 atau 2'];
}
