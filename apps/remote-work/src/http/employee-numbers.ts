import { Problem } from '@simpul/platform';

const NUMBER = /^(\d{18}|\d{9})$/;
const TOLD = 20;
const WANTED = { en: 'must be 18 digits (NIP, NI PPPK) or 9 (the old NIP), as text', id: 'harus 18 angka (NIP, NI PPPK) atau 9 angka (NIP lama), sebagai teks' };

/** Throws `Problem` `bad-request` that points at each of the list that is no number of an employee. */
export function requireNumbers(list: readonly unknown[], pointer: string): void {
  const wrong = list.flatMap((one, i) => (typeof one === 'string' && NUMBER.test(one) ? [] : [`${pointer}/${i}`]));
  if (wrong.length > 0) throw new Problem('bad-request', { pointer: wrong[0] as string, detail: WANTED, errors: wrong.slice(0, TOLD).map((at) => ({ pointer: at, detail: WANTED.en })) });
}
