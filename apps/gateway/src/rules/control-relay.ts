import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { LogAppender, RulesStore } from '@simpul/domain';
import { counter, LOG_APPENDER, RelayLoop, RULES_STORE } from '@simpul/platform';
import { carryControl } from './carry-control.ts';
import { LaneJanitor } from './lane-janitor.ts';

/**
 * Carries rules from the outbox into the log, and clears away the lanes that they closed. It runs in every gateway; one of them at a time
 * holds the lock.
 */
@Injectable()
export class ControlRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ControlRelay');
  private readonly carried = counter('simpul_control_records_total', 'Versions of rules carried into every partition of the log');
  private readonly loop: RelayLoop;

  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(LOG_APPENDER) private readonly log: LogAppender,
    private readonly janitor: LaneJanitor,
  ) {
    this.loop = new RelayLoop({ asRelay: (work) => rules.asRelay(work), carry: () => this.carry(), onTrouble: (error) => this.tell(error) });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  /** When HTTP has ended: whoever still waited for rules to arrive had its answer. The log and the stores end after it. */
  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Something was proposed: look at once. */
  wake(): void {
    this.loop.wake();
  }

  private async carry(): Promise<boolean> {
    const count = await carryControl(this.rules, this.log);
    this.carried.inc(count);
    if (count > 0) return true;
    await this.janitor.sweep();
    return false;
  }

  private tell(error: Error | undefined): void {
    if (error === undefined) this.logger.log('rules are carried into the log again');
    else this.logger.warn(`rules are not carried into the log at present: ${error.message}`);
  }
}
