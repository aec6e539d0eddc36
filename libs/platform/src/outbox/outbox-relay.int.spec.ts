import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { LOG_TOPICS, ownEvent, type LaneReader, type LogAppender, type OutboxStore, type Topics } from '@simpul/domain';
import { createAppender, createLaneReader, createTopics } from '@simpul/kafka';
import { createStores, migrate, openDatabase, type Database } from '@simpul/postgres';
import { readLog } from '../../../../test/harness/read-log.ts';
import { startParts, type Parts } from '../../../../test/harness/start-parts.ts';
import { OutboxRelay } from './outbox-relay.ts';

const APP = 'simpul-spec';
const AT = '2026-03-16T08:00:00+07:00';
let parts: Parts;
let database: Database;
let store: OutboxStore;
let log: LogAppender;
let lanes: LaneReader;
let topics: Topics;

beforeAll(async () => {
  parts = await startParts();
  database = await openDatabase({ url: parts.databaseUrl, applicationName: 'relay-spec' });
  await migrate(database);
  store = createStores(database).outbox;
  const address = { brokers: parts.brokers, clientId: 'relay-spec' };
  [log, lanes, topics] = [createAppender(address), createLaneReader(address), createTopics(address)];
  await topics.ensure(LOG_TOPICS);
}, 120_000);

afterAll(async () => {
  await log?.close();
  await lanes?.close();
  await topics?.close();
  await database?.close();
  await parts?.stop();
}, 60_000);

/** The events of `steps` steps of each of `tasks` tasks, put there in one statement each, as the apps do under their rows' locks. */
async function put(tasks: readonly string[], from: number, to: number): Promise<void> {
  for (let revision = from; revision <= to; revision++) {
    const events = tasks.map((key) => ownEvent({ type: 'id.go.asn.task.accepted.v1', system: APP, key, revision, ordinal: 0, publisher: 'kab-sleman', about: { id: 'kab-sleman' }, data: { taskId: key, by: { agency: 'kab-sleman' }, at: AT, occurredAt: AT } }));
    await database.query('INSERT INTO outbox (app, event) SELECT $1, event FROM unnest($2::text[]) AS given (event)', [APP, events.map((event) => JSON.stringify(event))]);
  }
}

/** What stands in the log, doubles and all, in its order per partition. */
async function logged(): Promise<SimpulEvent[]> {
  return (await readLog(lanes)).map(({ value }) => JSON.parse(String(value)) as SimpulEvent);
}

/** Per task the revisions in the order in which a reader that drops doubles meets them. */
async function firstSeen(): Promise<Record<string, string[]>> {
  const seen = new Set<string>();
  const revisions: Record<string, string[]> = {};
  for (const { id, subject, data } of await logged()) {
    if (seen.has(id)) continue;
    seen.add(id);
    (revisions[subject] ??= []).push(data.sourceRecord.version);
  }
  return revisions;
}

async function emptied(): Promise<void> {
  while ((await store.pending(APP, 1)).length > 0) await new Promise((later) => setTimeout(later, 20));
}

describe('the relay', () => {
  const tasks = Array.from({ length: 40 }, (_, i) => `task-${i}`);
  const expected = (to: number) => Object.fromEntries(tasks.map((task) => [task, Array.from({ length: to }, (_, i) => String(i + 1))]));

  it('given two processes, one that dies between the log’s acknowledgement and its note of it, when the other takes over, then every step is there in order', async () => {
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => troubles.push(error);
    const dying = new OutboxRelay({ app: APP, store: { ...bound(store), published: () => Promise.reject(new Error('killed')) }, log, onTrouble });
    await put(tasks, 1, 3);
    dying.onApplicationBootstrap();
    while (troubles.length === 0) await new Promise((later) => setTimeout(later, 20));
    await dying.onApplicationShutdown();
    expect(await store.pending(APP, 1)).toHaveLength(1);

    const [one, two] = [new OutboxRelay({ app: APP, store, log, onTrouble }), new OutboxRelay({ app: APP, store, log, onTrouble })];
    one.onApplicationBootstrap();
    two.onApplicationBootstrap();
    await put(tasks, 4, 6);
    await one.onApplicationShutdown();
    await put(tasks, 7, 9);
    two.wake();
    await emptied();
    await two.onApplicationShutdown();
    expect(await firstSeen()).toEqual(expected(9));
    expect((await logged()).length).toBeGreaterThan(tasks.length * 9);
  }, 60_000);

  it('given Kafka dies and comes back, when it is up, then what waited goes out, and the trouble is told once', async () => {
    const troubles: (Error | undefined)[] = [];
    const relay = new OutboxRelay({ app: APP, store, log, onTrouble: (error) => troubles.push(error) });
    await parts.kafka.kill();
    await put(tasks, 10, 11);
    relay.onApplicationBootstrap();
    while (troubles.length === 0) await new Promise((later) => setTimeout(later, 50));
    await parts.kafka.restart();
    await emptied();
    await relay.onApplicationShutdown();
    expect(troubles).toEqual([expect.any(Error), undefined]);
    expect(await firstSeen()).toEqual(expected(11));
  }, 90_000);
});

/** The store's calls as plain functions, so that one can be replaced. */
function bound(all: OutboxStore): OutboxStore {
  return { pending: (app, limit) => all.pending(app, limit), published: (rows) => all.published(rows), asRelay: (app, work) => all.asRelay(app, work) };
}
