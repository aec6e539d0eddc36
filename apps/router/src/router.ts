import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { LaneReader, LogAppender, LogBatch, PartitionHandler, RouterStateStore, SettingStore } from '@simpul/domain';
import { counter, LANE_READER, LOG_APPENDER, ROUTER_STATE_STORE, SETTING_STORE } from '@simpul/platform';
import { PartitionRouter } from './partition/partition-router.ts';
import type { RouterPorts } from './router-ports.ts';

/** Routes the partitions of the log that this process owns, each by itself. */
@Injectable()
export class Router implements PartitionHandler, OnApplicationShutdown {
  private readonly logger = new Logger('Router');
  private readonly partitions = new Map<number, PartitionRouter>();
  private ports: Promise<RouterPorts> | undefined;

  constructor(
    @Inject(LOG_APPENDER) private readonly log: LogAppender,
    @Inject(LANE_READER) private readonly lanes: LaneReader,
    @Inject(ROUTER_STATE_STORE) private readonly state: RouterStateStore,
    @Inject(SETTING_STORE) private readonly settings: SettingStore,
  ) {}

  async start(partition: number, committed: bigint | null): Promise<bigint> {
    this.stop(partition);
    const router = new PartitionRouter(await this.ready(), partition);
    this.partitions.set(partition, router);
    return router.start(committed);
  }

  async handle(batch: LogBatch): Promise<void> {
    const router = this.partitions.get(batch.partition);
    if (router === undefined) throw new Error(`partition ${batch.partition} is not ours`);
    await router.handle(batch);
  }

  stop(partition: number): void {
    this.partitions.get(partition)?.stop();
    this.partitions.delete(partition);
  }

  async onApplicationShutdown(): Promise<void> {
    const ending = [...this.partitions.values()];
    this.partitions.clear();
    for (const router of ending) router.stop();
    await Promise.all(ending.map((router) => router.idle()));
  }

  private ready(): Promise<RouterPorts> {
    this.ports ??= this.connect().catch((error: unknown) => {
      this.ports = undefined;
      throw error;
    });
    return this.ports;
  }

  private async connect(): Promise<RouterPorts> {
    const routed = counter('simpul_routed_total', 'Log records routed, by what became of them', ['outcome']);
    return {
      log: this.log,
      lanes: this.lanes,
      state: this.state,
      clock: { now: () => Date.now(), pause: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}) },
      idKey: await this.settings.getOrCreate('router-id-key', () => randomBytes(32).toString('base64url')),
      count: (outcome, records) => routed.inc({ outcome }, records),
      onTrouble: (message, about) => this.logger.warn({ msg: message, ...about }),
    };
  }
}
