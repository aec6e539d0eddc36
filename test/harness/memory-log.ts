import { randomUUID } from 'node:crypto';
import { LogUnavailable, TopicsRefused, type Appended, type LaneFetch, type LaneFetched, type LaneReader, type LogAppender, type LogRecord, type NewRecord, type Topics, type TopicSpec } from '@simpul/domain';

interface Partition {
  /** The first offset that is still held. */
  start: bigint;
  /** Offset after the last record. */
  end: bigint;
  records: LogRecord[];
}

interface Topic {
  incarnation: string;
  partitions: Partition[];
}

/** A log in memory that keeps the promises of its ports: see `log.contract.ts`. */
export class MemoryLog implements LogAppender, LaneReader, Topics {
  /** These exist, but take no records now. */
  readonly refusing = new Set<string>();
  private readonly topics = new Map<string, Topic>();
  /** Called when records came or the log closes. */
  private readonly waiting = new Set<() => void>();
  private closed = false;
  private clock = 0;

  constructor(topics: readonly TopicSpec[] = []) {
    for (const { name, partitions } of topics) this.create(name, partitions);
  }

  async append(records: readonly NewRecord[]): Promise<Appended[]> {
    if (this.closed) throw new LogUnavailable('the log is closed');
    const refused = this.refusedOf(records);
    if (refused.length > 0) throw new TopicsRefused(refused);
    return this.put(records);
  }

  /** What `append` does, at once; topics that refuse or do not exist are passed over. */
  put(records: readonly NewRecord[]): Appended[] {
    const appended = records.filter(({ topic }) => this.takes(topic)).map((record) => this.putOne(record));
    for (const wake of this.waiting) wake();
    return appended;
  }

  refusedOf(records: readonly NewRecord[]): string[] {
    return [...new Set(records.map(({ topic }) => topic))].filter((topic) => !this.takes(topic));
  }

  async fetchLane(fetch: LaneFetch): Promise<LaneFetched> {
    const deadline = Date.now() + fetch.waitMs;
    for (;;) {
      if (this.closed) throw new LogUnavailable('the log is closed');
      const fetched = this.fetch(fetch);
      const over = fetched.kind !== 'records' || fetched.records.length > 0 || Date.now() >= deadline || fetch.signal?.aborted === true;
      if (over) return fetched;
      await this.something(deadline - Date.now(), fetch.signal);
    }
  }

  /** What `fetchLane` answers to one who does not wait. */
  fetch({ topic, partition, offset, maxBytes }: Pick<LaneFetch, 'topic' | 'partition' | 'offset' | 'maxBytes'>): LaneFetched {
    const stands = this.topics.get(topic);
    const found = stands?.partitions[partition];
    if (stands === undefined || found === undefined) return { kind: 'no-such-topic' };
    const { start, end } = found;
    if (offset < start || offset > end) return { kind: 'out-of-range', highWatermark: end, logStart: start };
    const records: LogRecord[] = [];
    let bytes = 0;
    for (const record of found.records.slice(Number(offset - start))) {
      bytes += record.value?.length ?? 0;
      if (records.length > 0 && bytes > maxBytes) break;
      records.push(record);
    }
    return { kind: 'records', records, incarnation: stands.incarnation, highWatermark: end, logStart: start };
  }

  async ensure(topics: readonly TopicSpec[]): Promise<void> {
    for (const { name, partitions } of topics) {
      const count = this.topics.get(name)?.partitions.length;
      if (count === undefined) this.create(name, partitions);
      else if (count !== partitions) throw new Error(`the topic "${name}" has ${count} partitions, not ${partitions}`);
    }
  }

  async requireDurable(): Promise<void> {}

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) this.topics.delete(name);
    for (const wake of this.waiting) wake();
  }

  async list(): Promise<string[]> {
    return [...this.topics.keys()];
  }

  async offsets(topic: string): Promise<{ partition: number; low: bigint; high: bigint }[]> {
    return this.partitionsOf(topic).map(({ start, end }, partition) => ({ partition, low: start, high: end }));
  }

  async offsetsAt(topic: string, timestampMs: number): Promise<{ partition: number; offset: bigint }[]> {
    return this.partitionsOf(topic).map(({ records, end }, partition) => ({ partition, offset: records.find(({ timestamp }) => timestamp >= timestampMs)?.offset ?? end }));
  }

  async incarnation(topic: string): Promise<string | undefined> {
    return this.topics.get(topic)?.incarnation;
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {
    this.closed = true;
    for (const wake of this.waiting) wake();
  }

  /** As retention does: what stands below is gone. */
  trim(topic: string, partition: number, start: bigint): void {
    const found = this.partitionsOf(topic)[partition];
    if (found === undefined || start <= found.start) return;
    found.start = start < found.end ? start : found.end;
    found.records = found.records.filter(({ offset }) => offset >= found.start);
  }

  /** All records of a topic, in the order of their coming. */
  of(topic: string): LogRecord[] {
    return this.partitionsOf(topic).flatMap(({ records }) => records).toSorted((a, b) => a.timestamp - b.timestamp);
  }

  private create(name: string, partitions: number): void {
    this.topics.set(name, { incarnation: randomUUID(), partitions: Array.from({ length: partitions }, () => ({ start: 0n, end: 0n, records: [] })) });
  }

  private partitionsOf(topic: string): Partition[] {
    return this.topics.get(topic)?.partitions ?? [];
  }

  private takes(topic: string): boolean {
    return this.topics.has(topic) && !this.refusing.has(topic);
  }

  /** Each record's timestamp is later than that of any before it. */
  private putOne({ topic, partition, key, value, headers }: NewRecord): Appended {
    const found = this.partitionsOf(topic)[partition];
    if (found === undefined) throw new LogUnavailable(`the topic ${topic} has no partition ${partition}`);
    const offset = found.end++;
    this.clock = Math.max(this.clock + 1, Date.now());
    const buffers = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]));
    found.records.push({ topic, partition, offset, timestamp: this.clock, key: key ?? null, value, headers: buffers });
    return { partition, offset };
  }

  private something(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}
