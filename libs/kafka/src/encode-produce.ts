import { crc32c } from '@platformatic/kafka';
import type { NewRecord } from '@simpul/domain';
import type { ByPlace, PartitionRecords } from './request-draft.ts';

/** Of a record batch (magic 2) before its records; its length counts from behind itself on. */
const BATCH_HEAD = 61;
const LENGTH_FROM = 12;
const CRC_FROM = 21;
const ACKS_ALL = -1;

/**
 * The body of a Produce request (version 11): one uncompressed record batch per partition. The client's own writer takes a dozen small
 * buffers a record; this one computes sizes first and writes once, which is most of what a record costs. Written into `room` where it fits.
 */
export function encodeProduce(topics: ByPlace, timestamp: number, timeoutMs: number, room?: Buffer): Buffer {
  const headers = new Map<NewRecord['headers'], Buffer>();
  const batches = [...topics].map(([topic, partitions]) => ({ topic, partitions: [...partitions.values()].map((place) => sizedBatch(place, headers)) }));
  const size = batches.reduce((sum, { topic, partitions }) => partitions.reduce((inner, batch) => inner + batch.size + 16, sum + 3 * topic.length + 16), 32);
  const out = new Writing(room !== undefined && room.length >= size ? room : Buffer.allocUnsafe(size));
  out.unsigned(0);
  out.int16(ACKS_ALL);
  out.int32(timeoutMs);
  out.unsigned(batches.length + 1);
  for (const { topic, partitions } of batches) {
    const name = Buffer.from(topic);
    out.unsigned(name.length + 1);
    out.raw(name);
    out.unsigned(partitions.length + 1);
    for (const batch of partitions) writeBatch(out, batch, timestamp);
    out.unsigned(0);
  }
  out.unsigned(0);
  return out.bytes.subarray(0, out.at);
}

interface SizedBatch {
  partition: number;
  records: readonly NewRecord[];
  /** Per record: its encoded headers, and its length without the length's own bytes. */
  headers: readonly Buffer[];
  lengths: readonly number[];
  size: number;
}

function sizedBatch({ partition, records }: PartitionRecords, known: Map<NewRecord['headers'], Buffer>): SizedBatch {
  const headers: Buffer[] = [];
  const lengths: number[] = [];
  let size = BATCH_HEAD;
  for (const [i, record] of records.entries()) {
    const block = headersOf(record.headers, known);
    const length = 2 + signedSize(i) + fieldSize(record.key) + fieldSize(record.value) + block.length;
    headers.push(block);
    lengths.push(length);
    size += signedSize(length) + length;
  }
  return { partition, records, headers, lengths, size };
}

function writeBatch(out: Writing, { partition, records, headers, lengths, size }: SizedBatch, timestamp: number): void {
  out.int32(partition);
  out.unsigned(size + 1);
  const start = out.at;
  out.int64(0n);
  out.int32(size - LENGTH_FROM);
  out.int32(-1);
  out.byte(2);
  out.int32(0);
  out.int16(0);
  out.int32(records.length - 1);
  out.int64(BigInt(timestamp));
  out.int64(BigInt(timestamp));
  out.int64(-1n);
  out.int16(-1);
  out.int32(-1);
  out.int32(records.length);
  for (let i = 0; i < records.length; i++) {
    const { key, value } = records[i] as NewRecord;
    out.signed(lengths[i] as number);
    out.byte(0);
    out.byte(0);
    out.signed(i);
    out.field(key);
    out.field(value);
    out.raw(headers[i] as Buffer);
  }
  out.bytes.writeUInt32BE(crc32c(out.bytes.subarray(start + CRC_FROM, out.at)), start + CRC_FROM - 4);
  out.unsigned(0);
}

/** The copies of one event share one object of headers: it is encoded once. */
function headersOf(headers: NewRecord['headers'], known: Map<NewRecord['headers'], Buffer>): Buffer {
  let block = known.get(headers);
  if (block === undefined) known.set(headers, (block = encodeHeaders(headers)));
  return block;
}

function encodeHeaders(headers: NewRecord['headers']): Buffer {
  let count = 0;
  let room = 5;
  for (const name in headers) {
    count++;
    room += 3 * name.length + 3 * (headers[name]?.length ?? 0) + 10;
  }
  const out = new Writing(Buffer.allocUnsafe(room));
  out.signed(count);
  for (const name in headers) {
    out.raw(nameBytes(name));
    const value = headers[name] as string | Buffer;
    if (typeof value === 'string') out.text(value);
    else out.field(value);
  }
  return out.bytes.subarray(0, out.at);
}

const names = new Map<string, Buffer>();

/** A header's name behind its length. There are a dozen names in all. */
function nameBytes(name: string): Buffer {
  let bytes = names.get(name);
  if (bytes === undefined) {
    const out = new Writing(Buffer.allocUnsafe(3 * name.length + 5));
    out.text(name);
    bytes = out.bytes.subarray(0, out.at);
    if (names.size < 1_000) names.set(name, bytes);
  }
  return bytes;
}

function fieldSize(field: Buffer | null | undefined): number {
  return field ? signedSize(field.length) + field.length : 1;
}

function signedSize(value: number): number {
  return value < 64 ? 1 : value < 8_192 ? 2 : value < 1_048_576 ? 3 : value < 134_217_728 ? 4 : 5;
}

/** Writes Kafka's primitive types one behind the other. */
class Writing {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  byte(value: number): void {
    this.bytes[this.at++] = value;
  }

  int16(value: number): void {
    this.at = this.bytes.writeInt16BE(value, this.at);
  }

  int32(value: number): void {
    this.at = this.bytes.writeInt32BE(value, this.at);
  }

  int64(value: bigint): void {
    this.at = this.bytes.writeBigInt64BE(value, this.at);
  }

  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes[this.at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.at++] = rest;
  }

  /** Zigzag; what is written here is never negative. */
  signed(value: number): void {
    this.unsigned(value * 2);
  }

  raw(bytes: Buffer): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Length and bytes; null is length −1. */
  field(bytes: Buffer | null | undefined): void {
    if (!bytes) return this.byte(1);
    this.signed(bytes.length);
    this.raw(bytes);
  }

  /** Most texts are short: room for their length is one byte, and it is known when they are written. */
  text(text: string): void {
    const length = this.bytes.write(text, this.at + 1);
    if (length < 64) {
      this.bytes[this.at] = length * 2;
      this.at += 1 + length;
      return;
    }
    this.signed(length);
    this.at += this.bytes.write(text, this.at);
  }
}
