import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { REMOTE_WORK_SYSTEM, type LogAppender, type OutboxStore } from '@simpul/domain';
import { counter, LOG_APPENDER, OUTBOX_STORE, OutboxRelay } from '@simpul/platform';

/** Carries what happened here into the log; whichever process of the app has the lock does it. */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Outbox');
  private readonly relay: OutboxRelay;

  constructor(@Inject(OUTBOX_STORE) store: OutboxStore, @Inject(LOG_APPENDER) log: LogAppender) {
    const published = counter('simpul_outbox_published_total', 'Events carried from an outbox into the log', ['app']);
    this.relay = new OutboxRelay({ app: REMOTE_WORK_SYSTEM, store, log, onTrouble: (error) => this.tell(error), onPublished: (count) => published.inc({ app: REMOTE_WORK_SYSTEM }, count) });
  }

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.relay.stop();
  }

  /** Something was put into it. */
  wake(): void {
    this.relay.wake();
  }

  private tell(error: Error | undefined): void {
    if (error === undefined) this.logger.log('what happened here is published again');
    else this.logger.warn(`what happened here waits to be published: ${error.message}`);
  }
}
