import type { RetryJobRow, RetryJobStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { RetryJobEntity } from '../entities/intake.entities.ts';

export class PostgresRetryJobStore implements RetryJobStore {
  constructor(private readonly database: Database) {}

  async create(job: RetryJobRow): Promise<void> {
    await this.database.rows(RetryJobEntity, (rows) => rows.insert({ ...job }));
  }

  async get(agency: string, id: string): Promise<RetryJobRow | undefined> {
    const row = await this.database.rows(RetryJobEntity, (rows) => rows.findOneBy({ agency, id }));
    return row ?? undefined;
  }

  async progress(id: string, counts: Parameters<RetryJobStore['progress']>[1]): Promise<'running' | 'stopping'> {
    const rows = await this.database.write<{ state: string }>('UPDATE retry_jobs SET total = $2, accepted = $3, refused = $4 WHERE id = $1 RETURNING state', [id, counts.total, counts.accepted, counts.refused]);
    return rows[0]?.state === 'running' ? 'running' : 'stopping';
  }

  async end(id: string, state: 'stopped' | 'done' | 'failed', at: Date): Promise<void> {
    await this.database.rows(RetryJobEntity, (rows) => rows.update({ id }, { state, endedAt: at }));
  }

  async requestStop(agency: string, id: string): Promise<boolean> {
    const { affected } = await this.database.rows(RetryJobEntity, (rows) => rows.update({ agency, id, state: 'running' }, { state: 'stopping' }));
    return affected === 1;
  }
}
