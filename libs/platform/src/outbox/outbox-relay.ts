import { setTimeout as sleep } from 'node:timers/promises';
import type { SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type LogAppender, type NewRecord, type OutboxRow, type OutboxStore } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';

const ROWS = 500;
/** How long the holder of the lock rests when nothing waits and nobody wakes it: a look at an empty index costs a fraction of a millisecond. */
const IDLE_MS = 200;
const OTHERS_TURN_MS = 1_000;
const TROUBLE_MS = 1_000;

export interface OutboxRelayOptions {
  /** Whose outbox: `simpul-tasks`. */
  app: string;
  store: OutboxStore;
  log: Pick<LogAppender, 'append'>;
  /** Told once when it gets into trouble; with undefined when it is out of it. */
  onTrouble(error: Error | undefined): void;
  onPublished?(count: number): void;
}

/**
 * Carries an app's events from its outbox into the log, in the order of their ids: one relay at a time, whichever process has the lock.
 * A row goes when the log has acknowledged it; after a crash between the two it is published again, which has no effect (design §4.3–4.4).
 */
export class OutboxRelay {
  private readonly options: OutboxRelayOptions;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private inTrouble = false;
  private woken = false;
  private endPause: (() => void) | undefined;

  constructor(options: OutboxRelayOptions) {
    this.options = options;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when what was under way has ended; the rest waits for whoever is the relay next. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  /** Something was put into the outbox: look at once. */
  wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const { app, store } = this.options;
        if (!(await store.asRelay(app, (lost) => this.carryOn(AbortSignal.any([lost, signal]))))) await rest(OTHERS_TURN_MS, signal);
      } catch (error) {
        if (!this.inTrouble) this.options.onTrouble(error as Error);
        this.inTrouble = true;
        await rest(TROUBLE_MS, signal);
      }
    }
  }

  private async carryOn(ending: AbortSignal): Promise<void> {
    while (!ending.aborted) {
      const count = await this.carry();
      if (this.inTrouble) this.options.onTrouble(undefined);
      this.inTrouble = false;
      if (count < ROWS) await this.pause(IDLE_MS, ending);
    }
  }

  private async carry(): Promise<number> {
    const { app, store, log } = this.options;
    const rows = await store.pending(app, ROWS);
    if (rows.length === 0) return 0;
    await log.append(rows.map(recordOf));
    await store.published(rows);
    this.options.onPublished?.(rows.length);
    return rows.length;
  }

  private async pause(ms: number, ending: AbortSignal): Promise<void> {
    if (!this.woken && !ending.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.endPause = undefined;
    this.woken = false;
  }
}

function recordOf({ event }: OutboxRow): NewRecord {
  const read = JSON.parse(event) as SimpulEvent;
  return { topic: EVENTS_TOPIC, partition: partitionOf(read.subject, EVENTS_PARTITIONS), key: Buffer.from(read.subject), value: Buffer.from(event), headers: headersOf(read) };
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
