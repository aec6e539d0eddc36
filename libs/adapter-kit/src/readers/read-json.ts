import { isUtf8 } from 'node:buffer';
import { asUtf8 } from './as-utf8.ts';
import { decodeHead } from './detect-format.ts';
import { parseJson } from './parse-json.ts';
import { splitLines } from './split-lines.ts';
import { splitValues, type Piece } from './split-values.ts';
import type { SourceRecord } from './source-record.ts';

export interface JsonOptions {
  maxBytes: number;
  /** One value per line for sure, not only by its looks. */
  byLine: boolean;
  /** Takes `payload` out of Kafka Connect's `{schema, payload}`. */
  unwrapPayload: boolean;
  split?: ((value: unknown) => readonly unknown[] | undefined) | undefined;
}

/** One object, an array of them, or one per line; each with its exact bytes. */
export async function* readJson(input: AsyncIterable<Buffer>, head: Buffer, options: JsonOptions): AsyncGenerator<SourceRecord> {
  const utf8 = asUtf8(input);
  const shape = shapeOf(head, options.byLine);
  const pieces = shape === 'lines' ? splitLines(utf8, options.maxBytes) : splitValues(utf8, shape === 'array' ? 1 : 0, options.maxBytes);
  let index = 0;
  for await (const piece of pieces) {
    const record = toRecord(piece, index, options);
    const parts = 'value' in record ? options.split?.(record.value) : undefined;
    if (parts === undefined) yield record;
    else yield* parts.map((value, i): SourceRecord => ({ ...record, index: index + i, value }));
    index += parts?.length ?? 1;
  }
}

function toRecord(piece: Piece, index: number, { unwrapPayload, maxBytes }: JsonOptions): SourceRecord {
  const at = { line: piece.line };
  if (piece.tooLarge) {
    return { index, at, raw: piece.raw, unreadable: { code: 'record-too-large', pointer: '', message: `the record is larger than ${Math.round(maxBytes / 1024)} KB`, hint: 'Leave out what is not needed (photos, documents).' } };
  }
  const parsed = parseJson(piece.raw);
  if (parsed === undefined) {
    if (!isUtf8(piece.raw)) return { index, at, raw: piece.raw, unreadable: { code: 'wrong-encoding', pointer: '', message: 'this is JSON in another encoding than UTF-8', hint: 'Have the sending program write JSON in UTF-8, as the standard says.', indonesian: { message: 'JSON ini tidak ditulis dalam UTF-8.', hint: 'Atur program pengirim agar menulis JSON dalam UTF-8, sesuai standarnya.' } } };
    return { index, at, raw: piece.raw, unreadable: { code: 'malformed-record', pointer: '', message: 'this is not valid JSON in UTF-8', hint: 'Check the export: the record is cut off or damaged.', indonesian: { message: 'Ini bukan JSON yang sah dalam UTF-8.' } } };
  }
  return { index, at, raw: piece.raw, value: unwrapPayload ? payloadOf(parsed.value) : parsed.value };
}

function payloadOf(value: unknown): unknown {
  const wrapped = typeof value === 'object' && value !== null && 'payload' in value;
  return wrapped ? value.payload : value;
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
