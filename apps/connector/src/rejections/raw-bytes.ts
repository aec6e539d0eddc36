import { fromCanonical } from '@simpul/adapter-kit';
import { REJECTED_HEADERS, REJECTED_TOPIC, type LaneReader, type RejectionRow } from '@simpul/domain';

/** A refused record as it stands in the topic `rejected`. */
export interface RawRejected {
  bytes: Buffer;
  /** As the reader gave it; undefined where it could not be read. */
  parsed: { value: unknown } | undefined;
  /** Of a CSV's row: the header that it stood under. */
  header: string | undefined;
}

/** Undefined when the topic no longer holds it (90 days). Throws `LogUnavailable`. */
export async function readRaw(lanes: Pick<LaneReader, 'fetchLane'>, rejection: Pick<RejectionRow, 'rawPartition' | 'rawOffset'>): Promise<RawRejected | undefined> {
  const { rawPartition: partition, rawOffset: offset } = rejection;
  const fetched = await lanes.fetchLane({ topic: REJECTED_TOPIC, partition, offset, maxBytes: 2_200_000, waitMs: 0 });
  if (fetched.kind !== 'records') return undefined;
  const record = fetched.records.find((found) => found.offset === offset);
  if (!record?.value) return undefined;
  const value = record.headers[REJECTED_HEADERS.value];
  return { bytes: record.value, parsed: value ? { value: fromCanonical(value.toString()) } : undefined, header: record.headers[REJECTED_HEADERS.header]?.toString() };
}

/** What a saved record is called, and its media type: the row of a workbook is kept as JSON. */
export function describeRaw(rejection: Pick<RejectionRow, 'id' | 'contentType' | 'kind'>, bytes: Buffer): { mediaType: string; fileName: string } {
  const [mediaType, extension] = formatOf(rejection, bytes);
  return { mediaType, fileName: `${rejection.id}.${extension}` };
}

function formatOf({ kind, contentType }: Pick<RejectionRow, 'contentType' | 'kind'>, bytes: Buffer): [mediaType: string, extension: string] {
  const first = bytes.subarray(0, 64).toString('latin1').trimStart()[0];
  if (kind === 'events') return ['application/json', 'json'];
  if (first === '{' || first === '[') return ['application/json', 'json'];
  if (first === '<') return ['application/xml', 'xml'];
  return /csv|excel|spreadsheet|text\//i.test(contentType) ? ['text/csv', 'csv'] : ['application/octet-stream', 'bin'];
}
