import type { Served, ServedStore } from '@simpul/domain';
import type { Database } from '../database.ts';

type StoredRow = Omit<Served, 'next'> & { next: string };

export class PostgresServedStore implements ServedStore {
  constructor(private readonly database: Database) {}

  async remember(served: readonly Served[]): Promise<void> {
    if (served.length === 0) return;
    const rows = served.map((row) => ({ ...row, next: String(row.next) }));
    await this.database.query(REMEMBER, [JSON.stringify(rows)]);
  }

  async since(agency: string, subscription: string, from: Date): Promise<Served[]> {
    const rows = await this.database.query<StoredRow>(SINCE, [agency, subscription, from]);
    return rows.map((row) => ({ ...row, next: BigInt(row.next) }));
  }

  async forget(before: Date): Promise<void> {
    await this.database.query('DELETE FROM served WHERE served_at < $1', [before]);
  }
}

// Several gateways serve one lane: in one order, so that no two wait for each other.
const REMEMBER = `
  INSERT INTO served AS old (agency, subscription, hour, incarnation, cursor, next, served_at)
  SELECT agency, subscription, date_trunc('hour', "servedAt", 'UTC'), incarnation, cursor, next, "servedAt"
  FROM jsonb_to_recordset($1::jsonb) AS given (agency text, subscription text, incarnation text, cursor text, next bigint, "servedAt" timestamptz)
  ORDER BY agency, subscription
  ON CONFLICT (agency, subscription, hour) DO UPDATE
    SET incarnation = excluded.incarnation, cursor = excluded.cursor, next = excluded.next, served_at = excluded.served_at
    WHERE old.incarnation <> excluded.incarnation OR old.next < excluded.next`;

const SINCE = `
  SELECT agency, subscription, incarnation, cursor, next, served_at AS "servedAt" FROM served
  WHERE agency = $1 AND subscription = $2 AND served_at >= $3 ORDER BY hour`;
