import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { ChannelLeases, Hold, OwnedChannel } from '@simpul/domain';
import { CHANNEL_LEASES, gauge } from '@simpul/platform';
import { ChannelRuns } from './channel-runs.ts';
import type { ChannelRun } from './channel-run.ts';

const LEASE_MS = 8_000;
const RENEW_MS = 1_000;

interface Running {
  hold: Hold;
  run: ChannelRun;
  ended: Promise<void>;
  /** Its channel goes to another dispatcher when it has ended. */
  leaving: boolean;
}

/** Keeps this process's share of the channels going: one owner each at a time, followed by another within seconds when it dies. */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Dispatcher');
  private readonly id = randomUUID();
  private readonly ending = new AbortController();
  private readonly running = new Map<string, Running>();
  private readonly owns = gauge('simpul_channels_owned', 'Push channels that this process delivers');
  private loop: Promise<void> = Promise.resolve();
  private inTrouble = false;

  constructor(
    @Inject(CHANNEL_LEASES) private readonly leases: ChannelLeases,
    private readonly runs: ChannelRuns,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = this.keepGoing();
  }

  /** Before the connections end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.loop;
    for (const { run } of this.running.values()) run.stop();
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
    await this.leases.leave(this.id).catch((error: Error) => this.logger.warn(`the channels are free in ${LEASE_MS / 1_000} s: ${error.message}`));
  }

  private async keepGoing(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        await this.renew();
        if (this.inTrouble) this.logger.log('channels are held again');
        this.inTrouble = false;
      } catch (error) {
        if (!this.inTrouble) this.logger.warn(`channels can't be held: ${(error as Error).message}`);
        this.inTrouble = true;
      }
      await sleep(RENEW_MS, undefined, { signal }).catch(() => {});
    }
  }

  private async renew(): Promise<void> {
    // From before it was asked: the lease that the store counts ends no earlier.
    const heldUntil = performance.now() + LEASE_MS;
    const { owned, surplus } = await this.leases.renew(this.id, LEASE_MS);
    const now = new Map(owned.map((channel) => [keyOf(channel), channel]));
    for (const [key, { run }] of this.running) if (!now.has(key)) run.lose();
    for (const [key, channel] of now) {
      const known = this.running.get(key);
      if (known === undefined) this.start(key, channel, heldUntil);
      else known.run.renewed(channel, heldUntil);
    }
    for (const running of [...this.running.values()].slice(0, surplus)) {
      running.leaving = true;
      running.run.stop();
    }
    this.owns.set(this.running.size);
  }

  private start(key: string, channel: OwnedChannel, heldUntil: number): void {
    const run = this.runs.of(channel, heldUntil);
    const running: Running = { run, hold: channel, ended: Promise.resolve(), leaving: false };
    running.ended = this.untilEnded(running).finally(() => this.running.delete(key));
    this.running.set(key, running);
  }

  private async untilEnded(running: Running): Promise<void> {
    const { agency, subscription } = running.hold;
    try {
      await running.run.run();
      if (running.leaving) await this.leases.release(running.hold);
    } catch (error) {
      this.logger.error({ msg: `a channel stopped: ${(error as Error).message}`, agency, subscription, stack: (error as Error).stack });
    }
  }
}

/** Taken over once more by the same process, it is another ownership. */
const keyOf = ({ agency, subscription, epoch }: Hold) => `${agency} ${subscription} ${epoch}`;
