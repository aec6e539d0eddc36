import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HoldLost, MOST_PARKED, webhookSecret } from '@simpul/domain';
import { Webhook } from 'standardwebhooks';
import { Receiver, type Delivered } from '../../../test/harness/receiver.ts';
import { until } from '../../../test/harness/until.ts';
import { startBus } from '../../../tools/local/start-bus.ts';
import { freePort } from '../../../tools/local/free-port.ts';
import { files } from '../test/files.ts';
import { LIMITS, RunningDispatcher, SECRET } from '../test/running-dispatcher.ts';

let running: RunningDispatcher;
const receivers: Receiver[] = [];

beforeAll(async () => {
  running = await RunningDispatcher.start();
}, 120_000);

afterAll(async () => {
  await running?.stop();
  for (const receiver of receivers) receiver.stop();
}, 60_000);

async function receiverOf(agency: string): Promise<Receiver> {
  const receiver = await Receiver.start();
  receivers.push(receiver);
  await running.join(agency, { kind: 'webhook', url: receiver.url });
  return receiver;
}

const standing = async (agency: string) => (await running.channels.find(agency, 'main'))?.standing;
const headersFor = ({ headers }: Delivered) => ({ 'webhook-id': String(headers['webhook-id']), 'webhook-timestamp': String(headers['webhook-timestamp']), 'webhook-signature': String(headers['webhook-signature']) });
const idsOf = (ids: readonly string[], subjects: readonly string[], subject: string) => ids.filter((_, i) => subjects[i] === subject);

/** Whether the library of the standard takes it, whatever the clock says. */
function signs(secret: string, { body, headers, id }: Delivered): boolean {
  const expected = new Webhook(secret).sign(id, new Date(Number(headers['webhook-timestamp']) * 1_000), body);
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

describe('a webhook', () => {
  it('given events about forty employees, when pushed, then signed, each employee’s in order, sixteen at once, and committed', async () => {
    const receiver = await receiverOf('kota-denpasar');
    receiver.behaviour = (_, answer) => void setTimeout(answer, 5, 204);
    const subjects = Array.from({ length: 200 }, (_, i) => `p${i % 40}`);
    const ids = await running.put('kota-denpasar', subjects);
    await until(() => receiver.taken.length >= 200);
    for (const delivered of receiver.came) expect(new Webhook(SECRET).verify(delivered.body, headersFor(delivered))).toMatchObject({ id: delivered.id });
    for (const subject of new Set(subjects)) expect(receiver.idsOf(subject)).toEqual(idsOf(ids, subjects, subject));
    expect([receiver.came.length, receiver.most]).toEqual([200, 16]);
    expect(await until(async () => (await running.committed('kota-denpasar')) === 200)).toBe(true);
  }, 60_000);

  it('given a secret that is rotated, when pushed, then both verify until the grace is over, then the new one alone', async () => {
    const receiver = receivers[0] as Receiver;
    const fresh = webhookSecret(Buffer.alloc(32, 9));
    await running.channels.rotateSecret('kota-denpasar', 'main', fresh, new Date(running.clock.now() + 3_600_000));
    const next = async () => {
      const [id] = await running.put('kota-denpasar', ['p1']);
      const delivered = await until(() => receiver.taken.find((one) => one.id === id));
      return [signs(SECRET, delivered), signs(fresh, delivered)];
    };
    await until(async () => (await next())[1]);
    expect(await next()).toEqual([true, true]);
    running.clock.advance(3_600_001);
    expect(await next()).toEqual([false, true]);
  }, 30_000);

  it('given secrets that stand unencrypted from before, or under a key that was replaced, when it starts, then they are encrypted with the newest key, and deliveries verify', async () => {
    const receiver = receivers[0] as Receiver;
    const [first, second] = ['first', 'second'].map((name) => `${name}-key-of-the-tests-of-32-characters`);
    const deliver = async () => {
      const [id] = await running.put('kota-denpasar', ['p1']);
      const delivered = await until(() => receiver.taken.find((one) => one.id === id));
      return signs(webhookSecret(Buffer.alloc(32, 9)), delivered);
    };
    const keyIds: string[] = [];
    for (const keys of [first, `${second},${first}`, second]) {
      running.keys = keys;
      await running.restart();
      const [stored] = await running.storedSecrets('kota-denpasar');
      expect([stored?.current, stored?.previous]).toEqual([expect.stringMatching(/^v1\.[0-9a-f]{8}\./), expect.stringMatching(/^v1\.[0-9a-f]{8}\./)]);
      keyIds.push(stored?.current.split('.')[1] ?? '');
      expect(await deliver()).toBe(true);
    }
    expect([keyIds[0] === keyIds[1], keyIds[1] === keyIds[2]]).toEqual([false, true]);
  }, 30_000);

  it('given a key that is lost, when it starts, then its webhooks wait and nothing is parked; a new secret ends that', async () => {
    const receiver = receivers[0] as Receiver;
    running.keys = 'another-key-of-the-tests-of-32-characters';
    await running.restart();
    const [id] = await running.put('kota-denpasar', ['p1']);
    await until(async () => (await standing('kota-denpasar'))?.reason === 'secret-unreadable');
    expect([receiver.came.some((one) => one.id === id), await running.parkedCount('kota-denpasar')]).toEqual([false, 0]);
    await running.rotate('kota-denpasar', SECRET);
    const delivered = await until(() => receiver.taken.find((one) => one.id === id));
    expect(signs(SECRET, delivered)).toBe(true);
    await until(async () => (await standing('kota-denpasar'))?.state === 'active');
  }, 30_000);

  it('given a receiver that never answers, when another one’s events come, then those are delivered, and the first is paused', async () => {
    const [dead, alive] = [await receiverOf('kab-sleman'), await receiverOf('kota-makassar')];
    dead.behaviour = () => {};
    const subjects = Array.from({ length: 100 }, (_, i) => `p${i % 20}`);
    const [, ids] = await Promise.all([running.put('kab-sleman', subjects), running.put('kota-makassar', subjects)]);
    await until(() => alive.taken.length >= 100);
    expect(new Set(alive.taken.map(({ id }) => id))).toEqual(new Set(ids));
    await until(async () => (await standing('kab-sleman'))?.reason === 'no-answer');
    expect(dead.taken).toEqual([]);
    dead.behaviour = (_, answer) => answer(200);
    await until(() => new Set(dead.taken.map(({ id }) => id)).size === 100, () => running.clock.advance(60_000));
    for (const subject of new Set(subjects)) expect(dead.idsOf(subject)).toHaveLength(5);
    await until(async () => (await standing('kab-sleman'))?.state === 'active');
  }, 30_000);

  it('given a cursor that its subscriber commits by hand, then deliveries go on from there; one of no lane pauses until the next', async () => {
    const receiver = receivers[0] as Receiver;
    const [from] = await running.put('kota-denpasar', ['p1']);
    await until(() => receiver.taken.some(({ id }) => id === from));
    const end = (await until(() => running.committed('kota-denpasar'))) - 1;
    await running.commit('kota-denpasar', { incarnation: '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b', next: BigInt(end), origins: new Map() });
    await until(async () => (await standing('kota-denpasar'))?.reason === 'cursor-expired');
    await running.commit('kota-denpasar', { ...(await running.laneStart('kota-denpasar')), next: BigInt(end) });
    await until(() => receiver.taken.filter(({ id }) => id === from).length === 2);
    await until(async () => (await standing('kota-denpasar'))?.state === 'active');
  }, 30_000);

  it('given an owner of the past, when it writes, then nothing is written', async () => {
    const past = { agency: 'kota-denpasar', subscription: 'main', epoch: 0 };
    const before = await running.committed('kota-denpasar');
    await expect(running.leases.savePosition(past, null, { cursor: 'AA', next: 0n })).rejects.toBeInstanceOf(HoldLost);
    await expect(running.leases.park(past, [], new Map([['p1', 400]]))).rejects.toBeInstanceOf(HoldLost);
    // Its owner of now may still note how far it is.
    expect(await running.committed('kota-denpasar')).toBeGreaterThanOrEqual(before ?? 0);
    expect(await running.parkedCount('kota-denpasar')).toBe(0);
  });

  it('given 500 for an hour, when it ends, then few have been tried, and all come in order', async () => {
    const receiver = await receiverOf('kab-deli-serdang');
    receiver.behaviour = (_, answer) => answer(500);
    const subjects = Array.from({ length: 60 }, (_, i) => `p${i % 6}`);
    const began = running.clock.now();
    const ids = await running.put('kab-deli-serdang', subjects);
    for (let tries = 1; running.clock.now() - began < 3_600_000; tries++) {
      const paused = await until(async () => {
        const now = await standing('kab-deli-serdang');
        return now?.reason === 'answered' && now.failures === tries && now;
      });
      expect([paused.status, paused.nextTry !== null]).toEqual([500, true]);
      running.clock.advance((paused.nextTry?.getTime() ?? 0) - running.clock.now());
      await until(() => receiver.came.length > tries);
    }
    expect(receiver.came.length).toBeLessThan(50);
    receiver.behaviour = (_, answer) => answer(200);
    await until(() => receiver.taken.length >= 60, () => running.clock.advance(60_000));
    for (const subject of new Set(subjects)) expect(receiver.idsOf(subject)).toEqual(idsOf(ids, subjects, subject));
    expect(receiver.taken).toHaveLength(60);
  }, 30_000);

  it('given a receiver that has each event but answers too slowly the first time, then each comes again under its id, in order, and nothing is missing', async () => {
    const slow = await receiverOf('kota-surakarta');
    slow.behaviour = ({ id }, answer) => void setTimeout(answer, slow.came.filter((one) => one.id === id).length > 1 ? 5 : 2 * LIMITS.answerMs, 204);
    const subjects = Array.from({ length: 24 }, (_, i) => `p${i % 8}`);
    const ids = await running.put('kota-surakarta', subjects);
    await until(async () => (await running.committed('kota-surakarta')) === 24, () => running.clock.advance(1_000));
    for (const subject of new Set(subjects)) {
      const came = slow.came.filter(({ event }) => event.subject === subject).map(({ id }) => id);
      expect(came.filter((id, at) => came.indexOf(id) === at)).toEqual(idsOf(ids, subjects, subject));
      expect(came.length).toBeGreaterThanOrEqual(2 * idsOf(ids, subjects, subject).length);
    }
    await until(async () => (await standing('kota-surakarta'))?.state === 'active');
  }, 30_000);
});

describe('a receiver that refuses one employee’s events', () => {
  const agency = 'kota-jayapura';
  let receiver: Receiver;
  let poison: string[];
  const parked = async () => (await running.call(agency, 'GET', '/v1/parked')).body.items;

  it('given 400 on one, when tried five times, then it is parked with those behind it, and all others are delivered', async () => {
    receiver = await receiverOf(agency);
    receiver.behaviour = ({ event }, answer) => answer(event.subject === 'bad' ? 400 : 200);
    const subjects = Array.from({ length: 90 }, (_, i) => (i % 10 === 3 ? 'bad' : `p${i % 10}`));
    const ids = await running.put(agency, subjects);
    poison = idsOf(ids, subjects, 'bad');
    await until(() => receiver.taken.length >= 81);
    await until(async () => (await running.parkedCount(agency)) === 9, () => running.clock.advance(10_000));
    expect(receiver.came.filter(({ event }) => event.subject === 'bad').map(({ id }) => id)).toEqual(Array.from({ length: 5 }, () => poison[0]));
    expect(await until(async () => (await running.committed(agency)) === 90)).toBe(true);
    poison.push(...(await running.put(agency, ['bad', 'p1'])).slice(0, 1));
    await until(async () => (await running.parkedCount(agency)) === 10);
    expect(await parked()).toMatchObject([{ subscription: 'main', subject: 'bad', state: 'parked', status: 400, waiting: 10, event: { id: poison[0], type: 'id.go.asn.worklocation.status-changed.v1' } }]);
  }, 30_000);

  it('given it is released before the receiver is mended, then it stays parked, and nobody else may touch it', async () => {
    const [{ id }] = await parked();
    expect((await running.call('kab-sleman', 'POST', `/v1/parked/${id}/release`)).status).toBe(404);
    expect((await running.call(agency, 'POST', `/v1/parked/${id}/release`)).status).toBe(202);
    await until(async () => receiver.came.filter((one) => one.id === poison[0]).length === 10, () => running.clock.advance(10_000));
    await until(async () => (await parked())[0].state === 'parked');
    expect(await running.parkedCount(agency)).toBe(10);
  }, 30_000);

  it('given the first is skipped, then the rest comes in order, and what comes later after it', async () => {
    receiver.behaviour = ({ id }, answer) => answer(id === poison[0] ? 400 : 200);
    const [{ id }] = await parked();
    expect((await running.call(agency, 'POST', `/v1/parked/${id}/skip`)).status).toBe(202);
    const [later] = await running.put(agency, ['bad']);
    await until(() => receiver.idsOf('bad').length >= 10);
    expect(receiver.idsOf('bad')).toEqual([...poison.slice(1), later]);
    await until(async () => (await parked()).length === 0);
    expect(await running.parkedCount(agency)).toBe(0);
  }, 30_000);

  it('given ten thousand parked, then the subscription pauses, and goes on when they are released', async () => {
    receiver.behaviour = ({ event }, answer) => answer(event.subject === 'flood' ? 422 : 200);
    const flood = await running.put(agency, Array.from({ length: MOST_PARKED + 5 }, () => 'flood'));
    await until(async () => (await standing(agency))?.reason === 'too-many-parked', () => running.clock.advance(10_000));
    expect(await running.parkedCount(agency)).toBe(MOST_PARKED);
    const [later] = await running.put(agency, ['p1']);
    receiver.behaviour = (_, answer) => answer(200);
    const [{ id }] = await parked();
    await running.call(agency, 'POST', `/v1/parked/${id}/release`);
    await until(() => receiver.taken.some((one) => one.id === later));
    await until(async () => (await standing(agency))?.state === 'active');
    await until(() => receiver.idsOf('flood').length >= 1_000);
    expect(receiver.idsOf('flood').slice(0, 1_000)).toEqual(flood.slice(0, 1_000));
    await running.channels.delete(agency, 'main');
    expect(await parked()).toEqual([]);
    expect(await running.parkedCount(agency)).toBe(0);
  }, 60_000);
});

describe('files', () => files(() => running));

describe('several dispatchers', () => {
  it('given two that share the channels, when one is killed with deliveries in flight, then the other goes on: nothing is missing, and what comes twice has the same id', async () => {
    const data = mkdtempSync(join(tmpdir(), 'simpul-dispatcher-'));
    const other = await startBus({ data, app: 'dispatcher', port: await freePort(), brokers: running.parts.brokers, databaseUrl: running.parts.databaseUrl, env: running.env });
    try {
      await until(async () => (await running.owners()) === 2);
      const agencies = ['kota-denpasar', 'kab-sleman', 'kota-makassar', 'kab-deli-serdang'];
      const subjects = Array.from({ length: 1_500 }, (_, i) => `q${i % 25}`);
      // Each answers some and then holds what comes, however far the others are.
      const inFlight: Delivered[][] = agencies.map(() => []);
      for (const [i, held] of inFlight.entries()) {
        const receiver = receivers[i] as Receiver;
        receiver.came.length = 0;
        receiver.behaviour = (delivered, answer) => void (receiver.taken.length > 150 ? held.push(delivered) : setTimeout(answer, 5, 200));
      }
      const ids = await Promise.all(agencies.map((agency) => running.put(agency, subjects)));
      await until(() => inFlight.every(({ length }) => length >= 16));
      other.signal('SIGKILL');
      for (const receiver of receivers) receiver.behaviour = (_, answer) => void setTimeout(answer, 5, 200);
      await until(() => receivers.slice(0, 4).every((receiver) => new Set(receiver.taken.map(({ id }) => id)).size >= 1_500), () => running.clock.advance(1_000));
      for (const [i, receiver] of receivers.slice(0, 4).entries()) {
        for (const subject of new Set(subjects)) {
          // Once more only in one stretch: from where the other had noted its position.
          const came = receiver.idsOf(subject);
          const firsts = came.filter((id, at) => came.indexOf(id) === at);
          expect(firsts).toEqual(idsOf(ids[i] as string[], subjects, subject));
        }
        expect(new Set(receiver.taken.map(({ id }) => id))).toEqual(new Set(ids[i]));
        for (const { id, body } of inFlight[i] ?? []) expect(receiver.taken.find((one) => one.id === id)?.body).toBe(body);
      }
      await until(async () => (await running.owners()) === 1);
    } finally {
      await other.stop();
      rmSync(data, { recursive: true, force: true });
    }
  }, 60_000);
});
