/** What a spreadsheet evaluates; with apostrophes before it too, so that taking one off gives back what was there. The wide forms count in East Asian settings. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const DIGIT = /^'*\d/;
/** The only number that a spreadsheet opening a CSV leaves as it is; a NIP loses digits, a code its zeros, 10/03 becomes 3 October. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,10})$/;

/** A text for a workbook that no spreadsheet evaluates: with a `'` before it where it could be a formula, which the readers take off again. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) || unescapeFormula(text) !== text ? `'${text}` : text;
}

/** The same for a CSV, whose numbers and dates a spreadsheet would take for its own. */
export function escapeCsvText(text: string): string {
  return FORMULA.test(text) || (DIGIT.test(text) && !PLAIN_NUMBER.test(text)) ? `'${text}` : text;
}

/** The text as it was before it was escaped; people type the same `'` for the same reason. */
export function unescapeFormula(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return FORMULA.test(rest) || DIGIT.test(rest) ? rest : text;
}
