import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EVENTS_TOPIC, LOG_TOPICS, type NewRecord } from '@simpul/domain';
import { ROOT } from '../tools/local/folders.ts';
import { HEAP_FLAGS, MALLOC } from '../tools/local/start-bus.ts';
import { appendAll } from './measure/append-all.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { someEvents } from './measure/log-records.ts';
import { profiled, type Workbench } from './measure/workbench.ts';
import { plainFetch, plainProduce } from './measure/plain-client.ts';
import { rawLimit, rawName } from './measure/raw-limit.ts';
import { rawTranslation } from './measure/raw-translation.ts';
import { KINDS, type Kind } from './records/kinds.ts';
import { WORK } from './report/cpu-split.ts';
import type { Figure } from './report/figure.ts';
import type { Assignment, Translated } from './translator.ts';

/** A process of its own reads raw records from a topic and goes the connector's way with them, until their events stand in the log. */
export const translate: Benchmark = {
  name: 'translate',
  title: 'Translate: Kafka in → parse, translate, validate → Kafka out, one process',
  async run(bench, say) {
    const figures: Figure[] = [];
    await bench.topics.ensure(LOG_TOPICS);
    for (const kind of KINDS) {
      say(`${kind.agency}: ${kind.what} …`);
      figures.push(...(await figuresOf(bench, kind)));
    }
    say('measuring the limits …');
    return [...figures, ...(await limitsOf(bench, figures))];
  },
};

/** What no translation can go below: to fetch each record, to parse it and validate its event, and to produce that, each alone. */
async function limitsOf(bench: Workbench, figures: readonly Figure[]): Promise<Figure[]> {
  const count = bench.quick ? 10_000 : 200_000;
  const events = await someEvents(bench);
  const produced = await rawLimit(bench, events, count);
  const plain = await plainProduce(bench, rawName(EVENTS_TOPIC), events, count);
  const limits: Figure[] = [
    { what: 'raw Kafka limit: events of kota-makassar, only produced, by our client, per CPU-second', value: produced.perCpuSecond, unit: 'records' },
    { what: 'the same events, only produced, by a client that is none of ours, per CPU-second', value: plain.perCpuSecond, unit: 'records' },
  ];
  for (const kind of KINDS.filter(({ agency }) => BY_KAFKA.has(agency))) {
    const alone = rawTranslation(kind.body(0, 2_000).toString().trim().split('\n'), events, count);
    const fetched = await plainFetch(bench, topicOf(kind), recordsOf(bench, kind));
    const least = [alone, fetched, produced].reduce((sum, { perCpuSecond }) => sum + 1 / perCpuSecond, 0);
    const translated = figures.find(({ what }) => what === rateName(kind))?.value ?? Number.NaN;
    limits.push(
      { what: `raw limit: JSON.parse of ${kind.agency}’s records and validation of events, nothing else, per CPU-second`, value: alone.perCpuSecond, unit: 'records' },
      { what: `raw Kafka limit: ${kind.agency}’s records, only fetched, by a client that is none of ours, per CPU-second`, value: fetched.perCpuSecond, unit: 'records' },
      { what: `${kind.agency}: share of its raw limits together`, value: 100 * translated * least, unit: '%' },
    );
  }
  return limits;
}

const rateName = ({ agency, what }: Kind) => `${agency}, ${what}: per CPU-second`;

async function figuresOf(bench: Workbench, kind: Kind): Promise<Figure[]> {
  const assignment = await fillSource(bench, kind);
  const { records, seconds, cpuSeconds, rssPeakMb, mainShare } = await runTranslator(assignment, bench.profiles);
  const rates: Figure[] = [
    { what: rateName(kind), value: records / cpuSeconds, unit: 'records' },
    { what: `${kind.agency}: per second, on a shared machine`, value: records / seconds, unit: 'records/s' },
  ];
  if (!BY_KAFKA.has(kind.agency)) return rates;
  const { split } = await runTranslator({ ...assignment, group: 'split', split: true }, undefined);
  return [
    ...rates.map((rate, i) => (i === 0 ? { ...rate, reach: { atLeast: 40_000 } } : rate)),
    { what: `${kind.agency}: memory, peak`, value: rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
    ...[...WORK.map((work) => [work, mainShare * (split?.[work] ?? 0)] as const), ['other threads', 1 - mainShare] as const].map(([work, share]) => ({ what: `${kind.agency}: CPU per record, ${work}`, value: (share * 1e6 * cpuSeconds) / records, unit: 'µs' })),
  ];
}

/** Change rows come by Kafka; the other kinds are files and messages of people and programs. */
const BY_KAFKA = new Set(['kota-makassar', 'kab-deli-serdang']);
const FILE_RECORDS = 500;

const topicOf = ({ agency }: Kind) => `source.${agency}`;
const recordsOf = ({ quick }: Workbench, { agency }: Kind) => (quick ? 4 : 160) * FILE_RECORDS * (BY_KAFKA.has(agency) ? 3 : 1);

/** Puts the kind's raw records into a topic of their own. */
async function fillSource(bench: Workbench, kind: Kind): Promise<Assignment> {
  const byLine = kind.contentType === 'application/x-ndjson';
  const perMessage = byLine ? 1 : FILE_RECORDS;
  const records = recordsOf(bench, kind);
  const topic = topicOf(kind);
  // A source that goes through the ledger has one batch at a time.
  const partitions = BY_KAFKA.has(kind.agency) ? 6 : 1;
  await bench.topics.ensure([{ name: topic, partitions }]);
  await appendAll(bench.log, records / perMessage, (number): NewRecord => ({ topic, partition: number % partitions, value: kind.body(number * perMessage, perMessage).subarray(0, byLine ? -1 : undefined), headers: {} }));
  const { brokers, databaseUrl } = bench;
  return { brokers, databaseUrl, topic, group: 'translator', agency: kind.agency, contentType: kind.contentType, warmUp: records / 4, records, split: false };
}

async function runTranslator(assignment: Assignment, profiles: string | undefined): Promise<Translated> {
  const env = { ...process.env, ...MALLOC, ...(profiles === undefined ? {} : profiled(profiles)) };
  const child = spawn(process.execPath, [...HEAP_FLAGS, join(ROOT, 'bench', 'translator.ts'), JSON.stringify(assignment)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`the translator of ${assignment.agency} ended with ${code}`);
  return JSON.parse(said) as Translated;
}
