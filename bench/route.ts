import { attributesOf, EVENTS_PARTITIONS, knownAgencies, routeEvent, RoutingTable, type AgencyRules, type LogRecord, type NewRecord } from '@simpul/domain';
import type { SimpulEvent } from '@simpul/contract';
import { copy } from '../apps/router/src/partition/route-records.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { rawLimit } from './measure/raw-limit.ts';
import { routeAll } from './measure/route-all.ts';
import { logRecordOf, statusEvent, taskEvent } from './records/events.ts';
import { partiesOf } from './records/parties.ts';
import { watchingRules } from './records/watching-rules.ts';

const COPIES = 4;
/** One event of so many is a task's. */
const TASK_EVERY = 4;
const CENTRE = ['bkn', 'kemenpanrb', 'kemenkeu', 'kemendagri', 'kemenag', 'kemenkes'];

/**
 * One lane per agency: 546 regional governments and six of the centre. Three events of four are check-ins: they go to the city, to its
 * province and to Kemenpan RB without personal fields, and to BKN. The fourth is a task that four agencies are told of.
 */
export const route: Benchmark = {
  name: 'route',
  title: 'Route: log → 552 lanes, 4 lanes per event, one router process',
  async run(bench, say) {
    const agencies = knownAgencies().filter(({ id, regionCode }) => regionCode !== undefined || CENTRE.includes(id));
    const local = agencies.filter(({ kind }) => kind === 'city' || kind === 'regency');
    const eventOf = (number: number) => {
      const { about, others } = partiesOf(local, number);
      return number % TASK_EVERY === 0 ? taskEvent(number, about, others) : statusEvent(number, about);
    };
    const events = bench.quick ? 8_000 : 240_000;
    const rules = agencies.map(watchingRules);
    const routed = await routeAll(bench, say, { rules, events, copies: COPIES, eventOf });
    say('measuring Kafka’s own limit …');
    const raw = await rawLimit(bench, laneRecords(rules, Math.min(events, 40_000), eventOf), events * COPIES);
    const perSecond = routed.counted / routed.seconds;
    return [
      { what: 'events in', value: perSecond / COPIES, unit: 'events/s', reach: { atLeast: 8_000 } },
      { what: 'lane records out', value: perSecond, unit: 'records/s', reach: { atLeast: 32_000 } },
      { what: 'per CPU-second of the router', value: routed.counted / routed.cpuSeconds, unit: 'lane records' },
      { what: 'raw Kafka limit: the same lane records, only produced', value: raw.perSecond, unit: 'records/s' },
      { what: 'share of the raw limit', value: (100 * perSecond) / raw.perSecond, unit: '%' },
      { what: 'memory of the router, peak', value: routed.rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
    ];
  },
};

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
