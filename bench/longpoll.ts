import { setTimeout as sleep } from 'node:timers/promises';
import { knownAgencies, laneTopic } from '@simpul/domain';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { joinAgencies } from './measure/join-agencies.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import { percentile } from './measure/percentiles.ts';
import type { RunningApp } from './measure/workbench.ts';
import { statusEvent } from './records/events.ts';
import { LaneRecords } from './records/lane-records.ts';

const POLLS = 640;
/** As long as the clients ask for. */
const WAIT_SECONDS = 20;

/** Every agency waits for its lane and nothing comes; in the end each gets one event, which shows that it was really waited for. */
export const longpoll: Benchmark = {
  name: 'longpoll',
  title: `Long polls: ${POLLS} agencies wait for lanes in which nothing comes, one gateway process`,
  async run(bench, say) {
    const agencies = knownAgencies().slice(0, bench.quick ? 40 : POLLS);
    const seconds = bench.quick ? 10 : 60;
    say(`opening ${agencies.length} lanes …`);
    await joinAgencies(bench, agencies);
    const gateway = await bench.start('gateway');
    try {
      say(`the polls begin, one after the other over ${WAIT_SECONDS} seconds …`);
      const polls = agencies.map(({ id }) => new Poll(id));
      const reading = Promise.all(polls.map((poll, i) => poll.read(gateway, (1_000 * WAIT_SECONDS * i) / polls.length)));
      await Promise.race([sleep(1_000 * (WAIT_SECONDS + 5)), reading]);
      say(`${seconds} seconds of waiting …`);
      const [gatewayBefore, kafkaBefore, answersBefore] = [gateway.usage().cpuSeconds, bench.kafka().cpuSeconds, answersTo(polls)];
      await Promise.race([sleep(1_000 * seconds), reading]);
      const [gatewayShare, kafkaShare] = [(gateway.usage().cpuSeconds - gatewayBefore) / seconds, (bench.kafka().cpuSeconds - kafkaBefore) / seconds];
      const answers = answersTo(polls) - answersBefore;
      const sent = performance.now();
      await bench.log.append(agencies.map((agency, i) => new LaneRecords(laneTopic(agency.id, 'main')).copyOf(statusEvent(i, agency))));
      await reading;
      const came = polls.map(({ cameAt }) => cameAt - sent);
      return [
        { what: 'the gateway’s CPU, of one core', value: 100 * gatewayShare, unit: '%', reach: { atMost: 5 } },
        { what: 'Kafka’s CPU, of one core', value: 100 * kafkaShare, unit: '%' },
        { what: `empty answers in ${seconds} seconds`, value: answers, unit: '' },
        { what: 'then an event for each: p50', value: percentile(came, 0.5), unit: 'ms' },
        { what: 'then an event for each: the last', value: percentile(came, 1), unit: 'ms' },
        { what: 'memory of the gateway, peak', value: gateway.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
      ];
    } finally {
      await gateway.stop();
    }
  },
};

function answersTo(polls: readonly Poll[]): number {
  return polls.reduce((sum, { emptyAnswers }) => sum + emptyAnswers, 0);
}

/** One agency that reads its lane by long poll until an event comes. */
class Poll {
  emptyAnswers = 0;
  cameAt = Number.NaN;
  private readonly agency: string;

  constructor(agency: string) {
    this.agency = agency;
  }

  async read(gateway: RunningApp, afterMs: number): Promise<void> {
    await sleep(afterMs);
    const [connection, authorization] = [await KeptConnection.open(gateway.url), await authorizationOf(this.agency)];
    for (let query = 'from=latest'; ; ) {
      const { status, body } = await connection.request('GET', `/v1/inbox?wait=${WAIT_SECONDS}&${query}`, { authorization });
      const text = body.toString();
      if (status !== 200) throw new Error(`${this.agency} was answered ${status}: ${text.slice(0, 300)}`);
      if (!text.startsWith('{"events":[]')) break;
      this.emptyAnswers++;
      query = `cursor=${/"cursor":"([^"]+)"/.exec(text)?.[1]}`;
    }
    this.cameAt = performance.now();
    connection.close();
  }
}
