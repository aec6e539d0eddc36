import { attributesOf, EVENTS_PARTITIONS, knownAgencies, laneTopic, routeEvent, RoutingTable, type Agency, type AgencyRules, type LogRecord, type NewRecord } from '@simpul/domain';
import type { SimpulEvent } from '@simpul/contract';
import { copy } from '../apps/router/src/partition/route-records.ts';
import { appendAll } from './measure/append-all.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { openLanes } from './measure/open-lanes.ts';
import { rawLimit } from './measure/raw-limit.ts';
import { watchCounter } from './measure/watch-counter.ts';
import type { Workbench } from './measure/workbench.ts';
import { logRecordOf, statusEvent, taskEvent } from './records/events.ts';
import type { Figure } from './report/figure.ts';

type Say = (line: string) => void;

const COPIES = 4;
const COPIED = 'simpul_routed_total{outcome="copied"}';

export const route: Benchmark = {
  name: 'route',
  title: 'Route: log → 552 lanes, 4 lanes per event, one router process',
  async run(bench, say) {
    return [...(await routeNation(bench, say)), ...(await growWithSubscribers(bench, say))];
  },
};

const CENTRE = ['bkn', 'kemenpanrb', 'kemenkeu', 'kemendagri', 'kemenag', 'kemenkes'];
const WATCHERS = ['bkn', 'kemenpanrb'];

/**
 * One lane per agency: 546 regional governments and six of the centre. Three events of four are check-ins: they go to the city, to its
 * province and to Kemenpan RB without personal fields, and to BKN. The fourth is a task that four agencies are told of.
 */
async function routeNation(bench: Workbench, say: Say): Promise<Figure[]> {
  const agencies = knownAgencies().filter(({ id, regionCode }) => regionCode !== undefined || CENTRE.includes(id));
  const local = agencies.filter(({ kind }) => kind === 'city' || kind === 'regency');
  const eventOf = (number: number) => {
    const { about, others } = parties(local, number);
    return number % COPIES === 3 ? taskEvent(number, about, others) : statusEvent(number, about);
  };
  const events = bench.quick ? 8_000 : 240_000;
  const routed = await routeAll(bench, say, agencies.map(rulesOf), events, eventOf);
  const copies = events * COPIES;
  say('measuring Kafka’s own limit …');
  const raw = await rawLimit(bench, laneRecords(agencies.map(rulesOf), Math.min(events, 40_000), eventOf), copies);
  const perSecond = routed.counted / routed.seconds;
  return [
    { what: 'events in', value: perSecond / COPIES, unit: 'events/s', reach: { atLeast: 8_000 } },
    { what: 'lane records out', value: perSecond, unit: 'records/s', reach: { atLeast: 32_000 } },
    { what: 'per CPU-second of the router', value: routed.counted / routed.cpuSeconds, unit: 'lane records' },
    { what: 'raw Kafka limit: the same lane records, only produced', value: raw.perSecond, unit: 'records/s' },
    { what: 'share of the raw limit', value: (100 * perSecond) / raw.perSecond, unit: '%' },
    { what: 'memory of the router, peak', value: routed.rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
  ];
}

/** The lane records of these events as the router makes them, partition after partition of the log. */
function laneRecords(rules: readonly AgencyRules[], events: number, eventOf: (number: number) => SimpulEvent): NewRecord[] {
  const partitions = Array.from({ length: EVENTS_PARTITIONS }, (): LogRecord[] => []);
  for (let number = 0; number < events; number++) {
    const { partition, key = null, headers, ...record } = logRecordOf(eventOf(number));
    const own = partitions[partition] ?? [];
    own.push({ ...record, partition, key, offset: BigInt(own.length), timestamp: 0, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)])) });
  }
  const table = new RoutingTable(rules);
  const copies: NewRecord[] = [];
  for (const record of partitions.flat()) {
    const event = attributesOf(record.headers);
    copy(record, event, routeEvent(table, event), copies);
  }
  return copies;
}

/** The same four copies per event whatever the number of subscribers: tasks that four agencies are told of. */
async function growWithSubscribers(bench: Workbench, say: Say): Promise<Figure[]> {
  const events = bench.quick ? 4_000 : 60_000;
  const figures: Figure[] = [];
  for (const subscribers of [10, 100, 640]) {
    const agencies = Array.from({ length: subscribers }, (_, i) => inventedAgency(subscribers, i));
    const eventOf = (number: number) => {
      const { about, others } = parties(agencies, number);
      return taskEvent(subscribers * 1_000_000 + number, about, others);
    };
    const routed = await routeAll(bench, say, agencies.map(rulesOf), events, eventOf);
    const micros = (1e6 * COPIES * routed.cpuSeconds) / routed.counted;
    figures.push({ what: `router’s CPU per event with ${subscribers} subscribers`, value: micros, unit: 'µs' });
  }
  const growth = (figures.at(-1)?.value ?? 0) / (figures[0]?.value ?? 1);
  return [...figures, { what: 'growth from 10 to 640 subscribers', value: growth, unit: '×', reach: { atMost: 1.5 } }];
}

/** Fills the log while no router runs, then starts one and watches it until every copy stands in its lane. */
async function routeAll(bench: Workbench, say: Say, rules: readonly AgencyRules[], events: number, eventOf: (number: number) => SimpulEvent) {
  say(`opening ${rules.length} lanes and filling the log with ${events.toLocaleString('en')} events …`);
  await openLanes(bench, rules);
  await appendAll(bench.log, events, (number) => logRecordOf(eventOf(number)));
  say('routing …');
  const router = await bench.start('router');
  try {
    const watched = await watchCounter(router, COPIED, events * COPIES);
    const copied = await recordsIn(bench, rules);
    if (copied < events * COPIES) throw new Error(`the lanes hold ${copied} records, not ${events * COPIES}`);
    return { ...watched, rssPeakMb: router.usage().rssPeakMb };
  } finally {
    await router.stop();
  }
}

async function recordsIn({ lanes }: Workbench, rules: readonly AgencyRules[]): Promise<number> {
  const topics = rules.flatMap(({ subscriptions }) => subscriptions.map(({ lane }) => lane));
  const fetched = await Promise.all(topics.map((topic) => lanes.fetchLane({ topic, partition: 0, offset: 0n, maxBytes: 1, waitMs: 0 })));
  return fetched.reduce((sum, found) => sum + (found.kind === 'no-such-topic' ? 0 : Number(found.highWatermark)), 0);
}

/** A subscription without backfill: a lane that holds what comes after it was opened. */
function rulesOf({ id, kind, regionCode }: Agency): AgencyRules {
  const wide = kind === 'province' || WATCHERS.includes(id);
  const main = { name: 'main', lane: laneTopic(id, 'main'), types: wide ? ['id.go.asn.worklocation.*'] : ['*'], ownOnly: !wide };
  return { agency: id, version: 1, kind, ...(regionCode === undefined ? {} : { regionCode }), subscriptions: [main] };
}

function parties(agencies: readonly Agency[], number: number): { about: Agency; others: Agency[] } {
  const first = (number * 7) % agencies.length;
  const [about, ...others] = [0, 1, 2, 3].map((step) => agencies[(first + step) % agencies.length] as Agency);
  return { about: about as Agency, others };
}

function inventedAgency(group: number, number: number): Agency {
  return { id: `kab-contoh-${group}-${number}`, name: `Kabupaten Contoh ${group}-${number}`, kind: 'regency', regionCode: `99.${group}${number}`, timeZone: 'Asia/Jakarta' };
}
