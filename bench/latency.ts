import { setTimeout as sleep } from 'node:timers/promises';
import { knownAgencies, type Agency } from '@simpul/domain';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { joinAgencies } from './measure/join-agencies.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import { percentile } from './measure/percentiles.ts';
import type { RunningApp } from './measure/workbench.ts';
import { statusEvent } from './records/events.ts';
import type { Figure } from './report/figure.ts';

const CITIES = 20;
const PER_SECOND = 1_000;
const BEAT_MS = 5;
const PUBLISHERS = 64;
const PATIENCE_MS = 30_000;

/** Twenty cities publish about their own staff, one event a request, and each waits for its lane by long poll. */
export const latency: Benchmark = {
  name: 'latency',
  title: `Publish → readable in the lane, at ${PER_SECOND.toLocaleString('en')} events/s: POST /v1/events → long poll of GET /v1/inbox`,
  async run(bench, say) {
    const seconds = bench.quick ? 4 : 30;
    const cities = knownAgencies().filter(({ kind }) => kind === 'city').slice(0, CITIES);
    await joinAgencies(bench, cities);
    say('starting connector, router and gateway …');
    const [connector, router, gateway] = [await bench.start('connector'), await bench.start('router'), await bench.start('gateway')];
    try {
      const run = new Run(cities);
      const readers = await Promise.all(cities.map((city) => run.read(gateway, city)));
      say('warming up …');
      await run.publish(connector, PER_SECOND * 5);
      say(`${seconds} seconds at ${PER_SECOND.toLocaleString('en')} events/s …`);
      const measured = await run.publish(connector, PER_SECOND * seconds);
      run.stop();
      await Promise.all(readers.map((ended) => ended()));
      return figuresOf(measured, [connector, router, gateway]);
    } finally {
      await Promise.all([connector.stop(), router.stop(), gateway.stop()]);
    }
  },
};

interface Measured {
  /** Milliseconds from when it was to be sent, so that a server that is late is not forgiven. */
  readable: number[];
  answered: number[];
  perSecond: number;
}

function figuresOf({ readable, answered, perSecond }: Measured, [connector, router, gateway]: readonly RunningApp[]): Figure[] {
  return [
    { what: 'readable in the lane, p50', value: percentile(readable, 0.5), unit: 'ms', reach: { atMost: 25 } },
    { what: 'readable in the lane, p99', value: percentile(readable, 0.99), unit: 'ms', reach: { atMost: 150 } },
    { what: 'readable in the lane, the slowest', value: percentile(readable, 1), unit: 'ms' },
    { what: 'answered (durable in the log), p50', value: percentile(answered, 0.5), unit: 'ms' },
    { what: 'answered (durable in the log), p99', value: percentile(answered, 0.99), unit: 'ms' },
    { what: 'published', value: perSecond, unit: 'events/s' },
    { what: 'memory of the connector, peak', value: connector?.usage().rssPeakMb ?? 0, unit: 'MB', reach: { atMost: 400 } },
    { what: 'memory of the router, peak', value: router?.usage().rssPeakMb ?? 0, unit: 'MB', reach: { atMost: 400 } },
    { what: 'memory of the gateway, peak', value: gateway?.usage().rssPeakMb ?? 0, unit: 'MB', reach: { atMost: 400 } },
  ];
}

/** One run's publishers and readers, and when each event was sent and seen. */
class Run {
  private readonly cities: readonly Agency[];
  private readonly due: number[] = [];
  private readonly seen: number[] = [];
  private readonly answered: number[] = [];
  private arrived = 0;
  private stopping = false;

  constructor(cities: readonly Agency[]) {
    this.cities = cities;
  }

  /** Sends on a steady beat, however late answers are, and waits until every event was seen. */
  async publish(connector: RunningApp, count: number): Promise<Measured> {
    const [from, to] = [this.due.length, this.due.length + count];
    const authorizations = await Promise.all(this.cities.map(({ id }) => authorizationOf(id)));
    const publishers = await Promise.all(Array.from({ length: PUBLISHERS }, () => KeptConnection.open(connector.url)));
    const began = performance.now();
    for (let number = from; number < to; number++) this.due[number] = began + (1_000 * (number - from)) / PER_SECOND;
    let next = from;
    await Promise.all(
      publishers.map(async (connection) => {
        while (next < to) {
          const number = next++;
          await until(this.due[number] as number);
          await this.publishOne(connection, number, authorizations[number % authorizations.length] as string);
        }
      }),
    );
    const perSecond = (1_000 * count) / (performance.now() - began);
    for (const connection of publishers) connection.close();
    for (let waited = 0; this.arrived < to; waited += BEAT_MS) {
      if (waited > PATIENCE_MS) throw new Error(`${to - this.arrived} events have not come`);
      await sleep(BEAT_MS);
    }
    const since = (times: readonly number[]) => times.slice(from, to).map((time, i) => time - (this.due[from + i] as number));
    return { readable: since(this.seen), answered: since(this.answered), perSecond };
  }

  /** Reads a city's lane until told to stop; the answer waits for its end. */
  async read(gateway: RunningApp, { id }: Agency): Promise<() => Promise<void>> {
    const connection = await KeptConnection.open(gateway.url);
    const authorization = await authorizationOf(id);
    const ended = this.readOn(connection, authorization).finally(() => connection.close());
    return () => ended;
  }

  stop(): void {
    this.stopping = true;
  }

  private async publishOne(connection: KeptConnection, number: number, authorization: string): Promise<void> {
    const event = { ...statusEvent(number, this.cities[number % this.cities.length] as Agency), id: `bench-${number}` };
    const { status, body } = await connection.request('POST', '/v1/events', { authorization, 'content-type': 'application/cloudevents+json' }, Buffer.from(JSON.stringify(event)));
    if (status !== 202) throw new Error(`answered ${status}: ${body.toString().slice(0, 300)}`);
    this.answered[number] = performance.now();
  }

  private async readOn(connection: KeptConnection, authorization: string): Promise<void> {
    for (let query = 'from=earliest'; !this.stopping; ) {
      const { status, body } = await connection.request('GET', `/v1/inbox?wait=2&${query}`, { authorization });
      const now = performance.now();
      const text = body.toString();
      if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
      for (const [, number] of text.matchAll(/"id":"bench-(\d+)"/g)) this.see(Number(number), now);
      query = `cursor=${/"cursor":"([^"]+)"/.exec(text)?.[1]}`;
    }
  }

  private see(number: number, now: number): void {
    if (this.seen[number] !== undefined) throw new Error(`event ${number} came twice`);
    this.seen[number] = now;
    this.arrived++;
  }
}

async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await sleep(left);
}
