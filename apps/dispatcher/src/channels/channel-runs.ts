import { Inject, Injectable } from '@nestjs/common';
import type { ChannelLeases, FileBounds, OwnedChannel, SecretSeal } from '@simpul/domain';
import { CHANNEL_LEASES, CLOCK, CONFIG, counter, SECRET_SEAL, type Clock, type Config } from '@simpul/platform';
import { FileRun } from '../file/file-run.ts';
import { WebhookRun } from '../webhook/webhook-run.ts';
import type { ChannelRun } from './channel-run.ts';
import { LanePages } from './lane-pages.ts';

/** What is set for all channels. */
export interface ChannelLimits {
  /** The longest that a webhook's answer is waited for. */
  answerMs: number;
  file: FileBounds;
}

export const CHANNEL_LIMITS = Symbol('ChannelLimits');

export const CHANNEL_DEFAULTS: ChannelLimits = { answerMs: 15_000, file: { count: 10_000, bytes: 8_000_000, ageMs: 60_000 } };

@Injectable()
export class ChannelRuns {
  private readonly pushed = counter('simpul_pushed_total', 'What came of the deliveries over push channels', ['channel', 'outcome']);

  constructor(
    @Inject(CHANNEL_LEASES) private readonly leases: ChannelLeases,
    @Inject(SECRET_SEAL) private readonly seal: SecretSeal,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CHANNEL_LIMITS) private readonly limits: ChannelLimits,
    private readonly pages: LanePages,
  ) {}

  of(owned: OwnedChannel, heldUntil: number): ChannelRun {
    const { leases, pages, clock } = this;
    const counted = (channel: string) => (outcome: string, count = 1) => this.pushed.inc({ channel, outcome }, count);
    if (owned.target.kind === 'file') return new FileRun({ leases, pages, clock, root: this.config.fileChannelRoot, bounds: this.limits.file, counted: counted('file') }, owned, heldUntil);
    const sender = { allowPrivate: this.config.privateWebhooks, answerMs: this.limits.answerMs };
    return new WebhookRun({ leases, pages, clock, sender, seal: this.seal, counted: counted('webhook') }, owned, heldUntil);
  }
}
