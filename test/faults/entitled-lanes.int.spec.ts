import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, headersOf, type LaneReader, type LogAppender, type LogRecord } from '@simpul/domain';
import { createAppender, createLaneReader, partitionOf } from '@simpul/kafka';
import { createStores, openDatabase, type Database } from '@simpul/postgres';
import fc from 'fast-check';
import type { LocalBus } from '../../tools/local/start-bus.ts';
import { Expectation, type Held } from '../entitlement/expectation.ts';
import { AGENCIES, steps, type Step } from '../entitlement/world.ts';
import { AgencyDesk } from '../harness/agency-desk.ts';
import { startTestBus, type TestBus } from '../harness/start-test-bus.ts';
import { startFaultyRouter, type FaultyRouter } from './start-faulty-router.ts';

const STEPS = 120;
const CRASH_EVERY = 30;
const TRIES = 120;

let bus: TestBus;
let database: Database;
let log: LogAppender;
let reader: LaneReader;
let routers: LocalBus[];
const faulty: FaultyRouter[] = [];
let desks: Map<string, AgencyDesk>;

beforeAll(async () => {
  bus = await startTestBus(['gateway']);
  const address = { brokers: bus.parts.brokers, clientId: 'entitled-lanes' };
  [database, log, reader] = [await openDatabase({ url: bus.parts.databaseUrl, applicationName: 'entitled-lanes' }), createAppender(address), createLaneReader(address)];
  routers = [await bus.start('router'), await bus.start('router')];
  desks = new Map();
  for (const { id } of AGENCIES) desks.set(id, await AgencyDesk.open(bus.running, id));
}, 180_000);

afterAll(async () => {
  for (const { process: router } of faulty) router.kill('SIGKILL');
  await Promise.all([database?.close(), log?.close(), reader?.close()]);
  await bus?.stop();
}, 60_000);

/** As an agency's program and the connector do it. Whether it happened: a wish for fields that its types do not have is refused, and so is a lane of a name that is still being cleared away. */
async function perform(step: Step, isOpen: boolean): Promise<boolean> {
  if (step.kind === 'tell') return tell(step.event);
  const desk = desks.get(step.agency) as AgencyDesk;
  const path = `/v1/subscriptions/${step.lane}`;
  if (step.kind === 'close') return isOpen && (await desk.call('DELETE', path)).status === 204;
  const { types, ownOnly, regions, fields } = step.wanted;
  const { status, body } = isOpen ? await desk.call('PATCH', path, { types, ownOnly, regions: regions ?? null, fields: fields ?? null }) : await desk.call('POST', '/v1/subscriptions', { name: step.lane, ...step.wanted });
  const isRefused = status === 409 || (status === 400 && JSON.stringify(body).includes('/fields/'));
  if (status >= 300 && !isRefused) throw new Error(`${JSON.stringify(step)} was answered ${status}: ${JSON.stringify(body)}`);
  return status < 300;
}

async function tell(event: SimpulEvent): Promise<true> {
  const key = Buffer.from(event.subject);
  await log.append([{ topic: EVENTS_TOPIC, partition: partitionOf(key, EVENTS_PARTITIONS), key, value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) }]);
  return true;
}

/** One of the two dies where it stands, or at the worst moment, and another takes its place. */
async function crash(turn: number): Promise<void> {
  const [dying] = routers.splice(turn % 2, 1) as [LocalBus];
  dying.signal('SIGKILL');
  await dying.stop();
  // It dies between what the lanes acknowledged and what tells of it, as soon as it has something to do.
  if (turn % 3 === 1) faulty.push(await startFaultyRouter(bus.running, 'SIGKILL', 'progress', 1));
  routers.push(await bus.start('router'));
}

/** What readers see of a lane's topic: each origin once, the highest of a partition so far alone. */
async function heldIn(topic: string): Promise<Held> {
  const fetched = await reader.fetchLane({ topic, partition: 0, offset: 0n, maxBytes: 10_000_000, waitMs: 0 });
  const highest = new Map<number, number>();
  const isNew = ({ headers }: LogRecord) => {
    const [partition, offset] = String(headers[HEADERS.origin]).split(':').map(Number) as [number, number];
    if (offset <= (highest.get(partition) ?? -1)) return false;
    highest.set(partition, offset);
    return true;
  };
  const records = fetched.kind === 'records' ? fetched.records : [];
  return records.filter(isNew).map(({ value }) => JSON.parse(String(value)) as SimpulEvent).map(({ id, subject, data }) => ({ id, subject, data }));
}

async function lanesNow(): Promise<Map<string, Held>> {
  const { rules } = createStores(database);
  const all = await Promise.all(AGENCIES.map(async ({ id }) => (await rules.current(id))?.subscriptions.map(({ name, lane }) => [`${id}/${name}`, lane] as const) ?? []));
  return new Map(await Promise.all(all.flat().map(async ([key, topic]) => [key, await heldIn(topic)] as const)));
}

const bySubject = (held: Held) => Object.fromEntries(held.map(({ subject }) => [subject, held.filter((one) => one.subject === subject)]));
const countOf = (lanes: Iterable<Held>) => [...lanes].reduce((sum, held) => sum + held.length, 0);

it('given two routers that crash by turns while rules change and events come, then nothing leaks into a lane, nothing is left out, and the order holds', async () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`entitled lanes: seed ${seed}\n`);
  const [all] = fc.sample(steps(STEPS, STEPS), { seed, numRuns: 1 }) as [Step[]];
  const expectation = new Expectation();
  let crashing = Promise.resolve();
  for (const [number, step] of all.entries()) {
    if (number % CRASH_EVERY === CRASH_EVERY - 1) crashing = crashing.then(() => crash(Math.floor(number / CRASH_EVERY)));
    const isOpen = step.kind !== 'tell' && expectation.isOpen(step.agency, step.lane);
    if (await perform(step, isOpen)) expectation.follow(step);
  }
  await crashing;
  const expected = new Map([...expectation.lanes].map(([key, { held }]) => [key, held]));
  for (let tries = 0; tries < TRIES && countOf((await lanesNow()).values()) < countOf(expected.values()); tries++) await new Promise((later) => setTimeout(later, 250));
  const lanes = await lanesNow();
  expect([...lanes.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, held] of expected) expect([key, bySubject(lanes.get(key) ?? [])]).toEqual([key, bySubject(held)]);
  process.stdout.write(`entitled lanes: ${countOf(lanes.values())} copies in ${lanes.size} lanes, as the oracle says\n`);
}, 240_000);
