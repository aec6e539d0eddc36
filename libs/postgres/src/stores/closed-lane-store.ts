import type { ClosedLane, ClosedLaneStore } from '@simpul/domain';
import type { Database } from '../database.ts';

export class PostgresClosedLaneStore implements ClosedLaneStore {
  constructor(private readonly database: Database) {}

  passed(partitions: number): Promise<ClosedLane[]> {
    return this.database.query(PASSED, [partitions]);
  }

  async isClosing(agency: string, subscription: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM closed_lanes WHERE agency = $1 AND subscription = $2', [agency, subscription]);
    return rows.length > 0;
  }

  async removed({ agency, subscription, version }: ClosedLane): Promise<void> {
    await this.database.transaction(async (manager) => {
      for (const table of ['cursors', 'served', 'undelivered_tasks']) await manager.query(`DELETE FROM ${table} WHERE agency = $1 AND subscription = $2`, [agency, subscription]);
      await manager.query('DELETE FROM closed_lanes WHERE agency = $1 AND subscription = $2 AND version = $3', [agency, subscription, version]);
    });
  }
}

// Versions come in order: a partition that has met a later one has met this one.
const PASSED = `
  SELECT c.agency, c.subscription, c.lane, c.version FROM closed_lanes c
    JOIN subscriptions s ON s.agency = c.agency AND s.name = c.subscription AND s.state = 'closed'
  WHERE (SELECT count(DISTINCT partition) FROM rule_offsets o WHERE o.agency = c.agency AND o.version >= c.version) >= $1`;
