import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@simpul/domain';
import type { Client } from 'pg';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { TcpProxy } from '../../../test/harness/tcp-proxy.ts';
import { until } from '../../../test/harness/until.ts';
import { createStores } from './create-stores.ts';
import { openDatabase, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

let parts: Parts;
let database: Database;

beforeAll(async () => {
  parts = await startParts();
  database = await openDatabase({ url: parts.databaseUrl, applicationName: 'database-spec' });
}, 120_000);

afterAll(async () => {
  await database?.close();
  await parts?.stop();
}, 60_000);

describe('migrations', () => {
  it('given two processes starting at once, when both migrate, then the schema is there once', async () => {
    const other = await openDatabase({ url: parts.databaseUrl, applicationName: 'database-spec-2' });
    await Promise.all([migrate(database), migrate(other)]);
    await migrate(database);
    await other.close();
    expect(await database.query('SELECT name FROM migrations')).toHaveLength(MIGRATIONS.length);
  });

  it('given the migrated schema, when compared with the entities, then nothing differs', async () => {
    const drift = await database.source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });
});

describe('sessions that hold locks', () => {
  it('given one is open, then the server looks after its line itself: a host that dies without a word holds no lock for hours', async () => {
    const session = await database.session();
    const { client } = session as unknown as { client: Client };
    const shown = await client.query<{ name: string; setting: string }>("SELECT name, setting FROM pg_settings WHERE name LIKE 'tcp_keepalives%' ORDER BY name");
    expect(shown.rows.map(({ name, setting }) => `${name} ${setting}`)).toEqual(['tcp_keepalives_count 3', 'tcp_keepalives_idle 5', 'tcp_keepalives_interval 5']);
    await session.close();
  });

  it('given a line that is half-open, when its session is closed, then that ends within seconds', async () => {
    const url = new URL(parts.databaseUrl);
    const proxy = await TcpProxy.start(() => Number(new URL(parts.databaseUrl).port));
    url.port = String(proxy.port);
    url.hostname = '127.0.0.1';
    const far = await openDatabase({ url: url.href, applicationName: 'far' });
    const session = await far.session();
    proxy.become('half-open');
    const closed = await Promise.race([session?.close().then(() => 'closed'), sleep(4_000, 'open', { ref: false })]);
    proxy.stop();
    await far.close();
    expect(closed).toBe('closed');
  }, 20_000);

  it('given a lock that can not be asked for, then no session stays open', async () => {
    const { ledger } = createStores(database);
    await expect(ledger.claim('kota\0')).rejects.toThrow(/encoding/);
    await until(async () => (await database.query("SELECT FROM pg_stat_activity WHERE application_name = 'database-spec-lock'")).length === 0);
  }, 30_000);
});

describe('a Postgres that dies', () => {
  it('given a held lock and idle connections, when it is killed and restarted, then callers hear StoreUnavailable and the pool heals', async () => {
    const { agencies, ledger, rules } = createStores(database);
    const claim = await ledger.claim('kemenkeu');
    expect(await ledger.claim('kemenkeu')).toBeUndefined();
    const relay = rules.asRelay((lost) => new Promise<void>((done) => lost.addEventListener('abort', () => done())));
    const relayEnd = expect(relay).rejects.toBeInstanceOf(StoreUnavailable);
    await new Promise((later) => setTimeout(later, 200));
    expect(await rules.asRelay(async () => {})).toBe(false);

    await parts.postgres.kill();
    await relayEnd;
    await expect(agencies.all()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(ledger.claim('bkn')).rejects.toBeInstanceOf(StoreUnavailable);

    await parts.postgres.restart();
    expect(await agencies.all()).toEqual([]);
    await expect(ledger.put('kemenkeu', [])).rejects.toBeInstanceOf(StoreUnavailable);
    const again = await ledger.claim('kemenkeu');
    await claim?.release();
    await ledger.put('kemenkeu', []);
    await again?.release();
    expect(await rules.asRelay(async () => {})).toBe(true);
  }, 90_000);

  it('given a transaction whose connection breaks between two statements, then its caller hears StoreUnavailable', async () => {
    const broken = database.transaction(async (manager) => {
      const [own] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await database.query('SELECT pg_terminate_backend($1)', [own?.pid]);
      await until(() => manager.queryRunner?.isReleased === true);
      await manager.query('SELECT 1');
    });
    await expect(broken).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('given nobody listening, when a database is opened, then it is StoreUnavailable within seconds', async () => {
    await expect(openDatabase({ url: 'postgres://simpul:simpul@127.0.0.1:1/postgres', applicationName: 'nobody' })).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
