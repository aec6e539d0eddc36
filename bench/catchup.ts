import { gunzipSync } from 'node:zlib';
import { knownAgencies, laneTopic, type Agency } from '@simpul/domain';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { joinAgencies } from './measure/join-agencies.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import { plainFetch } from './measure/plain-client.ts';
import type { RunningApp, Workbench } from './measure/workbench.ts';
import { statusEvent } from './records/events.ts';
import { LaneRecords } from './records/lane-records.ts';
import type { Figure } from './report/figure.ts';

const AGENCY = 'kota-denpasar';
/** Few records of one lane come together: Kafka reads and hands out what came together as a whole. */
const AT_ONCE = 50;

/** One region comes back after a month: it reads its lane from the beginning, page after page, and commits each before it asks for the next. */
export const catchup: Benchmark = {
  name: 'catchup',
  title: 'Catching up: a lane with 1 million events, drained by GET /v1/inbox, one gateway process',
  async run(bench, say) {
    const events = bench.quick ? 20_000 : 1_000_000;
    const agency = knownAgencies().find(({ id }) => id === AGENCY) as Agency;
    await joinAgencies(bench, [agency]);
    say(`filling the lane with ${events.toLocaleString('en')} events …`);
    const lane = new LaneRecords(laneTopic(AGENCY, 'main'));
    for (let from = 0; from < events; from += AT_ONCE) {
      await bench.log.append(Array.from({ length: AT_ONCE }, (_, i) => lane.copyOf({ ...statusEvent(from + i, agency), id: `bench-${from + i}` })));
    }
    const gateway = await bench.start('gateway');
    try {
      say('pages of 500, as the clients read …');
      const drained = await drain(bench, gateway, { limit: 500, gzip: false }, events);
      say('the same, compressed …');
      const compressed = await drain(bench, gateway, { limit: 500, gzip: true }, events);
      const raw = await plainFetch(bench, laneTopic(AGENCY, 'main'), events);
      return [
        ...figuresOf('pages of 500', drained),
        ...figuresOf('pages of 500, gzip', compressed),
        { what: 'raw Kafka limit: the same lane, only fetched, by a client that is none of ours', value: raw.perSecond, unit: 'events/s' },
        { what: 'pages of 500: share of the raw limit', value: (100 * drained.perSecond) / raw.perSecond, unit: '%' },
        { what: 'memory of the gateway, peak', value: gateway.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
      ];
    } finally {
      await gateway.stop();
    }
  },
};

interface Drained {
  perSecond: number;
  perCpuSecond: number;
  bytesPerEvent: number;
  kafkaMicros: number;
}

function figuresOf(how: string, { perSecond, perCpuSecond, bytesPerEvent, kafkaMicros }: Drained): Figure[] {
  return [
    { what: how, value: perSecond, unit: 'events/s', reach: { atLeast: 10_000 } },
    { what: `${how}: per CPU-second of the gateway`, value: perCpuSecond, unit: 'events' },
    { what: `${how}: Kafka’s CPU per event`, value: kafkaMicros, unit: 'µs' },
    { what: `${how}: an event on the line`, value: bytesPerEvent, unit: 'bytes' },
  ];
}

/** Throws unless every event comes, each once and in its order. */
async function drain(bench: Workbench, gateway: RunningApp, { limit, gzip }: { limit: number; gzip: boolean }, events: number): Promise<Drained> {
  const connection = await KeptConnection.open(gateway.url);
  const headers = { authorization: await authorizationOf(AGENCY), ...(gzip ? { 'accept-encoding': 'gzip' } : {}) };
  const [since, before, kafkaBefore] = [performance.now(), gateway.usage().cpuSeconds, bench.kafka().cpuSeconds];
  let [seen, bytes] = [0, 0];
  for (let query = 'from=earliest'; seen < events; ) {
    const { status, body } = await connection.request('GET', `/v1/inbox?limit=${limit}&${query}`, headers);
    bytes += body.length;
    const text = (gzip && status === 200 ? gunzipSync(body) : body).toString('latin1');
    if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
    const cursor = /"cursor":"([^"]+)"/.exec(text.slice(-2_000))?.[1] ?? '';
    for (const [, number] of text.matchAll(/"id":"bench-(\d+)"/g)) if (Number(number) !== seen++) throw new Error(`event ${number} came where ${seen - 1} was next`);
    await commit(connection, headers.authorization, cursor);
    query = `cursor=${cursor}`;
  }
  const [seconds, cpuSeconds] = [(performance.now() - since) / 1_000, gateway.usage().cpuSeconds - before];
  const kafkaMicros = (1e6 * (bench.kafka().cpuSeconds - kafkaBefore)) / events;
  connection.close();
  return { perSecond: events / seconds, perCpuSecond: events / cpuSeconds, bytesPerEvent: bytes / events, kafkaMicros };
}

/** The second drain begins anew, so that a commit moves back once. */
async function commit(connection: KeptConnection, authorization: string, cursor: string): Promise<void> {
  const { status, body } = await connection.request('PUT', '/v1/inbox/cursor', { authorization, 'content-type': 'application/json' }, Buffer.from(JSON.stringify({ cursor, force: true })));
  if (status !== 204) throw new Error(`the commit was answered ${status}: ${body.toString().slice(0, 300)}`);
}
