import { decodeText } from './decode-text.ts';
import { findHeader } from './find-header.ts';
import { withTexts, type Span } from './spans.ts';
import { TITLE, type Cell, type TakenApart } from './taken-apart.ts';

const DELIMITERS = [';', ',', '\t', '|'];
const LOOKED_AT = 60;

interface Written {
  text: string;
  start: number;
  end: number;
  quoted: boolean;
}

/** Undefined where no row looks like a header. */
export function takeApartCsv(bytes: Buffer): TakenApart | undefined {
  const { text, encode } = decodeText(bytes);
  const found = findDelimiter(text);
  if (found === undefined) return undefined;
  const rows = [...rowsOf(text, found.delimiter)];
  const headings = rows[found.row]?.map((cell) => bare(cell.text)) ?? [];
  const spans: Span[] = [];
  const ends: number[] = [];
  rows.forEach((cells, i) => {
    const isHeader = cells.map((cell) => bare(cell.text)).join('\n') === headings.join('\n');
    const isRecord = i > found.row && !isHeader && cells.some((cell) => cell.text.trim() !== '');
    if (isRecord) ends.push(cells.at(-1)?.end ?? 0);
    cells.forEach((cell, column) => spans.push(spanOf(cell, isRecord ? ends.length - 1 : undefined, isHeader ? '' : i < found.row ? TITLE : (headings[column] ?? ''), found.delimiter)));
  });
  return {
    format: 'csv',
    layout: { format: 'csv', headings },
    cells: spans.map(({ cell }) => cell),
    records: ends.length,
    together: async (texts, keep) => encode(withTexts(text, spans, texts, ends, keep)),
  };
}

function spanOf({ text, start, end, quoted }: Written, record: number | undefined, heading: string, delimiter: string): Span {
  const cell: Cell = { record, path: [heading], text, kind: 'text' };
  const write = (changed: string) => (quoted || new RegExp(`[${delimiter}\\r\\n]`).test(changed) ? `"${changed.replaceAll('"', '""')}"` : changed);
  return { cell, start, end, write };
}

/** Excel's first line `sep=;` tells; else the separator under which a row looks most like a header. */
function findDelimiter(text: string): { delimiter: string; row: number } | undefined {
  const told = /^\ufeff?"?sep=([;,|\t])/i.exec(text)?.[1];
  let best: { delimiter: string; row: number; score: number } | undefined;
  for (const delimiter of told === undefined ? DELIMITERS : [told]) {
    const rows: string[][] = [];
    for (const cells of rowsOf(text, delimiter)) if (rows.push(cells.map((cell) => bare(cell.text))) === LOOKED_AT) break;
    const header = findHeader(rows);
    if (header && header.score > (best?.score ?? 0)) best = { delimiter, ...header };
  }
  return best;
}

function* rowsOf(text: string, delimiter: string): Generator<Written[]> {
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)" *(?=[${delimiter}\\r\\n]|$)|([^${delimiter}\\r\\n]*))(${delimiter === '|' ? '\\|' : delimiter}|\\r\\n|\\r|\\n|$)`, 'y');
  let row: Written[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, quoted, plain = '', behind = ''] = match;
    const end = match.index + whole.length - behind.length;
    row.push({ text: quoted === undefined ? plain : quoted.replaceAll('""', '"'), start: match.index, end, quoted: quoted !== undefined });
    if (behind === delimiter) continue;
    yield row;
    row = [];
    if (pattern.lastIndex >= text.length) return;
  }
}

function bare(heading: string): string {
  return heading.replace('\ufeff', '').replaceAll(/\s+/g, ' ').trim();
}
