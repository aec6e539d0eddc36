import { fromCanonical, type KeptTable } from '@simpul/adapter-kit/host';
import { REJECTED_HEADERS, REJECTED_TOPIC, type LaneReader, type LogRecord, type RejectionRow } from '@simpul/domain';

/** A refused record as it stands in the topic `rejected`. */
export interface RawRejected {
  bytes: Buffer;
  /** As the reader gave it; undefined where it could not be read, or was too large as JSON to be kept. */
  parsed: { value: unknown } | undefined;
  /** Of a table's row: what it stood under. */
  table: KeptTable | undefined;
}

type Place = Pick<RejectionRow, 'rawPartition' | 'rawOffset'>;

const MAX_PAGE_BYTES = 2_200_000;

/** Refused records in the order of their rejections: those of one batch stand close together in the topic, so one fetch serves many. */
export class RawReader {
  private readonly lanes: Pick<LaneReader, 'fetchLane'>;
  private partition = -1;
  private page = new Map<bigint, LogRecord>();
  /** What stands below is gone. */
  private start = 0n;

  constructor(lanes: Pick<LaneReader, 'fetchLane'>) {
    this.lanes = lanes;
  }

  /** Undefined when the topic no longer holds it (90 days). Throws `LogUnavailable`. */
  async read({ rawPartition: partition, rawOffset: offset }: Place): Promise<RawRejected | undefined> {
    if (partition !== this.partition || (!this.page.has(offset) && offset >= this.start)) await this.fetch(partition, offset);
    const record = this.page.get(offset);
    return record?.value ? rawOf(record.value, record.headers) : undefined;
  }

  private async fetch(partition: number, offset: bigint): Promise<void> {
    const fetched = await this.lanes.fetchLane({ topic: REJECTED_TOPIC, partition, offset, maxBytes: MAX_PAGE_BYTES, waitMs: 0 });
    this.partition = partition;
    this.page = new Map(fetched.kind === 'records' ? fetched.records.map((record) => [record.offset, record]) : []);
    this.start = fetched.kind === 'no-such-topic' ? 0n : fetched.logStart;
  }
}

/** One of them. */
export function readRaw(lanes: Pick<LaneReader, 'fetchLane'>, place: Place): Promise<RawRejected | undefined> {
  return new RawReader(lanes).read(place);
}

function rawOf(bytes: Buffer, headers: LogRecord['headers']): RawRejected {
  const value = headers[REJECTED_HEADERS.value];
  return { bytes, parsed: value ? { value: fromCanonical(value.toString()) } : undefined, table: tableOf(headers) };
}

function tableOf(headers: LogRecord['headers']): KeptTable | undefined {
  const row = headers[REJECTED_HEADERS.cells];
  if (row !== undefined) {
    const [headings, cells] = fromCanonical(row.toString()) as [string[], Extract<KeptTable, { cells: unknown }>['cells']];
    return { headings, cells };
  }
  const header = headers[REJECTED_HEADERS.header]?.toString();
  return header === undefined ? undefined : { header };
}

/** What a saved record is called, and its media type: the row of a workbook is kept as JSON. */
export function describeRaw(rejection: Pick<RejectionRow, 'id' | 'contentType' | 'kind'>, bytes: Buffer): { mediaType: string; fileName: string } {
  const [mediaType, extension] = formatOf(rejection, bytes);
  return { mediaType, fileName: `${rejection.id}.${extension}` };
}

/** A CSV row is plain text: its exact bytes may hold what a spreadsheet would take for a formula. */
function formatOf({ kind, contentType }: Pick<RejectionRow, 'contentType' | 'kind'>, bytes: Buffer): [mediaType: string, extension: string] {
  const first = bytes.subarray(0, 64).toString('latin1').trimStart()[0];
  if (kind === 'events') return ['application/json', 'json'];
  if (first === '{' || first === '[') return ['application/json', 'json'];
  if (first === '<') return ['application/xml', 'xml'];
  return /csv|excel|spreadsheet|text\//i.test(contentType) ? ['text/plain', 'txt'] : ['application/octet-stream', 'bin'];
}
