import { setTimeout as sleep } from 'node:timers/promises';
import { firstRules, type Agency, type AgencyStore, type RulesStore, type Topics } from '@simpul/domain';
import { Problem } from '@simpul/platform';
import { ensureLanes } from './ensure-lanes.ts';
import { nearestIds } from './nearest-ids.ts';

export interface JoiningParts {
  agencies: AgencyStore;
  rules: RulesStore;
  topics: Pick<Topics, 'ensure'>;
  /** Has the outbox carried into the log: wakes this process's relay, or does its work when nobody else does. */
  carry: () => Promise<unknown>;
}

const LOOK_MS = 25;
const CARRY_AGAIN_MS = 1_000;

/** An agency joins with its first credential: its lane `main` opens, filled from the log's beginning. */
export class Joining {
  private readonly parts: JoiningParts;
  private readonly patienceMs: number;

  constructor(parts: JoiningParts, patienceMs = 15_000) {
    this.parts = parts;
    this.patienceMs = patienceMs;
  }

  /**
   * Resolves when every partition of the log holds the agency's rules: each event accepted from then on is judged by them. Of several who
   * call at once one proposes and all wait; who joined before has it at once.
   * Throws `Problem` `no-such-agency` and `unavailable` (going on by itself, ask again), `LogUnavailable`, `StoreUnavailable`.
   */
  async join(id: string): Promise<Agency> {
    const agency = await this.find(id);
    if ((await this.parts.rules.current(id)) === undefined) await this.propose(agency);
    if (!(await this.isEffective(id))) await this.waitUntilEffective(id);
    return agency;
  }

  private async find(id: string): Promise<Agency> {
    const agency = await this.parts.agencies.byId(id);
    if (agency !== undefined) return agency;
    const near = nearestIds(id, await this.parts.agencies.all());
    const asked = near.length === 0 ? undefined : near.join(', ');
    throw new Problem('no-such-agency', { detail: { en: `there is no agency "${id.slice(0, 80)}"${asked ? `; did you mean ${asked}?` : ''}`, id: `tidak ada instansi "${id.slice(0, 80)}"${asked ? `; maksudnya ${asked}?` : ''}` } });
  }

  /** The lane's topic comes first: no router may meet rules whose lane is not there. */
  private async propose(agency: Agency): Promise<void> {
    const rules = firstRules(agency);
    await ensureLanes(this.parts.topics, rules.subscriptions.map(({ lane }) => lane));
    await this.parts.rules.propose(rules, 0);
  }

  private async isEffective(id: string): Promise<boolean> {
    return (await this.parts.rules.subscriptions(id)).every(({ state }) => state !== 'opening');
  }

  private async waitUntilEffective(id: string): Promise<void> {
    const end = Date.now() + this.patienceMs;
    for (let carriedAt = 0; Date.now() < end; await sleep(LOOK_MS)) {
      if (Date.now() - carriedAt >= CARRY_AGAIN_MS) {
        await this.parts.carry();
        carriedAt = Date.now();
      }
      if (await this.isEffective(id)) return;
    }
    throw new Problem('unavailable', { retryAfter: 2, detail: { en: 'the agency has joined, but the log has not taken its rules yet', id: 'instansi sudah terdaftar, tetapi log belum menerima aturannya' } });
  }
}
