import type { Channel, ChannelStore, ChannelTarget, NewChannel, StoredSecrets } from '@simpul/domain';
import type { Database } from '../../database.ts';
import { ChannelEntity } from '../../entities/channel.entities.ts';
import { standingOf, targetOf } from './channel-rows.ts';
import { noteUndelivered } from './note-undelivered.ts';

export class PostgresChannelStore implements ChannelStore {
  constructor(private readonly database: Database) {}

  async find(agency: string, subscription: string): Promise<Channel | undefined> {
    const row = await this.database.rows(ChannelEntity, (rows) => rows.findOneBy({ agency, subscription }));
    return row === null ? undefined : channelOf(row);
  }

  async list(agency: string): Promise<Channel[]> {
    const rows = await this.database.rows(ChannelEntity, (all) => all.find({ where: { agency }, order: { subscription: 'ASC' } }));
    return rows.map(channelOf);
  }

  async create({ agency, subscription, target, secret }: NewChannel): Promise<boolean> {
    const rows = await this.database.write(CREATE, [agency, subscription, target.kind, addressOf(target), secret]);
    return rows.length === 1;
  }

  async update(agency: string, subscription: string, target: ChannelTarget): Promise<boolean> {
    const rows = await this.database.write(UPDATE, [agency, subscription, target.kind, addressOf(target)]);
    return rows.length === 1;
  }

  async delete(agency: string, subscription: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      // First: who delivers and parks holds this row while it writes.
      const [rows] = await manager.query<[unknown[], number]>('DELETE FROM channels WHERE agency = $1 AND subscription = $2 RETURNING 1', [agency, subscription]);
      await noteUndelivered(manager, { agency, subscription });
      await manager.query('DELETE FROM parked_events WHERE agency = $1 AND subscription = $2', [agency, subscription]);
      await manager.query('DELETE FROM parkings WHERE agency = $1 AND subscription = $2', [agency, subscription]);
      return rows.length === 1;
    });
  }

  async rotateSecret(agency: string, subscription: string, secret: string, graceEnds: Date): Promise<boolean> {
    const rows = await this.database.write(ROTATE, [agency, subscription, secret, graceEnds]);
    return rows.length === 1;
  }

  secrets(): Promise<StoredSecrets[]> {
    return this.database.query(SECRETS);
  }

  async reseal({ agency, subscription, current, previous }: StoredSecrets, to: Pick<StoredSecrets, 'current' | 'previous'>): Promise<boolean> {
    const rows = await this.database.write(RESEAL, [agency, subscription, current, previous, to.current, to.previous]);
    return rows.length === 1;
  }
}

function channelOf(row: ChannelEntity): Channel {
  const { agency, subscription, previousUntil, createdAt } = row;
  return { agency, subscription, target: targetOf(row), standing: standingOf(row), previousSecretUntil: previousUntil, createdAt };
}

function addressOf(target: ChannelTarget): string {
  return target.kind === 'webhook' ? target.url : target.folder;
}

const CREATE = `
  INSERT INTO channels (agency, subscription, kind, target, secret) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING 1`;

const UPDATE = `
  UPDATE channels SET target = $4, revision = revision + 1, state = 'active', reason = NULL, status = NULL, failures = 0, since = NULL, next_try = NULL
  WHERE agency = $1 AND subscription = $2 AND kind = $3
    AND NOT EXISTS (SELECT 1 FROM channels other WHERE $3 = 'file' AND other.kind = 'file' AND other.agency = $1 AND other.target = $4 AND other.subscription <> $2)
  RETURNING 1`;

const ROTATE = `
  UPDATE channels SET previous_secret = secret, previous_until = $4, secret = $3, revision = revision + 1
  WHERE agency = $1 AND subscription = $2 AND kind = 'webhook' RETURNING 1`;

const SECRETS = 'SELECT agency, subscription, secret AS current, previous_secret AS previous FROM channels WHERE secret IS NOT NULL';

const RESEAL = `
  UPDATE channels SET secret = $5, previous_secret = $6
  WHERE agency = $1 AND subscription = $2 AND secret = $3 AND previous_secret IS NOT DISTINCT FROM $4 RETURNING 1`;
