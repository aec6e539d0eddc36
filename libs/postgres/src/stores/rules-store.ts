import type { AgencyRules, MetRules, RulesStore, StoredSubscription } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database.ts';
import { ControlOutboxEntity, RulesEntity, SubscriptionEntity } from '../entities/routing.entities.ts';
import { whileHolding } from '../while-holding.ts';

export class PostgresRulesStore implements RulesStore {
  constructor(private readonly database: Database) {}

  async current(agency: string): Promise<AgencyRules | undefined> {
    const [row] = await this.database.rows(RulesEntity, (rows) => rows.find({ where: { agency }, order: { version: 'DESC' }, take: 1 }));
    return row?.rules;
  }

  async propose(rules: AgencyRules, expectedVersion: number): Promise<{ outboxId: number } | undefined> {
    if (rules.version !== expectedVersion + 1) throw new RangeError(`version ${rules.version} does not follow ${expectedVersion}`);
    return this.database.transaction(async (manager) => {
      const stored = await manager.query<unknown[]>(PROPOSE, [rules.agency, rules.version, JSON.stringify(rules), expectedVersion]);
      if (stored.length === 0) return undefined;
      await openSubscriptions(manager, rules);
      await manager.query(CLOSING, [rules.agency, rules.version, rules.subscriptions.map(({ name }) => name)]);
      const [row] = await manager.query<{ id: number }[]>('INSERT INTO control_outbox (agency, version) VALUES ($1, $2) RETURNING id', [rules.agency, rules.version]);
      return { outboxId: (row as { id: number }).id };
    });
  }

  pendingControl(limit: number): Promise<{ outboxId: number; rules: AgencyRules }[]> {
    return this.database.query(PENDING, [limit]);
  }

  async controlAppended(outboxId: number): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('UPDATE control_outbox SET appended_at = now() WHERE id = $1 AND appended_at IS NULL', [outboxId]);
      await manager.query(SETTLE_SUBSCRIPTIONS, [outboxId]);
    });
  }

  async isAppended(outboxId: number): Promise<boolean> {
    const row = await this.database.rows(ControlOutboxEntity, (rows) => rows.findOneBy({ id: outboxId }));
    return row !== null && row.appendedAt !== null;
  }

  async isInForce(agency: string, version: number): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM control_outbox WHERE agency = $1 AND version <= $2 AND appended_at IS NULL LIMIT 1', [agency, version]);
    return rows.length === 0;
  }

  asRelay(work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
    return whileHolding(this.database, 'simpul:control-relay', work);
  }

  async subscriptions(agency?: string): Promise<StoredSubscription[]> {
    const where = agency === undefined ? {} : { agency };
    return this.database.rows(SubscriptionEntity, (all) => all.find({ where, order: { agency: 'ASC', name: 'ASC' } }));
  }

  async metIn(partition: number, agency: string): Promise<MetRules[]> {
    const rows = await this.database.query<{ offset: string; rules: AgencyRules }>('SELECT "offset", rules FROM rule_offsets WHERE partition = $1 AND agency = $2 ORDER BY "offset"', [partition, agency]);
    return rows.map(({ offset, rules }) => ({ offset: BigInt(offset), rules }));
  }
}

async function openSubscriptions(manager: EntityManager, { agency, subscriptions }: AgencyRules): Promise<void> {
  await manager.query(OPENING, [agency, subscriptions.map(({ name }) => name), subscriptions.map(({ lane }) => lane)]);
}

const PROPOSE = `
  INSERT INTO rules (agency, version, rules)
  SELECT $1, $2, $3::jsonb WHERE coalesce((SELECT max(version) FROM rules WHERE agency = $1), 0) = $4
  ON CONFLICT DO NOTHING RETURNING version`;

const OPENING = `
  INSERT INTO subscriptions AS old (agency, name, lane, state, created_at)
  SELECT $1, name, lane, 'opening', now() FROM unnest($2::text[], $3::text[]) AS given (name, lane)
  ON CONFLICT (agency, name) DO UPDATE SET lane = excluded.lane, state = 'opening', created_at = now() WHERE old.state = 'closed'`;

const CLOSING = `
  INSERT INTO closed_lanes (agency, subscription, lane, version)
  SELECT agency, name, lane, $2 FROM subscriptions WHERE agency = $1 AND state <> 'closed' AND NOT name = ANY($3::text[])
  ON CONFLICT (agency, subscription) DO NOTHING`;

const PENDING = `
  SELECT o.id AS "outboxId", r.rules FROM control_outbox o JOIN rules r USING (agency, version)
  WHERE o.appended_at IS NULL ORDER BY o.id LIMIT $1`;

// A subscription that a later version opens is still "opening" and stays so: only what is open can be closed here.
const SETTLE_SUBSCRIPTIONS = `
  UPDATE subscriptions s SET state = CASE WHEN named.yes THEN 'open' ELSE 'closed' END
  FROM control_outbox o JOIN rules r USING (agency, version),
    LATERAL (SELECT name, r.rules -> 'subscriptions' @> jsonb_build_array(jsonb_build_object('name', name)) AS yes FROM subscriptions WHERE agency = o.agency) named
  WHERE o.id = $1 AND s.agency = o.agency AND s.name = named.name
    AND ((named.yes AND s.state = 'opening') OR (NOT named.yes AND s.state = 'open'))`;
