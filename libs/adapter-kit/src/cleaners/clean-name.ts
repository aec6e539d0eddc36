import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf, isEmpty } from './empty.ts';

/** A person's name with the titles before and behind it apart. */
export interface PersonName {
  fullName: string;
  titlePrefix?: string;
  titleSuffix?: string;
}

/** One academic title before a name. The closed list keeps initials (`Dr. A. Rahman`) and forms of address (`H.`, `Hj.`, `KH.`) with the name. */
const TITLE = /^(?:(?:prof|drs|dra|drg|drh|dr|ir|apt|ns|bd)\.(?: ?(?:med|eng|phil|nat|techn|agr|jur|rer\. ?nat|h\. ?c)\.| ?\(h\. ?c\.?\))?|(?:prof|drs|dra|drg|drh|dr|ir)(?= ))/i;

/**
 * Splits titles off a name: before it, and after the first comma. Case stays as written; blanks are collapsed.
 * @example
 * cleanName('dr. RINI  ANGGRAENI, Sp.A', '/NAMA') // { fullName: 'RINI ANGGRAENI', titlePrefix: 'dr.', titleSuffix: 'Sp.A' }
 * cleanName('12345', '/NAMA') // refused: name-malformed
 */
export function cleanName(raw: unknown, pointer: string): PersonName | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const comma = text.indexOf(',');
  const beforeComma = (comma < 0 ? text : text.slice(0, comma)).trim();
  const { titles, rest } = splitTitles(beforeComma);
  if (!/\p{L}/u.test(rest) || /\d/.test(rest)) return noName(pointer);
  const titleSuffix = comma < 0 ? '' : cleanSuffix(text.slice(comma + 1));
  return { fullName: rest, ...(titles === '' ? {} : { titlePrefix: titles }), ...(titleSuffix === '' ? {} : { titleSuffix }) };
}

/**
 * "Drs. H. Darmawan, M.M. (Kepala BKPSDM)" → name and position.
 * @example
 * cleanNameAndPosition('Drs. H. Darmawan, M.M. (Kepala BKPSDM)', '/KEPADA') // { fullName: 'H. Darmawan', titlePrefix: 'Drs.', titleSuffix: 'M.M.', position: 'Kepala BKPSDM' }
 */
export function cleanNameAndPosition(raw: unknown, pointer: string): (PersonName & { position?: string }) | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined) return undefined;
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const name = cleanName(open < 0 ? text : text.slice(0, open), pointer) ?? noName(pointer);
  const position = open < 0 ? '' : text.slice(open + 1, -1).trim();
  return { ...name, ...(position === '' ? {} : { position }) };
}

function splitTitles(name: string): { titles: string; rest: string } {
  const titles: string[] = [];
  let rest = name;
  for (let match = TITLE.exec(rest); match; match = TITLE.exec(rest)) {
    titles.push(match[0]);
    rest = rest.slice(match[0].length).trimStart();
  }
  return { titles: titles.join(' '), rest };
}

/** `SH.,MH` → `SH., MH`. */
function cleanSuffix(text: string): string {
  return text.split(',').map((title) => title.trim()).filter((title) => !isEmpty(title)).join(', ');
}

function noName(pointer: string): never {
  return reject('name-malformed', pointer, `${fieldOf(pointer)} is not a person’s name`, 'Write the name, with titles after a comma.');
}
