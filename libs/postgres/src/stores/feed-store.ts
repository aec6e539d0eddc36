import { HoldLost, type FeedBatch, type FeedHold, type FeedName, type FeedPosition, type FeedRow, type FeedStanding, type FeedStore, type HeldFeed } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database.ts';
import { cleanJson } from './clean-text.ts';

/** What a connector may write of a feed it writes while it holds the feed's row, of its own epoch. */
export class PostgresFeedStore implements FeedStore {
  constructor(private readonly database: Database) {}

  async renew(connector: string, leaseMs: number, runnable: readonly (FeedName & { kind: string })[]): Promise<HeldFeed[]> {
    // One order for all, so that two connectors don't wait for each other's rows.
    const feeds = runnable.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const names = [feeds.map(({ agency }) => agency), feeds.map(({ feed }) => feed)];
    const lease = `${leaseMs} milliseconds`;
    return this.database.transaction(async (manager) => {
      await manager.query(ADD, [...names, feeds.map(({ kind }) => kind)]);
      await manager.query(PROLONG, [connector, lease]);
      await manager.query(TAKE, [connector, lease, ...names]);
      return (await manager.query<HeldRow[]>(HELD, [connector, ...names])).map(heldOf);
    });
  }

  async leave(connector: string): Promise<void> {
    await this.database.query('UPDATE feeds SET owner = NULL, lease_until = NULL WHERE owner = $1', [connector]);
  }

  move(hold: FeedHold, position: FeedPosition): Promise<void> {
    return this.holding(hold, async (manager) => void (await manager.query(MOVE, [hold.agency, hold.feed, cleanJson(position)])));
  }

  saveStanding(hold: FeedHold, { failures, trouble, succeededAt, nextRun }: FeedStanding): Promise<void> {
    return this.holding(hold, async (manager) => void (await manager.query(STANDING, [hold.agency, hold.feed, failures, trouble && cleanJson(trouble), succeededAt, nextRun])));
  }

  list(agency?: string): Promise<FeedRow[]> {
    return this.database.query<FeedRow>(LIST, [agency ?? null]);
  }

  lastBatches(feeds: readonly FeedName[]): Promise<FeedBatch[]> {
    return this.database.query<FeedBatch>(LAST_BATCHES, [feeds.map(({ agency }) => agency), feeds.map(({ feed }) => feed)]);
  }

  private holding<R>({ agency, feed, epoch }: FeedHold, work: (manager: EntityManager) => Promise<R>): Promise<R> {
    return this.database.transaction(async (manager) => {
      const mine = await manager.query<unknown[]>('SELECT 1 FROM feeds WHERE agency = $1 AND feed = $2 AND epoch = $3 FOR UPDATE', [agency, feed, epoch]);
      if (mine.length === 0) throw new HoldLost(`another connector runs ${agency} ${feed} by now`);
      return work(manager);
    });
  }
}

const keyOf = ({ agency, feed }: FeedName) => `${agency} ${feed}`;

interface HeldRow extends FeedStanding, FeedHold {
  position: FeedPosition | null;
}

function heldOf({ agency, feed, epoch, position, ...standing }: HeldRow): HeldFeed {
  return { agency, feed, epoch, standing, position: position ?? undefined };
}

const ADD = `
  INSERT INTO feeds (agency, feed, kind) SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS given (agency, feed, kind)
  WHERE NOT EXISTS (SELECT 1 FROM feeds f WHERE f.agency = given.agency AND f.feed = given.feed AND f.kind = given.kind)
  ON CONFLICT (agency, feed) DO UPDATE SET kind = excluded.kind`;

const PROLONG = 'UPDATE feeds SET lease_until = now() + $2::interval WHERE owner = $1 AND lease_until < now() + $2::interval / 2';

const TAKE = `
  WITH free AS (
    SELECT agency, feed FROM feeds WHERE (owner IS NULL OR lease_until < now()) AND (agency, feed) IN (SELECT * FROM unnest($3::text[], $4::text[]))
    FOR UPDATE SKIP LOCKED),
  half AS (SELECT agency, feed FROM free ORDER BY random() LIMIT (SELECT (count(*) + 1) / 2 FROM free))
  UPDATE feeds f SET owner = $1, epoch = epoch + 1, lease_until = now() + $2::interval FROM half WHERE f.agency = half.agency AND f.feed = half.feed`;

const HELD = `
  SELECT f.agency, f.feed, f.epoch, f.failures, f.trouble, f.succeeded_at AS "succeededAt", f.next_run AS "nextRun", w.position
  FROM feeds f LEFT JOIN feed_watermarks w ON w.agency = f.agency AND w.feed = f.feed
  WHERE f.owner = $1 AND (f.agency, f.feed) IN (SELECT * FROM unnest($2::text[], $3::text[]))`;

const MOVE = `
  INSERT INTO feed_watermarks (agency, feed, position) VALUES ($1, $2, $3::jsonb)
  ON CONFLICT (agency, feed) DO UPDATE SET position = excluded.position, updated_at = now()`;

const STANDING = `
  UPDATE feeds SET failures = $3, trouble = $4::jsonb, succeeded_at = $5, next_run = $6 WHERE agency = $1 AND feed = $2`;

const LIST = `
  SELECT f.agency, f.feed, f.kind, f.failures, f.trouble, f.succeeded_at AS "succeededAt", f.next_run AS "nextRun",
    coalesce(f.owner IS NOT NULL AND f.lease_until >= now(), false) AS held, w.position, w.updated_at AS "positionAt"
  FROM feeds f LEFT JOIN feed_watermarks w ON w.agency = f.agency AND w.feed = f.feed
  WHERE $1::text IS NULL OR f.agency = $1
  ORDER BY f.agency, f.feed`;

const LAST_BATCHES = `
  SELECT agency, feed, last.* FROM unnest($1::text[], $2::text[]) AS asked (agency, feed)
  CROSS JOIN LATERAL (
    SELECT id AS batch, state, opened_at AS "openedAt" FROM batches b WHERE b.agency = asked.agency AND b.feed = asked.feed ORDER BY b.seq DESC LIMIT 1) last`;
