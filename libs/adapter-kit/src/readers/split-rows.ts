import { KEPT } from './split-values.ts';

/** The exact bytes of one CSV row, line ending left off; where it has a problem, the beginning of its first line. */
export interface RawRow {
  raw: Buffer;
  /** Line on which it starts, 1-based. */
  line: number;
  problem?: Problem;
  /** The file ends with it, and no line break. */
  isUnended?: true;
}

type Problem = 'too-large' | 'quote-open';

/** Where a row or a line ends, where the next begins, and how many line breaks lie between. */
interface Found {
  end: number;
  next: number;
  lines: number;
  isUnended?: true;
}

/** Of bytes that are all there; after the last row nothing more comes. */
export function* rowsOf(bytes: Buffer, delimiter: string, maxBytes: number): Generator<RawRow> {
  const splitter = new RowSplitter(delimiter.charCodeAt(0), maxBytes);
  yield* splitter.take(bytes);
  yield* splitter.end();
}

const MAX_QUOTED_LINES = 200;
const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34];

/**
 * Splits CSV into rows; a line break inside a quoted cell does not end the row. A quote that is not closed within 200 lines, or closes in
 * front of other text, spoils only the line it stands on: reading goes on with the next.
 */
export class RowSplitter {
  private readonly delimiter: number;
  private readonly maxBytes: number;
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  /** The end of a spoilt line has not come yet. */
  private skipping = false;

  constructor(delimiter: number, maxBytes: number) {
    this.delimiter = delimiter;
    this.maxBytes = maxBytes;
  }

  take(chunk: Buffer): Generator<RawRow> {
    return this.split(chunk, false);
  }

  end(): Generator<RawRow> {
    return this.split(Buffer.alloc(0), true);
  }

  private *split(chunk: Buffer, last: boolean): Generator<RawRow> {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    while (start < bytes.length) {
      const found = this.skipping ? lineFrom(bytes, start, last) : this.rowFrom(bytes, start, last);
      if (found === undefined) break;
      if (typeof found === 'object') {
        if (!this.skipping) yield { raw: bytes.subarray(start, found.end), line: this.line, ...(found.isUnended ? { isUnended: true } : {}) };
        this.skipping = false;
        this.line += found.lines;
        start = found.next;
      } else {
        const line = lineFrom(bytes, start, last);
        if (line === undefined && bytes.length - start < KEPT) break;
        yield { raw: bytes.subarray(start, Math.min(line?.end ?? Infinity, start + KEPT)), line: this.line, problem: found };
        this.skipping = true;
      }
    }
    // Of a line that is passed over only a last CR is needed: an LF may follow it.
    this.rest = this.skipping ? bytes.subarray(bytes.at(-1) === CR ? Math.max(start, bytes.length - 1) : bytes.length) : bytes.subarray(start);
  }

  /** The row that begins at `start`, or what is wrong with it; undefined when more bytes are needed. */
  private rowFrom(bytes: Buffer, start: number, last: boolean): Found | Problem | undefined {
    let lines = 0;
    let quoted = false;
    let cellStart = true;
    for (let i = start; i < bytes.length; i++) {
      const byte = bytes[i];
      const endsRow = !quoted && (byte === LF || byte === CR);
      if (endsRow) return lineEnd(bytes, i, lines + 1, last);
      if (i - start >= this.maxBytes) return quoted && lines > 0 ? 'quote-open' : 'too-large';
      if (quoted) {
        if (byte === LF && ++lines > MAX_QUOTED_LINES) return 'quote-open';
        if (byte === QUOTE) {
          const after = this.afterQuote(bytes, i, start, last);
          if (typeof after !== 'number') return after;
          quoted = bytes[i + 1] === QUOTE;
          i = after - 1;
        }
      } else if (byte === QUOTE && cellStart) quoted = true;
      cellStart = byte === this.delimiter;
    }
    if (!last) return undefined;
    return quoted ? 'quote-open' : { end: bytes.length, next: bytes.length, lines: lines + 1, isUnended: true };
  }

  /** Where reading goes on after a quote inside a quoted cell: behind a doubled one, or at what ends the cell. */
  private afterQuote(bytes: Buffer, at: number, start: number, last: boolean): number | Problem | undefined {
    if (bytes[at + 1] === QUOTE) return at + 2;
    let next = at + 1;
    while (bytes[next] === SPACE) next++;
    if (next - start > this.maxBytes) return 'too-large';
    if (next === bytes.length) return last ? next : undefined;
    return bytes[next] === this.delimiter || bytes[next] === LF || bytes[next] === CR ? next : 'quote-open';
  }
}

/** The end of the line that `from` lies on. */
function lineFrom(bytes: Buffer, from: number, last: boolean): Found | undefined {
  const feed = bytes.indexOf(LF, from);
  const carriage = bytes.subarray(from, feed < 0 ? bytes.length : feed).indexOf(CR);
  const end = carriage < 0 ? feed : from + carriage;
  if (end >= 0) return lineEnd(bytes, end, 1, last);
  return last ? { end: bytes.length, next: bytes.length, lines: 1 } : undefined;
}

/** LF, CR LF or CR at `end`; undefined when an LF may follow in the next bytes. */
function lineEnd(bytes: Buffer, end: number, lines: number, last: boolean): Found | undefined {
  if (bytes[end] === LF) return { end, next: end + 1, lines };
  if (end + 1 === bytes.length && !last) return undefined;
  return { end, next: bytes[end + 1] === LF ? end + 2 : end + 1, lines };
}
