/** The cells of one CSV row as `RowSplitter` gives it (RFC 4180 quoting); `="…"` and quotes in the middle of a cell stay as written. */
export function splitCells(row: string, delimiter: string): string[] {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= row.length; ) {
    if (row[at] === '"') {
      const { text, next } = quotedCell(row, at, delimiter);
      cells.push(text);
      at = next;
    } else {
      const end = row.indexOf(delimiter, at);
      cells.push(row.slice(at, end < 0 ? row.length : end));
      at = end < 0 ? row.length + 1 : end + 1;
    }
  }
  return cells;
}

function quotedCell(row: string, at: number, delimiter: string): { text: string; next: number } {
  let end = at + 1;
  while (end < row.length && (row[end] !== '"' || row[end + 1] === '"')) end += row[end] === '"' ? 2 : 1;
  const after = row.indexOf(delimiter, end);
  return { text: row.slice(at + 1, end).replaceAll('""', '"'), next: after < 0 ? row.length + 1 : after + 1 };
}
