export { escapeCsvText, escapeFormula } from './escape-formula.ts';
export type { ColumnDraft, SheetDraft } from './sheet-draft.ts';
export { writeWorkbook } from './write-workbook.ts';
