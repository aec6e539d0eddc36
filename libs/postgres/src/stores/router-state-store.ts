import type { AgencyRules, BackfillRow, MetRules, RouterStateStore } from '@simpul/domain';
import type { Database } from '../database.ts';

type StoredRow = Omit<BackfillRow, 'next' | 'skipped'> & { next: string; skipped: string };

export class PostgresRouterStateStore implements RouterStateStore {
  constructor(private readonly database: Database) {}

  async rulesBelow(partition: number, offset: bigint): Promise<AgencyRules[]> {
    const rows = await this.database.query<{ rules: AgencyRules }>(RULES_BELOW, [partition, offset]);
    return rows.map(({ rules }) => rules);
  }

  async storeRules(partition: number, met: readonly MetRules[]): Promise<void> {
    if (met.length === 0) return;
    const rows = met.map(({ offset, rules }) => ({ offset: String(offset), rules }));
    await this.database.query(STORE_RULES, [partition, JSON.stringify(rows)]);
  }

  async takeBackfills(partition: number): Promise<BackfillRow[]> {
    return this.changed(TAKE_BACKFILLS, [partition]);
  }

  async openBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    if (rows.length === 0) return [];
    const given = textOf(rows);
    await this.database.query(OPEN_BACKFILLS, [given]);
    return (await this.database.query<StoredRow>(STILL_OPEN, [given])).map(rowOf);
  }

  async advanceBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    return rows.length === 0 ? [] : this.changed(ADVANCE, [textOf(rows)]);
  }

  async skipBackfills(rows: readonly BackfillRow[], position: bigint): Promise<BackfillRow[]> {
    return rows.length === 0 ? [] : this.changed(SKIP, [textOf(rows), position]);
  }

  async finishBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    return rows.length === 0 ? [] : this.changed(FINISH, [textOf(rows)]);
  }

  async closeBackfills(rows: readonly BackfillRow[]): Promise<void> {
    if (rows.length > 0) await this.database.query(CLOSE, [textOf(rows)]);
  }

  private async changed(sql: string, parameters: readonly unknown[]): Promise<BackfillRow[]> {
    return (await this.database.write<StoredRow>(sql, parameters)).map(rowOf);
  }
}

function rowOf(row: StoredRow): BackfillRow {
  return { ...row, next: BigInt(row.next), skipped: BigInt(row.skipped) };
}

function textOf(rows: readonly BackfillRow[]): string {
  return JSON.stringify(rows.map((row) => ({ ...row, next: String(row.next), skipped: String(row.skipped) })));
}

const RULES_BELOW = `SELECT DISTINCT ON (agency) rules FROM rule_offsets WHERE partition = $1 AND "offset" < $2 ORDER BY agency, "offset" DESC`;

const STORE_RULES = `
  INSERT INTO rule_offsets (partition, "offset", agency, version, rules)
  SELECT $1, "offset", rules ->> 'agency', (rules ->> 'version')::integer, rules
  FROM jsonb_to_recordset($2::jsonb) AS met ("offset" bigint, rules jsonb)
  ON CONFLICT (partition, "offset") DO NOTHING`;

const ROW = 'b.agency, b.subscription, b.partition, b.lane, b.next, b.epoch, b.skipped, b.reason, b.rules';
const GIVEN = `jsonb_to_recordset($1::jsonb) AS given (agency text, subscription text, partition integer, lane text, next bigint, epoch integer, skipped bigint, reason text, rules jsonb)`;
const SAME = 'b.agency = given.agency AND b.subscription = given.subscription AND b.partition = given.partition';

const TAKE_BACKFILLS = `UPDATE backfills b SET epoch = epoch + 1 WHERE partition = $1 AND NOT done RETURNING ${ROW}`;

// A finished backfill never starts again by itself: a replay meets its control record once more. A subscription that was deleted and
// made anew comes under newer rules. A lane that refuses appends is detached anew, and whoever held an older epoch is out.
const OPEN_BACKFILLS = `
  INSERT INTO backfills AS old (agency, subscription, partition, lane, next, epoch, skipped, reason, rules)
  SELECT agency, subscription, partition, lane, next, epoch, skipped, reason, rules FROM ${GIVEN}
  ON CONFLICT (agency, subscription, partition) DO UPDATE
    SET lane = excluded.lane, next = excluded.next, epoch = greatest(old.epoch + 1, excluded.epoch), skipped = excluded.skipped, reason = excluded.reason, rules = excluded.rules, done = false
    WHERE (old.done AND excluded.reason = 'detached')
      OR (excluded.reason = 'backfill' AND (excluded.rules ->> 'version')::integer > (old.rules ->> 'version')::integer)`;

const STILL_OPEN = `SELECT ${ROW} FROM backfills b JOIN ${GIVEN} ON ${SAME} WHERE NOT b.done`;

const ADVANCE = `UPDATE backfills b SET next = given.next, rules = given.rules FROM ${GIVEN} WHERE ${SAME} AND b.epoch = given.epoch AND NOT b.done RETURNING ${ROW}`;

const SKIP = `UPDATE backfills b SET skipped = greatest(b.skipped, $2) FROM ${GIVEN} WHERE ${SAME} AND b.epoch = given.epoch AND NOT b.done RETURNING ${ROW}`;

const FINISH = `UPDATE backfills b SET done = true FROM ${GIVEN} WHERE ${SAME} AND b.epoch = given.epoch AND b.next >= b.skipped AND NOT b.done RETURNING ${ROW}`;

const CLOSE = `UPDATE backfills b SET done = true FROM ${GIVEN} WHERE ${SAME} AND (b.rules ->> 'version')::integer <= (given.rules ->> 'version')::integer`;
