import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '@simpul/contract';
import { EVENTS_PARTITIONS, HEADERS, type AgencyStore, type CredentialStore, type LaneReader, type RulesStore, type Topics } from '@simpul/domain';
import { AGENCY_STORE, CREDENTIAL_STORE, LANE_READER, Problem, RULES_STORE, TokenService, TOPICS } from '@simpul/platform';
import { openStream, openUnread } from '../../../test/harness/open-stream.ts';
import { readLog } from '../../../test/harness/read-log.ts';
import { copyOf, eventOf } from '../test/lane-records.ts';
import { idsOf, RunningGateway } from '../test/running-gateway.ts';
import { carryControl } from './rules/carry-control.ts';
import { Joining } from './rules/joining.ts';
import { localToken } from './rules/local-token.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await RunningGateway.start();
}, 120_000);

afterAll(() => gateway?.stop(), 60_000);

const rules = () => gateway.app.get<RulesStore>(RULES_STORE);

describe('joining', () => {
  it('given an agency, when it joins four times at once, then it has one lane and one version, and every partition of the log says so', async () => {
    const parts = { agencies: gateway.app.get<AgencyStore>(AGENCY_STORE), rules: rules(), topics: gateway.app.get<Topics>(TOPICS) };
    const another = new Joining({ ...parts, carry: () => rules().asRelay(async () => void (await carryControl(rules(), gateway.log))) });
    const here = gateway.app.get(Joining);
    const joined = await Promise.all([here.join('kab-sleman'), another.join('kab-sleman'), here.join('kab-sleman'), another.join('kab-sleman')]);
    expect(joined[3]).toMatchObject({ id: 'kab-sleman', kind: 'regency' });
    expect(await rules().current('kab-sleman')).toMatchObject({ version: 1, regionCode: '34.04', subscriptions: [{ name: 'main', lane: 'inbox.kab-sleman.main', backfill: 'earliest' }] });
    expect(await rules().subscriptions('kab-sleman')).toMatchObject([{ name: 'main', state: 'open' }]);
    for (let partition = 0; partition < EVENTS_PARTITIONS; partition++) {
      const records = await readLog(gateway.app.get<LaneReader>(LANE_READER), partition);
      const controls = records.filter(({ headers }) => headers[HEADERS.control] !== undefined).map(({ value }) => JSON.parse(String(value)));
      expect(new Set(controls.map(({ agency, version }) => `${agency} ${version}`))).toEqual(new Set(['kab-sleman 1']));
    }
  });

  it('given a name that is nearly one, when it joins, then it is told which', async () => {
    const refused = await gateway.app.get(Joining).join('kota-makasar').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).message).toBe('there is no agency "kota-makasar"; did you mean kota-makassar, kab-mamasa, kab-takalar?');
  });

  it('given local tokens, when asked for at once and again, then all stand on one credential, and on a new one once it is revoked', async () => {
    const credentials = gateway.app.get<CredentialStore>(CREDENTIAL_STORE);
    const service = gateway.app.get(TokenService);
    const mint = () => localToken({ joining: gateway.app.get(Joining), credentials, tokens: service }, 'kota-bogor');
    const [first] = await Promise.all([mint(), mint()]);
    await mint();
    expect(await credentials.ofAgency('kota-bogor')).toHaveLength(1);
    expect(await service.verifyToken(first)).toMatchObject({ agency: 'kota-bogor', credentialId: 'local-kota-bogor' });
    await credentials.revoke('local-kota-bogor', new Date());
    expect(await service.verifyToken(await mint())).toMatchObject({ credentialId: 'local-kota-bogor-2' });
  });
});

describe('POST /v1/oauth/token', () => {
  const ask = (body: unknown, headers: Record<string, string> = {}) => gateway.call(undefined, 'POST', '/v1/oauth/token', body, headers);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it('given a credential, by form, JSON or Basic, then a token; given anything else, then exactly what RFC 6749 says', async () => {
    const { id, secret } = await gateway.app.get(TokenService).createCredential('kota-denpasar');
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}` });
    const byForm = await ask(`grant_type=client_credentials&client_id=${id}&client_secret=${secret}`, form);
    expect([byForm.status, byForm.headers.get('cache-control'), byForm.body]).toMatchObject([200, 'no-store', { token_type: 'Bearer', expires_in: 3_600 }]);
    expect((await gateway.call(byForm.body.access_token, 'GET', '/v1/me')).body).toMatchObject({ agency: { id: 'kota-denpasar' }, credential: { id, expiresAt: null } });
    expect((await ask({ grant_type: 'client_credentials', client_id: id, client_secret: secret })).status).toBe(200);
    expect((await ask('grant_type=client_credentials', { ...form, ...basic(secret) })).status).toBe(200);
    const wrong = await ask('grant_type=client_credentials', { ...form, ...basic('x') });
    expect([wrong.status, wrong.body.error, wrong.headers.get('www-authenticate')]).toEqual([401, 'invalid_client', 'Basic realm="simpul"']);
    expect(await ask({ grant_type: 'client_credentials', client_id: 'nobody', client_secret: 'x' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await ask(`grant_type=password&username=x`, form)).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
    expect(await ask({})).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(await ask(undefined)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(await ask('<xml/>', { 'content-type': 'text/xml' })).toMatchObject({ status: 415 });
    await gateway.app.get<CredentialStore>(CREDENTIAL_STORE).revoke(id, new Date());
    expect(await ask('grant_type=client_credentials', { ...form, ...basic(secret) })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('what there is', () => {
  it('given /v1/me, then rights, credential and how the subscriptions stand', async () => {
    await gateway.join('prov-bali');
    await gateway.put('prov-bali', ['0:1', '0:2', '0:3', '0:4', '0:5']);
    const { body } = await gateway.call('prov-bali', 'GET', '/v1/me');
    expect(body).toMatchObject({
      agency: { id: 'prov-bali', kind: 'province', regionCode: '51' },
      credential: { id: 'test', expiresAt: null, tokenExpiresAt: expect.any(String) },
      rights: { read: [{ what: 'own', view: 'whole' }, { what: 'addressed', view: 'whole' }, { what: 'within', view: 'without-personal' }], publish: [{ about: 'own', types: ['*'] }] },
      serverTime: expect.any(String),
      subscriptions: [{ name: 'main', state: 'BEHIND', behind: 5, parked: 0 }],
    });
    const left = Date.parse(body.subscriptions[0].expiresAt) - Date.parse(body.serverTime);
    expect(left / 86_400_000).toBeCloseTo(90, 1);
    await gateway.call('prov-bali', 'PUT', '/v1/inbox/cursor', { cursor: (await gateway.pull('prov-bali')).body.cursor });
    expect((await gateway.call('prov-bali', 'GET', '/v1/me')).body.subscriptions).toEqual([{ name: 'main', state: 'CAUGHT_UP', behind: 0, parked: 0, expiresAt: null }]);
  });

  it('given the registry, when an agency looks for another by a part of its name, then it finds the id', async () => {
    const { body } = await gateway.call('prov-bali', 'GET', '/v1/agencies?name=Bantul');
    expect(body).toEqual({ items: [{ id: 'kab-bantul', name: 'Kabupaten Bantul', kind: 'regency', regionCode: '34.02', timeZone: 'Asia/Jakarta' }] });
    const { items } = (await gateway.call('prov-bali', 'GET', '/v1/agencies')).body;
    expect(items.length).toBeGreaterThan(580);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(items.map(({ id }: { id: string }) => id).toSorted());
    expect(await gateway.call(undefined, 'GET', '/v1/agencies')).toMatchObject({ status: 401, body: { code: 'token-missing' } });
  });

  it('given the catalogue and the documents, when asked for without a token, then they are whole', async () => {
    const { items } = (await gateway.call(undefined, 'GET', '/v1/schemas')).body;
    expect(items.map(({ type }: { type: string }) => type)).toEqual(EVENT_TYPES);
    const schema = await gateway.call(undefined, 'GET', items[0].schema);
    expect([schema.headers.get('content-type'), schema.body.$schema]).toEqual([expect.stringContaining('application/schema+json'), 'https://json-schema.org/draft/2020-12/schema']);
    expect((await gateway.call(undefined, 'GET', '/v1/schemas/event')).body).toMatchObject({ $id: '/v1/schemas/event', required: expect.arrayContaining(['specversion', 'subject']) });
    expect(await gateway.call(undefined, 'GET', '/v1/schemas/x')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await gateway.call(undefined, 'GET', '/docs/asyncapi')).body).toMatchObject({ asyncapi: '3.0.0', channels: { inbox: expect.anything() } });
    expect((await gateway.call(undefined, 'GET', '/docs')).body).toContain('swagger');
  });

  it('given OpenAPI, then every route has its answers, and every guarded one the refusals of the guard', async () => {
    const { paths, components } = (await gateway.call(undefined, 'GET', '/docs-json')).body as { paths: Record<string, Record<string, { security?: object[]; responses: Record<string, { content?: object }> }>>; components: { schemas: object } };
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
  beforeAll(async () => {
    await gateway.join('kota-denpasar');
    await gateway.put('kota-denpasar', ['0:1', '0:2', '0:3']);
  });

  it('when Kafka or Postgres is away, then 503 with Retry-After; when they are back, agencies join and read', async () => {
    await gateway.parts.kafka.kill();
    expect(await gateway.pull('kota-denpasar', 'from=earliest')).toMatchObject({ status: 503, body: { code: 'log-unavailable' } });
    await gateway.parts.postgres.kill();
    expect(await gateway.call('kota-denpasar', 'GET', '/v1/me')).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    await Promise.all([gateway.parts.kafka.restart(), gateway.parts.postgres.restart()]);
    for (let joined = false; !joined; ) joined = await gateway.app.get(Joining).join('kab-gianyar').then(() => true, () => sleep(200, false));
    expect(await rules().subscriptions('kab-gianyar')).toMatchObject([{ state: 'open' }]);
    let answer = await gateway.pull('kota-denpasar', 'from=earliest');
    for (; answer.status === 503; answer = await gateway.pull('kota-denpasar', 'from=earliest')) await sleep(200);
    expect(idsOf(answer)).toEqual(['e-0:1', 'e-0:2', 'e-0:3']);
  }, 60_000);

  it('when the app stops, then a waiting pull is answered and streams end, also of those who do not read', async () => {
    const token = String(gateway.tokens.get('kota-denpasar'));
    // More than the system's own buffers between two sockets take.
    const large = Array.from({ length: 250 }, (_, i) => copyOf('inbox.kota-denpasar.main', eventOf('kota-denpasar', `large-${i}`, { data: { rawStatus: 'x'.repeat(100_000) } }), `2:${i}`));
    await gateway.log.append(large);
    const unread = await openUnread(gateway.url, token, 'from=earliest&maxBytes=16000000&limit=5000');
    const cut = new Promise((resolve) => unread.on('error', () => {}).once('close', resolve));
    const stream = await openStream(gateway.url, token, 'from=latest');
    const waiting = gateway.pull('kota-denpasar', 'from=latest&wait=60');
    await sleep(300);
    await gateway.app.close();
    expect(await waiting).toMatchObject({ status: 200, body: { events: [], state: 'CAUGHT_UP' } });
    expect(await stream.ended()).not.toContain('problem');
    unread.resume();
    await cut;
  }, 20_000);
});
