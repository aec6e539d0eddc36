/** With apostrophes before it too, so that taking one off gives back what was there. The wide forms count in East Asian settings. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** What a spreadsheet opening a CSV takes for a number: a NIP would lose its last digits, a code its zeros. */
const NUMBER = /^'*(?:0\d+|\d{12,})$/;

/** A text for a workbook that no spreadsheet evaluates: with a `'` before it where it could be a formula, which the readers take off again. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) || unescapeFormula(text) !== text ? `'${text}` : text;
}

/** The same for a CSV, where it also keeps long numbers whole. */
export function escapeCsvText(text: string): string {
  return FORMULA.test(text) || NUMBER.test(text) ? `'${text}` : text;
}

/** The text as it was before it was escaped; people type the same `'` for the same reason. */
export function unescapeFormula(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return FORMULA.test(rest) || NUMBER.test(rest) ? rest : text;
}
