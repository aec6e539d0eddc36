import type { Database } from './database.ts';

/** Brings the schema up to date; several processes starting at once take turns. Throws `StoreUnavailable`. */
export async function migrate(database: Database): Promise<void> {
  const session = await database.session();
  try {
    await database.run(() => session.lock('simpul:migrate'));
    await database.run(() => database.source.runMigrations({ transaction: 'all' }));
  } finally {
    await session.close();
  }
}
