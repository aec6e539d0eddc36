/** What a spreadsheet takes for the beginning of a formula, in a CSV and when a cell is edited; the wide forms count in East Asian settings. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet evaluates: with a `'` before it where it could be a formula, which `cleanText` takes off again. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
