import type { CommittedCursor, CursorStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { CursorEntity } from '../entities/routing.entities.ts';

export class PostgresCursorStore implements CursorStore {
  constructor(private readonly database: Database) {}

  async committed(agency: string, subscription: string): Promise<CommittedCursor | undefined> {
    const row = await this.database.rows(CursorEntity, (rows) => rows.findOneBy({ agency, subscription }));
    return row ?? undefined;
  }

  async commit({ agency, subscription, cursor, next, committedAt }: CommittedCursor, force: boolean): Promise<'committed' | 'moved-back'> {
    const rows = await this.database.query(COMMIT, [agency, subscription, cursor, next, committedAt, force]);
    return rows.length === 1 ? 'committed' : 'moved-back';
  }
}

const COMMIT = `
  WITH moved AS (
    INSERT INTO cursors AS old (agency, subscription, cursor, next, committed_at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (agency, subscription) DO UPDATE SET cursor = excluded.cursor, next = excluded.next, committed_at = excluded.committed_at
    WHERE old.next <= excluded.next OR $6
    RETURNING 1),
  read_again AS (DELETE FROM undelivered_tasks WHERE $6 AND agency = $1 AND subscription = $2 AND "offset" >= $4)
  SELECT 1 FROM moved`;
