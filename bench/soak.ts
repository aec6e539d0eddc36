import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { knownAgencies } from '@simpul/domain';
import { Explained, runCommand } from '../tools/local/explain.ts';
import { ROOT } from '../tools/local/folders.ts';
import { joinAgencies } from './measure/join-agencies.ts';
import { openWorkbench, type App, type RunningApp, type Workbench } from './measure/workbench.ts';
import { HEADINGS, isReached, rowOf, type Figure } from './report/figure.ts';
import { describeMachine } from './report/machine.ts';
import { printTable } from './report/print-table.ts';
import { writeReport } from './report/write-report.ts';
import { collectGarbage, COLLECTS_ON_SIGNAL } from './soak/collect-garbage.ts';
import { Country } from './soak/country.ts';
import { figuresOf } from './soak/figures.ts';
import { openLooker, type Look, type Looker } from './soak/look.ts';

const USAGE = 'npm run soak -- [--hours 1] [--rate 140]';
/** 12 million attendance events a day. */
const MEAN_RATE = 140;
const APPS: readonly App[] = ['connector', 'router', 'gateway', 'dispatcher', 'tasks', 'remote-work'];
const LOOK_MS = 20_000;
/** Every so many looks the apps collect their garbage first: every ten minutes. */
const COLLECT_EVERY = 30;
const DRAIN_MS = 120_000;
/** What comes a second time may come late. */
const AFTERWARDS_MS = 5_000;
/** A shorter run is a try and writes no report, nor does one at another rate. */
const REPORTED_HOURS = 1;

const say = (line: string) => console.log(`soak: ${line}`);

await runCommand(async () => {
  const { hours, rate } = readArguments();
  say('starting Kafka and PostgreSQL with fresh data …');
  const bench = await openWorkbench({ quick: false });
  let figures: Figure[];
  try {
    figures = await soak(bench, hours, rate);
  } finally {
    await bench.close();
  }
  const title = `${hours} h at ${rate} attendance events a second`;
  const machine = describeMachine(new Date());
  printTable(title, HEADINGS, figures.map(rowOf));
  console.log(`\n  ${machine}`);
  if (hours >= REPORTED_HOURS && rate === MEAN_RATE) writeReport(join(ROOT, 'docs', 'soak.md'), { name: 'soak', title: 'As measured', figures, machine, runs: 1 });
  const wrong = figures.filter((figure) => isReached(figure) === false);
  for (const { what } of wrong) say(`not as it should be: ${what}`);
  return wrong.length === 0 ? 0 : 1;
});

function readArguments(): { hours: number; rate: number } {
  try {
    const { values } = parseArgs({ options: { hours: { type: 'string', default: '1' }, rate: { type: 'string', default: String(MEAN_RATE) } } });
    const [hours, rate] = [Number(values.hours), Number(values.rate)];
    if (hours > 0 && rate > 0) return { hours, rate };
  } catch {
    // Says how it is meant, below.
  }
  throw new Explained(`--hours and --rate are numbers above 0: ${USAGE}`);
}

/** The whole bus, one process per app, all agencies with their lanes; sends at an even rate and looks how everything stands. */
async function soak(bench: Workbench, hours: number, rate: number): Promise<Figure[]> {
  say('every agency joins …');
  await joinAgencies(bench, knownAgencies());
  const apps = new Map<App, RunningApp>();
  try {
    for (const app of APPS) apps.set(app, await bench.start(app, COLLECTS_ON_SIGNAL));
    const country = new Country(apps);
    await country.settle(rate);
    const looker = await openLooker(bench, apps, country.tallies);
    try {
      say(`${hours} h at ${rate} attendance events a second …`);
      const publishing = country.publish();
      const looks = await Promise.race([lookOn(looker, apps, hours), publishing.then(() => [])]);
      country.stopSending();
      await drained(country);
      await country.leave();
      return figuresOf(looks, country.counted(), rate);
    } finally {
      await looker.close();
    }
  } finally {
    await Promise.all([...apps.values()].map((app) => app.stop()));
  }
}

/** Every look also stands in `.cache/soak`, one line of JSON each. */
async function lookOn(looker: Looker, apps: ReadonlyMap<App, RunningApp>, hours: number): Promise<Look[]> {
  const folder = join(ROOT, '.cache', 'soak');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '')}.jsonl`);
  say(`every look stands in ${file}`);
  const looks: Look[] = [];
  const until = performance.now() + hours * 3_600_000;
  for (let number = 1; performance.now() < until; number++) {
    await sleep(LOOK_MS);
    if (number % COLLECT_EVERY === 0) await collectGarbage(apps.values());
    const look = await looker.look();
    looks.push(look);
    appendFileSync(file, `${JSON.stringify(look)}\n`);
  }
  return looks;
}

async function drained(country: Country): Promise<void> {
  for (const until = performance.now() + DRAIN_MS; country.counted().lost > 0 && performance.now() < until; ) await sleep(200);
  await sleep(AFTERWARDS_MS);
}
