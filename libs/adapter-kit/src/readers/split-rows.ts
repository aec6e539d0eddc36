/** The exact bytes of one CSV row, line ending left off. */
export interface RawRow {
  raw: Buffer;
  /** Line on which it starts, 1-based. */
  line: number;
  problem?: 'too-large' | 'quote-open';
}

const MAX_QUOTED_LINES = 200;
const KEPT = 65_536;

/**
 * Splits CSV into rows; a line break inside a quoted cell does not end the row. A quote that is not closed within 200 lines, or closes in
 * front of other text, spoils only the line it stands on: reading goes on with the next.
 */
export async function* splitRows(input: AsyncIterable<Buffer>, delimiter: number, maxBytes: number): AsyncGenerator<RawRow> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of input) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let row = nextRow(bytes, start, delimiter, maxBytes, false); row; row = nextRow(bytes, start, delimiter, maxBytes, false)) {
      yield toRow(bytes, start, row, line);
      start = row.next;
      line += row.lines;
    }
    rest = bytes.subarray(start);
  }
  for (let row = nextRow(rest, 0, delimiter, maxBytes, true); row; row = nextRow(rest, 0, delimiter, maxBytes, true)) {
    yield toRow(rest, 0, row, line);
    rest = rest.subarray(row.next);
    line += row.lines;
  }
}

interface Found {
  end: number;
  next: number;
  lines: number;
  problem?: RawRow['problem'];
}

/** The row that begins at `start`; undefined when more bytes are needed. */
function nextRow(bytes: Buffer, start: number, delimiter: number, maxBytes: number, last: boolean): Found | undefined {
  if (start >= bytes.length) return undefined;
  let lines = 0;
  let quoted = false;
  let cellStart = true;
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i];
    if (quoted) {
      if (byte === 10 && ++lines > MAX_QUOTED_LINES) return firstLine(bytes, start, 'quote-open');
      if (byte !== 34) continue;
      if (i + 1 === bytes.length && !last) return undefined;
      if (bytes[i + 1] === 34) i++;
      else if (!endsCell(bytes[i + 1], delimiter)) return firstLine(bytes, start, 'quote-open');
      else quoted = false;
    } else if (byte === 34 && cellStart) quoted = true;
    else if (byte === 10) return { end: bytes[i - 1] === 13 && i > start ? i - 1 : i, next: i + 1, lines: lines + 1 };
    else if (byte === 13 && i + 1 < bytes.length && bytes[i + 1] !== 10) return { end: i, next: i + 1, lines: lines + 1 };
    else if (byte === 13 && i + 1 === bytes.length && !last) return undefined;
    cellStart = byte === delimiter;
  }
  if (bytes.length - start > maxBytes) return firstLine(bytes, start, 'too-large');
  if (!last) return undefined;
  if (quoted) return firstLine(bytes, start, 'quote-open');
  return { end: bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length, next: bytes.length, lines: lines + 1 };
}

function endsCell(byte: number | undefined, delimiter: number): boolean {
  return byte === undefined || byte === delimiter || byte === 10 || byte === 13 || byte === 32;
}

function firstLine(bytes: Buffer, start: number, problem: 'too-large' | 'quote-open'): Found {
  const newline = bytes.indexOf(10, start);
  const end = newline < 0 ? bytes.length : newline;
  return { end: bytes[end - 1] === 13 ? end - 1 : end, next: newline < 0 ? bytes.length : newline + 1, lines: 1, problem };
}

function toRow(bytes: Buffer, start: number, { end, problem }: Found, line: number): RawRow {
  const raw = bytes.subarray(start, problem === 'too-large' ? Math.min(end, start + KEPT) : end);
  return problem === undefined ? { raw, line } : { raw, line, problem };
}
