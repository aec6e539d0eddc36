import type { SettingStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { SettingEntity } from '../entities/registry.entities.ts';

export class PostgresSettingStore implements SettingStore {
  constructor(private readonly database: Database) {}

  async getOrCreate(name: string, initial: () => string): Promise<string> {
    const known = await this.read(name);
    if (known !== undefined) return known;
    await this.database.query('INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [name, initial()]);
    return (await this.read(name)) as string;
  }

  private async read(name: string): Promise<string | undefined> {
    return (await this.database.rows(SettingEntity, (rows) => rows.findOneBy({ name })))?.value;
  }
}
