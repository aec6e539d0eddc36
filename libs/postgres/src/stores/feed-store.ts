import type { FeedAlarm, FeedBatch, FeedHold, FeedName, FeedPosition, FeedRow, FeedStanding, FeedStore, HeldFeed } from '@simpul/domain';
import type { Database } from '../database.ts';
import { cleanJson } from './clean-text.ts';
import { whileHolding } from './while-holding.ts';

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
    return whileHolding(this.database, hold, async (manager) => void (await manager.query(MOVE, [hold.agency, hold.feed, cleanJson(position)])));
  }

  saveStanding(hold: FeedHold, { failures, trouble, succeededAt, nextRun }: FeedStanding): Promise<void> {
    return whileHolding(this.database, hold, async (manager) => void (await manager.query(STANDING, [hold.agency, hold.feed, failures, trouble && cleanJson(trouble), succeededAt, nextRun])));
  }

  alarm(hold: FeedHold, alarm: FeedAlarm | null): Promise<void> {
    return whileHolding(this.database, hold, async (manager) => void (await manager.query(ALARM, [hold.agency, hold.feed, alarm && cleanJson(alarm)])));
  }

  async acknowledge({ agency, feed }: FeedName): Promise<boolean> {
    const rows = await this.database.write('UPDATE feeds SET alarm = NULL, raised_at = NULL WHERE agency = $1 AND feed = $2 AND alarm IS NOT NULL RETURNING 1', [agency, feed]);
    return rows.length > 0;
  }

  async list(agency?: string): Promise<FeedRow[]> {
    const rows = await this.database.query<ListedRow>(LIST, [agency ?? null]);
    return rows.map(({ alarm, raisedAt, vanished, ...row }) => ({ ...row, alarm: alarm && { ...alarm, raisedAt: raisedAt as Date }, vanished: Number(vanished) }));
  }

  lastBatches(feeds: readonly FeedName[]): Promise<FeedBatch[]> {
    return this.database.query<FeedBatch>(LAST_BATCHES, [feeds.map(({ agency }) => agency), feeds.map(({ feed }) => feed)]);
  }
}

const keyOf = ({ agency, feed }: FeedName) => `${agency} ${feed}`;

interface HeldRow extends FeedStanding, FeedHold {
  position: FeedPosition | null;
  alarm: FeedAlarm | null;
}

interface ListedRow extends Omit<FeedRow, 'alarm' | 'vanished'> {
  alarm: FeedAlarm | null;
  raisedAt: Date | null;
  vanished: string;
}

function heldOf({ agency, feed, epoch, position, alarm, ...standing }: HeldRow): HeldFeed {
  return { agency, feed, epoch, standing, position: position ?? undefined, alarm };
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
  SELECT f.agency, f.feed, f.epoch, f.failures, f.trouble, f.succeeded_at AS "succeededAt", f.next_run AS "nextRun", f.alarm, w.position
  FROM feeds f LEFT JOIN feed_watermarks w ON w.agency = f.agency AND w.feed = f.feed
  WHERE f.owner = $1 AND (f.agency, f.feed) IN (SELECT * FROM unnest($2::text[], $3::text[]))`;

const MOVE = `
  INSERT INTO feed_watermarks (agency, feed, position) VALUES ($1, $2, $3::jsonb)
  ON CONFLICT (agency, feed) DO UPDATE SET position = excluded.position, updated_at = now()`;

const STANDING = `
  UPDATE feeds SET failures = $3, trouble = $4::jsonb, succeeded_at = $5, next_run = $6 WHERE agency = $1 AND feed = $2`;

/** One that goes on was raised when it began. */
const ALARM = `
  UPDATE feeds SET alarm = $3::jsonb, raised_at = CASE WHEN $3 IS NULL THEN NULL WHEN alarm ->> 'code' = $3::jsonb ->> 'code' THEN raised_at ELSE now() END
  WHERE agency = $1 AND feed = $2`;

const LIST = `
  SELECT f.agency, f.feed, f.kind, f.failures, f.trouble, f.succeeded_at AS "succeededAt", f.next_run AS "nextRun",
    coalesce(f.owner IS NOT NULL AND f.lease_until >= now(), false) AS held, w.position, w.updated_at AS "positionAt",
    f.alarm, f.raised_at AS "raisedAt",
    (SELECT count(*) FROM feed_keys k WHERE k.agency = f.agency AND k.feed = f.feed AND k.vanished_at IS NOT NULL) AS vanished
  FROM feeds f LEFT JOIN feed_watermarks w ON w.agency = f.agency AND w.feed = f.feed
  WHERE $1::text IS NULL OR f.agency = $1
  ORDER BY f.agency, f.feed`;

const LAST_BATCHES = `
  SELECT agency, feed, last.* FROM unnest($1::text[], $2::text[]) AS asked (agency, feed)
  CROSS JOIN LATERAL (
    SELECT id AS batch, state, opened_at AS "openedAt" FROM batches b WHERE b.agency = asked.agency AND b.feed = asked.feed ORDER BY b.seq DESC LIMIT 1) last`;
