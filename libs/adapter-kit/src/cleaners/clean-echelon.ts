import { reject } from '../define-adapter.ts';
import { cleanText, fieldOf, quoted } from './empty.ts';

const NONE = /^non[ -]?(eselon)?$/i;
const ECHELON = /^(?:eselon )?(IV|V|I{1,3})[ ./-]?([ab])$/i;

/**
 * Echelon (eselon) `III.a`, also as `IIIa`, `III/a`, `eselon III a`; undefined when empty or `non eselon`. Refuses `value-unknown`.
 * @example
 * cleanEchelon('Eselon IIIa', '/ESELON') // 'III.a'
 */
export function cleanEchelon(raw: unknown, pointer: string): string | undefined {
  const text = cleanText(raw, pointer);
  if (text === undefined || NONE.test(text)) return undefined;
  const match = ECHELON.exec(text);
  return match ? `${match[1]?.toUpperCase()}.${match[2]?.toLowerCase()}` : reject('value-unknown', pointer, `${fieldOf(pointer)} is ${quoted(text)}, which is no echelon`, 'Use I.a to V.b, or "-" for none.', { message: `${fieldOf(pointer)} berisi ${quoted(text)}, yang bukan eselon.`, hint: 'Gunakan I.a sampai V.b, atau "-" bila tidak ada.' });
}
