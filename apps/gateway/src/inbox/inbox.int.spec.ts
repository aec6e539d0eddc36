import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, validateEvent, type SimpulEvent } from '@simpul/contract';
import { decodeCursor, encodeCursor, laneSpec, type CredentialStore, type Cursor, type Topics } from '@simpul/domain';
import { CREDENTIAL_STORE, TokenService, TOPICS } from '@simpul/platform';
import { openStream, type StreamedPage } from '../../../../test/harness/open-stream.ts';
import { copyOf, eventOf, LEAVE } from '../../test/lane-records.ts';
import { idsOf, RunningGateway, type Answer } from '../../test/running-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await RunningGateway.start();
}, 120_000);

afterAll(() => gateway?.stop(), 60_000);

describe('GET /v1/inbox', () => {
  beforeAll(() => Promise.all([gateway.join('kota-denpasar'), gateway.join('kota-makassar'), gateway.join('prov-bali')]));

  it('given a lane that holds an origin twice, when read on with any cursor that was ever given, then no event comes twice and none is missing', async () => {
    await gateway.put('kota-denpasar', ['0:1', '7:1', '0:2', '0:1', '0:2', '0:3', '7:1', '7:2', '0:4']);
    const all = ['e-0:1', 'e-7:1', 'e-0:2', 'e-0:3', 'e-7:2', 'e-0:4'];
    const pages: Answer[] = [await gateway.pull('kota-denpasar', 'limit=1')];
    while (pages.at(-1)?.body.state !== 'CAUGHT_UP') pages.push(await gateway.pull('kota-denpasar', `limit=1&cursor=${pages.at(-1)?.body.cursor}`));
    expect(pages.flatMap(idsOf)).toEqual(all);
    expect(pages.map(({ body }) => body.behind)).toEqual([8, 7, 4, 2, 1, 0]);
    for (const [i, { body }] of pages.entries()) expect(idsOf(await gateway.pull('kota-denpasar', `cursor=${body.cursor}`))).toEqual(all.slice(i + 1));
    expect(idsOf(await gateway.pull('kota-denpasar', 'maxBytes=1000'))).toEqual(all.slice(0, 1));
  });

  it('given nothing new, when it waits, then the next event answers it', async () => {
    const { body } = await gateway.pull('kota-denpasar', 'from=latest');
    expect(body).toMatchObject({ events: [], behind: 0, state: 'CAUGHT_UP' });
    const waiting = gateway.pull('kota-denpasar', `cursor=${body.cursor}&wait=60`);
    await sleep(200);
    await gateway.put('kota-denpasar', ['1:1']);
    expect(idsOf(await waiting)).toEqual(['e-1:1']);
  });

  it('given gzip is asked for, then a large page comes packed; given a time, then what came from then on', async () => {
    const packed = await fetch(`${gateway.url}/v1/inbox?from=2026-03-16T07:30:00+08:00`, { headers: { authorization: `Bearer ${gateway.tokens.get('kota-denpasar')}`, 'accept-encoding': 'gzip' } });
    expect([packed.headers.get('content-encoding'), ((await packed.json()) as { events: [] }).events.length]).toEqual(['gzip', 7]);
    expect(idsOf(await gateway.pull('kota-denpasar', 'from=2999-01-01T00:00:00Z'))).toEqual([]);
  });

  it('given what cannot be, then a problem says what', async () => {
    const { cursor } = (await gateway.pull('kota-denpasar')).body;
    expect(await gateway.pull('kota-denpasar', `cursor=${cursor}&from=earliest`)).toMatchObject({ status: 400, body: { code: 'bad-request', pointer: '/from' } });
    for (const query of ['from=16 Maret 2026', 'limit=0', 'limit=x', 'wait=61', 'subscription=../x', 'agency=bkn']) expect(await gateway.pull('kota-denpasar', query)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await gateway.pull('kota-denpasar', 'cursor=xyz')).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    expect(await gateway.pull('kota-denpasar', 'subscription=task')).toMatchObject({ status: 404, body: { code: 'no-such-subscription' } });
    expect(await gateway.call(undefined, 'GET', '/v1/inbox')).toMatchObject({ status: 401, body: { code: 'token-missing' } });
    gateway.tokens.set('kab-bangli', await gateway.app.get(TokenService).issueToken('kab-bangli', 'test'));
    expect(await gateway.pull('kab-bangli')).toMatchObject({ status: 404, body: { code: 'no-such-subscription', detail: 'kab-bangli has not joined yet: it has no subscription' } });
  });

  it('given what stands in a lane, when the rules of now give less, then it is passed over or cut; what was cut stays cut', async () => {
    const lane = 'inbox.prov-bali.main';
    const cut = eventOf('prov-bali', 'cut', { data: { rawStatus: undefined } });
    await gateway.log.append([
      copyOf(lane, eventOf('kota-makassar', 'others', { region: '73.71' }), '0:1'),
      copyOf(lane, eventOf('kota-denpasar', 'within'), '0:2'),
      copyOf(lane, eventOf('kota-denpasar', 'leave', { type: LEAVE }), '0:3'),
      copyOf(lane, eventOf('prov-bali', 'own-leave', { type: LEAVE, data: { homeAgency: 'kemenkeu' } }), '0:4'),
      copyOf(lane, cut, '0:5'),
    ]);
    const { events, behind } = (await gateway.pull('prov-bali')).body;
    expect(events.map(({ id }: SimpulEvent) => id)).toEqual(['within', 'own-leave', 'cut']);
    expect(behind).toBe(0);
    expect(eventOf('kota-denpasar', 'x').data).toHaveProperty('rawStatus');
    expect(events[0].data).not.toHaveProperty('rawStatus');
    expect(eventOf('prov-bali', 'x', { type: LEAVE }).data).toHaveProperty('leaveKind');
    expect(events[1].data).not.toHaveProperty('leaveKind');
    expect(events[2]).toEqual(JSON.parse(JSON.stringify(cut)));
    expect(await gateway.call('prov-bali', 'GET', '/v1/events/others')).toMatchObject({ status: 404 });
    expect((await gateway.call('prov-bali', 'GET', '/v1/events/within')).body.data).not.toHaveProperty('rawStatus');
  });

  it('given a test event, then its agency alone finds it, and it is a valid one', async () => {
    const sent = await gateway.call('kota-makassar', 'POST', '/v1/inbox/test-events', {});
    expect(sent.status).toBe(202);
    const { events } = (await gateway.pull('kota-makassar', 'wait=10')).body;
    expect([events.length, events[0].id, events[0].source, validateEvent(events[0])]).toEqual([1, sent.body.id, 'urn:id:instansi:simpul-test', []]);
    expect((await gateway.call('kota-makassar', 'GET', `/v1/events/${sent.body.id}`)).body).toEqual(events[0]);
    expect(await gateway.call('kota-denpasar', 'GET', `/v1/events/${sent.body.id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await gateway.call('kota-makassar', 'POST', '/v1/inbox/test-events?subscription=main', {})).toMatchObject({ status: 400, body: { pointer: '/subscription' } });
    expect(await gateway.call('kota-makassar', 'POST', '/v1/inbox/test-events', { type: 'x' })).toMatchObject({ status: 400, body: { pointer: '/type' } });
    for (const type of EVENT_TYPES) expect(await gateway.call('kota-makassar', 'POST', '/v1/inbox/test-events', { type })).toMatchObject({ status: 202 });
    expect((await gateway.pull('kota-makassar', 'wait=10')).body.events).toHaveLength(1 + EVENT_TYPES.length);
  });
});

describe('PUT /v1/inbox/cursor', () => {
  const commit = (cursor: string, force?: boolean) => gateway.call('kab-sleman', 'PUT', '/v1/inbox/cursor', { cursor, ...(force === undefined ? {} : { force }) });

  beforeAll(async () => {
    await gateway.join('kab-sleman');
    await gateway.put('kab-sleman', ['0:1', '0:2', '0:3']);
  });

  it('given a committed cursor, when read without one, then it goes on there; it moves back only by force', async () => {
    const first = (await gateway.pull('kab-sleman', 'limit=1')).body.cursor;
    const second = (await gateway.pull('kab-sleman', `limit=1&cursor=${first}`)).body.cursor;
    expect((await commit(second)).status).toBe(204);
    expect(idsOf(await gateway.pull('kab-sleman'))).toEqual(['e-0:3']);
    expect(await commit(first)).toMatchObject({ status: 409, body: { code: 'cursor-moved-back' } });
    expect(idsOf(await gateway.pull('kab-sleman'))).toEqual(['e-0:3']);
    expect((await commit(first, true)).status).toBe(204);
    expect(idsOf(await gateway.pull('kab-sleman'))).toEqual(['e-0:2', 'e-0:3']);
  });

  it('given a cursor beyond the end, then a commit is refused, and a read says the way on', async () => {
    const { cursor } = (await gateway.pull('kab-sleman')).body;
    const beyond = encodeCursor({ ...(decodeCursor(cursor) as Cursor), next: 1_000n });
    expect(await commit(beyond)).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    expect(await gateway.pull('kab-sleman', `cursor=${beyond}`)).toMatchObject({ status: 410, body: { code: 'cursor-expired', resync: { snapshot: '/v1/snapshot?subscription=main', earliest: '/v1/inbox?subscription=main&from=earliest' } } });
  });

  it('given the lane was dropped and made again, then cursors of the old one are 410, and those of the new one may be committed', async () => {
    const old = (await gateway.pull('kab-sleman')).body.cursor;
    expect((await commit(old)).status).toBe(204);
    const topics = gateway.app.get<Topics>(TOPICS);
    await topics.remove(['inbox.kab-sleman.main']);
    for (let there = true; there; there = (await topics.incarnation('inbox.kab-sleman.main')) !== undefined) await sleep(50);
    await topics.ensure([laneSpec('inbox.kab-sleman.main')]);
    await gateway.put('kab-sleman', ['0:1', '0:2', '0:3', '0:4', '0:5']);
    expect(await gateway.pull('kab-sleman', `cursor=${old}`)).toMatchObject({ status: 410, body: { code: 'cursor-expired' } });
    const { status, body } = await gateway.pull('kab-sleman');
    expect([status, body.code]).toEqual([410, 'cursor-expired']);
    const anew = await gateway.call('kab-sleman', 'GET', `${body.resync.earliest}&limit=1`);
    expect(idsOf(anew)).toEqual(['e-0:1']);
    expect((await commit(anew.body.cursor)).status).toBe(204);
    expect(idsOf(await gateway.pull('kab-sleman'))).toEqual(['e-0:2', 'e-0:3', 'e-0:4', 'e-0:5']);
  });
});

describe('GET /v1/inbox/stream', () => {
  const streamed = ({ events }: StreamedPage) => events.map(({ id }) => id);

  it('given a line that breaks, when it is opened again with the last id, then nothing comes twice and nothing is missing', async () => {
    await gateway.join('kab-badung');
    await gateway.put('kab-badung', ['0:1', '0:2']);
    const token = String(gateway.tokens.get('kab-badung'));
    const first = await openStream(gateway.url, token, 'limit=1&from=earliest');
    const [one, two] = [await first.page(), await first.page()];
    expect([one, two].map(streamed)).toEqual([['e-0:1'], ['e-0:2']]);
    first.hangUp();
    const again = await openStream(gateway.url, token, 'limit=1&from=earliest', { 'last-event-id': one.id });
    expect(streamed(await again.page())).toEqual(['e-0:2']);
    await gateway.put('kab-badung', ['0:2', '0:3']);
    expect(streamed(await again.page())).toEqual(['e-0:3']);
    again.hangUp();
    expect((await openStream(gateway.url, token, '', { 'last-event-id': 'xyz' })).status).toBe(400);
  });

  it('given the credential is revoked, then the stream ends and says why, and a waiting pull is refused', async () => {
    const { id } = await gateway.app.get(TokenService).createCredential('kab-badung');
    const token = await gateway.app.get(TokenService).issueToken('kab-badung', id);
    const stream = await openStream(gateway.url, token, 'from=latest');
    const waiting = gateway.call(token, 'GET', '/v1/inbox?from=latest&wait=60');
    await gateway.app.get<CredentialStore>(CREDENTIAL_STORE).revoke(id, new Date());
    expect(await stream.ended()).toContain('event: problem\ndata: {"code":"credential-revoked"}');
    expect(await waiting).toMatchObject({ status: 401, body: { code: 'credential-revoked' } });
  }, 10_000);
});
