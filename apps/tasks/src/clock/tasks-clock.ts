import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { TaskStore } from '@simpul/domain';
import { TASK_STORE } from '@simpul/platform';
import { MarkOverdue } from './mark-overdue.ts';
import { MarkReceived } from './mark-received.ts';

const EVERY_MS = 1_000;
const TROUBLE_MS = 5_000;
const FORGET_EVERY_MS = 3_600_000;
/** A caller's key stands for its request this long. */
const KEPT_MS = 30 * 86_400_000;

/** What time brings: tasks become late, cursors move on, keys grow old. Everything it does stands in Postgres, so that a restart misses nothing. */
@Injectable()
export class TasksClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('TasksClock');
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private inTrouble = false;
  private forgotAt = 0;

  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly overdue: MarkOverdue,
    private readonly received: MarkReceived,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const pause = await this.tick();
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  private async tick(): Promise<number> {
    try {
      await this.received.run();
      await this.overdue.run();
      await this.forget();
      if (this.inTrouble) this.logger.log('the clock goes on');
      this.inTrouble = false;
      return EVERY_MS;
    } catch (error) {
      if (!this.inTrouble) this.logger.warn(`the clock stands still: ${(error as Error).message}`);
      this.inTrouble = true;
      return TROUBLE_MS;
    }
  }

  private async forget(): Promise<void> {
    const now = Date.now();
    if (now - this.forgotAt < FORGET_EVERY_MS) return;
    await this.tasks.forget(new Date(now - KEPT_MS));
    this.forgotAt = now;
  }
}
