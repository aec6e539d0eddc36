import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { createStores, type Stores } from '../src/create-stores.ts';
import { openDatabase, type Database } from '../src/database.ts';
import { migrate } from '../src/migrate.ts';

/** Real parts and the stores on a migrated database of their own. */
export class RunningStores {
  readonly stores: Stores;

  private constructor(readonly parts: Parts, readonly database: Database) {
    this.stores = createStores(database);
  }

  static async start(applicationName: string): Promise<RunningStores> {
    const parts = await startParts();
    const database = await openDatabase({ url: parts.databaseUrl, applicationName });
    await migrate(database);
    return new RunningStores(parts, database);
  }

  async stop(): Promise<void> {
    await this.database.close();
    await this.parts.stop();
  }
}
