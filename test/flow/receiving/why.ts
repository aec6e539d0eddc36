import { afterAll, expect, it } from '@jest/globals';
import { EVENTS_TOPIC } from '@simpul/domain';
import { trimTopic } from '../../../libs/kafka/test/trim-topic.ts';
import { Receiver } from '../../harness/receiver.ts';
import { until } from '../../harness/until.ts';
import { STATUS, type ComposedBus } from '../../harness/composed-bus.ts';

/** Why something did not come, where each answer holds. */
export function why(bus: () => ComposedBus): void {
  const why = whyBy(bus);
  let receiver: Receiver | undefined;
  afterAll(() => receiver?.stop());

  it('given an event on its way, when its lane is unread, served and committed, then each is told in both languages, with its time', async () => {
    const nip = '198203172009041905';
    const person = bus().subjectOf(nip);
    const [id] = await bus().accept(bus().eventOf('kota-denpasar', { person }));
    const unread = await why('kota-denpasar', { nip, type: STATUS });
    expect(unread).toMatchObject({ subscriber: 'kota-denpasar', verdict: 'IN_LANE_UNREAD', event: { id, publisher: 'kota-denpasar' }, lanes: [{ subscription: 'main', verdict: 'IN_LANE_UNREAD' }] });
    expect(JSON.stringify(unread)).not.toContain(nip);
    const { cursor, ids } = await bus().readLane('kota-denpasar', 'main', 5);
    expect(ids).toContain(id);
    const served = await why('kota-denpasar', { eventId: id });
    expect(served).toMatchObject({ verdict: 'SERVED', sentence: { en: expect.stringContaining('handed to kota-denpasar'), id: expect.stringContaining('diserahkan') } });
    await bus().call('kota-denpasar', 'PUT', '/v1/inbox/cursor', { cursor });
    expect(await why('kota-denpasar', { eventId: id })).toMatchObject({ verdict: 'COMMITTED', lanes: [{ at: expect.any(String) }] });
  });

  it('given what never came, what was refused, and what came before it was asked for, then that is told', async () => {
    expect(await why('kemenkeu', { nip: '197501012000031901' })).toMatchObject({ verdict: 'NEVER_RECEIVED', lastBatches: [{ publisher: 'kemenkeu', openedAt: null }, { publisher: 'bkn', openedAt: null }] });
    await bus().handOver('kemenkeu');
    expect(await why('kemenkeu', { nip: '198807302014022909' })).toMatchObject({ verdict: 'REJECTED', rejection: { publisher: 'kemenkeu', code: 'date-missing', id: expect.stringMatching(/^rej_/) } });
    expect(await why('kemenkeu', { nip: '197501012000031901' })).toMatchObject({ verdict: 'NEVER_RECEIVED', lastBatches: [{ openedAt: expect.any(String), batch: expect.stringMatching(/^bat_/) }, { openedAt: null }] });
    const [early] = await bus().accept(bus().eventOf('kab-tabanan', { region: '51.02' }));
    await bus().call('prov-bali', 'POST', '/v1/subscriptions', { name: 'baru', types: ['*'], regions: ['51.02'] });
    await bus().call('prov-bali', 'DELETE', '/v1/subscriptions/lokasi');
    expect(await why('prov-bali', { eventId: early })).toMatchObject({ verdict: 'NOT_SUBSCRIBED_THEN', event: { id: early } });
  });

  it('given somebody else’s staff, then that there is anything about them is told only to who names the event itself', async () => {
    const nip = '199003032015031903';
    const [id] = await bus().accept(bus().eventOf('kota-makassar', { region: '73.71', person: bus().subjectOf(nip) }));
    expect(await why('kota-denpasar', { nip })).toMatchObject({ verdict: 'NEVER_RECEIVED' });
    expect(await why('kota-denpasar', { eventId: id })).toMatchObject({ verdict: 'NOT_ENTITLED' });
    expect(await bus().call('kota-denpasar', 'POST', '/v1/why', { subscriber: 'kota-makassar', eventId: id, publisher: 'kota-makassar' })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await why('kota-denpasar', { subscriber: 'kota-makassar', eventId: id })).toMatchObject({ verdict: 'NEVER_RECEIVED' });
    const asked = await why('kota-makassar', { subscriber: 'kota-denpasar', eventId: id });
    expect([asked.verdict, asked.lanes]).toEqual(['NOT_ENTITLED', undefined]);
    expect(await bus().call('kota-denpasar', 'POST', '/v1/why', { nip, eventId: id })).toMatchObject({ status: 400 });
  });

  it('given a letter to two, when its sender asks of each, then each is judged by its own task; who was sent none is not entitled to it', async () => {
    const [letterNo, to] = ['SE/11/2026', ['kota-makassar', 'kota-denpasar']];
    expect((await bus().call('kemenpanrb', 'POST', '/v1/tasks', { to, kind: 'ASSIGNMENT', letterNo, instruction: 'Laporkan pelaksanaan WFH' })).status).toBe(201);
    const verdictOf = async (subscriber: string) => (await why('kemenpanrb', { letterNo, subscriber })).verdict;
    for (const subscriber of to) expect(await until(async () => (await verdictOf(subscriber)) === 'IN_LANE_UNREAD')).toBe(true);
    expect(await verdictOf('kab-deli-serdang')).toBe('NOT_ENTITLED');
  });

  it('given a receiver that refuses one subject and then all, then the one is parked, and the rest is told to be failing', async () => {
    const [refused, failing] = [bus().eventOf('kota-makassar', { region: '73.71' }), bus().eventOf('kota-makassar', { region: '73.71' })];
    receiver = await Receiver.start();
    receiver.behaviour = ({ event }, answer) => answer(event.subject === refused.subject ? 400 : event.subject === failing.subject ? 500 : 204);
    await bus().call('kota-makassar', 'POST', '/v1/subscriptions', { name: 'tolak', types: [STATUS], channel: { kind: 'webhook', url: receiver.url } });
    const answered = (verdict: string, eventId: string) => until(async () => {
      const answer = await why('kota-makassar', { eventId });
      return answer.verdict === verdict && answer;
    }, () => bus().clock.advance(10_000));
    await bus().accept(refused);
    expect((await answered('PARKED', refused.id)).lanes).toEqual(expect.arrayContaining([{ subscription: 'tolak', verdict: 'PARKED' }, { subscription: 'main', verdict: 'IN_LANE_UNREAD' }]));
    await bus().accept(failing);
    expect(await answered('PUSH_FAILING', failing.id)).toMatchObject({ sentence: { id: expect.stringContaining('pengiriman gagal') } });
  }, 30_000);
}

/** The same of what is no longer kept. What it trims is missing to all that comes after it. */
export function whyExpired(bus: () => ComposedBus): void {
  it('given the log and then the lane have let go of an event, then it is sought in what is left, and said to be expired once it is nowhere', async () => {
    const why = whyBy(bus);
    const nip = '199003032015031904';
    const person = bus().subjectOf(nip);
    const [gone, kept] = await bus().accept(...[1, 2].map(() => bus().eventOf('kab-klaten', { region: '33.10', person })));
    await bus().readLane('kab-klaten', 'main', 2);
    const { event } = await why('kab-klaten', { eventId: kept });
    const [partition, offset] = String(event.origin).split(':');
    await trimTopic(bus().parts.brokers, EVENTS_TOPIC, Number(partition), BigInt(offset ?? 0));
    expect(await why('kab-klaten', { eventId: gone })).toMatchObject({ verdict: 'SERVED', event: { id: gone } });
    expect(await why('kab-klaten', { nip: '197501012000031902' })).toMatchObject({ verdict: 'EXPIRED', sentence: { id: expect.stringContaining('sudah tidak disimpan') } });
    const [unread] = await bus().accept(bus().eventOf('kab-klaten', { region: '33.10', person }));
    await until(async () => (await why('kab-klaten', { eventId: unread })).lanes?.[0].coming === undefined);
    await trimTopic(bus().parts.brokers, 'inbox.kab-klaten.main');
    expect(await why('kab-klaten', { eventId: gone })).toMatchObject({ verdict: 'EXPIRED' });
    expect(await why('kab-klaten', { eventId: unread })).toMatchObject({ verdict: 'EXPIRED', event: { id: unread }, lanes: [{ subscription: 'main', verdict: 'EXPIRED' }] });
    const lines = String((await bus().call('kab-klaten', 'GET', '/v1/snapshot')).body).trimEnd().split('\n');
    const [next] = await bus().accept(bus().eventOf('kab-klaten', { region: '33.10', person }));
    const page = await until(async () => {
      const { body } = await bus().call('kab-klaten', 'GET', `/v1/inbox?cursor=${JSON.parse(lines.at(-1) ?? '').cursor}&wait=1`);
      return body.events.length > 0 && body;
    });
    await bus().call('kab-klaten', 'PUT', '/v1/inbox/cursor', { cursor: page.cursor });
    expect(await why('kab-klaten', { eventId: next })).toMatchObject({ verdict: 'COMMITTED' });
    expect(await why('kab-klaten', { eventId: unread })).toMatchObject({ verdict: 'EXPIRED' });
  }, 40_000);
}

function whyBy(bus: () => ComposedBus) {
  return async (agency: string, body: object) => (await bus().call(agency, 'POST', '/v1/why', body)).body;
}
