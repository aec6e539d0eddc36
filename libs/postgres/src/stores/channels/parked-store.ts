import { LANE_RETENTION_MS, type Parked, type ParkedStore } from '@simpul/domain';
import type { Database } from '../../database.ts';
import { cleanText } from '../clean-text.ts';
import { pageOf, readPageToken } from '../../page-token.ts';
import { noteUndelivered } from './note-undelivered.ts';

export class PostgresParkedStore implements ParkedStore {
  constructor(private readonly database: Database) {}

  async list(agency: string, { subscription, page, limit }: Parameters<ParkedStore['list']>[1]): Promise<{ items: Parked[]; next?: string }> {
    const after = page === undefined ? -1n : readPageToken(page);
    const rows = await this.database.query<ParkedRow>(`${PARKED} AND ($2::text IS NULL OR p.subscription = $2) AND p.seq > $3 ORDER BY p.seq LIMIT $4`, [agency, subscription ?? null, after, limit + 1]);
    return pageOf(rows.map((row) => ({ ...parkedOf(row), seq: BigInt(row.seq) })), limit);
  }

  async find(agency: string, id: string): Promise<Parked | undefined> {
    const [row] = await this.database.query<ParkedRow>(`${PARKED} AND p.id = $2`, [agency, cleanText(id)]);
    return row && parkedOf(row);
  }

  async counts(agency: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ subscription: string; count: number }>('SELECT subscription, count(*)::int AS count FROM parked_events WHERE agency = $1 GROUP BY subscription', [agency]);
    return new Map(rows.map(({ subscription, count }) => [subscription, count]));
  }

  async holds(agency: string, subscription: string, eventId: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM parked_events WHERE agency = $1 AND subscription = $2 AND event_id = $3 LIMIT 1', [agency, subscription, eventId]);
    return rows.length > 0;
  }

  async release(agency: string, id: string): Promise<boolean> {
    const rows = await this.database.write(RELEASE, [agency, cleanText(id)]);
    return rows.length === 1;
  }

  async skip(agency: string, id: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const [[parking]] = await manager.query<[{ subscription: string; first: string | null }[], number]>(`${RELEASE}, ${FIRST}`, [agency, cleanText(id)]);
      if (parking === undefined) return false;
      const { subscription, first } = parking;
      if (first === null) return true;
      await noteUndelivered(manager, { agency, subscription, offsets: [BigInt(first)] });
      await manager.query('DELETE FROM parked_events WHERE agency = $1 AND subscription = $2 AND "offset" = $3', [agency, subscription, first]);
      return true;
    });
  }
}

type ParkedRow = Omit<Parked, 'event' | 'expiresAt'> & { seq: string; eventId: string; type: string; at: Date };

function parkedOf({ id, agency, subscription, subject, state, status, parkedAt, eventId, type, at, waiting }: ParkedRow): Parked {
  return { id, agency, subscription, subject, state, status, parkedAt, event: { id: eventId, type }, waiting, expiresAt: new Date(at.getTime() + LANE_RETENTION_MS) };
}

// One that is on its way out and has nothing left is gone in a moment.
const PARKED = `
  SELECT p.id, p.seq, p.agency, p.subscription, p.subject, p.state, p.status, p.parked_at AS "parkedAt", first.event_id AS "eventId", first.type, first.at,
    (SELECT count(*)::int FROM parked_events e WHERE e.agency = p.agency AND e.subscription = p.subscription AND e.subject = p.subject) AS waiting
  FROM parkings p JOIN LATERAL (
    SELECT * FROM parked_events e WHERE e.agency = p.agency AND e.subscription = p.subscription AND e.subject = p.subject ORDER BY "offset" LIMIT 1) first ON true
  WHERE p.agency = $1`;

const RELEASE = `UPDATE parkings p SET state = 'releasing' WHERE agency = $1 AND id = $2 AND state = 'parked' RETURNING id`;

const FIRST = `subscription, (SELECT min(e."offset") FROM parked_events e WHERE e.agency = p.agency AND e.subscription = p.subscription AND e.subject = p.subject) AS first`;
