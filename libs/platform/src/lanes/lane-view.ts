import { Inject, Injectable } from '@nestjs/common';
import { sightUnder, type LaneSight, type RulesStore } from '@simpul/domain';
import { Problem } from '../problems/problem.ts';
import { RULES_STORE } from '../tokens.ts';

const FRESH_MS = 2_000;

/** Entitlement judged once more on reading, so that a revocation acts at once also on what stands in the lane already. */
@Injectable()
export class LaneView {
  private readonly known = new Map<string, { sight: LaneSight; until: number }>();

  constructor(@Inject(RULES_STORE) private readonly rules: RulesStore) {}

  /** Throws `Problem` `no-such-subscription`, `StoreUnavailable`. */
  async of(agency: string): Promise<LaneSight> {
    const known = this.known.get(agency);
    if (known !== undefined && known.until > Date.now()) return known.sight;
    const rules = await this.rules.current(agency);
    if (rules === undefined) throw new Problem('no-such-subscription', { detail: { en: `${agency} has not joined yet`, id: `${agency} belum bergabung` } });
    const sight = sightUnder(rules);
    this.known.set(agency, { sight, until: Date.now() + FRESH_MS });
    return sight;
  }
}
