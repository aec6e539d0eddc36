import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_TYPES, exampleEvent, validateEvent, type SimpulEvent } from '@simpul/contract';
import { decodeCursor, encodeCursor, EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, headersOf, laneSpec, type AgencyStore, type CredentialStore, type Cursor, type LaneReader, type LogAppender, type NewRecord, type RulesStore, type Topics } from '@simpul/domain';
import { AGENCY_STORE, CREDENTIAL_STORE, LANE_READER, loadConfig, LOG_APPENDER, Problem, RULES_STORE, startApp, TokenService, TOPICS } from '@simpul/platform';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { GatewayModule } from './gateway.module.ts';
import { carryControl } from './rules/carry-control.ts';
import { Joining } from './rules/joining.ts';
import { localToken } from './rules/local-token.ts';

const STATUS = 'id.go.asn.worklocation.status-changed.v1';
const LEAVE = 'id.go.asn.employee.leave-started.v1';

let parts: Parts;
let app: NestFastifyApplication;
let url: string;
const tokens = new Map<string, string>();

const rules = () => app.get<RulesStore>(RULES_STORE);
const log = () => app.get<LogAppender>(LOG_APPENDER);

beforeAll(async () => {
  parts = await startParts();
  app = await startApp(GatewayModule, { name: 'gateway-test', port: 0, config: loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, LOG_LEVEL: 'silent' }) });
  url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
}, 120_000);

afterAll(async () => {
  await app?.close();
  await parts?.stop();
}, 60_000);

interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** `agency` may also be a token itself. */
async function call(agency: string | undefined, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const given: Record<string, string> = { ...headers };
  if (agency !== undefined) given.authorization = `Bearer ${tokens.get(agency) ?? agency}`;
  if (typeof body === 'object') given['content-type'] = 'application/json';
  const answer = await fetch(url + path, { method, headers: given, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text };
}

const pull = (agency: string, query = '') => call(agency, 'GET', `/v1/inbox?${query}`);
const idsOf = (answer: Answer): string[] => answer.body.events.map(({ id }: SimpulEvent) => id);

/** Makes an agency join and gives it a token. */
async function join(agency: string): Promise<void> {
  await app.get(Joining).join(agency);
  tokens.set(agency, await app.get(TokenService).issueToken(agency, 'test'));
}

function eventOf(agency: string, id: string, changes: { type?: typeof STATUS | typeof LEAVE; region?: string; data?: object } = {}): SimpulEvent {
  const example = exampleEvent(changes.type ?? STATUS) as unknown as SimpulEvent;
  const { homeAgency: _, ...data } = example.data as SimpulEvent['data'] & { homeAgency?: string };
  return { ...example, id, agency, region: changes.region ?? '51.71', data: { ...data, ...changes.data } };
}

/** A lane record as the router writes it. */
function copyOf(lane: string, event: SimpulEvent, origin: string): NewRecord {
  return { topic: lane, partition: 0, key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: { ...headersOf(event), [HEADERS.origin]: origin } };
}

/** Events about the agency itself, at these places of the log. */
const put = (agency: string, origins: readonly string[]) => log().append(origins.map((origin) => copyOf(`inbox.${agency}.main`, eventOf(agency, `e-${origin}`), origin)));

describe('joining', () => {
  it('given an agency, when it joins four times at once, then it has one lane and one version, and every partition of the log says so', async () => {
    const parts = { agencies: app.get<AgencyStore>(AGENCY_STORE), rules: rules(), topics: app.get<Topics>(TOPICS) };
    const another = new Joining({ ...parts, carry: () => rules().asRelay(async () => void (await carryControl(rules(), log()))) });
    const here = app.get(Joining);
    const joined = await Promise.all([here.join('kab-sleman'), another.join('kab-sleman'), here.join('kab-sleman'), another.join('kab-sleman')]);
    expect(joined[3]).toMatchObject({ id: 'kab-sleman', kind: 'regency' });
    expect(await rules().current('kab-sleman')).toMatchObject({ version: 1, regionCode: '34.04', subscriptions: [{ name: 'main', lane: 'inbox.kab-sleman.main', backfill: 'earliest' }] });
    expect(await rules().subscriptions('kab-sleman')).toMatchObject([{ name: 'main', state: 'open' }]);
    for (let partition = 0; partition < EVENTS_PARTITIONS; partition++) {
      const fetched = await app.get<LaneReader>(LANE_READER).fetchLane({ topic: EVENTS_TOPIC, partition, offset: 0n, maxBytes: 1_000_000, waitMs: 0 });
      const controls = fetched.kind === 'records' ? fetched.records.filter(({ headers }) => headers[HEADERS.control] !== undefined).map(({ value }) => JSON.parse(String(value))) : [];
      expect(new Set(controls.map(({ agency, version }) => `${agency} ${version}`))).toEqual(new Set(['kab-sleman 1']));
    }
  });

  it('given a name that is nearly one, when it joins, then it is told which', async () => {
    const refused = await app.get(Joining).join('kota-makasar').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).message).toBe('there is no agency "kota-makasar"; did you mean kota-makassar, kab-mamasa, kab-takalar?');
  });

  it('given local tokens, when asked for at once and again, then all stand on one credential, and on a new one once it is revoked', async () => {
    const credentials = app.get<CredentialStore>(CREDENTIAL_STORE);
    const service = app.get(TokenService);
    const mint = () => localToken({ joining: app.get(Joining), credentials, tokens: service }, 'kota-bogor');
    const [first] = await Promise.all([mint(), mint()]);
    await mint();
    expect(await credentials.countFor('kota-bogor')).toBe(1);
    expect(await service.verifyToken(first)).toMatchObject({ agency: 'kota-bogor', credentialId: 'local-kota-bogor' });
    await credentials.revoke('local-kota-bogor', new Date());
    expect(await service.verifyToken(await mint())).toMatchObject({ credentialId: 'local-kota-bogor-2' });
  });
});

describe('GET /v1/inbox', () => {
  beforeAll(() => Promise.all([join('kota-denpasar'), join('kota-makassar'), join('prov-bali')]));

  it('given a lane that holds an origin twice, when read on with any cursor that was ever given, then no event comes twice and none is missing', async () => {
    await put('kota-denpasar', ['0:1', '7:1', '0:2', '0:1', '0:2', '0:3', '7:1', '7:2', '0:4']);
    const all = ['e-0:1', 'e-7:1', 'e-0:2', 'e-0:3', 'e-7:2', 'e-0:4'];
    const pages: Answer[] = [await pull('kota-denpasar', 'limit=1')];
    while (pages.at(-1)?.body.state !== 'CAUGHT_UP') pages.push(await pull('kota-denpasar', `limit=1&cursor=${pages.at(-1)?.body.cursor}`));
    expect(pages.flatMap(idsOf)).toEqual(all);
    expect(pages.map(({ body }) => body.behind)).toEqual([8, 7, 4, 2, 1, 0]);
    for (const [i, { body }] of pages.entries()) expect(idsOf(await pull('kota-denpasar', `cursor=${body.cursor}`))).toEqual(all.slice(i + 1));
    expect(idsOf(await pull('kota-denpasar', 'maxBytes=1000'))).toEqual(all.slice(0, 1));
  });

  it('given nothing new, when it waits, then the next event answers it', async () => {
    const { body } = await pull('kota-denpasar', 'from=latest');
    expect(body).toMatchObject({ events: [], behind: 0, state: 'CAUGHT_UP' });
    const waiting = pull('kota-denpasar', `cursor=${body.cursor}&wait=60`);
    await sleep(200);
    await put('kota-denpasar', ['1:1']);
    expect(idsOf(await waiting)).toEqual(['e-1:1']);
  });

  it('given gzip is asked for, then a large page comes packed; given a time, then what came from then on', async () => {
    const packed = await fetch(`${url}/v1/inbox?from=2026-03-16T07:30:00+08:00`, { headers: { authorization: `Bearer ${tokens.get('kota-denpasar')}`, 'accept-encoding': 'gzip' } });
    expect([packed.headers.get('content-encoding'), ((await packed.json()) as { events: [] }).events.length]).toEqual(['gzip', 7]);
    expect(idsOf(await pull('kota-denpasar', 'from=2999-01-01T00:00:00Z'))).toEqual([]);
  });

  it('given what cannot be, then a problem says what', async () => {
    const { cursor } = (await pull('kota-denpasar')).body;
    expect(await pull('kota-denpasar', `cursor=${cursor}&from=earliest`)).toMatchObject({ status: 400, body: { code: 'bad-request', pointer: '/from' } });
    for (const query of ['from=16 Maret 2026', 'limit=0', 'limit=x', 'wait=61', 'subscription=../x', 'agency=bkn']) expect(await pull('kota-denpasar', query)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await pull('kota-denpasar', 'cursor=xyz')).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    expect(await pull('kota-denpasar', 'subscription=task')).toMatchObject({ status: 404, body: { code: 'no-such-subscription' } });
    expect(await call(undefined, 'GET', '/v1/inbox')).toMatchObject({ status: 401, body: { code: 'token-missing' } });
    tokens.set('kab-bangli', await app.get(TokenService).issueToken('kab-bangli', 'test'));
    expect(await pull('kab-bangli')).toMatchObject({ status: 404, body: { code: 'no-such-subscription', detail: 'kab-bangli has not joined yet: it has no subscription' } });
  });

  it('given what stands in a lane, when the rules of now give less, then it is passed over or cut; what was cut stays cut', async () => {
    const lane = 'inbox.prov-bali.main';
    const cut = eventOf('prov-bali', 'cut', { data: { rawStatus: undefined } });
    await log().append([
      copyOf(lane, eventOf('kota-makassar', 'others', { region: '73.71' }), '0:1'),
      copyOf(lane, eventOf('kota-denpasar', 'within'), '0:2'),
      copyOf(lane, eventOf('kota-denpasar', 'leave', { type: LEAVE }), '0:3'),
      copyOf(lane, eventOf('prov-bali', 'own-leave', { type: LEAVE, data: { homeAgency: 'kemenkeu' } }), '0:4'),
      copyOf(lane, cut, '0:5'),
    ]);
    const { events, behind } = (await pull('prov-bali')).body;
    expect(events.map(({ id }: SimpulEvent) => id)).toEqual(['within', 'own-leave', 'cut']);
    expect(behind).toBe(0);
    expect(eventOf('kota-denpasar', 'x').data).toHaveProperty('rawStatus');
    expect(events[0].data).not.toHaveProperty('rawStatus');
    expect(eventOf('prov-bali', 'x', { type: LEAVE }).data).toHaveProperty('leaveKind');
    expect(events[1].data).not.toHaveProperty('leaveKind');
    expect(events[2]).toEqual(JSON.parse(JSON.stringify(cut)));
    expect(await call('prov-bali', 'GET', '/v1/events/others')).toMatchObject({ status: 404 });
    expect((await call('prov-bali', 'GET', '/v1/events/within')).body.data).not.toHaveProperty('rawStatus');
  });

  it('given a test event, then its agency alone finds it, and it is a valid one', async () => {
    const sent = await call('kota-makassar', 'POST', '/v1/inbox/test-events', {});
    expect(sent.status).toBe(202);
    const { events } = (await pull('kota-makassar', 'wait=10')).body;
    expect([events.length, events[0].id, events[0].source, validateEvent(events[0])]).toEqual([1, sent.body.id, 'urn:id:instansi:simpul-test', []]);
    expect((await call('kota-makassar', 'GET', `/v1/events/${sent.body.id}`)).body).toEqual(events[0]);
    expect(await call('kota-denpasar', 'GET', `/v1/events/${sent.body.id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await call('kota-makassar', 'POST', '/v1/inbox/test-events', { type: 'x' })).toMatchObject({ status: 400, body: { pointer: '/type' } });
    for (const type of EVENT_TYPES) expect(await call('kota-makassar', 'POST', '/v1/inbox/test-events', { type })).toMatchObject({ status: 202 });
    expect((await pull('kota-makassar', 'wait=10')).body.events).toHaveLength(1 + EVENT_TYPES.length);
  });
});

describe('PUT /v1/inbox/cursor', () => {
  const commit = (cursor: string, force?: boolean) => call('kab-sleman', 'PUT', '/v1/inbox/cursor', { cursor, ...(force === undefined ? {} : { force }) });

  beforeAll(async () => {
    await join('kab-sleman');
    await put('kab-sleman', ['0:1', '0:2', '0:3']);
  });

  it('given a committed cursor, when read without one, then it goes on there; it moves back only by force', async () => {
    const first = (await pull('kab-sleman', 'limit=1')).body.cursor;
    const second = (await pull('kab-sleman', `limit=1&cursor=${first}`)).body.cursor;
    expect((await commit(second)).status).toBe(204);
    expect(idsOf(await pull('kab-sleman'))).toEqual(['e-0:3']);
    expect(await commit(first)).toMatchObject({ status: 409, body: { code: 'cursor-moved-back' } });
    expect(idsOf(await pull('kab-sleman'))).toEqual(['e-0:3']);
    expect((await commit(first, true)).status).toBe(204);
    expect(idsOf(await pull('kab-sleman'))).toEqual(['e-0:2', 'e-0:3']);
  });

  it('given a cursor beyond the end, then a commit is refused, and a read says the way on', async () => {
    const { cursor } = (await pull('kab-sleman')).body;
    const beyond = encodeCursor({ ...(decodeCursor(cursor) as Cursor), next: 1_000n });
    expect(await commit(beyond)).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    expect(await pull('kab-sleman', `cursor=${beyond}`)).toMatchObject({ status: 410, body: { code: 'cursor-expired', resync: { snapshot: '/v1/snapshot?subscription=main', earliest: '/v1/inbox?subscription=main&from=earliest' } } });
  });

  it('given the lane was dropped and made again, then cursors of the old one are 410, and those of the new one may be committed', async () => {
    const old = (await pull('kab-sleman')).body.cursor;
    expect((await commit(old)).status).toBe(204);
    const topics = app.get<Topics>(TOPICS);
    await topics.remove(['inbox.kab-sleman.main']);
    for (let there = true; there; there = (await topics.incarnation('inbox.kab-sleman.main')) !== undefined) await sleep(50);
    await topics.ensure([laneSpec('inbox.kab-sleman.main')]);
    await put('kab-sleman', ['0:1', '0:2', '0:3', '0:4', '0:5']);
    expect(await pull('kab-sleman', `cursor=${old}`)).toMatchObject({ status: 410, body: { code: 'cursor-expired' } });
    const { status, body } = await pull('kab-sleman');
    expect([status, body.code]).toEqual([410, 'cursor-expired']);
    const anew = await call('kab-sleman', 'GET', `${body.resync.earliest}&limit=1`);
    expect(idsOf(anew)).toEqual(['e-0:1']);
    expect((await commit(anew.body.cursor)).status).toBe(204);
    expect(idsOf(await pull('kab-sleman'))).toEqual(['e-0:2', 'e-0:3', 'e-0:4', 'e-0:5']);
  });
});

/** Reads Server-Sent Events until one comes that is asked for, or the end. */
async function openStream(token: string, query = '', headers: Record<string, string> = {}) {
  const [answer] = (await once(get(`${url}/v1/inbox/stream?${query}`, { headers: { authorization: `Bearer ${token}`, ...headers } }), 'response')) as [IncomingMessage];
  let text = '';
  answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = once(answer, 'close');
  const message = async () => {
    for (; ; await sleep(20)) {
      const found = /^id: (.+)\ndata: (.+)\n\n/m.exec(text);
      if (found === null) continue;
      text = text.slice(found.index + found[0].length);
      return { id: String(found[1]), events: (JSON.parse(String(found[2])) as { events: SimpulEvent[] }).events.map(({ id }) => id) };
    }
  };
  return { status: answer.statusCode, message, ended: () => ended.then(() => text), hangUp: () => answer.destroy() };
}

describe('GET /v1/inbox/stream', () => {
  it('given a line that breaks, when it is opened again with the last id, then nothing comes twice and nothing is missing', async () => {
    await join('kab-badung');
    await put('kab-badung', ['0:1', '0:2']);
    const token = String(tokens.get('kab-badung'));
    const first = await openStream(token, 'limit=1&from=earliest');
    const [one, two] = [await first.message(), await first.message()];
    expect([one.events, two.events]).toEqual([['e-0:1'], ['e-0:2']]);
    first.hangUp();
    const again = await openStream(token, 'limit=1&from=earliest', { 'last-event-id': one.id });
    expect((await again.message()).events).toEqual(['e-0:2']);
    await put('kab-badung', ['0:2', '0:3']);
    expect((await again.message()).events).toEqual(['e-0:3']);
    again.hangUp();
    expect((await openStream(token, '', { 'last-event-id': 'xyz' })).status).toBe(400);
  });

  it('given the credential is revoked, then the stream ends and says why, and a waiting pull is refused', async () => {
    const { id } = await app.get(TokenService).createCredential('kab-badung');
    const token = await app.get(TokenService).issueToken('kab-badung', id);
    const stream = await openStream(token, 'from=latest');
    const waiting = call(token, 'GET', '/v1/inbox?from=latest&wait=60');
    await app.get<CredentialStore>(CREDENTIAL_STORE).revoke(id, new Date());
    expect(await stream.ended()).toContain('event: problem\ndata: {"code":"credential-revoked"}');
    expect(await waiting).toMatchObject({ status: 401, body: { code: 'credential-revoked' } });
  }, 10_000);
});

describe('POST /v1/oauth/token', () => {
  const ask = (body: unknown, headers: Record<string, string> = {}) => call(undefined, 'POST', '/v1/oauth/token', body, headers);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it('given a credential, by form, JSON or Basic, then a token; given anything else, then exactly what RFC 6749 says', async () => {
    const { id, secret } = await app.get(TokenService).createCredential('kota-denpasar');
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}` });
    const byForm = await ask(`grant_type=client_credentials&client_id=${id}&client_secret=${secret}`, form);
    expect([byForm.status, byForm.headers.get('cache-control'), byForm.body]).toMatchObject([200, 'no-store', { token_type: 'Bearer', expires_in: 3_600 }]);
    expect((await call(byForm.body.access_token, 'GET', '/v1/me')).body).toMatchObject({ agency: { id: 'kota-denpasar' }, credential: { id, expiresAt: null } });
    expect((await ask({ grant_type: 'client_credentials', client_id: id, client_secret: secret })).status).toBe(200);
    expect((await ask('grant_type=client_credentials', { ...form, ...basic(secret) })).status).toBe(200);
    const wrong = await ask('grant_type=client_credentials', { ...form, ...basic('x') });
    expect([wrong.status, wrong.body.error, wrong.headers.get('www-authenticate')]).toEqual([401, 'invalid_client', 'Basic realm="simpul"']);
    expect(await ask({ grant_type: 'client_credentials', client_id: 'nobody', client_secret: 'x' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await ask(`grant_type=password&username=x`, form)).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
    expect(await ask({})).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(await ask(undefined)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(await ask('<xml/>', { 'content-type': 'text/xml' })).toMatchObject({ status: 415 });
    await app.get<CredentialStore>(CREDENTIAL_STORE).revoke(id, new Date());
    expect(await ask('grant_type=client_credentials', { ...form, ...basic(secret) })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('what there is', () => {
  it('given /v1/me, then rights, credential and how the subscriptions stand', async () => {
    const { body } = await call('prov-bali', 'GET', '/v1/me');
    expect(body).toMatchObject({
      agency: { id: 'prov-bali', kind: 'province', regionCode: '51' },
      credential: { id: 'test', expiresAt: null, tokenExpiresAt: expect.any(String) },
      rights: { read: [{ what: 'own', view: 'whole' }, { what: 'addressed', view: 'whole' }, { what: 'within', view: 'without-personal' }], publish: [{ about: 'own', types: ['*'] }] },
      serverTime: expect.any(String),
      subscriptions: [{ name: 'main', state: 'BEHIND', behind: 5, parked: 0 }],
    });
    const left = Date.parse(body.subscriptions[0].expiresAt) - Date.parse(body.serverTime);
    expect(left / 86_400_000).toBeCloseTo(90, 1);
    await call('prov-bali', 'PUT', '/v1/inbox/cursor', { cursor: (await pull('prov-bali')).body.cursor });
    expect((await call('prov-bali', 'GET', '/v1/me')).body.subscriptions).toEqual([{ name: 'main', state: 'CAUGHT_UP', behind: 0, parked: 0, expiresAt: null }]);
  });

  it('given the catalogue and the documents, when asked for without a token, then they are whole', async () => {
    const { items } = (await call(undefined, 'GET', '/v1/schemas')).body;
    expect(items.map(({ type }: { type: string }) => type)).toEqual(EVENT_TYPES);
    const schema = await call(undefined, 'GET', items[0].schema);
    expect([schema.headers.get('content-type'), schema.body.$schema]).toEqual([expect.stringContaining('application/schema+json'), 'https://json-schema.org/draft/2020-12/schema']);
    expect(await call(undefined, 'GET', '/v1/schemas/x')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await call(undefined, 'GET', '/docs/asyncapi')).body).toMatchObject({ asyncapi: '3.0.0', channels: { inbox: expect.anything() } });
    expect((await call(undefined, 'GET', '/docs')).body).toContain('swagger');
  });

  it('given OpenAPI, then every route has its answers, and every guarded one the refusals of the guard', async () => {
    const { paths, components } = (await call(undefined, 'GET', '/docs-json')).body as { paths: Record<string, Record<string, { security?: object[]; responses: Record<string, { content?: object }> }>>; components: { schemas: object } };
    expect(Object.keys(paths).toSorted()).toEqual(expect.arrayContaining(['/docs/asyncapi', '/v1/events/{id}', '/v1/inbox', '/v1/inbox/cursor', '/v1/inbox/stream', '/v1/inbox/test-events', '/v1/me', '/v1/oauth/token', '/v1/schemas', '/v1/schemas/{type}']));
    for (const [path, methods] of Object.entries(paths).filter(([path]) => path.startsWith('/v1/'))) {
      for (const [method, { security, responses }] of Object.entries(methods)) {
        const good = Object.entries(responses).find(([status]) => status.startsWith('2'));
        expect([path, method, good?.[0] === '204' || good?.[1].content]).toEqual([path, method, expect.anything()]);
        if (security?.some((scheme) => 'bearer' in scheme)) expect([path, responses['401']?.content]).toEqual([path, { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } }]);
      }
    }
    expect(components.schemas).toHaveProperty('ProblemDto');
    expect(paths['/v1/inbox']?.['get']?.responses).toHaveProperty('410');
  });
});

describe('given parts that fail', () => {
  it('when Kafka or Postgres is away, then 503 with Retry-After; when they are back, agencies join and read', async () => {
    await parts.kafka.kill();
    expect(await pull('kota-denpasar', 'from=earliest')).toMatchObject({ status: 503, body: { code: 'log-unavailable' } });
    await parts.postgres.kill();
    expect(await call('kota-denpasar', 'GET', '/v1/me')).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    await Promise.all([parts.kafka.restart(), parts.postgres.restart()]);
    for (let joined = false; !joined; ) joined = await app.get(Joining).join('kab-gianyar').then(() => true, () => sleep(200, false));
    expect(await rules().subscriptions('kab-gianyar')).toMatchObject([{ state: 'open' }]);
    let answer = await pull('kota-denpasar', 'from=earliest');
    for (; answer.status === 503; answer = await pull('kota-denpasar', 'from=earliest')) await sleep(200);
    expect(idsOf(answer)).toHaveLength(7);
  }, 60_000);

  it('when the app stops, then a waiting pull is answered and streams end, also of those who do not read', async () => {
    const token = String(tokens.get('kota-denpasar'));
    // More than the system's own buffers between two sockets take.
    const large = Array.from({ length: 250 }, (_, i) => copyOf('inbox.kota-denpasar.main', eventOf('kota-denpasar', `large-${i}`, { data: { rawStatus: 'x'.repeat(100_000) } }), `2:${i}`));
    await log().append(large);
    const idle = get(`${url}/v1/inbox/stream?from=earliest&maxBytes=16000000&limit=5000`, { headers: { authorization: `Bearer ${token}` } });
    const [unread] = (await once(idle, 'response')) as [IncomingMessage];
    const cut = new Promise((resolve) => unread.on('error', () => {}).once('close', resolve));
    const stream = await openStream(token, 'from=latest');
    const waiting = pull('kota-denpasar', 'from=latest&wait=60');
    await sleep(300);
    await app.close();
    expect(await waiting).toMatchObject({ status: 200, body: { events: [], state: 'CAUGHT_UP' } });
    expect(await stream.ended()).not.toContain('problem');
    unread.resume();
    await cut;
  }, 20_000);
});
