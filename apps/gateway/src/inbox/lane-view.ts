import { Inject, Injectable } from '@nestjs/common';
import { attributesOf, cutEvent, mayRead, type LogRecord, type RulesStore } from '@simpul/domain';
import { Problem, RULES_STORE } from '@simpul/platform';

export interface Sight {
  mayHave(record: LogRecord): boolean;
  /** CloudEvents JSON as this agency may see it now. */
  show(record: LogRecord): Buffer;
}

const FRESH_MS = 2_000;

/** Entitlement judged once more on reading, so that a revocation acts at once also on what stands in the lane already (G6). */
@Injectable()
export class LaneView {
  private readonly known = new Map<string, { sight: Sight; until: number }>();

  constructor(@Inject(RULES_STORE) private readonly rules: RulesStore) {}

  async of(agency: string): Promise<Sight> {
    const known = this.known.get(agency);
    if (known !== undefined && known.until > Date.now()) return known.sight;
    const rules = await this.rules.current(agency);
    if (rules === undefined) throw new Problem('no-such-subscription', { detail: `${agency} has no rules` });
    const sight: Sight = {
      mayHave: (record) => isTest(record) || mayRead(rules, attributesOf(record.headers)) !== 'none',
      show: (record) => record.value ?? Buffer.from('null'),
    };
    this.known.set(agency, { sight, until: Date.now() + FRESH_MS });
    return sight;
  }
}
