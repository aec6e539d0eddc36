import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleEvent, type SimpulEvent } from '@simpul/contract';
import { cursorAt, EVENTS_PARTITIONS, EVENTS_TOPIC, firstRules, HEADERS, headersOf, laneSpec, laneTopic, readPage, type Agency, type AgencyRules, type LaneReader, type LogAppender, type NewRecord, type Topics } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { LANE_READER, LOG_APPENDER, loadConfig, startApp, TOPICS } from '@simpul/platform';
import { startParts, type Parts } from '../../../test/harness/start-parts.ts';
import { RouterModule } from './router.module.ts';
import { routerTransports } from './router-transports.ts';

const DENPASAR: Agency = { id: 'kota-denpasar', name: 'Kota Denpasar', kind: 'city', regionCode: '51.71', timeZone: 'Asia/Makassar' };
const BALI: Agency = { id: 'prov-bali', name: 'Provinsi Bali', kind: 'province', regionCode: '51', timeZone: 'Asia/Makassar' };
const MAKASSAR: Agency = { id: 'kota-makassar', name: 'Kota Makassar', kind: 'city', regionCode: '73.71', timeZone: 'Asia/Makassar' };
const STATUS = 'id.go.asn.worklocation.status-changed.v1';

let parts: Parts;
let apps: NestFastifyApplication[] = [];

const start = async () => {
  const config = loadConfig({ KAFKA_BROKERS: parts.brokers, DATABASE_URL: parts.databaseUrl, LOG_LEVEL: 'silent' });
  const app = await startApp(RouterModule, { name: 'router-test', port: 0, config, microservices: routerTransports });
  apps.push(app);
  return app;
};
const log = () => apps[0]?.get<LogAppender>(LOG_APPENDER) as LogAppender;

beforeAll(async () => {
  parts = await startParts();
  await start();
}, 120_000);

afterAll(async () => {
  for (const app of apps) await app.close();
  await parts?.stop();
}, 60_000);

/** One event about one of an agency's employees. */
function eventOf(agency: Agency, id: string, person: number): NewRecord {
  const employeeId = `emp_${String(person).padStart(32, '0')}`;
  const example = exampleEvent(STATUS) as unknown as SimpulEvent;
  const { homeAgency: _, ...data } = example.data as SimpulEvent['data'] & { homeAgency?: string };
  const event = { ...example, id, subject: employeeId, agency: agency.id, region: agency.regionCode as string, data: { ...data, employeeId } } as SimpulEvent;
  return { topic: EVENTS_TOPIC, partition: partitionOf(event.subject, EVENTS_PARTITIONS), key: Buffer.from(event.subject), value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) };
}

function controlOf(rules: AgencyRules): NewRecord[] {
  return Array.from({ length: EVENTS_PARTITIONS }, (_, partition) => ({ topic: EVENTS_TOPIC, partition, value: Buffer.from(JSON.stringify(rules)), headers: { [HEADERS.control]: String(rules.version) } }));
}

async function open(...agencies: Agency[]): Promise<void> {
  await apps[0]?.get<Topics>(TOPICS).ensure(agencies.map(({ id }) => laneSpec(laneTopic(id, 'main'))));
  for (const agency of agencies) await log().append(controlOf(firstRules(agency)));
}

/** What a reader finds in a lane from its beginning; waits until there are so many, or nothing comes for a while. */
async function read(lane: string, atLeast: number): Promise<SimpulEvent[]> {
  const lanes = apps[0]?.get<LaneReader>(LANE_READER) as LaneReader;
  let cursor = cursorAt('00000000-0000-0000-0000-000000000000', 0n);
  const events: SimpulEvent[] = [];
  for (let idle = 0; idle < (events.length < atLeast ? 100 : 3); ) {
    const fetched = await lanes.fetchLane({ topic: lane, partition: 0, offset: cursor.next, maxBytes: 1_000_000, waitMs: 200 });
    if (fetched.kind !== 'records') throw new Error(fetched.kind);
    const page = readPage(cursor, fetched.records, { limit: 10_000, maxBytes: 10_000_000 });
    cursor = page.cursor;
    events.push(...page.records.map(({ value }) => JSON.parse(String(value)) as SimpulEvent));
    idle = fetched.records.length === 0 ? idle + 1 : 0;
  }
  return events;
}

const idsOf = (events: readonly SimpulEvent[]) => events.map(({ id }) => id);
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('the router', () => {
  it('given agencies that joined, when events come, then each lane holds its own, in order per person, and a province sees no personal field', async () => {
    await log().append(numbered(0, 50).map((i) => eventOf(DENPASAR, `before-${i}`, i % 7)));
    await open(DENPASAR, BALI, MAKASSAR);
    await log().append(numbered(0, 200).flatMap((i) => [eventOf(DENPASAR, `d-${i}`, i % 7), eventOf(MAKASSAR, `m-${i}`, i % 5)]));
    const found = await read('inbox.kota-denpasar.main', 250);
    expect(idsOf(found).toSorted()).toEqual([...numbered(0, 50).map((i) => `before-${i}`), ...numbered(0, 200).map((i) => `d-${i}`)].toSorted());
    for (const person of numbered(0, 7)) {
      const own = idsOf(found.filter(({ subject }) => subject.endsWith(String(person).padStart(32, '0'))));
      expect(own).toEqual([...numbered(0, 50).filter((i) => i % 7 === person).map((i) => `before-${i}`), ...numbered(0, 200).filter((i) => i % 7 === person).map((i) => `d-${i}`)]);
    }
    expect(idsOf(await read('inbox.kota-makassar.main', 200))).toHaveLength(200);
    expect(await read('inbox.prov-bali.main', 0)).toEqual([]);
  }, 60_000);

  it('given a subscription to what lies within a province, when it opens, then it is filled from the log’s beginning, without personal fields', async () => {
    const wide = { name: 'wide', lane: 'inbox.prov-bali.wide', types: [STATUS], ownOnly: false, backfill: 'earliest' as const };
    await apps[0]?.get<Topics>(TOPICS).ensure([laneSpec(wide.lane)]);
    const first = firstRules(BALI);
    await log().append(controlOf({ ...first, version: 2, subscriptions: [...first.subscriptions, wide] }));
    await log().append(numbered(0, 30).map((i) => eventOf(DENPASAR, `late-${i}`, i % 7)));
    const found = await read(wide.lane, 280);
    expect(new Set(idsOf(found)).size).toBe(280);
    expect(found).toHaveLength(280);
    expect(JSON.stringify(found)).not.toMatch(/rawStatus|checkInAt/);
  }, 60_000);

  it('given the same records again, when they are routed, then no lane gets anything new', async () => {
    await log().append(numbered(0, 200).map((i) => eventOf(DENPASAR, `d-${i}`, i % 7)));
    await log().append([eventOf(DENPASAR, 'last', 1)]);
    const found = idsOf(await read('inbox.kota-denpasar.main', 281));
    expect(found).toHaveLength(281);
  }, 60_000);

  it('given a lane whose topic is gone, when events come, then it stands aside, the others flow, and it is filled once the topic is back', async () => {
    const topics = apps[0]?.get<Topics>(TOPICS) as Topics;
    await topics.remove(['inbox.kota-makassar.main']);
    await log().append([...numbered(0, 20).map((i) => eventOf(MAKASSAR, `gone-${i}`, i % 5)), ...numbered(0, 20).map((i) => eventOf(DENPASAR, `flows-${i}`, i % 7))]);
    expect(idsOf(await read('inbox.kota-denpasar.main', 301))).toHaveLength(301);
    await topics.ensure([laneSpec('inbox.kota-makassar.main')]);
    expect(idsOf(await read('inbox.kota-makassar.main', 20)).toSorted()).toEqual(numbered(0, 20).map((i) => `gone-${i}`).toSorted());
  }, 90_000);

  it('given a second router and then only that one, when events come all the while, then nothing is missing and nothing comes twice', async () => {
    const before = (await read('inbox.kota-denpasar.main', 301)).length;
    let sent = 0;
    const sending = (async () => {
      for (; sent < 60; sent++) {
        await log().append(numbered(0, 10).map((i) => eventOf(DENPASAR, `s-${sent}-${i}`, i)));
        await sleep(100);
      }
    })();
    await sleep(1_000);
    await start();
    await sleep(2_500);
    const [old] = apps;
    apps = apps.slice(1);
    await Promise.all([old?.close(), sending.catch(() => {})]);
    for (; sent < 60; sent++) await log().append(numbered(0, 10).map((i) => eventOf(DENPASAR, `s-${sent}-${i}`, i)));
    const found = idsOf(await read('inbox.kota-denpasar.main', before + 600));
    expect(found).toHaveLength(before + 600);
    expect(new Set(found).size).toBe(found.length);
  }, 90_000);
});
