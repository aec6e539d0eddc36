import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import type { LaneReader } from '@simpul/domain';
import { LANE_READER } from '@simpul/platform';
import { readLog } from '../../../test/harness/read-log.ts';
import { promotion, retirement } from '../../../test/harness/siasn/siasn-data.ts';
import { CREDENTIALS, Siasn } from '../../../test/harness/siasn/start-siasn.ts';
import { RunningConnector } from '../test/running-connector.ts';
import { CONTOH, rowOf } from '../test/sample-adapters.ts';

const JABAR = 'prov-jawa-barat';
const LIMIT_MS = 60_000;
let siasn: Siasn;
let other: Siasn;
let running: RunningConnector;

beforeAll(async () => {
  [siasn, other] = await Promise.all([Siasn.start(), Siasn.start()]);
  siasn.retirements = Array.from({ length: 150 }, (_, i) => retirement(i));
  siasn.promotions = Array.from({ length: 20 }, (_, i) => promotion(i));
  // On its first way the service is busy, fails, breaks off, and takes the tokens back.
  siasn.mishaps.push({ kind: 'status', status: 429, retryAfter: '30' }, { kind: 'status', status: 500 }, { kind: 'cut' }, { kind: 'status', status: 401 });
  running = await RunningConnector.start(join(import.meta.dirname, '../test/polled'), [CONTOH], {
    FEED_SIASN_JABAR_URL: `${siasn.api}/`,
    ...tokensOf('SIASN_JABAR', siasn),
    FEED_CONTOH_URL: other.api,
    ...tokensOf('CONTOH', other),
  });
}, 120_000);

afterAll(async () => {
  await running?.stop();
  await Promise.all([siasn?.stop(), other?.stop()]);
}, 60_000);

function tokensOf(name: string, { tokenUrl, ssoUrl }: Siasn): Record<string, string> {
  const { clientId, clientSecret, ssoClient, username, password } = CREDENTIALS;
  const secrets = { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, SSO_CLIENT_ID: ssoClient, SSO_USERNAME: username, SSO_PASSWORD: password };
  return { [`FEED_${name}_TOKEN_URL`]: tokenUrl, [`FEED_${name}_SSO_URL`]: ssoUrl, ...Object.fromEntries(Object.entries(secrets).map(([key, value]) => [`SECRET_${name}_${key}`, value])) };
}

/** What is only waited for is skipped: pauses, and the hours until the next poll. */
async function until<T>(what: () => Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await what();
    if (found) return found;
    running.clock.advance(1_800_000);
    await sleep(25);
  }
}

async function feed(agency: string, name: string): Promise<any> {
  const { body } = await running.call(agency, 'GET', '/v1/feeds');
  return body.items.find((one: { feed: string }) => one.feed === name);
}

async function eventsOf(agency: string): Promise<SimpulEvent[]> {
  const records = await readLog(running.app.get<LaneReader>(LANE_READER));
  const events = records.map(({ value }) => JSON.parse(String(value)) as SimpulEvent);
  return [...new Map(events.map((event) => [event.id, event])).values()].filter(({ source }) => source === `urn:id:instansi:${agency}`);
}

const countOf = async (agency: string, fact: string) => (await eventsOf(agency)).filter(({ type }) => type === `id.go.asn.employee.${fact}.v1`).length;
const shown = async (agency: string, name: string, what: (feed: any) => unknown) => until(async () => what(await feed(agency, name)));

/** After the next dump that was taken in. */
async function nextDump(): Promise<void> {
  const { dumps = 0 } = (await feed(JABAR, 'pensiun')).watermark ?? {};
  await shown(JABAR, 'pensiun', ({ watermark }) => watermark?.dumps > dumps);
}

describe('a service like SIASN, whose lists are polled whole', () => {
  it('given it is busy, fails, breaks off and takes tokens back, when it is polled, then every decision is in the log once', async () => {
    await shown(JABAR, 'pensiun', ({ watermark }) => watermark);
    await shown(JABAR, 'kenaikan-pangkat', ({ watermark }) => watermark);
    expect([await countOf(JABAR, 'retired'), await countOf(JABAR, 'promoted')]).toEqual([150, 20]);
    expect(await feed(JABAR, 'pensiun')).toMatchObject({ kind: 'rest', state: 'running', watermark: { rows: 150 }, alarm: null, vanished: 0 });
  }, LIMIT_MS);

  it('given a row that is refused, when it is listed, then it says in which answer and the how-manieth it is, with its bytes', async () => {
    siasn.retirements.splice(3, 0, retirement(900, { statusUsulanNama: 'Menunggu Wakil Gubernur' }));
    await nextDump();
    const { body } = await running.call(JABAR, 'GET', '/v1/rejections?state=open');
    expect(body.items).toMatchObject([{ at: { page: 1, item: 4 }, code: 'status-unknown', pointer: '/statusUsulanNama' }]);
    const raw = await running.call(JABAR, 'GET', `/v1/rejections/${body.items[0].id}/raw`);
    expect(raw.body).toEqual(siasn.retirements[3]);
  }, LIMIT_MS);

  it('given a dump that is too small or lacks too many rows, when it is polled, then nothing of it goes on, until one is whole', async () => {
    siasn.retirements.unshift(retirement(901));
    siasn.truncatedTo = 60;
    expect(await shown(JABAR, 'pensiun', ({ lastError }) => lastError)).toEqual({ code: 'dump-too-small', message: 'the dump has 60 rows, fewer than 100' });
    siasn.truncatedTo = 100;
    // After six in the morning of a later day the first one was an alarm as well.
    expect(await shown(JABAR, 'pensiun', ({ alarm }) => alarm?.message.includes('lacks 52 of the 151 rows') && alarm)).toMatchObject({ code: 'dump-truncated' });
    expect(await shown(JABAR, 'pensiun', ({ lastError }) => lastError?.code === 'dump-lacks-rows' && lastError)).toBeTruthy();
    expect(await countOf(JABAR, 'retired')).toBe(150);
    const metrics = await running.call(JABAR, 'GET', '/metrics');
    expect(String(metrics.body)).toMatch(/^simpul_feed_alarms_total\{agency="prov-jawa-barat",feed="pensiun",code="dump-truncated"\} [1-9]/m);
    const { raisedAt } = (await feed(JABAR, 'pensiun')).alarm;
    await running.app.close();
    await running.restart();
    // For more hours than the night has, it can not be asked at all: then the dump is late as well, which takes nothing from what was told.
    siasn.mishaps.push(...Array.from({ length: 40 }, () => ({ kind: 'status' as const, status: 403 })));
    await until(async () => siasn.mishaps.length === 0);
    await shown(JABAR, 'pensiun', ({ lastError }) => lastError?.code === 'dump-lacks-rows');
    expect((await feed(JABAR, 'pensiun')).alarm).toMatchObject({ code: 'dump-truncated', raisedAt });
    siasn.truncatedTo = undefined;
    await nextDump();
    expect(await shown(JABAR, 'pensiun', (one) => one.state === 'running' && one)).toMatchObject({ alarm: null, lastError: null });
    expect(await countOf(JABAR, 'retired')).toBe(151);
  }, LIMIT_MS);

  it('given refused rows that stay, are mended and are gone, when dumps follow, then what is open is what the newest one was refused for', async () => {
    const open = async () => (await running.call(JABAR, 'GET', '/v1/rejections?state=open')).body.items;
    const [refused] = await open();
    siasn.retirements.push(retirement(902, { id: '' }));
    await nextDump();
    expect(await open()).toMatchObject([{ recordKey: refused.recordKey }, { recordKey: null, code: 'identifier-missing' }]);
    expect((await running.call(JABAR, 'GET', `/v1/rejections/${refused.id}`)).body).toMatchObject({ state: 'closed', closedBy: 'sent-again' });
    const [, nameless] = await open();
    siasn.retirements.pop();
    siasn.retirements.splice(4, 1, retirement(900));
    await nextDump();
    expect(await open()).toEqual([]);
    expect((await running.call(JABAR, 'GET', `/v1/rejections/${nameless.id}`)).body).toMatchObject({ closedBy: 'vanished' });
  }, LIMIT_MS);

  it('given rows that are gone, when the dump is whole all the same, then they are reported and nothing else is made of it', async () => {
    const before = (await eventsOf(JABAR)).length;
    const [first, second] = siasn.retirements.splice(10, 2);
    await nextDump();
    const vanished = async () => (await running.call(JABAR, 'GET', '/v1/feeds/pensiun/vanished')).body.items.map(({ key }: { key: string }) => key);
    expect(await vanished()).toEqual([first, second].map((row) => `pensiun:${String(row?.id)}`));
    expect((await feed(JABAR, 'pensiun')).vanished).toBe(2);
    expect((await running.call(CONTOH.id, 'GET', '/v1/feeds/pensiun/vanished')).status).toBe(404);
    const reviewed = await running.call(JABAR, 'POST', '/v1/feeds/pensiun/vanished/reviewed', JSON.stringify({ keys: [`pensiun:${String(first?.id)}`] }), { 'content-type': 'application/json' });
    expect(reviewed).toMatchObject({ status: 200, body: { reviewed: 1 } });
    siasn.retirements.push(second ?? {});
    await nextDump();
    expect(await vanished()).toEqual([]);
    expect(await eventsOf(JABAR)).toHaveLength(before);
  }, LIMIT_MS);
});

describe('a service that tells what has changed', () => {
  const changed = (number: number, diubah: string) => ({ ...rowOf(number), diubah });
  const asked = (path: string) => other.requests.filter((line) => line.includes(path));

  it('given changes, when they are polled, then it is asked from the latest on, with what overlaps, also after a restart', async () => {
    other.retirements = [changed(1, '2026-03-16 07:00:00'), changed(2, '2026-03-16 07:21:44'), changed(3, '-')];
    await shown(CONTOH.id, 'sejak', ({ watermark }) => watermark);
    expect(asked('list-pensiun')[0]).toBe('GET /apisiasn/1.0/pns/list-pensiun-instansi');
    await running.app.close();
    await running.restart();
    other.requests.length = 0;
    await until(async () => asked('list-pensiun').length > 0);
    expect(asked('list-pensiun')[0]).toMatch(/\?diubahSejak=2026-03-16\+07%3A11%3A44$/);
    expect(await eventsOf(CONTOH.id)).toHaveLength(3);
  }, LIMIT_MS);

  it('given a cursor, when there is more, then it goes on from there at once, and later from where it ended', async () => {
    other.largestPage = 2;
    other.promotions = Array.from({ length: 5 }, (_, i) => ({ ...rowOf(10 + i) }));
    await shown(CONTOH.id, 'lanjut', ({ watermark }) => watermark?.cursor === '5');
    other.promotions.push({ ...rowOf(15) });
    await shown(CONTOH.id, 'lanjut', ({ watermark }) => watermark?.cursor === '6');
    const keys = (await eventsOf(CONTOH.id)).map(({ data }) => data.sourceRecord.key).filter((key) => key.length === 3);
    expect(keys.toSorted()).toEqual(['r10', 'r11', 'r12', 'r13', 'r14', 'r15']);
  }, LIMIT_MS);
});
