import { Inject, Injectable } from '@nestjs/common';
import { attributesOf, cutEvent, mayRead, passesWhole, type AgencyRules, type LogRecord, type RulesStore } from '@simpul/domain';
import { Problem, RULES_STORE } from '@simpul/platform';

/** What an agency may see of the records of its lanes, by its present rules. */
export interface LaneSight {
  mayHave(record: LogRecord): boolean;
  /** CloudEvents JSON as the agency may see it now; undefined = nothing of it. What was cut on its way into the lane stays cut. */
  show(record: LogRecord): Buffer | undefined;
}

const FRESH_MS = 2_000;

/** Entitlement judged once more on reading, so that a revocation acts at once also on what stands in the lane already (G6). */
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

export function sightUnder(rules: AgencyRules): LaneSight {
  return {
    mayHave: ({ value, headers }) => value !== null && mayRead(rules, attributesOf(headers)) !== undefined,
    show({ value, headers }) {
      const attributes = attributesOf(headers);
      const sight = mayRead(rules, attributes);
      if (value === null || sight === undefined) return undefined;
      return passesWhole(sight, attributes.type) ? value : cutEvent(value, sight);
    },
  };
}
