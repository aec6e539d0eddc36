import { Logger, type FactoryProvider, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, headersOf, type LogAppender, type NewRecord, type OutboxRow, type OutboxStore } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { counter } from '../metrics/metrics.ts';
import { LOG_APPENDER, OUTBOX_STORE } from '../tokens.ts';
import { RelayLoop } from './relay-loop.ts';

const ROWS = 500;

interface OutboxRelayOptions {
  /** Whose outbox: `simpul-tasks`. */
  app: string;
  store: OutboxStore;
  log: Pick<LogAppender, 'append'>;
  /** Told once when it gets into trouble; with undefined when it is out of it. */
  onTrouble(error: Error | undefined): void;
}

/**
 * Carries an app's events from its outbox into the log, in the order of their ids: one relay at a time, whichever process has the lock.
 * A row goes when the log has acknowledged it; after a crash between the two it is published again, which has no effect.
 */
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly options: OutboxRelayOptions;
  private readonly loop: RelayLoop;
  private readonly published = counter('simpul_outbox_published_total', 'Events carried from an outbox into the log', ['app']);

  constructor(options: OutboxRelayOptions) {
    const { app, store } = options;
    this.options = options;
    this.loop = new RelayLoop({ asRelay: (work) => store.asRelay(app, work), carry: () => this.carry(), onTrouble: (error) => options.onTrouble(error) });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Something was put into the outbox: look at once. */
  wake(): void {
    this.loop.wake();
  }

  private async carry(): Promise<boolean> {
    const { app, store, log } = this.options;
    const rows = await store.pending(app, ROWS);
    if (rows.length === 0) return false;
    await log.append(rows.map(recordOf));
    await store.published(rows);
    this.published.inc({ app }, rows.length);
    return rows.length === ROWS;
  }
}

/** An app's one relay. */
export function outboxRelay(app: string): FactoryProvider<OutboxRelay> {
  const logger = new Logger('OutboxRelay');
  const onTrouble = (error: Error | undefined) => (error === undefined ? logger.log(`events of ${app} go out again`) : logger.warn(`events of ${app} wait in the outbox: ${error.message}`));
  return { provide: OutboxRelay, inject: [OUTBOX_STORE, LOG_APPENDER], useFactory: (store: OutboxStore, log: LogAppender) => new OutboxRelay({ app, store, log, onTrouble }) };
}

function recordOf({ event }: OutboxRow): NewRecord {
  const read = JSON.parse(event) as SimpulEvent;
  return { topic: EVENTS_TOPIC, partition: partitionOf(read.subject, EVENTS_PARTITIONS), key: Buffer.from(read.subject), value: Buffer.from(event), headers: headersOf(read) };
}
