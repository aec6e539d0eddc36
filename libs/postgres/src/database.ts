import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { ENTITIES } from './entities/index.ts';
import { LockSession } from './lock-session.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { translated } from './unavailable.ts';

const CONNECT_MS = 3_000;
const STATEMENT_MS = 15_000;

export interface DatabaseOptions {
  url: string;
  /** Most connections of the pool; default 10. Each held lock has one more of its own. */
  poolSize?: number;
  /** Seen in `pg_stat_activity`. */
  applicationName: string;
}

/** One process's way to Postgres. Everything throws `StoreUnavailable` when the server can't be asked; the pool heals by itself. */
export class Database {
  constructor(
    readonly source: DataSource,
    private readonly options: DatabaseOptions,
  ) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.run(() => this.source.query<Row[]>(sql, [...parameters]));
  }

  /** For INSERT, UPDATE, DELETE … RETURNING, whose driver answer is [rows, count]. */
  async write<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer = await this.query<unknown>(sql, parameters);
    return (Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  }

  rows<T extends ObjectLiteral, R>(entity: EntityTarget<T>, work: (rows: Repository<T>) => Promise<R>): Promise<R> {
    return this.run(() => work(this.source.getRepository(entity)));
  }

  transaction<R>(work: (manager: EntityManager) => Promise<R>): Promise<R> {
    return this.run(() => this.source.transaction(work));
  }

  async run<R>(work: () => Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      throw translated(error);
    }
  }

  /** A connection of its own for advisory locks, which live as long as it does. */
  session(): Promise<LockSession> {
    return this.run(() => LockSession.open({ connectionString: this.options.url, connectionTimeoutMillis: CONNECT_MS, application_name: `${this.options.applicationName}-lock` }));
  }

  /** A session that holds this lock; undefined at once when another holds it. */
  async tryLock(name: string): Promise<LockSession | undefined> {
    const session = await this.session();
    let isHeld = false;
    try {
      isHeld = await this.run(() => session.tryLock(name));
      return isHeld ? session : undefined;
    } finally {
      if (!isHeld) await session.close();
    }
  }

  async ping(): Promise<void> {
    await this.query('SELECT 1');
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** Connects; throws `StoreUnavailable` when nobody answers within three seconds. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    installExtensions: false,
    logging: false,
    connectTimeoutMS: CONNECT_MS,
    // An idle connection that dies is no news: the pool drops it, and the next query opens another.
    poolErrorHandler: () => {},
    extra: {
      max: options.poolSize ?? 10,
      statement_timeout: STATEMENT_MS,
      query_timeout: STATEMENT_MS + 1_000,
      idle_in_transaction_session_timeout: STATEMENT_MS,
      application_name: options.applicationName,
      keepAlive: true,
    },
  });
  const database = new Database(source, options);
  await database.run(() => source.initialize());
  return database;
}
