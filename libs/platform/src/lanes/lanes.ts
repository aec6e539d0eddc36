import { Inject, Injectable } from '@nestjs/common';
import { LogUnavailable, type RulesStore, type StoredSubscription, type Topics } from '@simpul/domain';
import { Problem } from '../problems/problem.ts';
import { RULES_STORE, TOPICS } from '../tokens.ts';

export interface OpenLane {
  agency: string;
  subscription: string;
  topic: string;
  /** The topic's broker-given id. */
  incarnation: string;
  /** False while its rules are on their way into the log, or when it refuses copies. */
  flowing: boolean;
}

/** How a lane stands for its reader. PAUSED: all that is there was read, and nothing comes at present. */
export type LaneState = 'CAUGHT_UP' | 'BEHIND' | 'PAUSED';

export function stateOf({ flowing }: Pick<OpenLane, 'flowing'>, behind: number): LaneState {
  if (behind > 0) return 'BEHIND';
  return flowing ? 'CAUGHT_UP' : 'PAUSED';
}

const FRESH_MS = 60_000;

/**
 * Which lanes stand open, and how far they reach. What was open once is asked of Postgres again each minute, in one question
 * for all; nobody reads a lane that was made anew meanwhile: what is fetched tells whose records those are.
 */
@Injectable()
export class Lanes {
  private readonly known = new Map<string, OpenLane>();
  private freshUntil = 0;
  private refreshing: Promise<void> | undefined;

  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    @Inject(TOPICS) private readonly topics: Topics,
  ) {}

  /** Throws `Problem` `no-such-subscription` or `unavailable`, `LogUnavailable`, `StoreUnavailable`. */
  async find(agency: string, subscription: string): Promise<OpenLane> {
    const key = keyOf(agency, subscription);
    if (this.known.has(key) && this.freshUntil <= Date.now()) await this.refresh();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const lane = await this.look(agency, subscription);
    if (lane.flowing) this.known.set(key, lane);
    return lane;
  }

  /** The same, asked anew: for whoever met a sign that the lane is another one by now. */
  findAgain(agency: string, subscription: string): Promise<OpenLane> {
    this.forget(agency, subscription);
    return this.find(agency, subscription);
  }

  forget(agency: string, subscription: string): void {
    this.known.delete(keyOf(agency, subscription));
  }

  /** Whether the topic is still the one that `lane` speaks of. */
  async isStill(lane: OpenLane): Promise<boolean> {
    return (await this.ask(lane, () => this.topics.incarnation(lane.topic))) === lane.incarnation;
  }

  /** Lowest offset that is kept, and the one after the last. */
  async range(lane: OpenLane): Promise<{ low: bigint; high: bigint }> {
    const [range] = await this.ask(lane, () => this.topics.offsets(lane.topic));
    if (range === undefined) throw new LogUnavailable(`Kafka does not tell the range of ${lane.topic}`);
    return range;
  }

  /** The offset of the first record that came into the lane at or after this time; the end when none did. */
  async offsetAt(lane: OpenLane, timestampMs: number): Promise<bigint> {
    const [at] = await this.ask(lane, () => this.topics.offsetsAt(lane.topic, timestampMs));
    return at?.offset ?? (await this.range(lane)).high;
  }

  private refresh(): Promise<void> {
    this.refreshing ??= this.forgetClosed().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async forgetClosed(): Promise<void> {
    const open = new Map<string, string>();
    for (const { agency, name, lane, state } of await this.rules.subscriptions()) if (state === 'open') open.set(keyOf(agency, name), lane);
    for (const [key, { topic }] of this.known) if (open.get(key) !== topic) this.known.delete(key);
    this.freshUntil = Date.now() + FRESH_MS;
  }

  private async look(agency: string, subscription: string): Promise<OpenLane> {
    const all = await this.rules.subscriptions(agency);
    const found = all.find(({ name, state }) => name === subscription && state !== 'closed');
    if (found === undefined) throw noSuchSubscription(agency, subscription, all);
    const lane = { agency, subscription, topic: found.lane, flowing: found.state === 'open' };
    const incarnation = await this.ask(lane, () => this.topics.incarnation(found.lane));
    if (incarnation !== undefined) return { ...lane, incarnation };
    throw new Problem('unavailable', { retryAfter: 60, detail: { en: `the lane "${subscription}" of ${agency} is missing in Kafka; tell the operator`, id: `jalur "${subscription}" milik ${agency} tidak ada di Kafka; beri tahu operator` } });
  }

  private async ask<T>({ agency, subscription }: { agency: string; subscription: string }, question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      this.known.delete(keyOf(agency, subscription));
      throw new LogUnavailable((error as Error).message, { cause: error });
    }
  }
}

const keyOf = (agency: string, subscription: string) => `${agency} ${subscription}`;

function noSuchSubscription(agency: string, wanted: string, all: readonly StoredSubscription[]): Problem {
  const names = all.filter(({ state }) => state !== 'closed').map(({ name }) => name);
  if (names.length === 0) return new Problem('no-such-subscription', { detail: { en: `${agency} has not joined yet: it has no subscription`, id: `${agency} belum bergabung: belum ada langganan` } });
  const list = names.join(', ');
  return new Problem('no-such-subscription', { detail: { en: `${agency} has no open subscription "${wanted}"; it has: ${list}`, id: `${agency} tidak punya langganan "${wanted}"; yang ada: ${list}` } });
}
