import { UnreadableBody } from './source-record.ts';

/** The exact bytes of one JSON value. */
export interface Piece {
  raw: Buffer;
  /** Line on which it starts, 1-based. */
  line: number;
  /** `raw` holds only its beginning. */
  tooLarge: boolean;
}

const KEPT = 65_536;

/**
 * Splits a stream of JSON objects at depth `base`: 0 = objects one after another, 1 = elements of one array. Throws
 * `UnreadableBody` when the stream ends inside a value or inside the array.
 */
export async function* splitValues(input: AsyncIterable<Buffer>, base: 0 | 1, maxBytes: number): AsyncGenerator<Piece> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  let startLine = 1;
  let rest: Buffer = Buffer.alloc(0);
  let open = false;
  let tooLarge = false;
  for await (const chunk of input) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = open ? 0 : -1;
    for (let i = rest.length; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === 10) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === 92) escaped = true;
        else if (byte === 34) inString = false;
        continue;
      }
      if (byte === 34) inString = true;
      else if (byte === 123 || byte === 91) depth++;
      else if (byte === 125 || byte === 93) depth--;
      const separator = byte === 44 || byte === 32 || byte === 10 || byte === 13 || byte === 9;
      if (!open && depth >= base && !separator && !(base === 1 && depth === 1 && byte === 91 && !inString)) {
        open = true;
        start = i;
        startLine = line;
      } else if (open && depth === base - 1) {
        // A scalar as last element of the array: it ends where the array ends.
        yield { raw: bytes.subarray(start, i), line: startLine, tooLarge };
        open = tooLarge = false;
      }
      const closes = depth === base && (byte === 125 || byte === 93);
      if (open && (closes || (depth === base && byte === 44))) {
        yield { raw: bytes.subarray(start, closes ? i + 1 : i), line: startLine, tooLarge };
        open = tooLarge = false;
        start = -1;
      }
    }
    rest = open ? bytes.subarray(start) : Buffer.alloc(0);
    if (rest.length > maxBytes) {
      tooLarge = true;
      rest = rest.subarray(0, KEPT);
    }
  }
  if (open || depth !== 0) throw cutOff(open ? startLine : line);
}

function cutOff(line: number): UnreadableBody {
  return new UnreadableBody('json-malformed', `the JSON ends in the middle of a value (line ${line})`, 'The file is cut off: export it again.', { line });
}
