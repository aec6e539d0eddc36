import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { KeptConnection } from './measure/kept-connection.ts';
import { someEvents } from './measure/log-records.ts';
import { rawLimit } from './measure/raw-limit.ts';
import type { RunningApp, Workbench } from './measure/workbench.ts';
import { kindOf } from './records/kinds.ts';

const AGENCY = 'bkn';

/** BKN hands over its whole list of people in one upload: first, and again when nothing has changed. */
export const ledger: Benchmark = {
  name: 'ledger',
  title: 'A snapshot source through the ledger (PostgreSQL), one upload, one connector process',
  async run(bench, say) {
    const people = bench.quick ? 3_000 : 100_000;
    const body = kindOf(AGENCY).body(0, people);
    const connector = await bench.start('connector');
    try {
      say('a small upload, while the code gets warm …');
      await upload(bench, connector, kindOf(AGENCY).body(1_000_000, Math.min(people, 5_000)), 'accepted');
      say(`first load of ${people.toLocaleString('en')} people …`);
      const first = await upload(bench, connector, body, 'accepted');
      say('the same again …');
      const again = await upload(bench, connector, body, 'unchanged');
      const raw = await rawLimit(bench, await someEvents(bench), people);
      return [
        { what: 'first load', value: people / first.seconds, unit: 'records/s', reach: { atLeast: 8_000 } },
        { what: 'first load: per CPU-second of the connector', value: people / first.cpuSeconds, unit: 'records' },
        { what: 'first load: per CPU-second of PostgreSQL', value: people / first.postgresSeconds, unit: 'records' },
        { what: 'unchanged, sent again', value: people / again.seconds, unit: 'records/s', reach: { atLeast: 8_000 } },
        { what: 'unchanged: per CPU-second of the connector', value: people / again.cpuSeconds, unit: 'records' },
        { what: 'raw Kafka limit: the same events, only produced', value: raw.perSecond, unit: 'records/s' },
        { what: 'first load: share of the raw limit', value: (100 * people) / first.seconds / raw.perSecond, unit: '%' },
        { what: 'memory of the connector, peak', value: connector.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
      ];
    } finally {
      await connector.stop();
    }
  },
};

async function upload({ postgres }: Workbench, connector: RunningApp, body: Buffer, fate: 'accepted' | 'unchanged') {
  const records = body.toString().split('\n').length - 1;
  const connection = await KeptConnection.open(connector.url);
  const [since, before, postgresBefore] = [performance.now(), connector.usage(), postgres()];
  const answer = await connection.request('POST', `/v1/agencies/${AGENCY}/records`, { authorization: await authorizationOf(AGENCY), 'content-type': 'application/x-ndjson' }, body);
  const seconds = (performance.now() - since) / 1_000;
  connection.close();
  if (!answer.body.includes(`"${fate}":${records},`)) throw new Error(`answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
  return { seconds, cpuSeconds: connector.usage().cpuSeconds - before.cpuSeconds, postgresSeconds: postgres().cpuSeconds - postgresBefore.cpuSeconds };
}
