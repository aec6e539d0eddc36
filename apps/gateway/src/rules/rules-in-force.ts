import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { AgencyRules, RulesStore } from '@simpul/domain';
import { Problem, RULES_STORE } from '@simpul/platform';
import { ControlRelay } from './control-relay.ts';

const LOOK_MS = 20;
const CARRY_AGAIN_MS = 1_000;
const PATIENCE_MS = 15_000;
/** Each lost race is another change of the same agency's rules that was made meanwhile. */
const TRIES = 20;

/** Changes an agency's rules: from the answer on, every event accepted is judged by the new ones. */
@Injectable()
export class RulesInForce {
  constructor(
    @Inject(RULES_STORE) private readonly rules: RulesStore,
    private readonly relay: ControlRelay,
  ) {}

  /** Throws `Problem` `no-such-subscription` for an agency that has not joined. */
  async current(agency: string): Promise<AgencyRules> {
    const rules = await this.rules.current(agency);
    if (rules !== undefined) return rules;
    throw new Problem('no-such-subscription', { detail: { en: `${agency} has not joined yet: it has no subscription`, id: `${agency} belum bergabung: belum ada langganan` } });
  }

  /**
   * `decide` is given the newest rules and returns their next version, or the same when they say it already; it is asked again when somebody
   * else was faster. Resolves when every partition of the log holds what it returned.
   * Throws what `decide` throws, and `Problem` `unavailable` when the log takes too long (going on by itself; ask again).
   */
  async change(agency: string, decide: (rules: AgencyRules) => Promise<AgencyRules>): Promise<AgencyRules> {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = await this.current(agency);
      const after = await decide(before);
      if (after !== before && (await this.rules.propose(after, before.version)) === undefined) continue;
      await this.waitFor(agency, after.version);
      return after;
    }
    throw new Problem('unavailable', { retryAfter: 1 });
  }

  private async waitFor(agency: string, version: number): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (let wokenAt = 0; Date.now() < end; await sleep(LOOK_MS)) {
      if (Date.now() - wokenAt >= CARRY_AGAIN_MS) {
        this.relay.wake();
        wokenAt = Date.now();
      }
      if (await this.rules.isInForce(agency, version)) return;
    }
    throw new Problem('unavailable', { retryAfter: 2, detail: { en: 'the change is stored, but the log has not taken it yet; send it again to learn when', id: 'perubahan tersimpan, tetapi belum diterima log; kirim lagi untuk mengetahui kapan berlaku' } });
  }
}
