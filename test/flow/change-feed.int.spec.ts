import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAppender, createTopics } from '@simpul/kafka';
import { Client } from 'pg';
import { trimTopic } from '../../libs/kafka/test/trim-topic.ts';
import type { GuardedProcess } from '../../tools/local/guarded-process.ts';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { AgencyDesk, type DeskEvent } from '../harness/agency-desk.ts';
import { fetchDebezium, startDebezium } from '../harness/debezium/start-debezium.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';

const AGENCY = 'kab-banyuwangi';
const TOPIC = 'presensi_bwi.public.presensi_harian';
const TABLE = `
  CREATE TABLE presensi_harian (id bigint PRIMARY KEY, nip text, tanggal date NOT NULL, status text, masuk timestamp, pulang timestamp, kode_unit text, catatan text);
  ALTER TABLE presensi_harian REPLICA IDENTITY FULL`;
const LIMIT_MS = 120_000;

const dir = mkdtempSync(join(tmpdir(), 'simpul-debezium-'));
let bus: TestBus;
let simpul: LocalBus;
let debezium: GuardedProcess;
let table: Client;
let desk: AgencyDesk;

beforeAll(async () => {
  await fetchDebezium();
  bus = await startTestBus([], { postgres: ['wal_level=logical'], env: ({ brokers }) => ({ FEED_BANYUWANGI_BROKERS: brokers }) });
  simpul = await bus.start('simpul');
  const owner = new Client({ connectionString: bus.parts.databaseUrl });
  await owner.connect();
  await owner.query('CREATE DATABASE presensi');
  await owner.end();
  table = new Client({ connectionString: sourceUrl() });
  table.on('error', () => {});
  await table.connect();
  await table.query(TABLE);
  desk = await AgencyDesk.open({ ...bus.running, url: simpul.url }, AGENCY, () => simpul.url);
}, 300_000);

afterAll(async () => {
  await table?.end();
  await debezium?.stop();
  await bus?.stop();
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

function sourceUrl(): string {
  return bus.parts.databaseUrl.replace(/\/postgres$/, '/presensi');
}

const startConnector = async () => void (debezium = await startDebezium({ dir, brokers: bus.parts.brokers, databaseUrl: sourceUrl(), prefix: 'presensi_bwi', tables: ['public.presensi_harian'] }));
const startAgain = async () => void (simpul = await bus.start('simpul', { PORT: new URL(simpul.url).port }));

async function kill(process: GuardedProcess): Promise<void> {
  process.signal('SIGKILL');
  await process.stop();
}

const insert = (id: number, status: string) => table.query('INSERT INTO presensi_harian VALUES ($1, $2, $3, $4, $5, NULL, $6)', [id, `19841103200902${1911 + id}`, '2026-03-16', status, '2026-03-16 07:21:44', '0']);
const read = (count: number) => desk.read('worklocation', count);
/** Of different people they come in any order. */
const inShort = (events: readonly DeskEvent[]) => events.map(({ data }) => `${data.sourceRecord.key} ${data.status}`).toSorted();
const of = (id: number, events: readonly DeskEvent[]) => events.filter(({ data }) => data.sourceRecord.key === String(id));
const rejections = async () => (await desk.call('GET', '/v1/rejections?state=open')).body.items as { code: string; at: { topic: string; partition: number; offset: number } }[];

async function until<T>(what: () => Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await what().catch(() => undefined);
    if (found) return found;
    await sleep(100);
  }
}

describe('the change feed of a table, by Debezium', () => {
  it('given rows that stood there before, when the feed begins, then they are in the lane', async () => {
    await insert(1, 'wfo');
    await insert(2, 'wfh');
    await startConnector();
    const events = await read(2);
    expect(inShort(events)).toEqual(['1 WFO', '2 WFH']);
    expect(of(1, events)[0]?.data).toMatchObject({ localDate: '2026-03-16', checkInAt: '2026-03-16T07:21:44+07:00', unit: { code: '0' } });
  }, LIMIT_MS);

  it('given inserts, updates, a transaction and a delete, when they are committed, then each says what it can, and what it can not is refused', async () => {
    await insert(3, 'dinas_luar');
    await table.query(`UPDATE presensi_harian SET pulang = '2026-03-16 16:04:10' WHERE id = 1`);
    await table.query(`BEGIN; UPDATE presensi_harian SET status = 'hadir' WHERE id = 2; UPDATE presensi_harian SET status = 'wfa' WHERE id = 2; UPDATE presensi_harian SET catatan = 'sudah lapor' WHERE id = 2; COMMIT`);
    await table.query(`BEGIN; UPDATE presensi_harian SET status = 'cuti' WHERE id = 1; ROLLBACK`);
    await table.query('DELETE FROM presensi_harian WHERE id = 3');
    const events = await read(3);
    expect(inShort(events)).toEqual(['1 WFO', '2 WFA', '3 DUTY_TRAVEL']);
    expect(of(1, events)[0]?.data.checkOutAt).toBe('2026-03-16T16:04:10+07:00');
    // What row 2 said in between was mended by its next word; the message that follows a delete says nothing.
    const [refused] = await until(async () => ((await rejections()).length > 0 ? rejections() : undefined));
    expect(refused).toMatchObject({ code: 'operation-unsupported', at: { topic: TOPIC, partition: 0, offset: 7 } });
  }, LIMIT_MS);

  it('given the connector and the bus are killed while rows change, when they are back, then every change is there once, each row’s in its order', async () => {
    const changes = Array.from({ length: 300 }, (_, i) => ({ id: 1 + (i % 2), unit: i + 1, status: i % 4 < 2 ? 'wfh' : 'wfo' }));
    const change = async (some: typeof changes) => {
      for (const { id, unit, status } of some) await table.query('UPDATE presensi_harian SET status = $2, kode_unit = $3 WHERE id = $1', [id, status, String(unit)]);
    };
    await change(changes.slice(0, 100));
    await Promise.all([change(changes.slice(100, 200)), kill(debezium), sleep(20).then(() => kill(simpul))]);
    await Promise.all([startConnector(), startAgain(), change(changes.slice(200))]);
    const events = await read(changes.length);
    for (const id of [1, 2]) expect(of(id, events).map(({ data }) => data.unit.code)).toEqual(changes.filter((one) => one.id === id).map(({ unit }) => String(unit)));
  }, LIMIT_MS);

  it('given bytes that are no change row, when they come between, then they are refused and hold nothing up', async () => {
    const log = createAppender({ brokers: bus.parts.brokers, clientId: 'stranger' });
    await log.append([Buffer.from([0, 0, 0, 0, 7, 2]), Buffer.from('{"op":')].map((value) => ({ topic: TOPIC, partition: 0, value, headers: {} })));
    await log.close();
    await table.query(`UPDATE presensi_harian SET status = 'wfa' WHERE id = 1`);
    expect(inShort(await read(1))).toEqual(['1 WFA']);
    expect((await rejections()).map(({ code }) => code).slice(-2)).toEqual(['malformed-record', 'malformed-record']);
  }, LIMIT_MS);

  it('given changes that were deleted from the topic before they were read, when the bus is back, then that is an alarm, and it goes on behind them', async () => {
    await simpul.stop();
    const topics = createTopics({ brokers: bus.parts.brokers, clientId: 'stranger' });
    const end = async () => (await topics.offsets(TOPIC))[0]?.high ?? 0n;
    const before = await end();
    await table.query(`UPDATE presensi_harian SET status = 'wfh' WHERE id = 1`);
    await until(async () => (await end()) > before);
    await topics.close();
    await trimTopic(bus.parts.brokers, TOPIC, 0);
    await startAgain();
    const feed = await until(async () => (await desk.call('GET', '/v1/feeds')).body.items.find(({ alarm }: { alarm: unknown }) => alarm));
    expect(feed).toMatchObject({ feed: 'presensi', state: 'running', alarm: { code: 'topic-gap', message: expect.stringContaining(`partition 0, offsets ${before} to ${before}`) } });
    await table.query(`UPDATE presensi_harian SET status = 'wfo' WHERE id = 1`);
    expect(inShort(await read(1))).toEqual(['1 WFO']);
    expect((await desk.call('DELETE', '/v1/feeds/presensi/alarm')).status).toBe(204);
  }, LIMIT_MS);
});
