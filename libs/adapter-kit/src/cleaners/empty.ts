import { reject, type RefusalCode } from '../define-adapter.ts';

// Control characters count as blanks: no source means them, and Postgres does not take them all.
const BLANKS = /[\s\p{Cc}]+/gu;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
/** What a cell shows whose formula failed; a CSV made from it holds the same words. */
const FORMULA_ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;
/** Most text of most sources: printable ASCII with single blanks that begins with nothing special. It stands for itself. */
const PLAIN = /^(?![nN][uU][lL][lL]$)[!"$-&(-,.-<>-[\]-~][!-~]*(?: [!-~]+)*$/;
const NOTHING = /^(?:[-–—\u200b-\u200d\u2060\p{Cc}]*|null|\\N)$/iu;

/**
 * What sources write for "nothing": null, "", blanks, dashes, and `NULL` or `\N` as database tools export it.
 * @example
 * isEmpty(' - ') // true
 * isEmpty('NULL') // true
 * isEmpty(0) // false
 */
export function isEmpty(raw: unknown): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && NOTHING.test(raw.trim()));
}

/**
 * The text as written, trimmed, inner blanks collapsed, Excel's `="…"` and leading `'` taken off; undefined when empty. Refuses
 * `value-malformed` for a list, an object, a formula's error, or a date cell (Excel makes dates of texts like `10/3`; what was typed is gone).
 * @example
 * cleanText('  Bagian   Umum ') // 'Bagian Umum'
 * cleanText('="0012"') // '0012'
 * cleanText('-') // undefined
 * cleanText(['a'], '/unit') // refused: value-malformed
 */
export function cleanText(raw: unknown, pointer = ''): string | undefined {
  if (typeof raw === 'string' && PLAIN.test(raw)) return raw;
  if (isEmpty(raw)) return undefined;
  const text = squeezed(asText(raw, pointer));
  if (FORMULA_ERROR.test(text)) return reject('value-malformed', pointer, `${fieldOf(pointer)} is the error of a formula (${text})`, 'Mend the formula, or write the value itself.', { message: `${fieldOf(pointer)} berisi galat rumus (${text}).`, hint: 'Perbaiki rumusnya, atau tulis nilainya langsung.' });
  const unwrapped = /^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'/, '');
  return isEmpty(unwrapped) ? undefined : unwrapped.trim();
}

function squeezed(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(BLANKS, ' ').trim();
}

function asText(raw: unknown, pointer: string): string {
  const what = raw instanceof Date ? 'a date cell' : 'a list or an object';
  return plainText(raw) ?? reject('value-malformed', pointer, `${fieldOf(pointer)} is ${what} where text is expected`, 'Send one plain value in this field, as text.', { message: `${fieldOf(pointer)} berisi ${raw instanceof Date ? 'sel tanggal' : 'daftar atau objek'}, seharusnya teks.`, hint: 'Kirim satu nilai biasa di isian ini, sebagai teks.' });
}

/**
 * Text, a number or a truth value as text; undefined for lists, objects and whatever else has no one way to be read.
 * @example
 * plainText(12) // '12'
 * plainText([1]) // undefined
 */
export function plainText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  return typeof raw === 'number' || typeof raw === 'bigint' || typeof raw === 'boolean' ? String(raw) : undefined;
}

/**
 * The value, or a refusal that says what is missing.
 * @example
 * required('Umum', '/unit') // 'Umum'
 * required(undefined, '/unit') // refused: missing-field
 * required(undefined, '/tgl', 'date-missing') // refused: date-missing
 */
export function required<T>(value: T | undefined, pointer: string, code: RefusalCode = 'missing-field'): T {
  return value ?? reject(code, pointer, `${fieldOf(pointer)} is empty`, 'Fill it in at the source and send the record again.');
}

/**
 * A refused value as a message may quote it: its beginning, with long numbers masked.
 * @example
 * quoted('NIP 198504122010011903') // '"NIP 1985…903"'
 */
export function quoted(text: string): string {
  const shown = maskNumbers(text.slice(0, 100));
  return `"${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}"`;
}

/**
 * Any refused value as a message may quote it.
 * @example
 * shown({ a: 1 }) // 'a list or an object'
 */
export function shown(raw: unknown): string {
  const text = plainText(raw);
  return text === undefined ? 'a list or an object' : quoted(text);
}

/** Runs of 15 digits and more (NIP, NIK), spaced or dotted: a shifted column puts them where nobody expects them. */
export function maskNumbers(text: string): string {
  return text.replaceAll(/\d(?:[ .'-]?\d){14,}/g, (number) => maskNumber(number.replaceAll(/\D/g, '')));
}

/** First four and last three digits: enough to find the row, not to know the person. */
export function maskNumber(value: string): string {
  return value.length <= 7 ? '…' : `${value.slice(0, 4)}…${value.slice(-3)}`;
}

/**
 * A pointer's field as people call it.
 * @example
 * fieldOf('/PANGKAT ~1 GOL.') // 'PANGKAT / GOL.'
 */
export function fieldOf(pointer: string): string {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join(' / ') || 'the record';
}
