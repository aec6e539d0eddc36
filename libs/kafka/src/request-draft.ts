import type { NewRecord } from '@simpul/domain';

/** What one request holds for one partition, in order. */
export interface PartitionRecords {
  readonly topic: string;
  readonly partition: number;
  readonly records: NewRecord[];
  bytes: number;
}

/** Topic → partition → its records. */
export type ByPlace = ReadonlyMap<string, ReadonlyMap<number, PartitionRecords>>;

export interface RequestBounds {
  /** Of one partition in one request: Kafka bounds a record batch by the topic's `max.message.bytes`. */
  maxPartitionBytes: number;
  maxRequestBytes: number;
}

/** A produce request in the making. */
export class RequestDraft {
  readonly topics = new Map<string, Map<number, PartitionRecords>>();
  private bytes = 0;
  private readonly bounds: RequestBounds;

  constructor(bounds: RequestBounds) {
    this.bounds = bounds;
  }

  /** Takes a record of this size in and tells among which; undefined when there is no room for it. A first record always has room. */
  add(record: NewRecord, size: number): PartitionRecords | undefined {
    const { maxPartitionBytes, maxRequestBytes } = this.bounds;
    if (this.bytes > 0 && this.bytes + size > maxRequestBytes) return undefined;
    const place = this.placeOf(record);
    if (place.bytes > 0 && place.bytes + size > maxPartitionBytes) return undefined;
    place.records.push(record);
    place.bytes += size;
    this.bytes += size;
    return place;
  }

  private placeOf({ topic, partition }: NewRecord): PartitionRecords {
    let partitions = this.topics.get(topic);
    if (partitions === undefined) this.topics.set(topic, (partitions = new Map()));
    let place = partitions.get(partition);
    if (place === undefined) partitions.set(partition, (place = { topic, partition, records: [], bytes: 0 }));
    return place;
  }
}

/** About how many bytes each record takes in a request. */
export function sizesOf(records: readonly NewRecord[]): number[] {
  // The copies of one event follow each other and share their headers.
  let known: NewRecord['headers'] | undefined;
  let ofHeaders = 0;
  return records.map(({ key, value, headers }) => {
    if (headers !== known) ofHeaders = headersSize((known = headers));
    return 20 + (key?.length ?? 0) + (value?.length ?? 0) + ofHeaders;
  });
}

function headersSize(headers: NewRecord['headers']): number {
  let size = 0;
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0) + 4;
  return size;
}
