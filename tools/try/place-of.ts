import type { At } from '@simpul/adapter-kit/host';

/** `line 4`; `sheet Data, row 6, column C`. */
export function placeOf(at: At): string {
  return Object.entries(at).map(([what, where]) => `${what} ${where}`).join(', ');
}
