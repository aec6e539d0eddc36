import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/local/folders.ts';
import { written } from '../report/figure.ts';
import { figureIn } from '../report/read-figure.ts';
import { markdownTable } from '../report/write-report.ts';
import { capacityFor, COPIES, REPLICAS, shareOf, type Costs, type Country, type Need } from './capacity.ts';

const COUNTRY: Country = { peak: 4_700, perDay: 12_000_000, copies: COPIES };
const TIMES = 10;
/** Of a core: what is filled further answers late. */
const FULL = 0.7;
const RETENTION_DAYS = 90;
const MICRO = 1e-6;
const [GB, TB] = [1e9, 1e12];

/** What carries the country and ten times the country, from what docs/performance.md holds of measured costs; Markdown. */
export function capacityTable(): string {
  const costs = costsIn(readFileSync(join(ROOT, 'docs', 'performance.md'), 'utf8'));
  const [one, ten] = [COUNTRY, times(COUNTRY, TIMES)].map((country) => capacityFor(costs, country)) as [ReturnType<typeof capacityFor>, ReturnType<typeof capacityFor>];
  const rows = ten.needs.map((need, i) => [need.part, written((1e6 * need.cores) / (COUNTRY.peak * TIMES)), written(one.needs[i]?.cores ?? 0), written(need.cores), shareOf(need) > FULL ? '–' : String(Math.ceil(need.cores / FULL)), need.atMost === undefined ? 'no end' : `${written(100 * shareOf(need))} % of ${need.atMost}`]);
  const head = ['part', 'CPU an event, µs', `cores at ${thousands(COUNTRY.peak)}/s`, `cores at ${thousands(COUNTRY.peak * TIMES)}/s`, `cores to have then, ${FULL * 100} % full`, 'of the cores that can work side by side'];
  const disk = (perDay: number) => `${written(perDay / GB)} GB a day, ${written((perDay * RETENTION_DAYS) / TB)} TB in ${RETENTION_DAYS} days`;
  return [
    markdownTable([head, ...rows]),
    `Disk, on ${REPLICAS} brokers together, ${COPIES} lanes an event: ${disk(one.diskPerDay)}; at ten times the country ${disk(ten.diskPerDay)}.`,
    `**The first bottleneck: ${firstWords(ten.first)}.** At ten times the country it can carry ${written(ten.room)} times that load.`,
  ].join('\n\n');
}

function firstWords({ part, because }: Need): string {
  return because === undefined ? part : `${part} (${because})`;
}

function costsIn(page: string): Costs {
  const micros = (what: string) => MICRO * figureIn(page, 'scale', what);
  return {
    connectorBatched: 1 / figureIn(page, 'http', 'batches of 100: per CPU-second of the connector'),
    connectorSingle: 1 / figureIn(page, 'http', 'single records: per CPU-second of the connector'),
    router: micros('one router: its CPU per event'),
    gateway: 1 / figureIn(page, 'catchup', 'pages of 500: per CPU-second of the gateway'),
    tasks: micros('tasks, passing over what is no task: its CPU per event'),
    remoteWork: micros('remote-work: its CPU per event'),
    postgres: micros('remote-work: PostgreSQL’s CPU per event'),
    postgresSingle: MICRO * figureIn(page, 'http', 'single records: PostgreSQL’s CPU per request'),
    kafkaIn: micros('one connector: Kafka’s CPU per record'),
    kafkaRouted: micros('one router: Kafka’s CPU per event'),
    kafkaHanded: micros('tasks: Kafka’s CPU per event') + micros('remote-work: Kafka’s CPU per event'),
    kafkaPulled: MICRO * figureIn(page, 'catchup', 'pages of 500: Kafka’s CPU per event'),
    inLog: figureIn(page, 'scale', 'an event in the log'),
    inLanes: figureIn(page, 'scale', `its ${COPIES} lane records`),
  };
}

function times({ peak, perDay, copies }: Country, factor: number): Country {
  return { peak: peak * factor, perDay: perDay * factor, copies };
}

function thousands(value: number): string {
  return value.toLocaleString('en');
}
