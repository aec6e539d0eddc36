import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { KeyReused, ownEvent, PositionLost, requestHash, type KeyedWrite } from '@simpul/domain';
import { RunningStores } from '../test/running-stores.ts';
import type { Stores } from './create-stores.ts';
import type { Database } from './database.ts';
import { takeKey } from './idempotency.ts';
import { putInOutbox } from './outbox.ts';
import { positionOf, throughBatch } from './positions.ts';

let running: RunningStores;
let database: Database;
let stores: Stores;

beforeAll(async () => {
  running = await RunningStores.start('effects-spec');
  ({ database, stores } = running);
}, 120_000);

afterAll(() => running?.stop(), 60_000);

describe('a place in the log', () => {
  const batch = { consumer: 'c', partition: 3, start: 7n, end: 9n };

  it('given none yet, when two owners open it, then it stands at the first one’s beginning and stays', async () => {
    expect(await Promise.all([stores.positions.open('c', 3, 7n), stores.positions.open('c', 3, 7n)])).toEqual([7n, 7n]);
    expect(await stores.positions.open('c', 3, 0n)).toBe(7n);
    expect(await positionOf(database, 'c', 4)).toBeUndefined();
  });

  it('given two owners with one batch, when both carry it out, then one does and the other loses the partition with all it did', async () => {
    const effect = (name: string) => throughBatch(database, batch, (manager) => manager.query('INSERT INTO settings (name, value) VALUES ($1, $2)', [name, '']));
    const done = await Promise.allSettled([effect('one'), effect('two')]);
    expect(new Set(done.map(({ status }) => status))).toEqual(new Set(['fulfilled', 'rejected']));
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(PositionLost) as object });
    expect(await database.query("SELECT name FROM settings WHERE name IN ('one', 'two')")).toHaveLength(1);
    expect(await positionOf(database, 'c', 3)).toBe(9n);
  });

  it('given an effect that fails, when it is rolled back, then the place has not moved', async () => {
    const failing = throughBatch(database, { ...batch, start: 9n, end: 12n }, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await positionOf(database, 'c', 3)).toBe(9n);
  });
});

describe('an outbox', () => {
  const AT = '2026-03-16T08:00:00+07:00';
  const event = (key: string, revision: number): SimpulEvent =>
    ownEvent({ type: 'id.go.asn.task.accepted.v1', system: 'simpul-spec', key, revision, ordinal: 0, publisher: 'kab-sleman', about: { id: 'kab-sleman', regionCode: '34.04' }, data: { taskId: key, by: { agency: 'kab-sleman' }, at: AT, occurredAt: AT } });
  const idsOf = async (app: string) => (await stores.outbox.pending(app, 100)).map(({ event: text }) => (JSON.parse(text) as SimpulEvent).id);

  it('given events of two apps, when read, then each app has its own in the order given until they are published', async () => {
    const [first, second, third] = [event('t1', 1), event('t1', 2), event('t2', 1)];
    await database.transaction(async (manager) => {
      await putInOutbox(manager, 'a', [first, second]);
      await putInOutbox(manager, 'b', [third]);
      await putInOutbox(manager, 'a', []);
    });
    expect(await idsOf('a')).toEqual([first.id, second.id]);
    const [row] = await stores.outbox.pending('a', 1);
    await stores.outbox.published(row ? [row] : []);
    expect([await idsOf('a'), await idsOf('b')]).toEqual([[second.id], [third.id]]);
  });

  it('given a relay at work, when another process asks, then it is told no, until the lock’s connection dies', async () => {
    let ended: Promise<void> = Promise.resolve();
    const lost = await new Promise<AbortSignal>((started) => {
      const work = stores.outbox.asRelay('a', (signal) => {
        started(signal);
        return new Promise((done) => signal.addEventListener('abort', () => done()));
      });
      ended = expect(work).rejects.toThrow('lost');
    });
    expect(await stores.outbox.asRelay('a', async () => {})).toBe(false);
    expect(await stores.outbox.asRelay('b', async () => {})).toBe(true);
    await database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'effects-spec-lock'");
    await ended;
    expect(lost.aborted).toBe(true);
    expect(await stores.outbox.asRelay('a', async () => {})).toBe(true);
  });
});

describe('a caller’s key', () => {
  const write = (entity: string, request: unknown = { title: 'x', to: ['a'] }): KeyedWrite => ({ app: 'a', agency: 'kab-sleman', key: 'k', request: requestHash(request), entity });
  const take = (asked: KeyedWrite) => database.transaction((manager) => takeKey(manager, asked));

  it('given two writes under one key at once, when both are sent, then one is new and the other hears of the first', async () => {
    const answers = await Promise.all([take(write('e1')), take(write('e2'))]);
    const first = answers[0] === undefined ? 'e1' : 'e2';
    expect(new Set(answers)).toEqual(new Set([first, undefined]));
    expect(await take(write('e3', { to: ['a'], title: 'x' }))).toBe(first);
    expect(await take({ ...write('e4'), agency: 'bkn' })).toBeUndefined();
  });

  it('given another request under a used key, then it is refused; given a write that failed, then its key is free', async () => {
    await expect(take(write('e5', { title: 'y' }))).rejects.toBeInstanceOf(KeyReused);
    const failing = database.transaction(async (manager) => {
      await takeKey(manager, { ...write('e6'), key: 'k2' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await take({ ...write('e7'), key: 'k2' })).toBeUndefined();
  });
});
