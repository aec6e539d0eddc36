/** What XML 1.0 has no character for, and what looks like its code in a workbook. */
const CODED = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** A text as it stands in a part of a workbook: Excel writes characters that XML can not hold as `_x000D_`. */
export function xmlText(text: string): string {
  const coded = text.replaceAll(CODED, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return coded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
