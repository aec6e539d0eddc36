import { setTimeout as sleep } from 'node:timers/promises';
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

/** How one router after the other dies: where it stands, or between what the lanes acknowledged and its progress that tells of it. */
const CRASHES = ['anywhere', 'before-progress'] as const;
/** More than a run has time for: as many are taken as go by until the last crash is over. */
const MOST_STEPS = 1_000;
/** Of the changes of rules and of the events each, how many there are at least before, during and after each crash. */
const LEAST = 3;
/** What a shell says of a program that SIGKILL ended. */
const KILLED = 128 + 9;
const PACE_MS = 60;
const TRIES = 120;
const LOOK_MS = 250;
const PATIENCE_MS = 240_000;

let bus: TestBus;
let database: Database;
let log: LogAppender;
let reader: LaneReader;
/** In the order of their age. */
let routers: LocalBus[];
let faulty: FaultyRouter | undefined;
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
  faulty?.process.kill('SIGKILL');
  await Promise.all([database?.close(), log?.close(), reader?.close()]);
  await bus?.stop();
}, 60_000);

/** As an agency's program and the connector do it. A lane whose name is still being cleared away is asked for again, as its agency is told to. */
async function perform(step: Step, isOpen: boolean): Promise<void> {
  if (step.kind === 'tell') return tell(step.event);
  const desk = desks.get(step.agency) as AgencyDesk;
  for (let tries = 1; ; tries++) {
    const { status, body } = await desk.call(...callFor(step, isOpen));
    if (status < 300) return;
    if (status !== 409 || tries === TRIES) throw new Error(`${JSON.stringify(step)} was answered ${status}: ${JSON.stringify(body)}`);
    await sleep(LOOK_MS);
  }
}

function callFor(step: Exclude<Step, { kind: 'tell' }>, isOpen: boolean): [method: string, path: string, body?: object] {
  const path = `/v1/subscriptions/${step.lane}`;
  if (step.kind === 'close') return ['DELETE', path];
  const { types, ownOnly, regions, fields } = step.wanted;
  return isOpen ? ['PATCH', path, { types, ownOnly, regions: regions ?? null, fields: fields ?? null }] : ['POST', '/v1/subscriptions', { name: step.lane, ...step.wanted }];
}

async function tell(event: SimpulEvent): Promise<void> {
  const key = Buffer.from(event.subject);
  await log.append([{ topic: EVENTS_TOPIC, partition: partitionOf(key, EVENTS_PARTITIONS), key, value: Buffer.from(JSON.stringify(event)), headers: headersOf(event) }]);
}

/** What happens, step by step, and what the oracle says comes of it. */
class History {
  readonly expectation = new Expectation();
  taken = 0;
  private readonly steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.steps = steps;
  }

  /** Goes on at least until something else is done; rules change meanwhile, and events come. */
  async goOn<T>(during: Promise<T>): Promise<T> {
    const meanwhile = { rules: 0, events: 0, isOver: false };
    const over = during.finally(() => (meanwhile.isOver = true));
    over.catch(() => {});
    while (!meanwhile.isOver || meanwhile.rules < LEAST || meanwhile.events < LEAST) {
      meanwhile[(await this.takeStep()).kind === 'tell' ? 'events' : 'rules']++;
      await sleep(PACE_MS);
    }
    return over;
  }

  private async takeStep(): Promise<Step> {
    const step = this.steps[this.taken++];
    if (step === undefined) throw new Error(`${MOST_STEPS} steps were not enough`);
    await perform(step, step.kind !== 'tell' && this.expectation.isOpen(step.agency, step.lane));
    this.expectation.follow(step);
    return step;
  }
}

/** The oldest of the two is killed where it stands; the one in its place is to die as soon as it has something to do. */
async function killAnywhere(history: History): Promise<void> {
  const dying = routers.shift() as LocalBus;
  const exit = new Promise((resolve) => dying.onExit(resolve));
  dying.signal('SIGKILL');
  expect(await history.goOn(exit)).toBe(KILLED);
  faulty = await history.goOn(startFaultyRouter(bus.running, 'SIGKILL', 'progress', 1));
}

async function dieBeforeProgress(history: History): Promise<void> {
  await history.goOn((faulty as FaultyRouter).killed());
  expect((faulty as FaultyRouter).process.signalCode).toBe('SIGKILL');
  routers.push(await history.goOn(bus.start('router')));
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
  const [all] = fc.sample(steps(MOST_STEPS, MOST_STEPS), { seed, numRuns: 1 }) as [Step[]];
  const history = new History(all);
  for (const crash of CRASHES) {
    await history.goOn(Promise.resolve());
    await (crash === 'anywhere' ? killAnywhere(history) : dieBeforeProgress(history));
  }
  await history.goOn(Promise.resolve());
  const expected = new Map([...history.expectation.lanes].map(([key, { held }]) => [key, held]));
  expect(countOf(expected.values())).toBeGreaterThan(0);
  for (let tries = 0; tries < TRIES && countOf((await lanesNow()).values()) < countOf(expected.values()); tries++) await sleep(LOOK_MS);
  const lanes = await lanesNow();
  expect([...lanes.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, held] of expected) expect([key, bySubject(lanes.get(key) ?? [])]).toEqual([key, bySubject(held)]);
  process.stdout.write(`entitled lanes: ${countOf(lanes.values())} copies in ${lanes.size} lanes after ${history.taken} steps and ${CRASHES.length} crashes, as the oracle says\n`);
}, PATIENCE_MS);
