import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { LogBatch, LogRecord, PartitionHandler, RunningConsumer } from '@simpul/domain';
import { SharedCommits } from './shared-commits.ts';

/** Kafka hands out record batches whole, and of a partition whose next one is above its share nothing comes unless it is first in the request: the share is above what a full produce request holds of each partition of the log. */
const SETTINGS = { sessionTimeout: 10_000, heartbeatInterval: 1_000, rebalanceTimeout: 15_000, maxWaitTimeInMs: 250, minBytes: 1, maxBytesPerPartition: 256_000, maxBytes: 4_000_000, retry: { retries: 8, restartOnFailure: () => Promise.resolve(false) } };

const COORDINATOR_TRIES = 75;

export interface Alarm {
  code: 'log-gap' | 'batch-failed' | 'start-failed' | 'consumer-crashed';
  partition?: number;
  message: string;
}

export interface Reading {
  topic: string;
  group: string;
  handler: PartitionHandler;
}

/** The partitions of one assignment, from the join until the next: each with where it reads on. */
type Assignment = Map<number, Promise<bigint>>;

/** One member of a consumer group, which joins again after whatever makes it fall out. */
export class GroupRun implements RunningConsumer {
  private consumer: Consumer | undefined;
  private closing = false;
  private restarting: Promise<void> = Promise.resolve();
  private assignment: Assignment = new Map();
  /** Partition → the end of its last start, good or bad. */
  private readonly starts = new Map<number, Promise<unknown>>();
  private readonly inFlight = new Set<Promise<void>>();
  private readonly commits = new SharedCommits((ends) => this.commit(ends));
  private readonly kafka: Kafka;
  private readonly reading: Reading;
  private readonly onAlarm: (alarm: Alarm) => void;

  constructor(kafka: Kafka, reading: Reading, onAlarm: (alarm: Alarm) => void) {
    this.kafka = kafka;
    this.reading = reading;
    this.onAlarm = onAlarm;
  }

  async start(): Promise<void> {
    const { topic, group } = this.reading;
    const consumer = this.kafka.consumer({ groupId: group, ...SETTINGS });
    this.consumer = consumer;
    consumer.on(consumer.events.REBALANCING, () => this.giveUpAll());
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => this.takeOver(payload.memberAssignment[topic] ?? []));
    // kafkajs starts again by a timer that outlives `disconnect`: it must not, and never does after `close`.
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.giveUpAll();
      this.onAlarm({ code: 'consumer-crashed', message: payload.error.name });
      this.restarting = this.startAgain();
    });
    await consumer.connect();
    await this.untilCoordinated();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: 24, eachBatch: (payload) => this.counted(this.onBatch(payload)) });
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.restarting;
    // kafkajs drops commits from the moment it is told to stop.
    this.pause();
    await Promise.all(this.inFlight);
    await this.consumer?.disconnect().catch(() => {});
    this.giveUpAll();
  }

  private pause(): void {
    try {
      this.consumer?.pause([{ topic: this.reading.topic }]);
    } catch {
      // It has not joined, so that nothing comes.
    }
  }

  private async startAgain(): Promise<void> {
    await this.consumer?.disconnect().catch(() => {});
    while (!this.closing) {
      await sleep(1_000);
      if (this.closing) return;
      try {
        return await this.start();
      } catch {
        this.onAlarm({ code: 'consumer-crashed', message: 'the group cannot be joined yet' });
      }
    }
  }

  private giveUpAll(): void {
    for (const partition of this.assignment.keys()) this.reading.handler.stop(partition);
    this.assignment = new Map();
  }

  /** Every partition starts at once, also one where nothing new stands: what was left undone there goes on. */
  private takeOver(partitions: readonly number[]): void {
    this.giveUpAll();
    const assignment: Assignment = new Map();
    this.assignment = assignment;
    const committed = this.committed();
    for (const partition of partitions) void this.begin(assignment, partition, committed);
  }

  private begin(assignment: Assignment, partition: number, committed: Promise<ReadonlyMap<number, bigint>>): Promise<bigint> {
    const begun = this.startOne(assignment, partition, committed);
    assignment.set(partition, begun);
    this.starts.set(partition, begun.catch((error: unknown) => this.startFailed(assignment, partition, begun, error)));
    return begun;
  }

  /** One start of a partition after another; one that was given up while it started is stopped when it has. */
  private async startOne(assignment: Assignment, partition: number, committed: Promise<ReadonlyMap<number, bigint>>): Promise<bigint> {
    const before = this.starts.get(partition);
    const offsets = await committed;
    await before;
    if (assignment !== this.assignment) throw new Error('given up');
    const next = await this.reading.handler.start(partition, offsets.get(partition) ?? null);
    if (assignment === this.assignment) return next;
    this.reading.handler.stop(partition);
    throw new Error('given up');
  }

  /** Also where no batch comes that would start it anew. */
  private startFailed(assignment: Assignment, partition: number, begun: Promise<bigint>, error: unknown): void {
    if (assignment !== this.assignment) return;
    this.onAlarm({ code: 'start-failed', partition, message: wordsOf(error) });
    const again = () => {
      if (assignment === this.assignment && assignment.get(partition) === begun) void this.begin(assignment, partition, this.committed());
    };
    setTimeout(again, 1_000).unref();
  }

  private async counted(work: Promise<void>): Promise<void> {
    this.inFlight.add(work);
    await work.finally(() => this.inFlight.delete(work));
  }

  private async onBatch(payload: EachBatchPayload): Promise<void> {
    if (this.closing) return;
    const { batch } = payload;
    const { topic, partition, messages } = batch;
    const assignment = this.assignment;
    const beating = setInterval(() => void payload.heartbeat().catch(() => {}), 1_000);
    try {
      const expected = await (assignment.get(partition) ?? this.begin(assignment, partition, this.committed()));
      if (!payload.isRunning() || payload.isStale() || assignment !== this.assignment) return;
      const first = BigInt(messages[0]?.offset ?? expected);
      if (first !== expected) return await this.realign(partition, first, expected);
      await this.reading.handler.handle(toLogBatch(batch));
      const end = BigInt(batch.lastOffset()) + 1n;
      assignment.set(partition, Promise.resolve(end));
      if (assignment !== this.assignment) return;
      payload.resolveOffset(batch.lastOffset());
      await this.commits.add(partition, end);
    } catch (error) {
      if (assignment !== this.assignment) return;
      // The partition is given up and started anew from its last progress; kafkajs fetches it again after a pause.
      this.reading.handler.stop(partition);
      assignment.delete(partition);
      this.onAlarm({ code: 'batch-failed', partition, message: wordsOf(error) });
      this.consumer?.seek({ topic, partition, offset: messages[0]?.offset ?? '0' });
      await sleep(500);
    } finally {
      clearInterval(beating);
    }
  }

  /** A coordinator that has just been found loads for a moment, the first one of a new broker always: kafkajs takes a join meanwhile for a crash. */
  private async untilCoordinated(): Promise<void> {
    for (let tries = 1; !this.closing; tries++) {
      try {
        return void (await this.committed());
      } catch (error) {
        if ((error as { retriable?: boolean }).retriable !== true || tries === COORDINATOR_TRIES) throw error;
        await sleep(200);
      }
    }
  }

  private async commit(ends: ReadonlyMap<number, bigint>): Promise<void> {
    const { topic } = this.reading;
    await this.consumer?.commitOffsets([...ends].map(([partition, end]) => ({ topic, partition, offset: String(end) })));
  }

  private async committed(): Promise<Map<number, bigint>> {
    const { topic, group } = this.reading;
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      const [found] = await admin.fetchOffsets({ groupId: group, topics: [topic] });
      return new Map((found?.partitions ?? []).filter(({ offset }) => offset !== '-1').map(({ partition, offset }) => [partition, BigInt(offset)]));
    } finally {
      await admin.disconnect();
    }
  }

  /** What came is not what is next: it is sought; a first offset above the next one means that retention took records unread. */
  private async realign(partition: number, first: bigint, expected: bigint): Promise<void> {
    const { topic } = this.reading;
    if (first > expected) {
      const low = await this.lowest(partition);
      if (low !== undefined && low > expected) {
        this.onAlarm({ code: 'log-gap', partition, message: `the log begins at ${low}, the reader stands at ${expected}` });
        await sleep(5_000);
      }
    }
    this.consumer?.seek({ topic, partition, offset: String(expected) });
  }

  private async lowest(partition: number): Promise<bigint | undefined> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      const row = (await admin.fetchTopicOffsets(this.reading.topic)).find((found) => found.partition === partition);
      return row && BigInt(row.low);
    } finally {
      await admin.disconnect();
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'error';
}

function toLogBatch({ topic, partition, messages, highWatermark }: EachBatchPayload['batch']): LogBatch {
  return {
    topic,
    partition,
    highWatermark: BigInt(highWatermark),
    records: messages.map((message): LogRecord => ({
      topic,
      partition,
      offset: BigInt(message.offset),
      timestamp: Number(message.timestamp),
      key: message.key,
      value: message.value,
      headers: (message.headers ?? {}) as Record<string, Buffer>,
    })),
  };
}
