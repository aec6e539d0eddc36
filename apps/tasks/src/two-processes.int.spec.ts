import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { encodeCursor, EVENTS_PARTITIONS, firstRules, localTime, type ChannelLeases, type ChannelStore, type CursorStore, type Hold, type ParkedStore, type RouterStateStore } from '@simpul/domain';
import { CHANNEL_LEASES, CHANNEL_STORE, CURSOR_STORE, OutboxRelay, PARKED_STORE, ROUTER_STATE_STORE } from '@simpul/platform';
import { RunningTasks, until } from '../test/running-tasks.ts';
import { MarkOverdue } from './clock/mark-overdue.ts';
import { MarkReceived } from './clock/mark-received.ts';

let tasks: RunningTasks;
const one = () => tasks.apps[0] as NestFastifyApplication;
const two = () => tasks.apps[1] as NestFastifyApplication;

beforeAll(async () => {
  tasks = await RunningTasks.start();
  await tasks.startApp();
}, 120_000);

afterAll(() => tasks?.stop(), 60_000);

const stateOf = async (agency: string, id: string) => (await tasks.call(agency, 'GET', `/v1/tasks/${id}`)).body as Record<string, unknown>;

/** Commits a cursor that has served everything up to an offset of every partition. */
async function commit(agency: string, subscription: string, offset: bigint): Promise<void> {
  const origins = new Map(Array.from({ length: EVENTS_PARTITIONS }, (_, partition) => [partition, offset]));
  const cursor = encodeCursor({ incarnation: '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b', next: offset, origins });
  await one().get<CursorStore>(CURSOR_STORE).commit({ agency, subscription, cursor, next: offset, committedAt: new Date() }, true);
}

async function lookEverywhere(): Promise<void> {
  await Promise.all([one(), two(), one(), two()].flatMap((app) => [app.get(MarkReceived).run(), app.get(MarkOverdue).run()]));
}

describe('two processes of the app', () => {
  it('given both take steps of the same tasks at once, when the log is read, then each task’s events stand in the order of its revisions, once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => tasks.give('kemendagri', { to: ['kota-denpasar'] })));
    const answers = await Promise.all(ids.flatMap((id) => [one(), two(), one(), two()].map((app) => tasks.call('kota-denpasar', 'POST', `/v1/tasks/${id}/accept`, {}, {}, app))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
    await Promise.all(ids.flatMap((id) => [one(), two()].map((app, i) => tasks.call('kota-denpasar', 'POST', `/v1/tasks/${id}/progress`, { percent: 10 * (i + 1) }, {}, app))));
    for (const id of ids) {
      await tasks.loggedFacts(id, 4);
      expect((await tasks.logged(id)).map(({ data }) => data.sourceRecord.version)).toEqual(['1', '2', '3', '4']);
    }
  });

  it('given a task’s time is over, when both look again and again, then it is marked once', async () => {
    const dueAt = localTime(new Date(Date.now() + 2_000), 'Asia/Makassar');
    const ids = await Promise.all(Array.from({ length: 8 }, () => tasks.give('kemendagri', { to: ['kota-denpasar'], dueAt })));
    await tasks.step('kota-denpasar', ids[0] ?? '', 'accept');
    await tasks.step('kota-denpasar', ids[0] ?? '', 'submit', { result: 'tepat waktu' });
    await Promise.all(ids.slice(1).map((id) => tasks.loggedFacts(id, 2)));
    await lookEverywhere();
    for (const id of ids.slice(1)) expect([await tasks.loggedFacts(id, 2), (await stateOf('kemendagri', id)).overdue]).toEqual([['assigned', 'overdue'], true]);
    expect([await tasks.loggedFacts(ids[0] ?? '', 3), (await stateOf('kemendagri', ids[0] ?? '')).overdue]).toEqual([['assigned', 'accepted', 'submitted'], false]);
  }, 20_000);
});

describe('received', () => {
  it('given the recipient’s cursor is below, at or above the assignment, when looked at, then it is received from there on, once', async () => {
    const id = await tasks.give('kemendagri', { to: ['kab-badung'] });
    await tasks.loggedFacts(id, 1);
    const [{ place } = { place: { partition: 0, offset: 0n } }] = await tasks.logged(id);
    await commit('kab-badung', 'main', place.offset - 1n);
    await lookEverywhere();
    expect((await stateOf('kemendagri', id)).receivedAt).toBeUndefined();
    await commit('kab-badung', 'main', place.offset);
    expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'received']);
    await commit('kab-badung', 'main', place.offset + 100n);
    await lookEverywhere();
    expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'received']);
    expect((await tasks.logged(id))[1]).toMatchObject({ source: 'urn:id:instansi:kab-badung', data: { by: { agency: 'kab-badung' } } });
  });

  it('given a cursor that is far beyond already, when a task is given, then it is received as soon as its place is known', async () => {
    await commit('kab-gianyar', 'main', 1_000_000n);
    const id = await tasks.give('kemendagri', { to: ['kab-gianyar'] });
    expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'received']);
  });

  it('given another lane than main, when its cursor passes, then it counts if the lane held tasks at that place', async () => {
    const buleleng = { id: 'kab-buleleng', name: 'Kabupaten Buleleng', kind: 'regency', regionCode: '51.08', timeZone: 'Asia/Makassar' } as const;
    const lane = (name: string, type: string) => ({ name, lane: `inbox.kab-buleleng.${name}`, types: [type], ownOnly: true });
    const rules = { ...firstRules(buleleng), subscriptions: [lane('hadir', 'id.go.asn.worklocation.*'), lane('tugas', 'id.go.asn.task.*')] };
    const id = await tasks.give('kemendagri', { to: ['kab-buleleng'] });
    await tasks.loggedFacts(id, 1);
    const [{ place } = { place: { partition: 0, offset: 0n } }] = await tasks.logged(id);
    await one().get<RouterStateStore>(ROUTER_STATE_STORE).storeRules(place.partition, [{ offset: -1n, rules }]);
    await commit('kab-buleleng', 'hadir', place.offset + 5n);
    await lookEverywhere();
    expect((await stateOf('kemendagri', id)).receivedAt).toBeUndefined();
    await commit('kab-buleleng', 'tugas', place.offset);
    expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'received']);
  });

  it('given only a receipt is expected and it was passed on, when that one is received, then the forwarder’s is handed in', async () => {
    const id = await tasks.give('kemendagri', { to: ['prov-bali'], expects: 'RECEIPT' });
    await tasks.step('prov-bali', id, 'forward', { to: [{ agency: 'kab-tabanan' }] });
    await commit('kab-tabanan', 'main', 1_000_000n);
    expect(await tasks.loggedFacts(id, 3)).toEqual(['assigned', 'forwarded', 'submitted']);
  });
});

describe('received over a push channel', () => {
  const agency = 'kab-klungkung';
  const leases = () => one().get<ChannelLeases>(CHANNEL_LEASES);
  const received = async (id: string) => (await stateOf('kemendagri', id)).receivedAt !== undefined;
  let hold: Hold;
  let offset = 10n;

  /** Tasks whose assignments the webhook of `main` has refused: parked, and the position behind them. */
  async function refused(count: number): Promise<{ id: string; offset: bigint }[]> {
    const given = [];
    for (let i = 0; i < count; i++) given.push({ id: await tasks.give('kemendagri', { to: [agency] }), offset: offset++ });
    for (const { id } of given) await tasks.loggedFacts(id, 1);
    const events = given.map(({ id, offset: place }) => ({ subject: id, offset: place, id: `e${place}`, type: 'id.go.asn.task.assigned.v1', at: new Date() }));
    await leases().park(hold, events, new Map(given.map(({ id }) => [id, 400])));
    await commit(agency, 'main', 1_000_000n);
    await lookEverywhere();
    return given;
  }

  beforeAll(async () => {
    await one().get<ChannelStore>(CHANNEL_STORE).create({ agency, subscription: 'main', target: { kind: 'webhook', url: 'https://simpeg.contoh.go.id/' }, secret: 'whsec_AA==' });
    hold = (await leases().renew('dispatcher-of-the-test', 600_000)).owned[0] as Hold;
  });

  it('given the webhook has refused it, when its cursor passes, then it is not received; when it was released and went out, then it is', async () => {
    const [first, second] = (await refused(2)) as [{ id: string; offset: bigint }, { id: string; offset: bigint }];
    expect([await received(first.id), await received(second.id)]).toEqual([false, false]);
    await leases().unpark(hold, first.id, { out: [first.offset], lost: [] });
    expect(await tasks.loggedFacts(first.id, 2)).toEqual(['assigned', 'received']);
    await lookEverywhere();
    expect(await received(second.id)).toBe(false);
  });

  it('given it was given up, had left the lane before its release, or its channel was deleted, when looked at, then it is not received, until it is read after all', async () => {
    const [skipped, lost, deleted] = (await refused(3)) as [{ id: string; offset: bigint }, { id: string; offset: bigint }, { id: string; offset: bigint }];
    const parked = one().get<ParkedStore>(PARKED_STORE);
    const { items } = await parked.list(agency, { limit: 10 });
    expect(await parked.skip(agency, items.find(({ subject }) => subject === skipped.id)?.id ?? '')).toBe(true);
    await leases().unpark(hold, lost.id, { out: [], lost: [lost.offset] });
    await one().get<ChannelStore>(CHANNEL_STORE).delete(agency, 'main');
    await commit(agency, 'main', 1_000_001n);
    await lookEverywhere();
    for (const { id } of [skipped, lost, deleted]) expect(await received(id)).toBe(false);
    await commit(agency, 'main', skipped.offset);
    await commit(agency, 'main', 1_000_000n);
    for (const { id } of [skipped, lost, deleted]) expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'received']);
  });
});

describe('a process that dies', () => {
  it('given it dies between the database’s commit and the log, when another one starts, then the events go out, in order, once', async () => {
    for (const app of [one(), two()]) await app.get(OutboxRelay).onApplicationShutdown();
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'] });
    await tasks.step('kota-denpasar', id, 'accept');
    expect(await tasks.logged(id)).toEqual([]);
    await tasks.startApp();
    await two().close();
    expect(await tasks.loggedFacts(id, 2)).toEqual(['assigned', 'accepted']);
    await tasks.step('kota-denpasar', id, 'progress', { percent: 5 });
    expect(await tasks.loggedFacts(id, 3)).toEqual(['assigned', 'accepted', 'progressed']);
  }, 30_000);

  it('given Kafka is down, when a step is taken, then it is taken, and told when Kafka is back', async () => {
    const id = await tasks.give('kemendagri', { to: ['kota-denpasar'] });
    await tasks.loggedFacts(id, 1);
    await tasks.parts.kafka.kill();
    expect(await tasks.step('kota-denpasar', id, 'accept')).toMatchObject({ status: 200, body: { state: 'ACCEPTED' } });
    await tasks.parts.kafka.restart();
    expect(await until(async () => tasks.loggedFacts(id, 2).catch(() => undefined))).toEqual(['assigned', 'accepted']);
  }, 90_000);
});
