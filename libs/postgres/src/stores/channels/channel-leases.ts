import { HoldLost, type ChannelLeases, type ChannelStanding, type ChannelTarget, type Hold, type OwnedChannel, type ParkedEvent, type Unparked } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../database.ts';
import { standingOf, targetOf } from './channel-rows.ts';
import { noteUndelivered } from './note-undelivered.ts';

/** What a dispatcher may write it writes while it holds the channel's row, of its own epoch: nobody takes it over or deletes it meanwhile. */
export class PostgresChannelLeases implements ChannelLeases {
  constructor(private readonly database: Database) {}

  async renew(dispatcher: string, leaseMs: number): Promise<{ owned: OwnedChannel[]; surplus: number }> {
    return this.database.transaction(async (manager) => {
      const lease = `${leaseMs} milliseconds`;
      await manager.query('DELETE FROM dispatchers WHERE alive_until < now()');
      await manager.query(HEARTBEAT, [dispatcher, lease]);
      await manager.query('UPDATE channels SET lease_until = now() + $2::interval WHERE owner = $1', [dispatcher, lease]);
      const [counts] = await manager.query<{ mine: number; share: number }[]>(SHARE, [dispatcher]);
      const room = (counts?.share ?? 0) - (counts?.mine ?? 0);
      if (room > 0) await manager.query(TAKE, [dispatcher, lease, room]);
      const rows = await manager.query<OwnedRow[]>(OWNED, [dispatcher]);
      return { owned: rows.map(ownedOf), surplus: Math.max(0, -room) };
    });
  }

  async release({ agency, subscription, epoch }: Hold): Promise<void> {
    await this.database.query('UPDATE channels SET owner = NULL, lease_until = NULL WHERE agency = $1 AND subscription = $2 AND epoch = $3', [agency, subscription, epoch]);
  }

  async leave(dispatcher: string): Promise<void> {
    await this.database.query('DELETE FROM dispatchers WHERE id = $1', [dispatcher]);
    await this.database.query('UPDATE channels SET owner = NULL, lease_until = NULL WHERE owner = $1', [dispatcher]);
  }

  savePosition(hold: Hold, from: string | null, { cursor, next }: { cursor: string; next: bigint }): Promise<'saved' | 'moved'> {
    return this.holding(hold, async (manager) => {
      const sql = from === null ? FIRST_POSITION : MOVE_POSITION;
      const answer = await manager.query<unknown[]>(sql, [hold.agency, hold.subscription, cursor, next, ...(from === null ? [] : [from])]);
      const rows = Array.isArray(answer[0]) ? answer[0] : answer;
      return rows.length === 1 ? 'saved' : 'moved';
    });
  }

  saveStanding(hold: Hold, { state, reason, status, failures, since, nextTry }: ChannelStanding): Promise<void> {
    return this.holding(hold, async (manager) => void (await manager.query(STANDING, [hold.agency, hold.subscription, state, reason, status, failures, since, nextTry])));
  }

  async parkedSubjects({ agency, subscription }: Hold): Promise<string[]> {
    const rows = await this.database.query<{ subject: string }>('SELECT subject FROM parkings WHERE agency = $1 AND subscription = $2', [agency, subscription]);
    return rows.map(({ subject }) => subject);
  }

  park(hold: Hold, events: readonly ParkedEvent[], status: ReadonlyMap<string, number>): Promise<void> {
    const { agency, subscription } = hold;
    return this.holding(hold, async (manager) => {
      await manager.query(PARKINGS, [agency, subscription, [...status.keys()], [...status.values()]]);
      await manager.query(PARKED_EVENTS, [agency, subscription, ...(['offset', 'subject', 'id', 'type', 'at'] as const).map((field) => events.map((event) => event[field]))]);
    });
  }

  async releasing({ agency, subscription }: Hold, most: { subjects: number; events: number }): Promise<{ subject: string; events: ParkedEvent[] }[]> {
    const rows = await this.database.query<ReleasedRow>(RELEASING, [agency, subscription, most.subjects, most.events]);
    const events = new Map<string, ParkedEvent[]>();
    for (const { subject, offset, id, type, at } of rows) {
      const list = events.get(subject) ?? [];
      if (offset !== null) list.push({ subject, offset: BigInt(offset), id, type, at });
      events.set(subject, list);
    }
    return [...events].map(([subject, list]) => ({ subject, events: list }));
  }

  unpark(hold: Hold, subject: string, { out, lost }: Unparked): Promise<void> {
    const { agency, subscription } = hold;
    return this.holding(hold, async (manager) => {
      if (lost.length > 0) await noteUndelivered(manager, { agency, subscription, offsets: lost });
      await manager.query(UNPARK, [agency, subscription, subject, [...out, ...lost].map(String)]);
    });
  }

  parkAgain(hold: Hold, subject: string, status: number): Promise<void> {
    return this.holding(hold, async (manager) => void (await manager.query(PARK_AGAIN, [hold.agency, hold.subscription, subject, status])));
  }

  freeSubject(hold: Hold, subject: string): Promise<boolean> {
    return this.holding(hold, async (manager) => {
      const [rows] = await manager.query<[unknown[], number]>(FREE, [hold.agency, hold.subscription, subject]);
      return rows.length === 1;
    });
  }

  private holding<R>({ agency, subscription, epoch }: Hold, work: (manager: EntityManager) => Promise<R>): Promise<R> {
    return this.database.transaction(async (manager) => {
      const mine = await manager.query<unknown[]>('SELECT 1 FROM channels WHERE agency = $1 AND subscription = $2 AND epoch = $3 FOR UPDATE', [agency, subscription, epoch]);
      if (mine.length === 0) throw new HoldLost(`another dispatcher delivers ${agency} ${subscription} by now`);
      return work(manager);
    });
  }
}

interface OwnedRow extends ChannelStanding {
  agency: string;
  subscription: string;
  epoch: number;
  kind: ChannelTarget['kind'];
  target: string;
  secret: string | null;
  previousSecret: string | null;
  previousUntil: Date | null;
  revision: number;
  position: string | null;
  parked: number;
  releasing: boolean;
}

type ReleasedRow = Omit<ParkedEvent, 'offset'> & { offset: string | null };

function ownedOf(row: OwnedRow): OwnedChannel {
  const { agency, subscription, epoch, secret, previousSecret: previous, previousUntil, revision, position, parked, releasing } = row;
  const secrets = secret === null ? null : { current: secret, previous, previousUntil };
  return { agency, subscription, epoch, target: targetOf(row), secrets, standing: standingOf(row), revision, position, parked, releasing };
}

const HEARTBEAT = `
  INSERT INTO dispatchers (id, alive_until) VALUES ($1, now() + $2::interval)
  ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until`;

const SHARE = `
  SELECT (SELECT count(*)::int FROM channels WHERE owner = $1) AS mine,
    ceil((SELECT count(*) FROM channels)::numeric / (SELECT count(*) FROM dispatchers))::int AS share`;

const TAKE = `
  UPDATE channels c SET owner = $1, epoch = epoch + 1, lease_until = now() + $2::interval
  FROM (SELECT agency, subscription FROM channels WHERE owner IS NULL OR lease_until < now() LIMIT $3 FOR UPDATE SKIP LOCKED) free
  WHERE c.agency = free.agency AND c.subscription = free.subscription`;

const OWNED = `
  SELECT c.agency, c.subscription, c.epoch, c.kind, c.target, c.secret, c.previous_secret AS "previousSecret", c.previous_until AS "previousUntil",
    c.state, c.reason, c.status, c.failures, c.since, c.next_try AS "nextTry", c.revision, cursors.cursor AS position,
    (SELECT count(*)::int FROM parked_events p WHERE p.agency = c.agency AND p.subscription = c.subscription) AS parked,
    EXISTS (SELECT 1 FROM parkings p WHERE p.agency = c.agency AND p.subscription = c.subscription AND p.state = 'releasing') AS releasing
  FROM channels c LEFT JOIN cursors ON cursors.agency = c.agency AND cursors.subscription = c.subscription
  WHERE c.owner = $1`;

const FIRST_POSITION = `
  INSERT INTO cursors (agency, subscription, cursor, next, committed_at) VALUES ($1, $2, $3, $4, now())
  ON CONFLICT DO NOTHING RETURNING 1`;

const MOVE_POSITION = `
  UPDATE cursors SET cursor = $3, next = $4, committed_at = now() WHERE agency = $1 AND subscription = $2 AND cursor = $5 RETURNING 1`;

const STANDING = `
  UPDATE channels SET state = $3, reason = $4, status = $5, failures = $6, since = $7, next_try = $8 WHERE agency = $1 AND subscription = $2`;

const PARKINGS = `
  INSERT INTO parkings (id, agency, subscription, subject, status) SELECT gen_random_uuid()::text, $1, $2, subject, status FROM unnest($3::text[], $4::int[]) AS given (subject, status)
  ON CONFLICT (agency, subscription, subject) DO NOTHING`;

const PARKED_EVENTS = `
  INSERT INTO parked_events (agency, subscription, "offset", subject, event_id, type, at)
  SELECT $1, $2, given.* FROM unnest($3::bigint[], $4::text[], $5::text[], $6::text[], $7::timestamptz[]) AS given
  ON CONFLICT DO NOTHING`;

const RELEASING = `
  SELECT p.subject, e."offset", e.event_id AS id, e.type, e.at
  FROM (SELECT * FROM parkings WHERE agency = $1 AND subscription = $2 AND state = 'releasing' ORDER BY seq LIMIT $3) p
  LEFT JOIN LATERAL (
    SELECT * FROM parked_events WHERE agency = p.agency AND subscription = p.subscription AND subject = p.subject ORDER BY "offset" LIMIT $4) e ON true
  ORDER BY p.seq, e."offset"`;

const UNPARK = 'DELETE FROM parked_events WHERE agency = $1 AND subscription = $2 AND subject = $3 AND "offset" = ANY($4::bigint[])';

const PARK_AGAIN = `UPDATE parkings SET state = 'parked', status = $4, parked_at = now() WHERE agency = $1 AND subscription = $2 AND subject = $3`;

const FREE = `
  DELETE FROM parkings p WHERE agency = $1 AND subscription = $2 AND subject = $3
    AND NOT EXISTS (SELECT 1 FROM parked_events e WHERE e.agency = p.agency AND e.subscription = p.subscription AND e.subject = p.subject)
  RETURNING 1`;
