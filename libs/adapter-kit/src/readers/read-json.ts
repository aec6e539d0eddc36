import { asUtf8 } from './as-utf8.ts';
import { decodeHead } from './detect-format.ts';
import { parseJson } from './parse-json.ts';
import { LineSplitter } from './split-lines.ts';
import { splitStream, type Splitter } from './split-stream.ts';
import { recordsIn, type JsonSource } from './read-value.ts';
import { ValueSplitter, type Piece } from './split-values.ts';
import type { SourceRecord } from './source-record.ts';

export interface JsonOptions {
  maxBytes: number;
  /** One value per line for sure, not only by its looks. */
  byLine: boolean;
  source: JsonSource;
}

/** One object, an array of them, or one per line; each with its exact bytes. As many at a time as one chunk of the body holds, each parsed when it is asked for. */
export async function* readJson(input: AsyncIterable<Buffer>, head: Buffer, { maxBytes, byLine, source }: JsonOptions): AsyncGenerator<Iterable<SourceRecord>> {
  const shape = shapeOf(head, byLine);
  const splitter: Splitter<Piece> = shape === 'lines' ? new LineSplitter(maxBytes) : new ValueSplitter(shape === 'array' ? 1 : 0, maxBytes);
  let index = 0;
  function* parsed(pieces: Iterable<Piece>): Generator<SourceRecord> {
    for (const piece of pieces) {
      const records = recordsIn(piece, { index, at: { line: piece.line } }, source, maxBytes);
      index += records.length;
      yield* records;
    }
  }
  for await (const pieces of splitStream(asUtf8(input), splitter)) yield parsed(pieces);
}

/** Told from the first lines. A line that is broken, or is a list between objects, is one bad record of many. */
function shapeOf(head: Buffer, byLine: boolean): 'array' | 'lines' | 'values' {
  const [, first = '', second] = /^\s*(\S[^\n]*)(?:\n\s*(\S[^\n]*))?/.exec(decodeHead(head))?.map((line) => line?.trimEnd()) ?? [];
  const isWhole = parseJson(Buffer.from(first)) !== undefined;
  if (first.startsWith('[')) return byLine && isWhole && second !== undefined ? 'lines' : 'array';
  if (isWhole) return 'lines';
  const isOneOverLines = first === '{' || second?.startsWith('"') === true;
  if (isOneOverLines) return 'values';
  return byLine || (second?.startsWith('{') === true && parseJson(Buffer.from(second)) !== undefined) ? 'lines' : 'values';
}
