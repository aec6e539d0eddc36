import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf } from './empty.ts';

export interface PersonName {
  fullName: string;
  titlePrefix?: string;
  titleSuffix?: string;
}

/** Academic titles before a name. `H.` and `Hj.` are not academic and stay with the name. */
const PREFIX = /^((?:prof|dr|drs|dra|ir|apt|ns|drg|drh|kh|st)\.(?: ?[a-z]{1,4}\.)*)\s*/i;

/** Splits titles off a name: before it, and after the first comma. Case stays as written; blanks are collapsed. */
export function cleanName(raw: unknown, pointer: string): PersonName | undefined {
  const text = cleanText(raw);
  if (text === undefined) return undefined;
  const comma = text.indexOf(',');
  let fullName = (comma < 0 ? text : text.slice(0, comma)).trim();
  const prefixes: string[] = [];
  for (let match = PREFIX.exec(fullName); match; match = PREFIX.exec(fullName)) {
    const title = (match[1] ?? '').replace(/ ?(Hj?\.)$/i, '');
    if (title === '') break;
    prefixes.push(title);
    fullName = fullName.slice(title.length).trim();
  }
  if (!/\p{L}/u.test(fullName) || /\d/.test(fullName)) return reject('name-malformed', pointer, `${fieldOf(pointer)} is not a person’s name`, 'Write the name, with titles after a comma.');
  const titleSuffix = comma < 0 ? undefined : cleanSuffix(text.slice(comma + 1));
  return { fullName, ...(prefixes.length > 0 ? { titlePrefix: prefixes.join(' ') } : {}), ...(titleSuffix ? { titleSuffix } : {}) };
}

/** "Drs. H. Darmawan, M.M. (Kepala BKPSDM)" → name and position. */
export function cleanNameAndPosition(raw: unknown, pointer: string): (PersonName & { position?: string }) | undefined {
  const text = cleanText(raw);
  if (text === undefined) return undefined;
  const match = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
  const name = cleanName(match ? match[1] : text, pointer);
  return name && { ...name, ...(match?.[2] ? { position: match[2].trim() } : {}) };
}

/** `SH.,MH` → `SH., MH`. */
function cleanSuffix(text: string): string {
  return text.split(',').map((title) => title.trim()).filter(Boolean).join(', ');
}
