import { TASKS_SYSTEM, type Appended, type AgencyRules, type Circular, type KeyedWrite, type StoredTask, type Task, type TaskChange, type TaskTransaction, type Unreceived } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import { takeKey } from '../../idempotency.ts';
import { putInOutbox } from '../../outbox.ts';
import { cleanJson, cleanText } from '../clean-text.ts';
import { circularRow, entriesOf, FOUND, partiesIn, readersOf, storedOf, taskRow, type FoundRow } from './task-rows.ts';
import { PUT_PARTIES, PUT_TASKS } from './put-tasks.ts';
import { RECEIPT_CURSORS, type ReceiptCursorRow } from './receipt-cursors.ts';

/** What the tasks app does inside one transaction; a row stays locked until its end. */
export class PostgresTaskTransaction implements TaskTransaction {
  constructor(private readonly manager: EntityManager) {}

  takeKey(write: KeyedWrite): Promise<string | undefined> {
    return takeKey(this.manager, write);
  }

  async lock(id: string): Promise<StoredTask | undefined> {
    const [row] = await this.query<FoundRow>(`SELECT ${FOUND} FROM tasks t WHERE id = $1 FOR UPDATE`, [cleanText(id)]);
    return row && storedOf(row);
  }

  async lockChildren(circular: string, states: readonly Task['state'][]): Promise<Task[]> {
    return this.tasks(`SELECT ${FOUND} FROM tasks t WHERE parent_id = $1 AND state = ANY($2) ORDER BY id FOR UPDATE`, [circular, states]);
  }

  async lockDue(now: Date, limit: number): Promise<Task[]> {
    return this.tasks(`SELECT ${FOUND} FROM tasks t WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`, [now, limit]);
  }

  async lockUnreceived(agency: string): Promise<Unreceived | undefined> {
    const ours = await this.query<unknown>('SELECT 1 FROM receipt_looks WHERE agency = $1 FOR UPDATE SKIP LOCKED', [agency]);
    if (ours.length === 0 && (await this.query<unknown>(FIRST_LOOK, [agency])).length === 0) return undefined;
    const cursors = await this.query<ReceiptCursorRow>(RECEIPT_CURSORS, [agency]);
    const rows = await this.query<FoundRow & { log_partition: number; log_offset: string }>(UNRECEIVED, [agency]);
    const compared = Object.fromEntries(cursors.map(({ subscription, standing }) => [subscription, standing]));
    await this.query('UPDATE receipt_looks SET cursors = $2 WHERE agency = $1', [agency, JSON.stringify(compared)]);
    const tasks = rows.map((row) => ({ task: row.task as Task, place: { partition: row.log_partition, offset: BigInt(row.log_offset) } }));
    return { tasks, cursors: cursors.map(({ subscription, cursor, withheld }) => ({ subscription, cursor, withheld: new Set(withheld) })) };
  }

  async rulesAt(agency: string, { partition, offset }: Appended): Promise<AgencyRules | undefined> {
    const [row] = await this.query<{ rules: AgencyRules }>('SELECT rules FROM rule_offsets WHERE partition = $1 AND agency = $2 AND "offset" < $3 ORDER BY "offset" DESC LIMIT 1', [partition, agency, offset]);
    return row?.rules;
  }

  async childrenOf(id: string): Promise<Task[]> {
    return this.tasks(`SELECT ${FOUND} FROM tasks t WHERE parent_id = $1 ORDER BY seq`, [id]);
  }

  async addCircular(circular: Circular): Promise<void> {
    await this.query(PUT_TASKS, [cleanJson([circularRow(circular)])]);
    await this.query(PUT_PARTIES, [JSON.stringify([{ agency: circular.assigner.agency, task_id: circular.id, role: 'assigner' }])]);
  }

  async save(changes: readonly TaskChange[]): Promise<void> {
    if (changes.length === 0) return;
    const fresh = changes.filter(({ task }) => task.revision === 1).map(({ task }) => task);
    await this.query(PUT_TASKS, [cleanJson(changes.map(({ task, region }) => taskRow(task, region)))]);
    if (fresh.length > 0) await this.query(PUT_PARTIES, [JSON.stringify(fresh.flatMap(partiesIn))]);
    await this.query(PUT_ENTRIES, [cleanJson(changes.flatMap(entriesOf))]);
    const readers = changes.flatMap(readersOf);
    if (readers.length > 0) await this.hang(readers);
    await putInOutbox(this.manager, TASKS_SYSTEM, changes.flatMap(({ events }) => events));
  }

  private async hang(readers: readonly { sha256: string; agency: string }[]): Promise<void> {
    await this.query('UPDATE attachments SET used = true WHERE sha256 = ANY($1) AND NOT used', [[...new Set(readers.map(({ sha256 }) => sha256))].toSorted()]);
    await this.query(PUT_READERS, [JSON.stringify(readers)]);
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }

  private async tasks(sql: string, parameters: readonly unknown[]): Promise<Task[]> {
    return (await this.query<FoundRow>(sql, parameters)).map(({ task }) => task as Task);
  }
}

/** Asks for the row first: an insert would wait for whoever has it locked. */
const FIRST_LOOK = `
  INSERT INTO receipt_looks (agency, cursors) SELECT $1, '{}' WHERE NOT EXISTS (SELECT 1 FROM receipt_looks WHERE agency = $1)
  ON CONFLICT (agency) DO NOTHING RETURNING 1`;

const UNRECEIVED = `
  SELECT ${FOUND}, t.log_partition, t.log_offset FROM tasks t
  WHERE assignee = $1 AND awaits_receipt AND log_offset IS NOT NULL ORDER BY id FOR UPDATE`;

const PUT_ENTRIES = `
  INSERT INTO task_entries (task_id, revision, ordinal, fact)
  SELECT task_id, revision, ordinal, fact FROM jsonb_to_recordset($1::jsonb) AS given (task_id text, revision integer, ordinal integer, fact jsonb)`;

const PUT_READERS = `
  INSERT INTO attachment_readers (sha256, agency)
  SELECT DISTINCT sha256, agency FROM jsonb_to_recordset($1::jsonb) AS given (sha256 text, agency text) ORDER BY sha256, agency
  ON CONFLICT (sha256, agency) DO NOTHING`;
