import { isUtf8 } from 'node:buffer';
import type { SourceSpec } from '../define-adapter.ts';
import { parseJson } from './parse-json.ts';
import type { SourceRecord } from './source-record.ts';

export type JsonSource = Extract<SourceSpec, { format: 'json' | 'debezium' }>;

/** One JSON value that came by itself: a line, an element of a list, a message of a topic. */
export interface ValueBytes {
  raw: Buffer;
  /** `raw` holds only its beginning. */
  tooLarge: boolean;
}

const MAX_BYTES = 512 * 1024;
const NOTHING = Buffer.alloc(0);

/** The records in one message of a topic or one element of a list; `null` is a tombstone, as a compacted topic has it for a deleted row. */
export function readValue(raw: Buffer | null, place: Pick<SourceRecord, 'index' | 'at'>, source: JsonSource): SourceRecord[] {
  if (raw === null) return [{ ...place, raw: NOTHING, value: null }];
  return recordsIn({ raw, tooLarge: raw.length > MAX_BYTES }, place, source, MAX_BYTES);
}

/** Kafka Connect's `{schema, payload}` is taken off change rows; what holds several records becomes each of them. */
export function recordsIn({ raw, tooLarge }: ValueBytes, { index, at }: Pick<SourceRecord, 'index' | 'at'>, source: JsonSource, maxBytes: number): SourceRecord[] {
  if (tooLarge) {
    return [{ index, at, raw, unreadable: { code: 'record-too-large', pointer: '', message: `the record is larger than ${Math.round(maxBytes / 1024)} KB`, hint: 'Leave out what is not needed (photos, documents).' } }];
  }
  const parsed = parseJson(raw);
  if (parsed === undefined) return [{ index, at, raw, unreadable: whyUnreadable(raw) }];
  const value = source.format === 'debezium' ? payloadOf(parsed.value) : parsed.value;
  const parts = 'split' in source ? source.split?.(value) : undefined;
  return parts === undefined ? [{ index, at, raw, value }] : parts.map((part, i) => ({ index: index + i, at, raw, value: part }));
}

function whyUnreadable(raw: Buffer) {
  if (raw[0] === AVRO) return NOT_JSON;
  return isUtf8(raw) ? MALFORMED : WRONG_ENCODING;
}

/** The first byte of what a schema registry's converter writes. */
const AVRO = 0;

const MALFORMED = { code: 'malformed-record', pointer: '', message: 'this is not valid JSON in UTF-8', hint: 'Check the export: the record is cut off or damaged.', indonesian: { message: 'Ini bukan JSON yang sah dalam UTF-8.' } } as const;
const WRONG_ENCODING = { code: 'wrong-encoding', pointer: '', message: 'this is JSON in another encoding than UTF-8', hint: 'Have the sending program write JSON in UTF-8, as the standard says.', indonesian: { message: 'JSON ini tidak ditulis dalam UTF-8.', hint: 'Atur program pengirim agar menulis JSON dalam UTF-8, sesuai standarnya.' } } as const;
const NOT_JSON = { code: 'malformed-record', pointer: '', message: 'this is no JSON but the binary form of a schema registry (Avro, Protobuf)', hint: 'Let the connector write JSON: value.converter=org.apache.kafka.connect.json.JsonConverter.', indonesian: { message: 'Ini bukan JSON, melainkan bentuk biner milik schema registry (Avro, Protobuf).', hint: 'Atur konektor agar menulis JSON: value.converter=org.apache.kafka.connect.json.JsonConverter.' } } as const;

function payloadOf(value: unknown): unknown {
  const wrapped = typeof value === 'object' && value !== null && 'payload' in value;
  return wrapped ? value.payload : value;
}
