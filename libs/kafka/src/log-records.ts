import type { RecordsBatch } from '@platformatic/kafka';
import type { LogRecord } from '@simpul/domain';

/** Records of fetched batches from `from` on: Kafka gives whole batches, so the first may begin below it. */
export function recordsFrom(topic: string, partition: number, batches: readonly RecordsBatch[], from: bigint): LogRecord[] {
  const records: LogRecord[] = [];
  for (const batch of batches) {
    for (const record of batch.records) {
      const offset = batch.firstOffset + BigInt(record.offsetDelta);
      if (offset < from) continue;
      const headers: Record<string, Buffer> = {};
      for (const [name, value] of record.headers) if (name !== null && value !== null) headers[headerName(name)] = value;
      records.push({ topic, partition, offset, timestamp: Number(batch.firstTimestamp + record.timestampDelta), key: record.key, value: record.value, headers });
    }
  }
  return records;
}

const names = new Map<string, string>();

function headerName(name: Buffer): string {
  const text = name.toString('latin1');
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size < 1_000) names.set(text, text);
  return text;
}
