import { KEPT, type Piece } from './split-values.ts';

/** One piece per line that is not blank; of a line beyond `maxBytes` only its beginning is kept. */
export class LineSplitter {
  private readonly maxBytes: number;
  private rest: Buffer = Buffer.alloc(0);
  private dropped = false;
  private line = 1;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  *take(chunk: Buffer): Generator<Piece> {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10, this.rest.length); end >= 0; end = bytes.indexOf(10, start)) {
      const piece = pieceOf(bytes.subarray(start, end), this.line++, this.dropped, this.maxBytes);
      if (piece) yield piece;
      this.dropped = false;
      start = end + 1;
    }
    this.rest = bytes.subarray(start);
    // One more than the limit may still be a carriage return that belongs to the line's end.
    if (this.rest.length > this.maxBytes + 1) {
      this.dropped = true;
      this.rest = this.rest.subarray(0, KEPT);
    }
  }

  *end(): Generator<Piece> {
    const last = pieceOf(this.rest, this.line, this.dropped, this.maxBytes);
    if (last) yield last;
  }
}

function pieceOf(bytes: Buffer, line: number, dropped: boolean, maxBytes: number): Piece | undefined {
  const raw = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
  if (dropped || raw.length > maxBytes) return { raw: bytes.subarray(0, KEPT), line, tooLarge: true };
  return isBlank(raw) ? undefined : { raw, line, tooLarge: false };
}

function isBlank(raw: Buffer): boolean {
  return raw.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
