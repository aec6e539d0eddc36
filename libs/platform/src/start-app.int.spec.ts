import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AgencyStore, CredentialStore } from '@simpul/domain';
import { IsInt } from 'class-validator';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { AGENCY_STORE, Caller, type CallerInfo, CREDENTIAL_STORE, loadConfig, Problem, Public, startApp, StreamedBody, TokenService } from './index.ts';

class Thing {
  @IsInt()
  size!: number;
}

@Controller('v1/things')
class ThingsController {
  @Get(':id')
  read(@Param('id') id: string, @Caller() caller: CallerInfo) {
    if (id === 'broken') throw new Error('private words');
    if (id === 'gone') throw new Problem('cursor-expired', { extra: { resync: { from: 'x' } } });
    return { id, agency: caller.agency };
  }

  @Post()
  write(@Body() body: Thing) {
    return body;
  }

  @Public()
  @StreamedBody()
  @Post('stream')
  async stream(@Body() body: Readable | undefined) {
    return { length: body === undefined ? 0 : (await text(body)).length };
  }

  @Public()
  @StreamedBody()
  @Post('head')
  async head(@Body() body: Readable) {
    for await (const part of body.iterator({ destroyOnReturn: false })) return { length: (part as Buffer).length };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

let parts: Parts;
let app: NestFastifyApplication;
let url: string;
let token: string;

const ask = async (path: string, init: RequestInit = {}, headers: Record<string, string> = { authorization: `Bearer ${token}` }) => {
  const answer = await fetch(url + path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
  const body = await answer.text();
  return { status: answer.status, headers: answer.headers, body: body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : body };
};
const post = (path: string, body: string, type = 'application/json') => ask(path, { method: 'POST', body, headers: { 'content-type': type } });

beforeAll(async () => {
  parts = await startParts();
  const config = loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, LOG_LEVEL: 'silent' });
  app = await startApp(ThingsModule, { name: 'things', config, port: 0 });
  url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
}, 120_000);

afterAll(async () => {
  await app?.close();
  await parts?.stop();
}, 60_000);

describe('a started app', () => {
  it('given an empty database, when an app has started, then the registry knows the country', async () => {
    const agencies = app.get<AgencyStore>(AGENCY_STORE);
    expect(await agencies.byId('kota-denpasar')).toEqual({ id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', bknCode: '7571', timeZone: 'Asia/Makassar' });
    expect((await agencies.all()).length).toBeGreaterThanOrEqual(546 + 60);
  });

  it('given a new credential, when exchanged, then its token opens guarded routes, until it is revoked', async () => {
    const tokens = app.get(TokenService);
    const { id, secret } = await tokens.createCredential('kota-denpasar');
    expect(await tokens.exchange({ grant_type: 'client_credentials', client_id: id, client_secret: 'wrong' }, undefined)).toMatchObject({ error: 'invalid_client' });
    const answer = await tokens.exchange({ grant_type: 'client_credentials', client_id: id, client_secret: secret }, undefined);
    if ('error' in answer) throw new Error(answer.error);
    token = answer.access_token;
    expect(await ask('/v1/things/7')).toMatchObject({ status: 200, body: { id: '7', agency: 'kota-denpasar' } });

    const doomed = await tokens.createCredential('bkn');
    const short = await tokens.issueToken('bkn', doomed.id);
    await app.get<CredentialStore>(CREDENTIAL_STORE).revoke(doomed.id, new Date());
    let status = 200;
    for (let tries = 0; tries < 50 && status === 200; tries++) {
      await new Promise((later) => setTimeout(later, 100));
      ({ status } = await ask('/v1/things/7', {}, { authorization: `Bearer ${short}` }));
    }
    expect(status).toBe(401);
    expect(await tokens.exchange({ grant_type: 'client_credentials', client_id: doomed.id, client_secret: doomed.secret }, undefined)).toMatchObject({ error: 'invalid_grant' });
  }, 20_000);

  it('given no or a wrong token, when asked, then 401 with the way on', async () => {
    const none = await ask('/v1/things/7', {}, { 'accept-language': 'id' });
    expect(none).toMatchObject({ status: 401, body: { code: 'token-missing', title: 'Perlu token' } });
    expect(none.headers.get('content-type')).toContain('application/problem+json');
    expect(none.headers.get('www-authenticate')).toBe('Bearer');
    expect(await ask('/v1/things/7', {}, { authorization: 'Bearer x' })).toMatchObject({ status: 401, body: { code: 'token-invalid' } });
  });

  it('given what cannot be, when asked, then each is a problem of the closed list', async () => {
    expect(await ask('/v1/nothing?nip=1')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const wrong = await ask('/v1/things/7', { method: 'DELETE' });
    expect(wrong).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
    expect(wrong.headers.get('allow')).toContain('GET');
    const broken = await ask('/v1/things/broken');
    expect(broken).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(JSON.stringify(broken.body)).not.toContain('private');
    expect(await ask('/v1/things/gone')).toMatchObject({ status: 410, body: { resync: { from: 'x' } } });
    for (const path of ['/v1/things/%ZZ', '/v1/things/a%00', '/v1/things/7?page=%00', `/v1/things/${'a'.repeat(500)}`]) {
      const none = await ask(path);
      expect([none.status, none.headers.get('content-type'), none.body]).toEqual([400, 'application/problem+json; charset=utf-8', expect.objectContaining({ code: 'bad-request', instance: expect.stringMatching(/^urn:simpul:request:/) })]);
    }
  });

  it('given bodies, when posted, then checked, refused by pointer, size and type, or streamed untouched', async () => {
    expect(await post('/v1/things', '{"size":3}')).toMatchObject({ status: 201, body: { size: 3 } });
    expect(await post('/v1/things', '{"size":"x","more":1}')).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/size' }), expect.objectContaining({ pointer: '/more' })]) } });
    expect(await post('/v1/things', '{"size":')).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await post('/v1/things', 'a;b', 'text/csv')).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    const form = await post('/v1/things', '{"size":3}', 'application/x-www-form-urlencoded');
    expect(form).toMatchObject({ status: 415, body: { code: 'unsupported-media-type', detail: expect.stringMatching(/application\/json.*curl -d/) } });
    expect(await post('/v1/things', `"${'x'.repeat(1_100_000)}"`)).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    expect(await post('/v1/things/stream', 'x'.repeat(3_000_000))).toMatchObject({ status: 201, body: { length: 3_000_000 } });
    expect(await post('/v1/things/stream', 'a;b', 'text/csv')).toMatchObject({ body: { length: 3 } });
    expect(await ask('/v1/things/stream', { method: 'POST' })).toMatchObject({ body: { length: 0 } });
  });

  it('given a body that is left unread, when it is answered, then the next request on its connection is answered too', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sent = (method: string, path: string, body?: Buffer) =>
      new Promise<[number | undefined, boolean]>((resolve, reject) => {
        const asked = request(url + path, { method, agent, timeout: 5_000, headers: { 'content-type': 'text/csv' } }, (answer) => void answer.resume().on('end', () => resolve([answer.statusCode, asked.reusedSocket])));
        asked.on('error', reject).on('timeout', () => asked.destroy(new Error('no answer')));
        asked.end(body);
      });
    expect(await sent('POST', '/v1/things/head', Buffer.alloc(3_000_000))).toEqual([201, false]);
    expect(await sent('GET', '/health/live')).toEqual([200, true]);
    agent.destroy();
  }, 20_000);

  it('given what is no HTTP, or more of it than is read, when sent, then that is a problem of the closed list too', async () => {
    const { port } = new URL(url);
    const told = async (bytes: string) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(bytes);
      const answer = await text(socket);
      return [answer.split('\r\n', 1)[0], (JSON.parse(answer.slice(answer.indexOf('{'))) as { code: string }).code];
    };
    expect(await told('GET / HTTP/9.9\r\n\r\n')).toEqual(['HTTP/1.1 400 Bad Request', 'bad-request']);
    expect(await told(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).toEqual(['HTTP/1.1 431 Request Header Fields Too Large', 'headers-too-large']);
  });

  it('given health, metrics and docs, when asked without a token, then they answer', async () => {
    expect(await ask('/health/live', {}, {})).toMatchObject({ status: 200 });
    expect(await ask('/health/ready', {}, {})).toMatchObject({ status: 200, body: { status: 'ok', details: { kafka: { status: 'up' }, postgres: { status: 'up' } } } });
    expect((await ask('/metrics', {}, {})).body).toContain('http_request_duration_seconds_count{method="GET",route="/v1/things/:id",status="200"}');
    expect(await ask('/docs-json', {}, {})).toMatchObject({ status: 200, body: { openapi: '3.1.0' } });
    expect((await ask('/docs', {}, {})).status).toBe(200);
  });

  it('given Postgres and then Kafka dead, when asked, then not ready and why; back again, ready', async () => {
    await parts.postgres.kill();
    expect(await ask('/health/ready', {}, {})).toMatchObject({ status: 503, body: { details: { postgres: { status: 'down' }, kafka: { status: 'up' } } } });
    await parts.postgres.restart();
    expect(await ask('/health/ready', {}, {})).toMatchObject({ status: 200 });
    await parts.kafka.kill();
    expect(await ask('/health/ready', {}, {})).toMatchObject({ status: 503, body: { details: { kafka: { status: 'down' } } } });
    await parts.kafka.restart();
    let status = 503;
    for (let tries = 0; tries < 100 && status !== 200; tries++) ({ status } = await ask('/health/ready', {}, {}));
    expect(status).toBe(200);
  }, 60_000);
});
