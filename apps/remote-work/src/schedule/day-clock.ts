import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { RemoteWorkStore } from '@simpul/domain';
import { AgencyRegistry, counter, OutboxRelay, REMOTE_WORK_STORE } from '@simpul/platform';
import { Clock } from '../clock.ts';
import { StaffTransaction } from '../staff/staff-transaction.ts';

const EVERY_MS = 5_000;
const AT_ONCE = 500;

/**
 * Begins and ends arrangements and writes leaves and arrangements into each new day, when it comes where the employee works. When that is
 * stands in the store: a restart misses nothing, and of two processes the one that comes second finds it done.
 */
@Injectable()
export class DayClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('DayClock');
  private readonly settled = counter('simpul_remote_work_due_total', 'Employees for whom a day, an arrangement or a leave began or ended');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(REMOTE_WORK_STORE) private readonly store: RemoteWorkStore,
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
    private readonly outbox: OutboxRelay,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Everything that has come due by now. Throws `StoreUnavailable`. */
  async tick(): Promise<void> {
    for (const partition of await this.store.duePartitions(this.clock.now())) {
      while (!this.stopping.signal.aborted && (await this.settleSome(partition)) === AT_ONCE);
    }
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.tick();
      } catch (error) {
        this.logger.warn(`what begins or ends today waits: ${(error as Error).message}`);
      }
      await sleep(EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  private async settleSome(partition: number): Promise<number> {
    const { due, published } = await this.store.inPartition(partition, async (unit) => {
      const now = this.clock.now();
      const subjects = await unit.due(now, AT_ONCE);
      const staff = new StaffTransaction(unit, { now, agencies: this.agencies.directory() });
      await staff.open(subjects);
      return { due: subjects.length, published: await staff.save() };
    });
    this.settled.inc(due);
    if (published > 0) this.outbox.wake();
    return due;
  }
}
