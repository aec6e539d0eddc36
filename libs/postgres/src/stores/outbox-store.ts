import type { OutboxRow, OutboxStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { whileHolding } from '../while-holding.ts';

export class PostgresOutboxStore implements OutboxStore {
  constructor(private readonly database: Database) {}

  async pending(app: string, limit: number): Promise<OutboxRow[]> {
    const rows = await this.database.query<{ id: string; event: string }>('SELECT id, event FROM outbox WHERE app = $1 ORDER BY id LIMIT $2', [app, limit]);
    return rows.map(({ id, event }) => ({ id: BigInt(id), event }));
  }

  async published(rows: readonly Pick<OutboxRow, 'id'>[]): Promise<void> {
    await this.database.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [rows.map(({ id }) => id)]);
  }

  asRelay(app: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
    return whileHolding(this.database, `simpul:outbox-relay:${app}`, work);
  }
}
