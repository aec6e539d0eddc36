import type { FeedName, RefusedAgain, RejectionRow, RejectionStore } from '@simpul/domain';
import { MoreThan } from 'typeorm';
import type { Database } from '../database.ts';
import { RejectionEntity } from '../entities/intake.entities.ts';
import { pageOf, readPageToken, withoutSeq } from '../page-token.ts';
import { cleanJson, cleanText } from './clean-text.ts';

export class PostgresRejectionStore implements RejectionStore {
  constructor(private readonly database: Database) {}

  /** A row whose id is there already was refused again: it is open again, under its newest reason. */
  async add(rows: readonly RejectionRow[]): Promise<void> {
    if (rows.length === 0) return;
    const last = [...new Map(rows.map((row) => [row.id, row])).values()];
    await this.database.query(ADD, [cleanJson(last)]);
  }

  async get(agency: string, id: string): Promise<RejectionRow | undefined> {
    const row = await this.database.rows(RejectionEntity, (all) => all.findOneBy({ agency, id: cleanText(id) }));
    return row === null ? undefined : withoutSeq(row);
  }

  /** Oldest first: a batch's rows in the order of its file. */
  async list(agency: string, filter: Parameters<RejectionStore['list']>[1]): Promise<{ items: RejectionRow[]; next?: string }> {
    const after = filter.page === undefined ? {} : { seq: MoreThan(readPageToken(filter.page)) };
    const where = {
      agency,
      ...(filter.batch === undefined ? {} : { batch: cleanText(filter.batch) }),
      ...(filter.code === undefined ? {} : { code: cleanText(filter.code) }),
      ...(filter.state === undefined ? {} : { state: filter.state }),
      ...after,
    };
    const rows = await this.database.rows(RejectionEntity, (all) => all.find({ where, order: { seq: 'ASC' }, take: filter.limit + 1 }));
    return pageOf(rows, filter.limit);
  }

  async closeByKeys(agency: string, keys: readonly string[]): Promise<number> {
    if (keys.length === 0) return 0;
    const rows = await this.database.write(CLOSE_BY_KEYS, [agency, keys.map(cleanText)]);
    return rows.length;
  }

  async closeRefusedAgain(agency: string, batch: string, { keys, hashes }: RefusedAgain): Promise<void> {
    if (keys.length > 0) await this.database.query(`${CLOSE_SENT_AGAIN} AND record_key = ANY($3::text[])`, [agency, batch, keys.map(cleanText)]);
    if (hashes.length > 0) await this.database.query(`${CLOSE_SENT_AGAIN} AND record_hash = ANY($3::text[])`, [agency, batch, hashes]);
  }

  async closeVanished({ agency, feed }: FeedName, batch: string): Promise<void> {
    await this.database.query(CLOSE_VANISHED, [agency, feed, batch]);
  }

  async closeByIds(agency: string, ids: readonly string[], by: 'later-record' | 'sent-again'): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(`UPDATE rejections SET state = 'closed', closed_by = $3 WHERE agency = $1 AND id = ANY($2::text[]) AND state = 'open'`, [agency, ids, by]);
  }

  async closeByRetry(agency: string, id: string): Promise<void> {
    await this.database.query(`UPDATE rejections SET state = 'closed', closed_by = 'retry', attempts = attempts + 1 WHERE agency = $1 AND id = $2 AND state = 'open'`, [agency, id]);
  }

  async closeEarlier(agency: string, key: string, id: string): Promise<void> {
    await this.database.query(CLOSE_EARLIER, [agency, cleanText(key), id]);
  }

  async refusedAgain(agency: string, id: string, reason: Parameters<RejectionStore['refusedAgain']>[2]): Promise<void> {
    const { at, code, pointer, message, messageId, hint, hintId, value, adapterVersion } = reason;
    const texts = [code, pointer, message, messageId, hint, hintId, adapterVersion].map(cleanText);
    await this.database.query(REFUSED_AGAIN, [agency, id, ...texts, value === null ? null : cleanText(value), cleanJson(at)]);
  }
}

const ADD = `
  INSERT INTO rejections (id, agency, batch, index, at, code, pointer, message, message_id, hint, hint_id, value, record_key, record_hash, kind, content_type,
    adapter_version, raw_partition, raw_offset, state, closed_by, attempts, created_at)
  SELECT id, agency, batch, index, at, code, pointer, message, "messageId", hint, "hintId", value, "recordKey", "recordHash", kind, "contentType",
    "adapterVersion", "rawPartition", "rawOffset", state, "closedBy", attempts, "createdAt"
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, agency text, batch text, index bigint, at jsonb, code text, pointer text, message text,
    "messageId" text, hint text, "hintId" text, value text, "recordKey" text, "recordHash" text, kind text, "contentType" text, "adapterVersion" text, "rawPartition" integer,
    "rawOffset" bigint, state text, "closedBy" text, attempts integer, "createdAt" timestamptz)
  ORDER BY index, id
  ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, index = excluded.index, at = excluded.at, code = excluded.code, pointer = excluded.pointer,
    message = excluded.message, message_id = excluded.message_id, hint = excluded.hint, hint_id = excluded.hint_id, value = excluded.value, record_key = excluded.record_key,
    record_hash = excluded.record_hash, kind = excluded.kind, content_type = excluded.content_type, adapter_version = excluded.adapter_version, raw_partition = excluded.raw_partition,
    raw_offset = excluded.raw_offset, state = excluded.state, closed_by = excluded.closed_by`;

const CLOSE_BY_KEYS = `
  UPDATE rejections SET state = 'closed', closed_by = 'later-record'
  WHERE agency = $1 AND state = 'open' AND record_key = ANY($2::text[]) RETURNING 1`;

const CLOSE_SENT_AGAIN = `
  UPDATE rejections SET state = 'closed', closed_by = 'sent-again'
  WHERE agency = $1 AND state = 'open' AND batch <> $2`;

const CLOSE_VANISHED = `
  UPDATE rejections r SET state = 'closed', closed_by = 'vanished' FROM batches b
  WHERE r.agency = $1 AND r.state = 'open' AND b.id = r.batch AND b.agency = $1 AND b.feed = $2 AND b.seq < (SELECT seq FROM batches WHERE agency = $1 AND id = $3)`;

const CLOSE_EARLIER = `
  UPDATE rejections SET state = 'closed', closed_by = 'later-record'
  WHERE agency = $1 AND state = 'open' AND record_key = $2 AND seq < (SELECT seq FROM rejections WHERE agency = $1 AND id = $3)`;

const REFUSED_AGAIN = `
  UPDATE rejections SET attempts = attempts + 1, code = $3, pointer = $4, message = $5, message_id = $6, hint = $7, hint_id = $8, adapter_version = $9, value = $10, at = $11::jsonb
  WHERE agency = $1 AND id = $2`;
