import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { TASKS_SYSTEM, type LogAppender, type OutboxStore } from '@simpul/domain';
import { counter, LOG_APPENDER, OUTBOX_STORE, OutboxRelay } from '@simpul/platform';

/** Carries the tasks' events into the log; runs in every process of this app, works in one of them (design §4.4). */
@Injectable()
export class TasksOutbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly relay: OutboxRelay;

  constructor(@Inject(OUTBOX_STORE) store: OutboxStore, @Inject(LOG_APPENDER) log: LogAppender) {
    const logger = new Logger('TasksOutbox');
    const published = counter('simpul_outbox_published_total', 'Events carried from an outbox into the log', ['app']);
    this.relay = new OutboxRelay({
      app: TASKS_SYSTEM,
      store,
      log,
      onPublished: (count) => published.inc({ app: TASKS_SYSTEM }, count),
      onTrouble: (error) => (error === undefined ? logger.log('events go out again') : logger.warn(`events wait in the outbox: ${error.message}`)),
    });
  }

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.relay.stop();
  }

  /** Something was put there. */
  wake(): void {
    this.relay.wake();
  }
}
