import type { SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, HEADERS, headersOf, type NewRecord } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';

/** Copies for one lane as the router makes them: each with its origin, ascending in every partition of the log. */
export class LaneRecords {
  private readonly topic: string;
  private readonly next = Array.from({ length: EVENTS_PARTITIONS }, () => 0);

  constructor(topic: string) {
    this.topic = topic;
  }

  copyOf(event: SimpulEvent): NewRecord {
    const key = Buffer.from(event.subject);
    const partition = partitionOf(key, EVENTS_PARTITIONS);
    const offset = this.next[partition] ?? 0;
    this.next[partition] = offset + 1;
    return { topic: this.topic, partition: 0, key, value: Buffer.from(JSON.stringify(event)), headers: { ...headersOf(event), [HEADERS.origin]: `${partition}:${offset}` } };
  }
}
