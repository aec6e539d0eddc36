import type { Credential, CredentialStore } from '@simpul/domain';
import { IsNull } from 'typeorm';
import type { Database } from '../database.ts';
import { CredentialEntity } from '../entities/registry.entities.ts';

export class PostgresCredentialStore implements CredentialStore {
  constructor(private readonly database: Database) {}

  async add(credential: Credential): Promise<void> {
    await this.database.rows(CredentialEntity, (rows) => rows.insert({ ...credential }));
  }

  async byId(id: string): Promise<Credential | undefined> {
    const row = await this.database.rows(CredentialEntity, (rows) => rows.findOneBy({ id: id.replaceAll('\0', '') }));
    return row ?? undefined;
  }

  async revokedIds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(REVOKED);
    return rows.map(({ id }) => id);
  }

  async revoke(id: string, at: Date): Promise<boolean> {
    const { affected } = await this.database.rows(CredentialEntity, (rows) => rows.update({ id, revokedAt: IsNull() }, { revokedAt: at }));
    return affected === 1;
  }

  ofAgency(agency: string): Promise<Credential[]> {
    return this.database.rows(CredentialEntity, (rows) => rows.find({ where: { agency }, order: { createdAt: 'ASC', id: 'ASC' } }));
  }
}

// No token lives longer than 30 days: what ended before that can have none left.
const REVOKED = `
  SELECT id FROM credentials
  WHERE revoked_at > now() - interval '31 days' OR (expires_at <= now() AND expires_at > now() - interval '31 days')`;
