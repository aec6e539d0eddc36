import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { decodeCursor, type Served, type ServedStore } from '@simpul/domain';
import { SERVED_STORE } from '@simpul/platform';

const EVERY_MS = 1_000;

/** Remembers how far each lane was handed out, so that "why" can say when: written at most once a second, for all lanes at once. */
@Injectable()
export class ServedLanes implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('ServedLanes');
  private dirty = new Map<string, Served>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(@Inject(SERVED_STORE) private readonly store: ServedStore) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** A page with events went out; what lies before its cursor was served. */
  served(agency: string, subscription: string, cursor: string, now = new Date()): void {
    const { incarnation, next } = decodeCursor(cursor) ?? {};
    if (incarnation === undefined || next === undefined) return;
    const key = `${agency} ${subscription}`;
    const before = this.dirty.get(key);
    if (before?.incarnation === incarnation && before.next >= next) return;
    this.dirty.set(key, { agency, subscription, incarnation, cursor, next, servedAt: now });
  }

  /** What can not be written now is written with what comes next. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  private async write(): Promise<void> {
    if (this.dirty.size === 0) return;
    const rows = this.dirty;
    this.dirty = new Map();
    try {
      await this.store.remember([...rows.values()]);
    } catch (error) {
      this.logger.warn(`what was served is not remembered at present: ${(error as Error).message}`);
      for (const [key, row] of rows) if (!this.dirty.has(key)) this.dirty.set(key, row);
    }
  }
}
