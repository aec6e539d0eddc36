import { Readable } from 'node:stream';
import { cellText, escapeCsvText, REMARKS, writeWorkbook, type Cell, type ColumnDraft } from '@simpul/adapter-kit/host';
import type { Language } from '@simpul/platform';
import type { RefusedTable } from './refused-table.ts';

const MARK = '\ufeff';
const CHUNK = 65_536;
const LONG_NUMBER = 1e11;

/** CSV as Excel opens it: UTF-8 with its mark, the separator of the file that came (`;` for a workbook's rows), nothing that would be evaluated. */
export function writeRefusedCsv({ headings, delimiter = ';', rows }: RefusedTable): Readable {
  async function* chunks(): AsyncGenerator<string> {
    let text = MARK + csvRow(headings, delimiter);
    for await (const cells of rows) {
      text += csvRow(cells, delimiter);
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
    yield text;
  }
  return Readable.from(chunks(), { objectMode: false });
}

function csvRow(cells: readonly Cell[], delimiter: string): string {
  const texts = cells.map((cell) => {
    const text = escapeCsvText(cellText(cell));
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(delimiter)}\r\n`;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'Refused', id: 'Ditolak' };

/** A workbook of one sheet whose empty cells are text too, so that a NIP typed into one keeps its digits. */
export function writeRefusedXlsx({ headings, rows }: RefusedTable, language: Language): Readable {
  const columns = headings.map((heading): ColumnDraft => (isRemark(heading) ? { heading, format: 'wrapped', width: 60, required: true } : { heading, format: 'text' }));
  async function* cells(): AsyncGenerator<readonly Cell[]> {
    for await (const row of rows) yield row.map(withoutLongNumber);
  }
  return writeWorkbook([{ name: NAMES[language], columns, rows: cells() }]);
}

/** A number that Excel shows as 1,98E+17 becomes text, or whatever is typed over it would be a number again. */
function withoutLongNumber(cell: Cell): Cell {
  return typeof cell === 'number' && Math.abs(cell) >= LONG_NUMBER ? cellText(cell) : cell;
}

function isRemark(heading: string): boolean {
  return heading === REMARKS.reason || heading === REMARKS.hint;
}
