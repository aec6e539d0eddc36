import { cleanText, maskNumber } from './empty.ts';

/** 16 digits in one, or grouped as on the card (6-6-4) or by fours. */
const NIK = /(?<!\d)(?:\d{16}|\d{6}([ .-])\d{6}\1\d{4}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4})(?!\d)/g;

/**
 * What a person typed: as `cleanText`, but a NIK in it is masked, since none may travel.
 * @example
 * cleanFreeText('KTP 3171012304859999', '/ket') // 'KTP 3171…999'
 */
export function cleanFreeText(raw: unknown, pointer: string): string | undefined {
  return cleanText(raw, pointer)?.replaceAll(NIK, (number) => maskNumber(number.replaceAll(/\D/g, '')));
}
