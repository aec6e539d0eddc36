import type { OutboxRow, OutboxStore } from '@simpul/domain';
import type { Database } from '../database.ts';

export class PostgresOutboxStore implements OutboxStore {
  constructor(private readonly database: Database) {}

  async pending(app: string, limit: number): Promise<OutboxRow[]> {
    const rows = await this.database.query<{ id: string; event: string }>('SELECT id, event FROM outbox WHERE app = $1 ORDER BY id LIMIT $2', [app, limit]);
    return rows.map(({ id, event }) => ({ id: BigInt(id), event }));
  }

  async published(rows: readonly Pick<OutboxRow, 'id'>[]): Promise<void> {
    await this.database.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [rows.map(({ id }) => id)]);
  }

  async asRelay(app: string, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const session = await this.database.session();
    const ending = new AbortController();
    let done: Promise<void> | undefined;
    try {
      if (!(await this.database.run(() => session.tryLock(`simpul:outbox-relay:${app}`)))) return false;
      done = work(ending.signal);
      await Promise.race([done, session.lost]);
      return true;
    } finally {
      ending.abort();
      await done?.catch(() => {});
      await session.close();
    }
  }
}
