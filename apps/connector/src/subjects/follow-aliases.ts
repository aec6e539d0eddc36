import { setTimeout as sleep } from 'node:timers/promises';
import { ALIASES_TOPIC, type LaneReader, type LogRecord } from '@simpul/domain';
import type { Subjects } from './subjects.ts';

const MAX_BYTES = 4_000_000;
const WAIT_MS = 5_000;
const PAUSE_MS = 1_000;

/** Reads the topic `aliases` into memory: all of it first, then what other connectors add. */
export class FollowAliases {
  private readonly lanes: Pick<LaneReader, 'fetchLane'>;
  private readonly subjects: Subjects;
  private readonly onTrouble: (error: Error) => void;
  private readonly ending = new AbortController();
  private next = 0n;
  private following: Promise<void> = Promise.resolve();

  constructor(lanes: Pick<LaneReader, 'fetchLane'>, subjects: Subjects, onTrouble: (error: Error) => void) {
    this.lanes = lanes;
    this.subjects = subjects;
    this.onTrouble = onTrouble;
  }

  /** Resolves when everything that stands in the topic now is known. Throws `LogUnavailable`. */
  async start(): Promise<void> {
    while (await this.readOn(0));
    this.following = this.follow();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.following;
  }

  private async follow(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        await this.readOn(WAIT_MS);
      } catch (error) {
        if (signal.aborted) return;
        this.onTrouble(error as Error);
        await sleep(PAUSE_MS, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  }

  /** Whether there is more to read. */
  private async readOn(waitMs: number): Promise<boolean> {
    const fetched = await this.lanes.fetchLane({ topic: ALIASES_TOPIC, partition: 0, offset: this.next, maxBytes: MAX_BYTES, waitMs, signal: this.ending.signal });
    if (fetched.kind === 'no-such-topic') throw new Error(`the topic ${ALIASES_TOPIC} is missing`);
    if (fetched.kind === 'out-of-range') {
      this.next = fetched.logStart;
      return true;
    }
    for (const record of fetched.records) this.take(record);
    const last = fetched.records.at(-1);
    if (last) this.next = last.offset + 1n;
    return last !== undefined && this.next < fetched.highWatermark;
  }

  private take({ key, value }: LogRecord): void {
    if (key && value) this.subjects.table.set({ hash: key.toString('latin1'), subject: value.toString('latin1') });
  }
}
