import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  addSubscription, changeSubscription, closeSubscription, faultsIn, isSameSubscription, laneTopic,
  type AgencyRules, type ClosedLaneStore, type RulesStore, type StoredSubscription, type SubscriptionChange, type SubscriptionRule, type Topics,
} from '@simpul/domain';
import { AgencyRegistry, CLOSED_LANE_STORE, Lanes, Problem, RULES_STORE, TOPICS } from '@simpul/platform';
import { ensureLanes } from '../rules/ensure-lanes.ts';
import { RulesInForce } from '../rules/rules-in-force.ts';
import { requireRules } from './refusals.ts';
import { refuseFaults } from './wish-faults.ts';

/** What is asked for under a new name. */
export type NewSubscription = Pick<SubscriptionRule, 'name' | 'types' | 'regions' | 'fields' | 'ownOnly' | 'backfill'>;

export interface KnownSubscription {
  rule: SubscriptionRule;
  state: StoredSubscription['state'];
  createdAt: Date;
}

const CLOSING_LOOK_MS = 100;
const CLOSING_PATIENCE_MS = 8_000;

/** An agency's subscriptions. Each change is in force for every event that is accepted after its answer. */
@Injectable()
export class Subscriptions {
  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(CLOSED_LANE_STORE) private readonly closed: ClosedLaneStore,
    @Inject(TOPICS) private readonly topics: Topics,
    private readonly inForce: RulesInForce,
    private readonly registry: AgencyRegistry,
    private readonly lanes: Lanes,
  ) {}

  async list(agency: string): Promise<KnownSubscription[]> {
    const [{ subscriptions }, stored] = await Promise.all([this.inForce.current(agency), this.rules.subscriptions(agency)]);
    return subscriptions.map((rule) => {
      const { state, createdAt } = stored.find(({ name }) => name === rule.name) ?? { state: 'opening' as const, createdAt: new Date() };
      return { rule, state, createdAt };
    });
  }

  /** Throws `Problem` `no-such-subscription`. */
  async find(agency: string, name: string): Promise<KnownSubscription> {
    const found = (await this.list(agency)).find(({ rule }) => rule.name === name);
    return found ?? missing();
  }

  /** The rules as they would be with it, for nobody but who asks. Throws what `create` throws for a wish that can not be. */
  async planNew(agency: string, wish: NewSubscription): Promise<{ rules: AgencyRules; rule: SubscriptionRule }> {
    const rule = this.ruleOf(agency, wish);
    return { rules: requireRules(addSubscription(await this.inForce.current(agency), rule)), rule };
  }

  async planChange(agency: string, name: string, change: SubscriptionChange): Promise<{ rules: AgencyRules; rule: SubscriptionRule }> {
    const rules = this.changed(await this.inForce.current(agency), name, change);
    return { rules, rule: rules.subscriptions.find((one) => one.name === name) ?? missing() };
  }

  /** Asking for what is there already is answered as if it were new: sending again is safe. Throws `Problem`, `LogUnavailable`. */
  async create(agency: string, wish: NewSubscription): Promise<'created' | 'there'> {
    const rule = this.ruleOf(agency, wish);
    let outcome: 'created' | 'there' = 'created';
    await this.inForce.change(agency, async (rules) => {
      const there = rules.subscriptions.find(({ name }) => name === rule.name);
      outcome = there === undefined ? 'created' : 'there';
      if (there !== undefined && isSameSubscription(there, rule)) return rules;
      await this.waitUntilGone(agency, rule.name);
      const lane = await this.nextLane(agency, rule.name);
      const next = requireRules(addSubscription(rules, { ...rule, lane }));
      await ensureLanes(this.topics, [lane]);
      return next;
    });
    await this.lanes.findAgain(agency, rule.name);
    return outcome;
  }

  async change(agency: string, name: string, change: SubscriptionChange): Promise<void> {
    await this.inForce.change(agency, async (rules) => {
      const next = this.changed(rules, name, change);
      const [before, after] = [rules, next].map(({ subscriptions }) => subscriptions.find((one) => one.name === name));
      return before !== undefined && after !== undefined && isSameSubscription(before, after) ? rules : next;
    });
  }

  /** The lane itself goes when every router has passed the change; until then nobody gets its name. */
  async close(agency: string, name: string): Promise<void> {
    await this.inForce.change(agency, async (rules) => {
      const closed = closeSubscription(rules, name);
      // Asked for again: the first answer may have been lost.
      if ('refusal' in closed && closed.refusal === 'missing' && (await this.closed.isClosing(agency, name))) return rules;
      return requireRules(closed);
    });
    this.lanes.forget(agency, name);
  }

  private ruleOf(agency: string, wish: NewSubscription): SubscriptionRule {
    refuseFaults(faultsIn(wish, wish.types, this.registry.directory()));
    return { ...wish, lane: laneTopic(agency, wish.name) };
  }

  private async nextLane(agency: string, name: string): Promise<string> {
    return laneTopic(agency, name, (await this.rules.subscriptions(agency)).find((one) => one.name === name)?.lane);
  }

  private changed(rules: AgencyRules, name: string, change: SubscriptionChange): AgencyRules {
    const { types } = rules.subscriptions.find((one) => one.name === name) ?? missing();
    refuseFaults(faultsIn(change, types, this.registry.directory()));
    return requireRules(changeSubscription(rules, name, change));
  }

  private async waitUntilGone(agency: string, name: string): Promise<void> {
    for (const end = Date.now() + CLOSING_PATIENCE_MS; await this.closed.isClosing(agency, name); await sleep(CLOSING_LOOK_MS)) {
      if (Date.now() < end) continue;
      throw new Problem('conflict', { detail: { en: `the lane of the subscription "${name}" that was deleted is still being cleared away; try again in a moment, or take another name`, id: `jalur langganan "${name}" yang dihapus masih dibersihkan; coba lagi sebentar lagi, atau pakai nama lain` } });
    }
  }
}

function missing(): never {
  return requireRules({ refusal: 'missing' }) as never;
}
