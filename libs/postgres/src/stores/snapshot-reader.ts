import type { Arrangement, Day, ListedTask, SnapshotPerson, SnapshotReader, SnapshotScope } from '@simpul/domain';
import type { Database } from '../database.ts';
import { DAY, dayOf, type DayRow } from './remote-work/person-rows.ts';
import { FOUND, storedOf, type FoundRow } from './tasks/task-rows.ts';

export class PostgresSnapshotReader implements SnapshotReader {
  constructor(private readonly database: Database) {}

  async places(consumer: string): Promise<Map<number, bigint>> {
    const rows = await this.database.query<{ partition: number; next: string }>('SELECT partition, next FROM positions WHERE consumer = $1', [consumer]);
    return new Map(rows.map(({ partition, next }) => [partition, BigInt(next)]));
  }

  async people(scope: SnapshotScope, after: string, limit: number): Promise<SnapshotPerson[]> {
    const rows = await this.database.query<Omit<SnapshotPerson, 'said'> & { said: SnapshotPerson['said'] | null }>(PEOPLE, [...scopeOf(scope), after, limit]);
    return rows.map((row) => ({ ...row, said: row.said ?? [] }));
  }

  async arrangements(scope: SnapshotScope, after: string, limit: number): Promise<Arrangement[]> {
    const rows = await this.database.query<{ arrangement: Arrangement }>(ARRANGEMENTS, [...scopeOf(scope), after, limit]);
    return rows.map(({ arrangement }) => arrangement);
  }

  async days(asked: readonly { subject: string; date: string }[]): Promise<Day[]> {
    if (asked.length === 0) return [];
    const rows = await this.database.query<DayRow>(DAYS, [asked.map(({ subject }) => subject), asked.map(({ date }) => date)]);
    return rows.map(dayOf);
  }

  tasks(agency: string, after: bigint, limit: number): Promise<ListedTask[]> {
    return this.listed(`SELECT ${FOUND}, p.seq FROM task_parties p JOIN tasks t ON t.id = p.task_id WHERE p.agency = $1 AND p.seq > $2 ORDER BY p.seq LIMIT $3`, [agency, after, limit]);
  }

  children(circular: string, after: bigint, limit: number): Promise<ListedTask[]> {
    return this.listed(`SELECT ${FOUND}, t.seq FROM tasks t WHERE t.parent_id = $1 AND t.seq > $2 ORDER BY t.seq LIMIT $3`, [circular, after, limit]);
  }

  private async listed(sql: string, parameters: readonly unknown[]): Promise<ListedTask[]> {
    const rows = await this.database.query<FoundRow & { seq: string }>(sql, parameters);
    return rows.map((row) => ({ seq: BigInt(row.seq), stored: storedOf(row) }));
  }
}

function scopeOf({ agencies, homeAgency }: SnapshotScope): [string[] | null, string] {
  return [agencies === 'all' ? null : [...agencies], homeAgency];
}

const IN_SCOPE = '($1::text[] IS NULL OR agency = ANY($1) OR home_agency = $2)';

const PEOPLE = `SELECT e.subject, e.placements, f.said FROM employees e LEFT JOIN employee_facts f USING (subject) WHERE ${IN_SCOPE} AND e.subject > $3 ORDER BY e.subject LIMIT $4`;

const ARRANGEMENTS = `SELECT arrangement FROM arrangements WHERE ${IN_SCOPE} AND id > $3 ORDER BY id LIMIT $4`;

const DAYS = `SELECT ${DAY} FROM unnest($1::text[], $2::date[]) AS asked (subject, local_date) JOIN work_days d USING (local_date, subject)`;
