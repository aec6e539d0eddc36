import { UnreadableBody } from './source-record.ts';

/** The exact bytes of one JSON value. */
export interface Piece {
  raw: Buffer;
  /** Line on which it starts, 1-based. */
  line: number;
  /** `raw` holds only its beginning. */
  tooLarge: boolean;
}

/** What is kept of a piece that is too large. */
export const KEPT = 65_536;

/**
 * Splits a stream of JSON into values: at depth 0 values one after another, at depth 1 the elements of arrays. Throws
 * `UnreadableBody` where the stream ends inside a value or an array, or where something stands outside of the array.
 */
export class ValueSplitter {
  private readonly base: number;
  private readonly maxBytes: number;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  /** What is open: an object or a list, a number, word or text, or nothing. */
  private open: 'container' | 'scalar' | undefined;
  private startLine = 1;
  /** Of the open value: bytes from earlier chunks, and how many of them are not kept. */
  private rest: Buffer = Buffer.alloc(0);
  private dropped = 0;

  constructor(base: number, maxBytes: number) {
    this.base = base;
    this.maxBytes = maxBytes;
  }

  *take(chunk: Buffer): Generator<Piece> {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    for (let i = this.rest.length; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (this.inString) {
        this.passString(byte);
        continue;
      }
      const before = this.open;
      const ends = this.step(byte);
      if (before === 'scalar' && ends) yield this.close(bytes.subarray(start, i));
      else if (before === 'container' && ends) yield this.close(bytes.subarray(start, i + 1));
      else if (before === undefined && this.open) start = i;
    }
    this.keep(this.open ? bytes.subarray(start) : Buffer.alloc(0));
  }

  *end(): Generator<Piece> {
    const isCut = this.inString || this.open === 'container' || this.depth !== 0;
    if (isCut) throw unreadable(this.open ? this.startLine : this.line, 'the JSON ends in the middle of a value', 'The file is cut off: export it again.');
    if (this.open) yield this.close(this.rest);
  }

  private passString(byte: number): void {
    if (byte === LF) this.line++;
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }

  /** Whether the open value ends here: a scalar before this byte, a container with it. */
  private step(byte: number): boolean {
    if (byte === LF) this.line++;
    if (isBlank(byte) || byte === COMMA) return this.open === 'scalar';
    if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) return this.stepOut(byte);
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      const opensArray = this.base === 1 && this.depth === 0 && byte === OPEN_LIST;
      if (!opensArray) this.begin('container');
      this.depth++;
      return false;
    }
    this.begin('scalar');
    if (byte === QUOTE) this.inString = true;
    return false;
  }

  private stepOut(byte: number): boolean {
    if (this.open === 'container') return --this.depth === this.base;
    // The array ends here, perhaps with a scalar as its last element.
    if (this.depth !== 1 || byte !== CLOSE_LIST) throw unreadable(this.line, 'a bracket closes that was not opened', 'The JSON is damaged here: export it again.');
    this.depth = 0;
    return this.open === 'scalar';
  }

  private begin(kind: 'container' | 'scalar'): void {
    if (this.open) return;
    if (this.depth < this.base) throw unreadable(this.line, 'something stands outside of the array', 'Put all records into one array, or send one per line.');
    this.open = kind;
    this.startLine = this.line;
  }

  private close(bytes: Buffer): Piece {
    const tooLarge = bytes.length + this.dropped > this.maxBytes;
    this.open = undefined;
    this.dropped = 0;
    return { raw: tooLarge ? bytes.subarray(0, KEPT) : bytes, line: this.startLine, tooLarge };
  }

  private keep(bytes: Buffer): void {
    this.rest = bytes.length > this.maxBytes ? bytes.subarray(0, KEPT) : bytes;
    this.dropped += bytes.length - this.rest.length;
  }
}

const [LF, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

function isBlank(byte: number): boolean {
  return byte === 32 || byte === LF || byte === 13 || byte === 9;
}

function unreadable(line: number, what: string, hint: string): UnreadableBody {
  return new UnreadableBody('json-malformed', `${what} (line ${line})`, hint, { line });
}
