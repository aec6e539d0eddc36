import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DryRun } from './dry-run.ts';
import type { PreviewDto } from './preview.dto.ts';
import { SubscriptionChannels } from './subscription-channels.ts';
import { viewSubscription, type SubscriptionsDto, type SubscriptionViewDto } from './subscription-view.dto.ts';
import type { ChangeSubscription, CreateSubscription } from './subscription.dto.ts';
import { Subscriptions } from './subscriptions.ts';

/** What is asked of subscriptions, rules and channels together. */
@Injectable()
export class SubscriptionRequests {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly channels: SubscriptionChannels,
    private readonly dryRun: DryRun,
  ) {}

  async list(agency: string): Promise<SubscriptionsDto> {
    const [known, channels] = await Promise.all([this.subscriptions.list(agency), this.channels.list(agency)]);
    return { items: known.map((one) => viewSubscription(one, channels.get(one.rule.name))) };
  }

  async one(agency: string, name: string, secret?: string): Promise<SubscriptionViewDto> {
    const [known, channels] = await Promise.all([this.subscriptions.find(agency, name), this.channels.list(agency)]);
    return viewSubscription(known, channels.get(name), secret);
  }

  /** The lane stands before its channel: what comes meanwhile waits in it. */
  async create(agency: string, body: CreateSubscription, reply: FastifyReply): Promise<SubscriptionViewDto> {
    const { channel } = body;
    if (channel !== undefined) await this.channels.check(agency, body.name, channel);
    const outcome = await this.subscriptions.create(agency, body.wish());
    const secret = channel === undefined ? undefined : await this.channels.put(agency, body.name, channel);
    void reply.code(outcome === 'created' ? 201 : 200);
    return this.one(agency, body.name, secret);
  }

  async change(agency: string, name: string, body: ChangeSubscription): Promise<SubscriptionViewDto> {
    const { channel } = body;
    if (channel !== undefined) await this.channels.check(agency, name, channel);
    await this.subscriptions.change(agency, name, body.change());
    const secret = channel === undefined ? undefined : await this.channels.put(agency, name, channel);
    return this.one(agency, name, secret);
  }

  async close(agency: string, name: string): Promise<void> {
    await this.subscriptions.close(agency, name);
    await this.channels.remove(agency, name);
  }

  async previewNew(agency: string, body: CreateSubscription, reply: FastifyReply): Promise<PreviewDto> {
    if (body.channel !== undefined) await this.channels.check(agency, body.name, body.channel);
    const { rules, rule } = await this.subscriptions.planNew(agency, body.wish());
    void reply.code(200);
    return this.dryRun.preview(rules, rule, new Date());
  }

  async previewChange(agency: string, name: string, body: ChangeSubscription): Promise<PreviewDto> {
    if (body.channel !== undefined) await this.channels.check(agency, name, body.channel);
    const { rules, rule } = await this.subscriptions.planChange(agency, name, body.change());
    return this.dryRun.preview(rules, rule, new Date());
  }
}
