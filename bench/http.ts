import { bareHttp } from './measure/bare-http.ts';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { eventsInLog, someEvents } from './measure/log-records.ts';
import { rawLimit } from './measure/raw-limit.ts';
import { requireAccepted } from './measure/require-accepted.ts';
import { sendLoad, type Load } from './measure/send-load.ts';
import type { RunningApp, Workbench } from './measure/workbench.ts';
import { kindOf } from './records/kinds.ts';
import type { Figure } from './report/figure.ts';

const AGENCY = 'kota-makassar';
const BATCH = 100;
const BATCH_CONNECTIONS = 16;
const SINGLE_CONNECTIONS = 64;

/** Kota Makassar's change rows over kept connections, each request answered when its events are durable. */
export const http: Benchmark = {
  name: 'http',
  title: 'HTTP in: parse, translate, validate → acks = all, one connector process',
  async run(bench, say) {
    const connector = await bench.start('connector');
    try {
      say(`batches of ${BATCH} …`);
      const batches = await send(bench, connector, await loadOf(bench.quick ? 200 : 4_000, BATCH, BATCH_CONNECTIONS), BATCH);
      say('single records …');
      const load = await loadOf(bench.quick ? 2_000 : 60_000, 1, SINGLE_CONNECTIONS);
      const singles = await send(bench, connector, load, 1);
      say('measuring the limits …');
      const bare = await bareHttp(load);
      const raw = await rawLimit(bench, await someEvents(bench), bench.quick ? 20_000 : 400_000);
      return [...figuresOf(batches, singles, raw.perSecond, bare.perCpuSecond), { what: 'memory of the connector, peak', value: connector.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } }];
    } finally {
      await connector.stop();
    }
  },
};

interface Measured {
  perSecond: number;
  perCpuSecond: number;
  postgresMicros: number;
}

function figuresOf(batches: Measured, singles: Measured, raw: number, bare: number): Figure[] {
  return [
    { what: `batches of ${BATCH}`, value: batches.perSecond, unit: 'records/s', reach: { atLeast: 25_000 } },
    { what: `batches of ${BATCH}: per CPU-second of the connector`, value: batches.perCpuSecond, unit: 'records' },
    { what: 'single records', value: singles.perSecond, unit: 'requests/s', reach: { atLeast: 5_000 } },
    { what: 'single records: per CPU-second of the connector', value: singles.perCpuSecond, unit: 'requests' },
    { what: 'single records: PostgreSQL’s CPU per request', value: singles.postgresMicros, unit: 'µs' },
    { what: 'raw HTTP limit: the same single records, only read and answered by Node’s HTTP server, per CPU-second', value: bare, unit: 'requests' },
    { what: 'single records: share of the raw HTTP limit', value: (100 * singles.perCpuSecond) / bare, unit: '%' },
    { what: 'raw Kafka limit: the same events, only produced', value: raw, unit: 'records/s' },
    { what: 'batches: share of the raw limit', value: (100 * batches.perSecond) / raw, unit: '%' },
  ];
}

/** Each of a thousand bodies comes several times: sending again is as much work as sending, since these records bring their own versions. */
async function loadOf(requests: number, records: number, connections: number): Promise<Omit<Load, 'check'>> {
  const { body, contentType } = kindOf(AGENCY);
  const bodies = Array.from({ length: Math.min(1_000, requests) }, (_, i) => body(i * records, records));
  return {
    path: `/v1/agencies/${AGENCY}/records`,
    headers: { authorization: await authorizationOf(AGENCY), 'content-type': contentType },
    connections,
    requests,
    warmUp: requests / 4,
    bodyOf: (number) => bodies[number % bodies.length] as Buffer,
  };
}

async function send(bench: Workbench, connector: RunningApp, load: Omit<Load, 'check'>, records: number): Promise<Measured> {
  const before = await eventsInLog(bench);
  const postgresBefore = bench.postgres().cpuSeconds;
  const { seconds, cpuSeconds } = await sendLoad(connector, { ...load, check: (answer) => requireAccepted(answer, records) });
  const postgresSeconds = bench.postgres().cpuSeconds - postgresBefore;
  const [came, sent] = [(await eventsInLog(bench)) - before, 1.25 * load.requests * records];
  if (came < sent) throw new Error(`of ${sent} acknowledged records ${came} stand in the log`);
  const all = load.requests * records;
  return { perSecond: all / seconds, perCpuSecond: all / cpuSeconds, postgresMicros: (1e6 * postgresSeconds) / sent };
}
