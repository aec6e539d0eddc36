import type { Inventor } from './invent.ts';

/** Titles and forms of address, which stay as they are. */
const TITLES = new Set([
  'dr', 'dra', 'drs', 'drg', 'drh', 'ir', 'prof', 'apt', 'ns', 'ners', 'bd', 'h', 'hj', 'kh', 'st', 'sh', 'se', 'si', 'sp', 'sos', 'kom', 'pd', 'ag', 'hum', 'kes', 'keb', 'kep', 'farm', 'mm', 'mt', 'mh', 'ma', 'msi',
  'mkes', 'mpd', 'ak', 'ca', 'cpa', 'amd', 'phd', 'bapak', 'bpk', 'ibu', 'sdr', 'sdri', 'saudara', 'yth', 'bin', 'binti', 'plt', 'plh', 'pj',
]);
/** Words that positions, units and bodies begin with; people's names do not. */
const POSITION =
  /^(?:plt|plh|pj|bupati|wakil|wali|gubernur|sekda|sekretaris|sekretariat|asisten|kepala|ka|kabag|kabid|kasub\w*|kasi|staf|inspektur|inspektorat|direktur|direktorat|camat|lurah|koordinator|ketua|bagian|bidang|sub\w*|seksi|dinas|badan|kecamatan|kelurahan|rsud|puskesmas|upt\w*|satpol|setda|tim|panitia|pejabat|kementerian|kemen\w+|pemerintah|pemkab|pemkot|pemprov|provinsi|kabupaten|kota|biro|pusat|balai|kantor|admin\w*|operator|sistem|system)\b/i;
const TITLED = /^(?:(?:dr|drs|dra|drg|drh|ir|prof|apt|hj?|kh)\. ?)+\p{L}|^[^,]+, ?(?:[SMA]\.? ?(?:[A-Z][a-z]*|[A-Z.]+)|A\.?md\w*|Sp\.\w+|Ph\.?D)(?=[.,\s)]|$)/iu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Whether a text in a field that may hold a person or a position is a person's name. */
export function looksLikeName(text: string): boolean {
  const words = nameWords(text);
  return !/\d/.test(text) && !POSITION.test(text.trim()) && words.length > 0 && words.length <= 6 && words.some((word) => word.length > 2);
}

/** Whether a text says by a title in front or behind that it is a person's name, whatever field it stands in. */
export function isTitledName(text: string): boolean {
  return TITLED.test(text.trim()) && looksLikeName(text);
}

/** The words that are the name itself: no titles, nothing in brackets, nothing short behind the first comma. */
export function nameWords(text: string): string[] {
  return partsOf(text).filter(({ isName }) => isName).map(({ word }) => word);
}

/** Another name with the same titles, case, blanks and what stands in brackets. */
export function maskName(text: string, inventor: Inventor): string {
  const made = inventor.name(nameWords(text));
  let at = 0;
  return inPlace(text, (word) => inCaseOf(word, made[at++] ?? ''));
}

/** A text in which a known name stands, with the other one in its place. */
export function maskKnownNames(text: string, known: ReadonlyMap<string, readonly string[]>, inventor: Inventor): string {
  let masked = text;
  for (const words of known.values()) {
    if (words.length < 2) continue;
    const pattern = new RegExp(`(?<!\\p{L})${words.join(String.raw`[\s.]+`)}(?!\\p{L})`, 'giu');
    masked = masked.replaceAll(pattern, (found) => maskName(found, inventor));
  }
  return masked;
}

function inPlace(text: string, replace: (word: string) => string): string {
  let result = '';
  let end = 0;
  for (const { word, index, isName } of partsOf(text)) {
    result += text.slice(end, index) + (isName ? replace(word) : word);
    end = index + word.length;
  }
  return result + text.slice(end);
}

function partsOf(text: string): { word: string; index: number; isName: boolean }[] {
  const bracket = text.indexOf('(');
  const comma = text.indexOf(',');
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const behindComma = comma >= 0 && index > comma;
    const isTitle = TITLES.has(word.toLowerCase()) || (behindComma && (word.length < 5 || text[index + word.length] === '.'));
    return { word, index, isName: !isTitle && (bracket < 0 || index < bracket) };
  });
}

/** An initial stays one. */
function inCaseOf(word: string, made: string): string {
  const letters = word.length === 1 ? made.slice(0, 1) : made;
  if (word === word.toUpperCase()) return letters.toUpperCase();
  return word === word.toLowerCase() ? letters.toLowerCase() : letters;
}
