import { Inject, Injectable } from '@nestjs/common';
import type { RulesStore, Topics } from '@simpul/domain';
import { Problem, RULES_STORE, TOPICS } from '@simpul/platform';

export interface OpenLane {
  agency: string;
  subscription: string;
  topic: string;
  /** The topic's broker-given id. */
  incarnation: string;
}

const FRESH_MS = 10_000;

/** Which lanes stand open; asked of Postgres and Kafka once in a while, not on every pull. */
@Injectable()
export class Lanes {
  private readonly known = new Map<string, { lane: OpenLane; until: number }>();

  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  async find(agency: string, subscription: string): Promise<OpenLane> {
    const key = `${agency} ${subscription}`;
    const known = this.known.get(key);
    if (known !== undefined && known.until > Date.now()) return known.lane;
    const lane = await this.look(agency, subscription);
    this.known.set(key, { lane, until: Date.now() + FRESH_MS });
    return lane;
  }

  forget(lane: OpenLane): void {
    this.known.delete(`${lane.agency} ${lane.subscription}`);
  }

  private async look(agency: string, subscription: string): Promise<OpenLane> {
    const all = await this.rules.subscriptions(agency);
    const found = all.find(({ name, state }) => name === subscription && state !== 'closed');
    const incarnation = found && (await this.topics.incarnation(found.lane));
    if (found === undefined || incarnation === undefined) {
      throw new Problem('no-such-subscription', { detail: `${agency} has no open subscription "${subscription.slice(0, 60)}"; it has: ${all.map(({ name }) => name).join(', ') || 'none'}` });
    }
    return { agency, subscription, topic: found.lane, incarnation };
  }
}
