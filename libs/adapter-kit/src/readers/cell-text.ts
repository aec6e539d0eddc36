import type { Cell } from './xlsx-parts.ts';

/** A workbook's cell as text that a person would have typed: days as dd/mm/yyyy, which a spreadsheet set to another order leaves in this one. */
export function cellText(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // As Excel shows it: a long number written out would look as if its last digits were those that were typed.
  return typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER ? cell.toExponential().toUpperCase() : String(cell);
}

/** Excel keeps a time of day as a part of its day 0, 30 December 1899. */
function dateText(date: Date): string {
  const iso = date.toISOString();
  const time = iso.slice(11, 16);
  if (date.getUTCFullYear() < 1900) return time;
  const day = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
