import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { LogAppender, RulesStore } from '@simpul/domain';
import { counter, LOG_APPENDER, RULES_STORE } from '@simpul/platform';
import { carryControl } from './carry-control.ts';
import { LaneJanitor } from './lane-janitor.ts';

/** How long the holder of the lock rests when nothing waits: one look at an index of what waits costs a fraction of a millisecond. */
const IDLE_MS = 200;
const OTHERS_TURN_MS = 2_000;
const TROUBLE_MS = 1_000;

/**
 * Carries rules from the outbox into the log, and clears away the lanes that they closed. It runs in every gateway; one of them at a time
 * holds the lock (design §4.2, §4.4).
 */
@Injectable()
export class ControlRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ControlRelay');
  private readonly carried = counter('simpul_control_records_total', 'Versions of rules carried into every partition of the log');
  private running: Promise<void> = Promise.resolve();
  private stopping = false;
  private inTrouble = false;
  private woken = false;
  private endPause: (() => void) | undefined;

  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(LOG_APPENDER) private readonly log: LogAppender,
    private readonly janitor: LaneJanitor,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** When HTTP has ended: whoever still waited for rules to arrive had its answer. The log and the stores end after it. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  /** Something was proposed: look at once. */
  wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        if (!(await this.holdLock())) await this.pause(OTHERS_TURN_MS);
      } catch (error) {
        if (!this.inTrouble) this.logger.warn(`rules are not carried into the log at present: ${(error as Error).message}`);
        this.inTrouble = true;
        await this.pause(TROUBLE_MS);
      }
    }
  }

  /** Works until the app stops, a part fails or the lock is lost; false at once when another process holds it. */
  private async holdLock(): Promise<boolean> {
    const turn = { over: false };
    let work: Promise<void> | undefined;
    try {
      return await this.rules.asRelay(() => (work = this.carryOn(turn)));
    } finally {
      // A lost lock ends the wait above, not the work: two of this process must not run side by side.
      turn.over = true;
      await work?.catch(() => {});
    }
  }

  private async carryOn(turn: { over: boolean }): Promise<void> {
    while (!this.stopping && !turn.over) {
      const count = await carryControl(this.rules, this.log);
      this.carried.inc(count);
      if (this.inTrouble) this.logger.log('rules are carried into the log again');
      this.inTrouble = false;
      if (count > 0) continue;
      await this.janitor.sweep();
      await this.pause(IDLE_MS);
    }
  }

  private async pause(ms: number): Promise<void> {
    if (!this.woken && !this.stopping) {
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
