import type { RegionTally, SeenInLog, StoredTask, Stretch, TaskCounts, TaskEntry, TaskFilter, TaskStore, TaskTransaction } from '@simpul/domain';
import type { Database } from '../../database.ts';
import { pageToken } from '../../page-token.ts';
import { throughBatch } from '../../positions.ts';
import { cleanText } from '../clean-text.ts';
import { listQuery } from './list-tasks.ts';
import { putSeen } from './put-seen.ts';
import { STANDING } from './receipt-cursors.ts';
import { FOUND, storedOf, type FoundRow } from './task-rows.ts';
import { PostgresTaskTransaction } from './task-transaction.ts';

export class PostgresTaskStore implements TaskStore {
  constructor(private readonly database: Database) {}

  transaction<R>(work: (tx: TaskTransaction) => Promise<R>): Promise<R> {
    return this.database.transaction((manager) => work(new PostgresTaskTransaction(manager)));
  }

  async find(id: string): Promise<StoredTask | undefined> {
    const [row] = await this.database.query<FoundRow>(`SELECT ${FOUND} FROM tasks t WHERE id = $1`, [cleanText(id)]);
    return row && storedOf(row);
  }

  async list(agency: string, filter: TaskFilter): Promise<{ items: StoredTask[]; next?: string }> {
    const { sql, parameters } = listQuery(agency, filter);
    const rows = await this.database.query<FoundRow & { seq: string }>(sql, parameters);
    const kept = rows.slice(0, filter.limit);
    const last = kept.at(-1);
    return { items: kept.map(storedOf), ...(rows.length > filter.limit && last ? { next: pageToken(BigInt(last.seq)) } : {}) };
  }

  history(id: string): Promise<TaskEntry[]> {
    return this.database.query('SELECT revision, fact FROM task_entries WHERE task_id = $1 ORDER BY revision, ordinal', [id]);
  }

  async counts(circulars: readonly string[]): Promise<Map<string, TaskCounts>> {
    if (circulars.length === 0) return new Map();
    const rows = await this.database.query<TaskCounts & { id: string }>(`SELECT parent_id AS id, ${COUNTS} FROM tasks WHERE parent_id = ANY($1) GROUP BY parent_id`, [circulars]);
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  tally(circular: string, within?: string): Promise<RegionTally[]> {
    return this.database.query(TALLY, [circular, within ?? null]);
  }

  async agenciesToLookAt(): Promise<string[]> {
    const rows = await this.database.query<{ agency: string }>(TO_LOOK_AT);
    return rows.map(({ agency }) => agency);
  }

  async follow(stretch: Stretch, seen: SeenInLog): Promise<void> {
    await throughBatch(this.database, stretch, (manager) => putSeen(manager, seen));
  }

  async isOnLeave(employeeId: string, date: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM leaves WHERE employee_id = $1 AND start_date <= $2 AND (end_date IS NULL OR end_date >= $2) LIMIT 1', [employeeId, date]);
    return rows.length > 0;
  }

  async forget(before: Date): Promise<void> {
    await this.database.query('DELETE FROM idempotency_keys WHERE made_at < $1', [before]);
    await this.database.query('DELETE FROM leaves WHERE end_date < $1', [before]);
    await this.database.query(FORGET_ATTACHMENTS, [before]);
    await this.database.query(FORGET_UNDELIVERED);
  }
}

const COUNTS = `count(*)::integer AS recipients, (count(*) FILTER (WHERE received))::integer AS received, (count(*) FILTER (WHERE accepted))::integer AS accepted,
  (count(*) FILTER (WHERE state = 'DECLINED'))::integer AS declined, (count(*) FILTER (WHERE done))::integer AS done, (count(*) FILTER (WHERE overdue))::integer AS overdue`;

const TALLY = `
  SELECT CASE WHEN $2::text IS NULL THEN left(region, 2) ELSE region END AS region, ${COUNTS} FROM tasks
  WHERE parent_id = $1 AND ($2::text IS NULL OR region = $2 OR left(region, length($2) + 1) = $2 || '.')
  GROUP BY 1 ORDER BY 1 NULLS FIRST`;

const TO_LOOK_AT = `
  SELECT c.agency FROM (SELECT agency, jsonb_object_agg(subscription, ${STANDING}) AS cursors FROM cursors c GROUP BY agency) c
    LEFT JOIN receipt_looks l ON l.agency = c.agency
  WHERE l.cursors IS DISTINCT FROM c.cursors
    AND EXISTS (SELECT 1 FROM tasks t WHERE t.assignee = c.agency AND t.awaits_receipt AND t.log_offset IS NOT NULL)`;

const FORGET_UNDELIVERED = 'DELETE FROM undelivered_tasks u WHERE NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = u.task_id AND t.awaits_receipt)';

const FORGET_ATTACHMENTS = `
  WITH gone AS (DELETE FROM attachments WHERE NOT used AND added_at < $1 RETURNING sha256),
    pieces AS (DELETE FROM attachment_pieces WHERE sha256 IN (SELECT sha256 FROM gone))
  DELETE FROM attachment_readers WHERE sha256 IN (SELECT sha256 FROM gone)`;
