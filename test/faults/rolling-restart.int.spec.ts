import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeMachine } from '../../bench/report/machine.ts';
import { markdownTable, withSection } from '../../bench/report/write-report.ts';
import { BusClient, type Page } from '../../tools/demo/bus-client.ts';
import { ROOT } from '../../tools/local/folders.ts';
import { AgencyDesk } from '../harness/agency-desk.ts';
import { Receiver } from '../harness/receiver.ts';
import { startProduction, type ProductionBus } from '../harness/start-production.ts';
import { until } from '../harness/until.ts';
import { untilInSync } from '../../libs/kafka/test/until-in-sync.ts';
import { AttendanceLoad, count, Found, told, type Counted } from './attendance-load.ts';
import { stepsIn, TaskLoad } from './task-load.ts';

/** `npm run rolling` has two of every app, restarts each and writes its counts into docs/scale.md; any other run the apps that the log's promises rest on, and one of each pair. */
const WHOLE = process.env.ROLLING === 'whole';
const APPS: Readonly<Record<string, number>> = WHOLE ? { gateway: 2, router: 2, connector: 2, tasks: 2, 'remote-work': 2, dispatcher: 2 } : { gateway: 1, router: 2, connector: 2 };
const PAIRS = Object.keys(APPS).filter((app) => APPS[app] === 2);
const AGENCIES = ['kota-makassar', 'kab-deli-serdang'];
const NOTHING_WRONG = { lost: 0, doubled: 0, reordered: 0 };
const BATCH = 20;

let bus: ProductionBus;
let client: BusClient;
let loads: AttendanceLoad[];
let following: Following;

/** A region that reads on by long poll all the while, at whatever gateway answers. */
class Following {
  readonly found = new Found();
  /** Between two pages that held something, in seconds. */
  longestPause = 0;
  private over = false;
  private readonly reading: Promise<void>;

  constructor(agency: string) {
    this.reading = this.read(agency);
  }

  /** Resolves when it has so many. */
  async has(events: number): Promise<void> {
    while (this.found.read < events) await sleep(20, undefined, { ref: false });
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.reading;
  }

  private async read(agency: string): Promise<void> {
    for (let [query, last] = ['from=earliest', Infinity]; !this.over; ) {
      try {
        const page = await client.ask<Page>(agency, 'GET', `/v1/inbox?wait=1&${query}`);
        query = `cursor=${page.cursor}`;
        if (page.events.length === 0) continue;
        this.found.take(page.events);
        this.longestPause = Math.max(this.longestPause, (performance.now() - last) / 1_000);
        last = performance.now();
      } catch {
        await sleep(100, undefined, { ref: false });
      }
    }
  }
}

/** Whoever sends goes on sending meanwhile, and gets on. */
const meanwhile = () => Promise.all(loads.map((load) => load.more(5 * BATCH)));

async function restartEach(): Promise<void> {
  for (const node of bus.cluster.nodes) {
    await meanwhile();
    await node.stop();
    await meanwhile();
    // Two of three are enough: what is sent while one is away arrives while it is away.
    await following.has(loads[0]?.sent.acknowledged ?? 0);
    await node.start();
    await untilInSync(bus.running.brokers);
  }
  for (const app of PAIRS) {
    for (let nth = 0; nth < (WHOLE ? 2 : 1); nth++) {
      await meanwhile();
      expect([app, await bus.restart(app, nth)]).toEqual([app, 0]);
    }
  }
  await meanwhile();
}

beforeAll(async () => {
  bus = await startProduction(APPS);
  client = new BusClient(bus.running, () => bus.next('connector'), bus.tokenOf);
  for (const agency of AGENCIES) await client.join(agency);
  loads = AGENCIES.map((agency) => new AttendanceLoad(client, agency, BATCH));
}, 300_000);

afterAll(async () => bus?.stop(), 60_000);

describe('given production mode on three brokers and two of each app, under load', () => {
  it('when every broker and every app is restarted in turn, then nothing is lost, doubled or out of order, for who reads meanwhile neither', async () => {
    following = new Following(AGENCIES[0] as string);
    const others = WHOLE ? await Others.begin() : undefined;
    for (const load of loads) load.start();
    await restartEach();
    await Promise.all(loads.map((load) => load.stop()));
    const sent = loads.map((load) => load.sent.acknowledged);
    const counts: [string, Counted][] = [];
    for (const [i, agency] of AGENCIES.entries()) counts.push([`lane of ${agency}, in the end`, await count(client, agency, sent[i] as number)]);
    await following.has(sent[0] as number);
    await following.stop();
    process.stdout.write(`faults: the longest pause of who read meanwhile: ${following.longestPause.toFixed(1)} s\n`);
    counts.push(['read by long poll meanwhile', told('read meanwhile', following.found.countedOf(sent[0] as number))]);
    if (others !== undefined) counts.push(['pushed by webhook', await others.end(sent[1] as number)]);
    if (WHOLE) writeCounts(counts);
    for (const [where, counted] of counts) expect([where, counted]).toEqual([where, { sent: counted.sent, ...NOTHING_WRONG }]);
  }, 900_000);
});

function writeCounts(counts: readonly [string, Counted][]): void {
  const page = join(ROOT, 'docs', 'scale.md');
  const rows = counts.map(([where, counted]) => [where, ...[counted.sent, counted.lost, counted.doubled, counted.reordered].map((number) => number.toLocaleString('en'))]);
  const text = `${markdownTable([['events', 'acknowledged', 'lost', 'doubled', 'out of order'], ...rows])}\n\nThe longest pause between two pages of who read meanwhile: ${following.longestPause.toFixed(1)} s.\n\n*${describeMachine(new Date())}*`;
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), { name: 'rolling', title: 'Restarted under load: counts', text }));
}

/** Tasks that are given and stepped, and an agency to which its events are pushed. */
class Others {
  private constructor(
    private readonly tasks: TaskLoad,
    private readonly inbox: AgencyDesk,
    private readonly receiver: Receiver,
  ) {}

  static async begin(): Promise<Others> {
    const desk = (agency: string, app: string) => AgencyDesk.open(bus.running, agency, () => bus.next(app), bus.tokenOf);
    const [centre, region, inbox] = [await desk('kemendagri', 'tasks'), await desk('kota-denpasar', 'tasks'), await desk('kota-denpasar', 'gateway')];
    const receiver = await Receiver.start();
    await client.ask(AGENCIES[1] as string, 'POST', '/v1/subscriptions', { name: 'dorong', types: ['id.go.asn.worklocation.*'], channel: { kind: 'webhook', url: receiver.url } });
    return new Others(new TaskLoad(centre, region, 'kota-denpasar').start(), inbox, receiver);
  }

  /** A process that is told to stop finishes what it pushes, so that nothing is pushed twice either. */
  async end(pushed: number): Promise<Counted> {
    await this.tasks.stop();
    const { given } = this.tasks;
    expect(await stepsIn(this.inbox, given)).toEqual(new Map(given.map((id) => [id, ['assigned', 'accepted', 'submitted']])));
    await until(() => this.receiver.taken.length >= pushed);
    this.receiver.stop();
    const found = new Found();
    found.take(this.receiver.taken.map(({ event }) => ({ subject: event.subject, data: event.data as unknown as Record<string, unknown> })));
    return told('pushed by webhook', found.countedOf(pushed));
  }
}
