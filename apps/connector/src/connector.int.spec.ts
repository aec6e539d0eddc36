import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AgencyStore, LaneReader } from '@simpul/domain';
import { AGENCY_STORE, LANE_READER, loadConfig, startApp, TokenService } from '@simpul/platform';
import { readLog } from '../../../test/harness/read-log.ts';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { CONTOH, LAIN, rowOf } from '../test/sample-adapters.ts';
import { ConnectorModule } from './connector.module.ts';

let parts: Parts;
let app: NestFastifyApplication;
let url: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  parts = await startParts();
  const config = loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, AGENCIES_DIR: join(import.meta.dirname, '../test/agencies'), LOG_LEVEL: 'silent' });
  app = await startApp(ConnectorModule, { name: 'connector-test', port: 0, config });
  url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const rusak = { ...LAIN, id: 'kota-rusak', name: 'Kota Rusak', regionCode: '31.73' };
  await app.get<AgencyStore>(AGENCY_STORE).seed([CONTOH, LAIN, rusak, { id: 'kota-tanpa', name: 'Kota Tanpa', kind: 'city', timeZone: 'Asia/Jakarta' }]);
  await sleep(1_100);
  for (const agency of ['kota-contoh', 'kota-lain', 'kota-rusak', 'kota-tanpa']) tokens.set(agency, await app.get(TokenService).issueToken(agency, 'test'));
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

async function call(agency: string, method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${tokens.get(agency)}`, ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text };
}

const hand = (agency: string, body: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }, query = '') => call(agency, 'POST', `/v1/agencies/${agency}/records${query}`, body, headers);

/** Ids in the log, whole. */
async function idsInLog(): Promise<string[]> {
  const records = await readLog(app.get<LaneReader>(LANE_READER));
  return records.map(({ value }) => (JSON.parse(String(value)) as { id: string }).id).toSorted();
}

const CSV = (rows: readonly string[]) => ['key;nip;status', ...rows].join('\r\n');

describe('POST /v1/agencies/{id}/records', () => {
  it('given good and bad records, then 202 with each refused row in the reader’s language, and a batch that can be asked for', async () => {
    const sent = JSON.stringify([rowOf(1), rowOf(2, 'tidur')]);
    const { status, body } = await hand('kota-contoh', sent, { 'content-type': 'application/json', 'accept-language': 'id' });
    expect([status, body]).toMatchObject([202, { accepted: 1, unchanged: 0, rejectedCount: 1, rejected: [{ index: 1, at: { line: 1 }, code: 'work-location-unknown', pointer: '/status', message: 'Status kerja pada status tidak dikenal.' }] }]);
    const batch = await call('kota-contoh', 'GET', `/v1/batches/${body.batch}`);
    expect(batch.body).toMatchObject({ state: 'complete', accepted: 1, rejectedCount: 1, bytes: sent.length, lastRecord: 1 });
    expect((await call('kota-contoh', 'GET', `/v1/batches?sha256=${batch.body.sha256}`)).body.items).toHaveLength(1);
    expect((await call('kota-lain', 'GET', `/v1/batches/${body.batch}`)).status).toBe(404);
  });

  it('given all is sent again, plain or gzip, then the ids in the log stay the same', async () => {
    const sent = JSON.stringify(Array.from({ length: 1_300 }, (_, i) => rowOf(i)));
    expect((await hand('kota-contoh', sent)).body).toMatchObject({ accepted: 1_300 });
    const before = new Set(await idsInLog());
    const again = await hand('kota-contoh', gzipSync(sent), { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    expect([again.status, again.body.accepted]).toEqual([202, 1_300]);
    expect(new Set(await idsInLog())).toEqual(before);
  });

  it('given a snapshot source, then sending again is unchanged and leaves the log as it is', async () => {
    const sent = CSV(Array.from({ length: 30 }, (_, i) => `a${i};${rowOf(i).nip};WFH`));
    expect((await hand('kota-lain', sent, { 'content-type': 'application/vnd.ms-excel' })).body).toMatchObject({ accepted: 30, unchanged: 0 });
    const before = await idsInLog();
    expect((await hand('kota-lain', sent, { 'content-type': 'text/csv' })).body).toMatchObject({ accepted: 0, unchanged: 30 });
    expect(await idsInLog()).toEqual(before);
  });

  it('given none is any good, then 422; given nothing readable, then 400 with where', async () => {
    expect(await hand('kota-contoh', JSON.stringify(rowOf(1, 'tidur')))).toMatchObject({ status: 422, body: { accepted: 0, rejectedCount: 1 } });
    expect(await hand('kota-contoh', '')).toMatchObject({ status: 400, body: { code: 'unreadable-body', reason: 'empty-file', accepted: 0 } });
    expect(await hand('kota-lain', CSV([]))).toMatchObject({ status: 400, body: { reason: 'no-records', detail: expect.stringContaining('--data-binary') } });
    expect((await hand('kota-lain', CSV([]), { 'content-type': 'text/csv', 'accept-language': 'id' })).body.detail).toMatch(/tanpa baris .*--data-binary/);
    expect(await hand('kota-contoh', '[]')).toMatchObject({ status: 202, body: { accepted: 0 } });
    expect(await hand('kota-contoh', CSV([]))).toMatchObject({ status: 400, body: { reason: 'wrong-format' } });
    const cut = gzipSync(JSON.stringify(Array.from({ length: 5_000 }, (_, i) => rowOf(i))));
    const broken = await hand('kota-contoh', cut.subarray(0, cut.length - 2_000));
    expect(broken).toMatchObject({ status: 400, body: { reason: 'gzip-malformed' } });
    expect(broken.body.accepted).toBeGreaterThan(0);
    expect((await call('kota-contoh', 'GET', `/v1/batches/${broken.body.batch}`)).body).toMatchObject({ state: 'broken', accepted: broken.body.accepted });
  });

  it('given the wrong agency, no adapter and no template, a broken one, a picture or a bad key, then a problem that says so', async () => {
    expect(await call('kota-lain', 'POST', '/v1/agencies/kota-contoh/records', '[]')).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    expect(await hand('kota-tanpa', '[{}]')).toMatchObject({ status: 400, body: { reason: 'wrong-format', detail: expect.stringContaining('/v1/templates') } });
    expect(await hand('kota-rusak', '[]')).toMatchObject({ status: 503, body: { code: 'adapter-disabled', hint: expect.stringContaining('agencies/') } });
    expect((await call('kota-contoh', 'GET', '/health/ready')).body).toMatchObject({ status: 'ok', adapters: { disabled: ['kota-rusak'] } });
    expect(await hand('kota-contoh', 'x', { 'content-type': 'image/png' })).toMatchObject({ status: 415 });
    expect(await hand('kota-contoh', '[]', { 'content-type': 'application/json', 'idempotency-key': 'x'.repeat(129) })).toMatchObject({ status: 400 });
  });

  it('given an Idempotency-Key, then sending again is the same batch; given a dry run, then none', async () => {
    const key = { 'content-type': 'application/json', 'idempotency-key': 'maret-2026' };
    const first = await hand('kota-contoh', JSON.stringify(rowOf(1)), key);
    expect((await hand('kota-contoh', JSON.stringify(rowOf(1)), key)).body.batch).toBe(first.body.batch);
    const dry = await hand('kota-contoh', JSON.stringify(rowOf(77)), undefined, '?dryRun=true');
    expect([dry.status, dry.body]).toEqual([200, { dryRun: true, accepted: 1, unchanged: 0, rejected: [], rejectedCount: 0 }]);
  });

  it('given two batches of one snapshot source at once, then the second is told to come back', async () => {
    const slow = request(`${url}/v1/agencies/kota-lain/records`, { method: 'POST', headers: { authorization: `Bearer ${tokens.get('kota-lain')}`, 'content-type': 'text/csv' } });
    const ended = new Promise<number>((resolve) => slow.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)));
    slow.write('key;nip;status\r\n');
    await sleep(300);
    const second = await hand('kota-lain', CSV([`b;${rowOf(1).nip};WFH`]), { 'content-type': 'text/csv' });
    expect([second.status, second.body.code, second.headers.get('retry-after')]).toEqual([409, 'batch-busy', '5']);
    slow.end(`b;${rowOf(1).nip};WFH\r\n`);
    expect(await ended).toBe(202);
  });

  it('given the connection is cut in the middle, then the batch is broken with what was durable', async () => {
    const cut = request(`${url}/v1/agencies/kota-contoh/records`, { method: 'POST', headers: { authorization: `Bearer ${tokens.get('kota-contoh')}`, 'content-type': 'application/json', 'idempotency-key': 'cut-1' } });
    cut.on('error', () => {});
    const text = JSON.stringify(Array.from({ length: 3_000 }, (_, i) => rowOf(i)));
    cut.write(text.slice(0, 150_000));
    await sleep(700);
    cut.destroy();
    await sleep(700);
    const { body } = await call('kota-contoh', 'GET', '/v1/batches?limit=1');
    expect(body.items[0]).toMatchObject({ state: 'broken', problem: { code: 'connection-cut' } });
    expect(body.items[0].accepted).toBeGreaterThan(0);
  });
});

describe('POST /v1/events', () => {
  const event = (id: string, extra: object = {}) => ({
    specversion: '1.0', id, source: 'urn:id:instansi:kota-tanpa', type: 'id.go.asn.worklocation.status-changed.v1', time: '2026-03-16T07:30:00+07:00', datacontenttype: 'application/json',
    dataschema: '/v1/schemas/id.go.asn.worklocation.status-changed.v1', agency: 'kota-tanpa', dataclass: 'personal',
    data: { employeeId: { nip: rowOf(1).nip }, localDate: '2026-03-16', timeZone: 'Asia/Jakarta', status: 'WFH', rawStatus: 'wfh', occurredAt: '2026-03-16T07:30:00+07:00', sourceRecord: { system: 'contoh', key: '1', version: '1' } },
    ...extra,
  });
  const publish = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/cloudevents-batch+json' }) => call('kota-tanpa', 'POST', '/v1/events', JSON.stringify(body), headers);

  it('given a batch, then each event has its own fate and keeps its id', async () => {
    const { status, body } = await publish([event('e-1'), event('e-2', { source: 'urn:id:instansi:bkn' }), event('e-3', { type: 'id.go.asn.tidak.ada.v1' }), event('e-4', { dataclass: 'public' }), event('e-5', { agency: 'kota-lain' }), event('e-6', { data: {} })]);
    expect([status, body.accepted, body.rejected.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`)]).toEqual([202, 1, ['not-yours /source', 'unknown-type /type', 'schema-violation /dataclass', 'not-yours ', expect.stringMatching(/^schema-violation /)]]);
    expect(await idsInLog()).toContain('e-1');
  });

  it('given one in binary mode, then it is taken', async () => {
    const { data, datacontenttype: _, ...attributes } = event('e-7');
    const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]));
    expect(await publish(data, { ...headers, 'content-type': 'application/json' })).toMatchObject({ status: 202, body: { accepted: 1 } });
    expect(await publish(data, { 'content-type': 'text/plain' })).toMatchObject({ status: 415, body: { detail: expect.stringContaining('application/x-ndjson') } });
  });
});

describe('rejections', () => {
  it('given a refused row, then its bytes are there as they came, and mended it is accepted under its own key', async () => {
    const row = JSON.stringify({ ...rowOf(50, 'tidur'), key: 'mend' });
    const { body: receipt } = await hand('kota-contoh', row);
    const { body: page } = await call('kota-contoh', 'GET', `/v1/rejections?batch=${receipt.batch}&state=open`);
    const { id } = page.items[0];
    const raw = await call('kota-contoh', 'GET', `/v1/rejections/${id}/raw`);
    expect([raw.status, JSON.stringify(raw.body), raw.headers.get('content-disposition')]).toEqual([200, row, `attachment; filename="${id}.json"`]);
    expect(await call('kota-contoh', 'POST', `/v1/rejections/${id}/retry`)).toMatchObject({ status: 422, body: { rejection: id, rejectedCount: 1 } });
    expect(await call('kota-lain', 'POST', `/v1/rejections/${id}/retry`)).toMatchObject({ status: 404 });
    const before = await idsInLog();
    expect(await call('kota-contoh', 'POST', `/v1/rejections/${id}/retry`, JSON.stringify({ ...rowOf(50), key: 'mend' }), { 'content-type': 'application/json' })).toMatchObject({ status: 202, body: { accepted: 1 } });
    expect((await call('kota-contoh', 'GET', `/v1/rejections/${id}`)).body).toMatchObject({ state: 'closed', closedBy: 'retry', attempts: 2 });
    expect(await call('kota-contoh', 'POST', `/v1/rejections/${id}/retry`)).toMatchObject({ status: 409 });
    const after = await idsInLog();
    expect(after.length).toBe(before.length + 1);
    await hand('kota-contoh', JSON.stringify({ ...rowOf(50), key: 'mend' }));
    expect(new Set(await idsInLog())).toEqual(new Set(after));
  });

  it('given a CSV row, then it is retried without its file, as it came or as fields', async () => {
    const { body: receipt } = await hand('kota-lain', CSV([`c1;${rowOf(9).nip};tidur`]), { 'content-type': 'text/csv' });
    const { body: page } = await call('kota-lain', 'GET', `/v1/rejections?batch=${receipt.batch}`);
    const { id } = page.items[0];
    expect((await call('kota-lain', 'GET', `/v1/rejections/${id}/raw`)).body).toContain('c1;');
    expect(await call('kota-lain', 'POST', `/v1/rejections/${id}/retry`)).toMatchObject({ status: 422 });
    expect(await call('kota-lain', 'POST', `/v1/rejections/${id}/retry`, JSON.stringify({ key: 'c1', nip: rowOf(9).nip, status: 'WFO' }), { 'content-type': 'application/json' })).toMatchObject({ status: 202, body: { accepted: 1 } });
  });

  it('given a row that is far longer as JSON than it came, then it alone is refused, and is shown and mended without its fields', async () => {
    const good = Array.from({ length: 50 }, (_, i) => `nul${i};${rowOf(i).nip};WFH`);
    const preallocated = `nul50;${rowOf(50).nip};${'\0'.repeat(400_000)}`;
    const { status, body: receipt } = await hand('kota-lain', CSV([...good, preallocated, '']), { 'content-type': 'text/csv' });
    expect([status, receipt]).toMatchObject([202, { accepted: 50, rejectedCount: 1, rejected: [{ at: { line: 52 }, code: 'work-location-unknown' }] }]);
    const { id } = (await call('kota-lain', 'GET', `/v1/rejections?batch=${receipt.batch}`)).body.items[0];
    expect((await call('kota-lain', 'GET', `/v1/rejections/${id}/raw`)).body.trimEnd()).toBe(preallocated);
    expect((await call('kota-lain', 'GET', `/v1/batches/${receipt.batch}/rejected.csv`)).body).toMatch(/nul50;.*"Baris 52, kolom C ""status"":/);
    const retry = `/v1/rejections/${id}/retry`;
    expect(await call('kota-lain', 'POST', retry)).toMatchObject({ status: 422, body: { rejected: [{ code: 'malformed-record', hint: expect.stringContaining('mended') }] } });
    expect(await call('kota-lain', 'POST', retry, `nul50;${rowOf(50).nip};WFO`)).toMatchObject({ status: 202, body: { accepted: 1 } });
  }, 30_000);

  it('given rows whose keys are longer than a key can be, then they are refused, and sent again take their own place', async () => {
    const nuls = '\0'.repeat(400_000);
    const sent = CSV([...Array.from({ length: 50 }, (_, i) => `long${i};${rowOf(i).nip};WFH`), nuls, `${nuls};${rowOf(51).nip};WFH`, '']);
    const first = await hand('kota-lain', sent, { 'content-type': 'text/csv' });
    expect([first.status, first.body]).toMatchObject([202, { accepted: 50, rejectedCount: 2, rejected: [{ code: 'identifier-missing' }, { at: { line: 53 } }] }]);
    await hand('kota-lain', sent, { 'content-type': 'text/csv' });
    const { body: page } = await call('kota-lain', 'GET', `/v1/rejections?batch=${first.body.batch}`);
    expect(page.items).toMatchObject([{ recordKey: null, closedBy: 'sent-again' }, { recordKey: null, closedBy: 'sent-again' }]);
  }, 30_000);

  it('given a dry run of a retry, then it is only judged; a parameter that is not known is refused', async () => {
    const { body: receipt } = await hand('kota-lain', CSV([`dry;${rowOf(9).nip};tidur`]), { 'content-type': 'text/csv' });
    const { id } = (await call('kota-lain', 'GET', `/v1/rejections?batch=${receipt.batch}`)).body.items[0];
    const before = await idsInLog();
    const dry = await call('kota-lain', 'POST', `/v1/rejections/${id}/retry?dryRun=true`, `dry;${rowOf(9).nip};WFO`);
    expect([dry.status, dry.body]).toEqual([200, { rejection: id, dryRun: true, accepted: 1, unchanged: 0, rejected: [], rejectedCount: 0 }]);
    expect(await call('kota-lain', 'POST', `/v1/rejections/${id}/retry?dryRun=true`)).toMatchObject({ status: 422, body: { dryRun: true, rejectedCount: 1 } });
    expect((await call('kota-lain', 'GET', `/v1/rejections/${id}`)).body).toMatchObject({ state: 'open', attempts: 0 });
    expect(await idsInLog()).toEqual(before);
    for (const path of [`/v1/rejections/${id}/retry?dryrun=true`, '/v1/rejections/retry?dryRun=true']) expect(await call('kota-lain', 'POST', path)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await call('kota-lain', 'POST', `/v1/rejections/${id}/retry`, `dry;${rowOf(9).nip};WFO`)).toMatchObject({ status: 202, body: { accepted: 1 } });
  });

  it('given a batch that is not there, then no job begins', async () => {
    expect(await call('kota-contoh', 'POST', '/v1/rejections/retry', JSON.stringify({ batch: 'bat_nope' }), { 'content-type': 'application/json' })).toMatchObject({ status: 404, body: { code: 'not-found', pointer: '/batch' } });
  });

  it('given many, then a job tries them all and can be asked after', async () => {
    await hand('kota-contoh', JSON.stringify(Array.from({ length: 20 }, (_, i) => rowOf(600 + i, 'tidur'))));
    const started = await call('kota-contoh', 'POST', '/v1/rejections/retry', JSON.stringify({ code: 'work-location-unknown' }), { 'content-type': 'application/json' });
    expect(started.status).toBe(202);
    let job = started.body;
    while (job.state === 'running') {
      await sleep(100);
      job = (await call('kota-contoh', 'GET', `/v1/rejections/retry/${job.job}`)).body;
    }
    expect(job).toMatchObject({ state: 'done', accepted: 0 });
    expect(job.refused).toBeGreaterThanOrEqual(20);
    expect((await call('kota-contoh', 'POST', `/v1/rejections/retry/${job.job}/stop`)).body.state).toBe('done');
  }, 20_000);
});

describe('GET /docs-json', () => {
  it('names a body for what takes one, and for every operation the problems of its guard, but for what anybody may read', async () => {
    const { paths } = (await call('kota-contoh', 'GET', '/docs-json')).body as { paths: Record<string, Record<string, { requestBody?: { content: object; required?: boolean }; responses: object }>> };
    const taken = (path: string) => Object.keys(paths[path]?.post?.requestBody?.content ?? {});
    expect(taken('/v1/agencies/{agency}/records')).toEqual(expect.arrayContaining(['text/csv', 'application/xml', 'application/json']));
    expect(Object.keys((paths['/v1/batches/{batch}/rejected.csv']?.get?.responses as Record<string, { content?: object }>)?.['200']?.content ?? {})).toEqual(['text/csv']);
    expect(taken('/v1/events')).toContain('application/cloudevents+json');
    expect(taken('/v1/rejections/{id}/retry')).toContain('text/csv');
    expect(paths['/v1/rejections/{id}/retry']?.post?.requestBody?.required).toBe(false);
    expect(Object.keys(paths['/v1/agencies/{agency}/records']?.post?.responses ?? {})).toEqual(expect.arrayContaining(['200', '202', '400', '401', '403', '404', '409', '415', '422', '503']));
    const operations = Object.entries(paths).filter(([path]) => path.startsWith('/v1/')).flatMap(([path, methods]) => Object.entries(methods).map(([method, { responses }]) => [`${method} ${path}`, responses] as const));
    expect(operations.length).toBeGreaterThan(8);
    expect(operations.filter(([, responses]) => !('401' in responses)).map(([name]) => name)).toEqual(['get /v1/templates', 'get /v1/templates/{template}']);
  });
});

describe('given a part is down', () => {
  it('when it is Postgres, then 503 with Retry-After, and all is well when it is back', async () => {
    await parts.postgres.kill();
    const answer = await hand('kota-lain', CSV([`d;${rowOf(1).nip};WFH`]), { 'content-type': 'text/csv' });
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'store-unavailable', '2']);
    await parts.postgres.restart();
    expect((await hand('kota-lain', CSV([`d;${rowOf(1).nip};WFH`]), { 'content-type': 'text/csv' })).status).toBe(202);
  }, 60_000);

  it('when it is Kafka, then 503 with Retry-After, nothing counted, and all is well when it is back', async () => {
    await parts.kafka.kill();
    const answer = await hand('kota-contoh', JSON.stringify(rowOf(88)));
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'log-unavailable', '2']);
    expect((await call('kota-contoh', 'GET', '/v1/batches?limit=1')).body.items[0]).toMatchObject({ state: 'broken', accepted: 0, problem: { code: 'log-unavailable' } });
    await parts.kafka.restart();
    let again = await hand('kota-contoh', JSON.stringify(rowOf(88)));
    for (let tries = 0; again.status === 503 && tries < 20; tries++) {
      await sleep(1_000);
      again = await hand('kota-contoh', JSON.stringify(rowOf(88)));
    }
    expect(again.status).toBe(202);
  }, 90_000);
});
