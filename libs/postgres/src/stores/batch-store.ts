import type { BatchRow, BatchStore } from '@simpul/domain';
import { LessThan } from 'typeorm';
import type { Database } from '../database.ts';
import { BatchEntity } from '../entities/intake.entities.ts';
import { pageOf, readPageToken, withoutSeq } from '../page-token.ts';
import { cleanJson, cleanText } from './clean-text.ts';

export class PostgresBatchStore implements BatchStore {
  constructor(private readonly database: Database) {}

  async open(batch: Parameters<BatchStore['open']>[0]): Promise<void> {
    const { id, agency, kind, feed, contentType, adapterVersion, openedAt } = batch;
    const rows = await this.database.write(OPEN, [id, agency, kind, feed, cleanText(contentType), adapterVersion, openedAt]);
    if (rows.length === 0) throw new Error('a batch id of one agency can not be used by another');
  }

  async checkpoint(id: string, counts: Parameters<BatchStore['checkpoint']>[1]): Promise<void> {
    const { accepted, unchanged, rejected, lastRecord, bytes } = counts;
    await this.database.rows(BatchEntity, (rows) => rows.update({ id }, { accepted, unchanged, rejected, lastRecord, bytes }));
  }

  async close(id: string, state: 'complete' | 'broken', end: Parameters<BatchStore['close']>[2]): Promise<void> {
    const { accepted, unchanged, rejected, lastRecord, bytes, sha256, closedAt, problem } = end;
    const said = problem && { code: problem.code, message: cleanText(problem.message) };
    await this.database.rows(BatchEntity, (rows) => rows.update({ id }, { state, accepted, unchanged, rejected, lastRecord, bytes, sha256, closedAt, problem: said }));
  }

  async record(rows: readonly BatchRow[]): Promise<void> {
    const last = [...new Map(rows.map((row) => [row.id, row])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (last.length > 0) await this.database.query(RECORD, [cleanJson(last)]);
  }

  async get(agency: string, id: string): Promise<BatchRow | undefined> {
    return rowOf(await this.database.rows(BatchEntity, (rows) => rows.findOneBy({ agency, id: cleanText(id) })));
  }

  /** Newest first. */
  async list(agency: string, filter: Parameters<BatchStore['list']>[1]): Promise<{ items: BatchRow[]; next?: string }> {
    const before = filter.page === undefined ? {} : { seq: LessThan(readPageToken(filter.page)) };
    const same = filter.sha256 === undefined ? {} : { sha256: cleanText(filter.sha256) };
    const rows = await this.database.rows(BatchEntity, (all) => all.find({ where: { agency, ...same, ...before }, order: { seq: 'DESC' }, take: filter.limit + 1 }));
    return pageOf(rows, filter.limit);
  }

  async newest(agency: string): Promise<BatchRow | undefined> {
    const [row = null] = await this.database.rows(BatchEntity, (rows) => rows.find({ where: { agency }, order: { openedAt: 'DESC', seq: 'DESC' }, take: 1 }));
    return rowOf(row);
  }
}

function rowOf(row: BatchEntity | null): BatchRow | undefined {
  return row === null ? undefined : withoutSeq(row);
}

const OPEN = `
  INSERT INTO batches AS old (id, agency, state, kind, feed, content_type, adapter_version, opened_at)
  VALUES ($1, $2, 'open', $3, $4, $5, $6, $7)
  ON CONFLICT (id) DO UPDATE SET state = 'open', kind = excluded.kind, feed = excluded.feed, content_type = excluded.content_type, sha256 = NULL, bytes = 0, accepted = 0,
    unchanged = 0, rejected = 0, last_record = -1, adapter_version = excluded.adapter_version, opened_at = excluded.opened_at, closed_at = NULL, problem = NULL
  WHERE old.agency = excluded.agency
  RETURNING id`;

const RECORD = `
  INSERT INTO batches AS old (id, agency, state, kind, feed, content_type, sha256, bytes, accepted, unchanged, rejected, last_record, adapter_version,
    opened_at, closed_at, problem)
  SELECT id, agency, state, kind, feed, "contentType", sha256, bytes, accepted, unchanged, rejected, "lastRecord", "adapterVersion", "openedAt", "closedAt", problem
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, agency text, state text, kind text, feed text, "contentType" text, sha256 text, bytes bigint,
    accepted bigint, unchanged bigint, rejected bigint, "lastRecord" bigint, "adapterVersion" text, "openedAt" timestamptz, "closedAt" timestamptz, problem jsonb)
  ORDER BY "openedAt", id
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, kind = excluded.kind, feed = excluded.feed, content_type = excluded.content_type, sha256 = excluded.sha256,
    bytes = excluded.bytes, accepted = excluded.accepted, unchanged = excluded.unchanged, rejected = excluded.rejected, last_record = excluded.last_record,
    adapter_version = excluded.adapter_version, opened_at = excluded.opened_at, closed_at = excluded.closed_at, problem = excluded.problem
  WHERE old.agency = excluded.agency`;
