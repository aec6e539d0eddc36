import { asUtf8 } from './as-utf8.ts';
import { decodeHead } from './detect-format.ts';
import { parseJson } from './parse-json.ts';
import { splitLines } from './split-lines.ts';
import { recordsIn, type JsonSource } from './read-value.ts';
import { splitValues } from './split-values.ts';
import type { SourceRecord } from './source-record.ts';

export interface JsonOptions {
  maxBytes: number;
  /** One value per line for sure, not only by its looks. */
  byLine: boolean;
  source: JsonSource;
}

/** One object, an array of them, or one per line; each with its exact bytes. */
export async function* readJson(input: AsyncIterable<Buffer>, head: Buffer, { maxBytes, byLine, source }: JsonOptions): AsyncGenerator<SourceRecord> {
  const utf8 = asUtf8(input);
  const shape = shapeOf(head, byLine);
  const pieces = shape === 'lines' ? splitLines(utf8, maxBytes) : splitValues(utf8, shape === 'array' ? 1 : 0, maxBytes);
  let index = 0;
  for await (const piece of pieces) {
    const records = recordsIn(piece, { index, at: { line: piece.line } }, source, maxBytes);
    yield* records;
    index += records.length;
  }
}

/** Told from the first lines. A line that is broken, or is a list between objects, is one bad record of many. */
function shapeOf(head: Buffer, byLine: boolean): 'array' | 'lines' | 'values' {
  const [first = '', second] = decodeHead(head).split('\n').map((line) => line.trim()).filter(Boolean);
  const isWhole = parseJson(Buffer.from(first)) !== undefined;
  if (first.startsWith('[')) return byLine && isWhole && second !== undefined ? 'lines' : 'array';
  if (isWhole) return 'lines';
  const isOneOverLines = first === '{' || second?.startsWith('"') === true;
  if (isOneOverLines) return 'values';
  return byLine || (second?.startsWith('{') === true && parseJson(Buffer.from(second)) !== undefined) ? 'lines' : 'values';
}
