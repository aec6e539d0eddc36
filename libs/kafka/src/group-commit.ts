import { setTimeout as sleep } from 'node:timers/promises';
import { LogUnavailable, TopicsRefused, type Appended, type LogAppender, type NewRecord } from '@simpul/domain';
import type { Produce } from './produce.ts';

export interface GroupCommitOptions {
  /** After this long a caller is told `LogUnavailable`; its records may still be written later. */
  timeoutMs?: number;
  maxQueuedBytes?: number;
  /** Of one partition in one request: Kafka bounds a record batch by the topic's `max.message.bytes`. */
  maxPartitionBytes?: number;
  maxRequestBytes?: number;
}

interface Call {
  records: readonly NewRecord[];
  bytes: number;
  /** Offsets told so far; filled as the call's pieces are acknowledged. */
  appended: Appended[];
  sent: number;
  resolve(appended: Appended[]): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** One produce request outstanding; what arrives meanwhile is the next; a failed one is sent again before anything later (design §4.4). */
export class GroupCommit implements LogAppender {
  private readonly queue: Call[] = [];
  private queuedBytes = 0;
  private running: Promise<void> | undefined;
  private failingSince: number | undefined;
  private closed = false;
  private readonly produce: Produce;
  private readonly options: Required<GroupCommitOptions>;

  constructor(produce: Produce, options: GroupCommitOptions = {}) {
    this.produce = produce;
    this.options = { timeoutMs: 10_000, maxQueuedBytes: 64_000_000, maxPartitionBytes: 900_000, maxRequestBytes: 8_000_000, ...options };
  }

  append(records: readonly NewRecord[]): Promise<Appended[]> {
    if (records.length === 0) return Promise.resolve([]);
    const failing = this.failingSince !== undefined && Date.now() - this.failingSince > this.options.timeoutMs;
    if (this.closed || failing || this.queuedBytes > this.options.maxQueuedBytes) return Promise.reject(new LogUnavailable('the log does not take records now'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new LogUnavailable('the log did not acknowledge in time')), this.options.timeoutMs);
      const bytes = records.reduce((sum, record) => sum + sizeOf(record), 0);
      this.queue.push({ records, bytes, appended: [], sent: 0, resolve, reject, timer });
      this.queuedBytes += bytes;
      this.running ??= this.run();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.race([this.running, sleep(this.options.timeoutMs, undefined, { ref: false })]);
    await this.produce.close();
  }

  private async run(): Promise<void> {
    // One turn of the loop later, so that callers of the same moment go out together.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const pieces = this.nextRequest();
      const outcome = await this.sendUntilAcknowledged(pieces.flatMap(({ call, count }) => call.records.slice(call.sent, call.sent + count)));
      if (outcome === 'closed') break;
      if ('refused' in outcome) this.refuse(outcome.refused);
      else this.settle(pieces, outcome.offsets);
    }
    this.running = undefined;
  }

  private nextRequest(): { call: Call; count: number }[] {
    const perPartition = new Map<string, number>();
    const pieces: { call: Call; count: number }[] = [];
    let total = 0;
    for (const call of this.queue) {
      let count = 0;
      for (const record of call.records.slice(call.sent)) {
        const place = `${record.topic}:${record.partition}`;
        const size = sizeOf(record);
        const used = perPartition.get(place) ?? 0;
        const full = (used > 0 && used + size > this.options.maxPartitionBytes) || (total > 0 && total + size > this.options.maxRequestBytes);
        if (full) return count > 0 ? [...pieces, { call, count }] : pieces;
        perPartition.set(place, used + size);
        total += size;
        count++;
      }
      pieces.push({ call, count });
    }
    return pieces;
  }

  private async sendUntilAcknowledged(records: readonly NewRecord[]): Promise<{ offsets: Map<string, bigint> } | { refused: ReadonlySet<string> } | 'closed'> {
    for (let pause = 50; ; pause = Math.min(1_000, pause * 2)) {
      try {
        const offsets = await this.produce.send(records);
        this.failingSince = undefined;
        return { offsets };
      } catch (error) {
        this.failingSince ??= Date.now();
        if (this.closed) return 'closed';
        const refused = await this.produce.refused(error, new Set(records.map(({ topic }) => topic)));
        if (refused.size > 0) return { refused };
        await sleep(pause);
      }
    }
  }

  /** The calls that these topics are in the way of end; what the others ask is sent again without them. */
  private refuse(topics: ReadonlySet<string>): void {
    this.failingSince = undefined;
    for (const call of this.queue.filter(({ records, sent }) => records.some(({ topic }, i) => i >= sent && topics.has(topic)))) {
      const named = new Set(call.records.map(({ topic }) => topic).filter((topic) => topics.has(topic)));
      this.leave(call);
      call.reject(new TopicsRefused([...named]));
    }
  }

  private settle(pieces: readonly { call: Call; count: number }[], offsets: Map<string, bigint>): void {
    for (const { call, count } of pieces) {
      for (const { topic, partition } of call.records.slice(call.sent, call.sent + count)) {
        const place = `${topic}:${partition}`;
        const offset = offsets.get(place) ?? 0n;
        offsets.set(place, offset + 1n);
        call.appended.push({ partition, offset });
      }
      call.sent += count;
      if (call.sent < call.records.length) continue;
      this.leave(call);
      call.resolve(call.appended);
    }
  }

  private leave(call: Call): void {
    this.queue.splice(this.queue.indexOf(call), 1);
    this.queuedBytes -= call.bytes;
    clearTimeout(call.timer);
  }
}

function sizeOf({ key, value, headers }: NewRecord): number {
  let size = 20 + (key?.length ?? 0) + (value?.length ?? 0);
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0) + 4;
  return size;
}
