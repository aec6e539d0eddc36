import type { DumpKeyStore, FeedHold, FeedName, VanishedRow } from '@simpul/domain';
import type { Database } from '../database.ts';
import { pageOf, readPageToken } from '../page-token.ts';
import { cleanText } from './clean-text.ts';
import { whileHolding } from './while-holding.ts';

/** Rows that one statement may change: a nation's worth of them would outlast its time limit. */
const PIECE = 20_000;

export class PostgresDumpKeyStore implements DumpKeyStore {
  constructor(private readonly database: Database) {}

  async begin(hold: FeedHold): Promise<number> {
    await this.inPieces(hold, 'DELETE FROM feed_keys', 'NOT accepted');
    return whileHolding(this.database, hold, async (manager) => {
      const [[row]] = await manager.query<[[{ dump: number }], number]>('UPDATE feeds SET dump = dump + 1 WHERE agency = $1 AND feed = $2 RETURNING dump', [hold.agency, hold.feed]);
      return row.dump;
    });
  }

  async saw({ agency, feed }: FeedName, dump: number, keys: readonly string[]): Promise<void> {
    // One key twice in a statement is an error; one order for all keeps two writers from waiting for each other.
    const once = [...new Set(keys.map(cleanText))].toSorted();
    if (once.length > 0) await this.database.query(SAW, [agency, feed, dump, once]);
  }

  async compare({ agency, feed }: FeedName, dump: number): Promise<{ known: number; missing: number }> {
    const [counts] = await this.database.query<{ known: string; missing: string }>(COMPARE, [agency, feed, dump]);
    return { known: Number(counts?.known), missing: Number(counts?.missing) };
  }

  async accept(hold: FeedHold, dump: number): Promise<void> {
    await this.inPieces(hold, 'UPDATE feed_keys SET accepted = true, vanished_at = NULL', `dump = ${dump} AND (NOT accepted OR vanished_at IS NOT NULL)`);
    await this.inPieces(hold, 'UPDATE feed_keys SET vanished_at = now()', `dump < ${dump} AND accepted AND vanished_at IS NULL`);
  }

  async vanished({ agency, feed }: FeedName, { page, limit }: { page?: string; limit: number }): Promise<{ items: VanishedRow[]; next?: string }> {
    const after = page === undefined ? null : String(readPageToken(page));
    const rows = await this.database.query<VanishedRow & { seq: string }>(VANISHED, [agency, feed, after, limit + 1]);
    return pageOf(rows.map((row) => ({ ...row, seq: BigInt(row.seq) })), limit);
  }

  async reviewed({ agency, feed }: FeedName, keys: readonly string[]): Promise<number> {
    const rows = await this.database.write('DELETE FROM feed_keys WHERE agency = $1 AND feed = $2 AND vanished_at IS NOT NULL AND key = ANY($3::text[]) RETURNING 1', [agency, feed, keys.map(cleanText)]);
    return rows.length;
  }

  private async inPieces(hold: FeedHold, change: string, where: string): Promise<void> {
    // By their places: by their keys, a table of which no statistics were taken yet is gone through once for each of them.
    const sql = `${change} WHERE ctid = ANY(ARRAY(SELECT ctid FROM feed_keys WHERE agency = $1 AND feed = $2 AND ${where} LIMIT ${PIECE}))`;
    for (let changed = PIECE; changed === PIECE; ) changed = await whileHolding(this.database, hold, async (manager) => (await manager.query<[unknown, number]>(sql, [hold.agency, hold.feed]))[1]);
  }
}

const SAW = `
  INSERT INTO feed_keys AS old (agency, feed, key, dump) SELECT $1, $2, key, $3 FROM unnest($4::text[]) AS given (key)
  ON CONFLICT (agency, feed, key) DO UPDATE SET dump = greatest(old.dump, excluded.dump)`;

const COMPARE = `
  SELECT count(*) AS known, count(*) FILTER (WHERE dump < $3) AS missing FROM feed_keys
  WHERE agency = $1 AND feed = $2 AND accepted AND vanished_at IS NULL`;

const VANISHED = `
  SELECT seq, key, vanished_at AS "vanishedAt" FROM feed_keys
  WHERE agency = $1 AND feed = $2 AND vanished_at IS NOT NULL AND ($3::bigint IS NULL OR seq > $3)
  ORDER BY seq LIMIT $4`;
