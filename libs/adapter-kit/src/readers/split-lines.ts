import { KEPT, type Piece } from './split-values.ts';

/** One piece per line that is not blank; of a line beyond `maxBytes` only its beginning is kept. */
export async function* splitLines(input: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Piece> {
  let rest: Buffer = Buffer.alloc(0);
  let dropped = false;
  let line = 1;
  for await (const chunk of input) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10, rest.length); end >= 0; end = bytes.indexOf(10, start)) {
      const piece = pieceOf(bytes.subarray(start, end), line++, dropped, maxBytes);
      if (piece) yield piece;
      dropped = false;
      start = end + 1;
    }
    rest = bytes.subarray(start);
    // One more than the limit may still be a carriage return that belongs to the line's end.
    if (rest.length > maxBytes + 1) {
      dropped = true;
      rest = rest.subarray(0, KEPT);
    }
  }
  const last = pieceOf(rest, line, dropped, maxBytes);
  if (last) yield last;
}

function pieceOf(bytes: Buffer, line: number, dropped: boolean, maxBytes: number): Piece | undefined {
  const raw = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
  if (dropped || raw.length > maxBytes) return { raw: bytes.subarray(0, KEPT), line, tooLarge: true };
  return isBlank(raw) ? undefined : { raw, line, tooLarge: false };
}

function isBlank(raw: Buffer): boolean {
  return raw.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
