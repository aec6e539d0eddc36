import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Break } from './broken-router.ts';
import type { Lane } from './checker/journal.ts';
import { makassar } from './load/source-kinds.ts';
import { startFaultyBus, type FaultyBus } from './run/faulty-bus.ts';
import { Stage } from './run/stage.ts';

const LANES: readonly Lane[] = [
  { agency: 'kota-makassar', subscription: 'main', channel: 'pull' },
  { agency: 'prov-sulawesi-selatan', subscription: 'wilayah', channel: 'stream', types: ['*'], regions: ['73'], province: '73' },
];
/** So that what stands side by side in the log is about the same. */
const PEOPLE = 2;
const LOOK_MS = 100;
/** Nothing new for so long: what is missing is not under way. */
const QUIET_MS = 15_000;
const WRONGS = ['lost', 'duplicated', 'out of order', 'leaked'] as const;

const folder = mkdtempSync(join(tmpdir(), 'simpul-journals-'));
let bus: FaultyBus;
let stage: Stage;
let router: ChildProcess | undefined;

beforeAll(async () => {
  bus = await startFaultyBus(['connector', 'gateway']);
  const { connector, gateway } = bus.apps;
  stage = await Stage.open({ ...bus, urls: { connector: connector.url, gateway: gateway.url, tasks: '' }, folder, lanes: LANES, kinds: [makassar(PEOPLE)] });
}, 180_000);

afterEach(async () => {
  const ended = router && once(router, 'exit');
  router?.kill('SIGTERM');
  await ended;
});

afterAll(async () => {
  await stage?.close();
  await bus?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

function startRouter(how: Break): void {
  const { brokers, databaseUrl } = bus;
  router = spawn(process.execPath, [join(import.meta.dirname, 'broken-router.ts'), how], { env: { ...process.env, KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What the checker finds anew in each lane when a batch goes through a router broken like this, once so many more have come into each and nothing more is under way. */
async function foundBehind(how: Break, more: number, send: () => Promise<unknown>): Promise<string[][]> {
  const before = stage.count().lanes;
  startRouter(how);
  await send();
  while (stage.count().lanes.some((lane, i) => lane.delivered < (before[i]?.delivered ?? 0) + more)) await sleep(LOOK_MS);
  const { lanes } = await stage.drain(LOOK_MS, QUIET_MS);
  return lanes.map((lane, i) => WRONGS.filter((wrong) => lane[wrong] > (before[i]?.[wrong] ?? 0)));
}

const [batch, again] = [() => stage.senders[0]?.sendBatch(), () => stage.senders[0]?.sendAgain()];

describe('the checker, on a bus that is broken on purpose', () => {
  it('given a router whose dedup is off, when records are sent again, then it reports duplicates', async () => {
    expect(await foundBehind('dedup', 80, async () => [await batch(), await again()])).toEqual([['duplicated'], ['duplicated']]);
  }, 120_000);

  it('given a router that swaps what is about one employee, then it reports what is out of order', async () => {
    expect(await foundBehind('order', 40, async () => batch())).toEqual([['out of order'], ['out of order']]);
  }, 120_000);

  it('given a router that leaves copies out, then it reports what is lost', async () => {
    expect(await foundBehind('loss', 30, async () => batch())).toEqual([['lost'], ['lost']]);
  }, 120_000);
});
