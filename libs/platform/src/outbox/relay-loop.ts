import { setTimeout as sleep } from 'node:timers/promises';

/** How long the holder of the lock rests when nothing waits and nobody wakes it: a look at an empty index costs a fraction of a millisecond. */
const IDLE_MS = 200;
const OTHERS_TURN_MS = 1_000;
const TROUBLE_MS = 1_000;

export interface RelayWork {
  /** Runs `work` while holding the relay's one lock; false at once when another process holds it. Answers after `work`, which hears of a lost lock, has ended. */
  asRelay(work: (lost: AbortSignal) => Promise<void>): Promise<boolean>;
  /** Carries some of what waits into the log; false when nothing more waits. */
  carry(): Promise<boolean>;
  /** Told once when it gets into trouble; with undefined when it is out of it. */
  onTrouble(error: Error | undefined): void;
}

/** Runs in every process, works in the one that has the lock, for as long as it has it. */
export class RelayLoop {
  private readonly work: RelayWork;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private inTrouble = false;
  private woken = false;
  private endPause: (() => void) | undefined;

  constructor(work: RelayWork) {
    this.work = work;
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

  /** Something waits: look at once. */
  wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        if (!(await this.work.asRelay((lost) => this.carryOn(AbortSignal.any([lost, signal]))))) await rest(OTHERS_TURN_MS, signal);
      } catch (error) {
        if (!this.inTrouble) this.work.onTrouble(error as Error);
        this.inTrouble = true;
        await rest(TROUBLE_MS, signal);
      }
    }
  }

  private async carryOn(ending: AbortSignal): Promise<void> {
    while (!ending.aborted) {
      const more = await this.work.carry();
      if (this.inTrouble) this.work.onTrouble(undefined);
      this.inTrouble = false;
      if (!more) await this.pause(IDLE_MS, ending);
    }
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

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
