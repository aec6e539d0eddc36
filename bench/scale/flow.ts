import { setTimeout as sleep } from 'node:timers/promises';
import { laneTopic, type Agency } from '@simpul/domain';
import type { Workbench } from '../measure/workbench.ts';
import { logRecordOf, statusEvent } from '../records/events.ts';

const BEAT_MS = 20;
const AT_ONCE = 10;
/** Numbers of events that nobody else in the benchmark sends. */
const FIRST = 10_000_000;
/** What `statusEvent` adds to an event's number to name its record. */
const FIRST_KEY = 882_101;
/** Partitions that have an owner may lose it again when the others have joined. */
const CALM_MS = 3_000;
const PATIENCE_MS = 90_000;

/** Events of one agency, 500 a second over all partitions of the log, and its lane, in which each is looked for. */
export class Flow {
  /** When each was sent, by its number, the oldest first. */
  private readonly underWay = new Map<number, number>();
  private sent = FIRST;
  private longest = 0;
  private readonly ending = new AbortController();
  private readonly running: Promise<unknown>;

  private constructor(bench: Workbench, agency: Agency, offset: bigint) {
    this.running = Promise.all([this.append(bench, agency), this.read(bench, laneTopic(agency.id, 'main'), offset)]);
  }

  /** From the lane's present end on. */
  static async start(bench: Workbench, agency: Agency): Promise<Flow> {
    const [end] = await bench.topics.offsets(laneTopic(agency.id, 'main'));
    return new Flow(bench, agency, end?.high ?? 0n);
  }

  /** Does it, waits until everything flows again, and tells how long an event was on its way at most, in seconds. */
  async longestWait(doIt: () => Promise<void>): Promise<number> {
    this.longest = 0;
    await doIt();
    await sleep(CALM_MS);
    const end = this.sent;
    for (const since = performance.now(); this.oldest() < end; await sleep(BEAT_MS)) {
      if (performance.now() - since > PATIENCE_MS) throw new Error(`event ${this.oldest() - FIRST} has not come`);
    }
    return this.longest / 1_000;
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private oldest(): number {
    return this.underWay.keys().next().value ?? this.sent;
  }

  private async append({ log }: Workbench, agency: Agency): Promise<void> {
    for (let beat = 1, began = performance.now(); !this.ending.signal.aborted; beat++) {
      const numbers = Array.from({ length: AT_ONCE }, () => this.sent++);
      for (const number of numbers) this.underWay.set(number, performance.now());
      await log.append(numbers.map((number) => logRecordOf(statusEvent(number, agency))));
      await sleep(Math.max(0, began + beat * BEAT_MS - performance.now()));
    }
  }

  private async read({ lanes }: Workbench, topic: string, from: bigint): Promise<void> {
    for (let offset = from; !this.ending.signal.aborted; ) {
      const fetched = await lanes.fetchLane({ topic, partition: 0, offset, maxBytes: 1_000_000, waitMs: 500 });
      if (fetched.kind !== 'records') throw new Error(`the lane is ${fetched.kind}`);
      for (const { value } of fetched.records) this.see(Number(/"key":"(\d+)"/.exec(value?.toString() ?? '')?.[1]) - FIRST_KEY);
      offset = (fetched.records.at(-1)?.offset ?? offset - 1n) + 1n;
    }
  }

  /** A lane may hold one twice. */
  private see(number: number): void {
    const sentAt = this.underWay.get(number);
    if (sentAt === undefined) return;
    this.underWay.delete(number);
    this.longest = Math.max(this.longest, performance.now() - sentAt);
  }
}
