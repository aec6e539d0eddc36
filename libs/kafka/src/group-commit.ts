import { setTimeout as sleep } from 'node:timers/promises';
import { LogUnavailable, TopicsRefused, type Appended, type LogAppender, type NewRecord } from '@simpul/domain';
import type { Produce } from './produce.ts';
import { RequestDraft, sizesOf, type ByPlace, type PartitionRecords, type RequestBounds } from './request-draft.ts';

export interface GroupCommitOptions extends Partial<RequestBounds> {
  /** After this long a caller is told `LogUnavailable`; its records may still be written later. */
  timeoutMs?: number;
  maxQueuedBytes?: number;
}

interface Call {
  records: readonly NewRecord[];
  sizes: readonly number[];
  bytes: number;
  /** Offsets told so far; filled as the call's pieces are acknowledged. */
  appended: Appended[];
  resolve(appended: Appended[]): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** What one request holds of one call: for each of its next records, among which it stands. */
interface Piece {
  call: Call;
  places: PartitionRecords[];
}

/** One produce request outstanding; what arrives meanwhile is the next; a failed one is sent again before anything later. */
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
    this.options = { timeoutMs: 10_000, maxQueuedBytes: 64_000_000, maxPartitionBytes: 900_000, maxRequestBytes: 4_000_000, ...options };
  }

  append(records: readonly NewRecord[]): Promise<Appended[]> {
    if (records.length === 0) return Promise.resolve([]);
    const failing = this.failingSince !== undefined && Date.now() - this.failingSince > this.options.timeoutMs;
    if (this.closed || failing || this.queuedBytes > this.options.maxQueuedBytes) return Promise.reject(new LogUnavailable('the log does not take records now'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new LogUnavailable('the log did not acknowledge in time')), this.options.timeoutMs);
      const sizes = sizesOf(records);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      this.queue.push({ records, sizes, bytes, appended: [], resolve, reject, timer });
      this.queuedBytes += bytes;
      this.running ??= this.run();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.race([this.running, sleep(this.options.timeoutMs, undefined, { ref: false })]);
    await this.produce.close();
    for (const call of [...this.queue]) {
      this.leave(call);
      call.reject(new LogUnavailable('the log is closed'));
    }
  }

  private async run(): Promise<void> {
    // One turn of the loop later, so that callers of the same moment go out together.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const { topics, pieces } = this.nextRequest();
      const outcome = await this.sendUntilAcknowledged(topics);
      if (outcome === 'closed') break;
      if ('refused' in outcome) this.refuse(outcome.refused);
      else this.settle(pieces, outcome.offsets);
    }
    this.running = undefined;
  }

  /** As much of the queue as one request may hold. */
  private nextRequest(): { topics: ByPlace; pieces: Piece[] } {
    const draft = new RequestDraft(this.options);
    const pieces: Piece[] = [];
    for (const call of this.queue) {
      const piece: Piece = { call, places: [] };
      pieces.push(piece);
      for (let i = call.appended.length; i < call.records.length; i++) {
        const place = draft.add(call.records[i] as NewRecord, call.sizes[i] as number);
        if (place === undefined) return { topics: draft.topics, pieces };
        piece.places.push(place);
      }
    }
    return { topics: draft.topics, pieces };
  }

  private async sendUntilAcknowledged(topics: ByPlace): Promise<{ offsets: Map<string, bigint> } | { refused: ReadonlySet<string> } | 'closed'> {
    for (let pause = 50; ; pause = Math.min(1_000, pause * 2)) {
      try {
        const offsets = await this.produce.send(topics);
        this.failingSince = undefined;
        return { offsets };
      } catch (error) {
        this.failingSince ??= Date.now();
        if (this.closed) return 'closed';
        const refused = await this.produce.refused(error, new Set(topics.keys()));
        if (refused.size > 0) return { refused };
        await sleep(pause);
      }
    }
  }

  /** The calls that these topics are in the way of end; what the others ask is sent again without them. */
  private refuse(topics: ReadonlySet<string>): void {
    this.failingSince = undefined;
    for (const call of this.queue.filter(({ records, appended }) => records.some(({ topic }, i) => i >= appended.length && topics.has(topic)))) {
      const named = new Set(call.records.map(({ topic }) => topic).filter((topic) => topics.has(topic)));
      this.leave(call);
      call.reject(new TopicsRefused([...named]));
    }
  }

  private settle(pieces: readonly Piece[], offsets: ReadonlyMap<string, bigint>): void {
    const next = new Map<PartitionRecords, bigint>();
    for (const { call, places } of pieces) {
      for (const place of places) {
        const offset = next.get(place) ?? offsets.get(`${place.topic}:${place.partition}`) ?? 0n;
        next.set(place, offset + 1n);
        call.appended.push({ partition: place.partition, offset });
      }
      if (call.appended.length < call.records.length) continue;
      this.leave(call);
      call.resolve(call.appended);
    }
  }

  private leave(call: Call): void {
    const at = this.queue.indexOf(call);
    if (at < 0) return;
    this.queue.splice(at, 1);
    this.queuedBytes -= call.bytes;
    clearTimeout(call.timer);
  }
}
