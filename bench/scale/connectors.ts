import { authorizationOf } from '../measure/bench-token.ts';
import { requireAccepted } from '../measure/require-accepted.ts';
import { sendLoad } from '../measure/send-load.ts';
import type { Workbench } from '../measure/workbench.ts';
import { kindOf } from '../records/kinds.ts';
import type { Figure } from '../report/figure.ts';

const AGENCY = 'kota-makassar';
const BATCH = 100;
const CONNECTIONS = 16;
const WARM_UP = 0.25;

/** Batches of change rows over kept connections, to one connector and to two. */
export async function connectors(bench: Workbench, say: (line: string) => void): Promise<Figure[]> {
  const one = await send(bench, say, 1);
  const two = await send(bench, say, 2);
  return [
    { what: `one connector, batches of ${BATCH}`, value: one.perSecond, unit: 'records/s' },
    { what: 'two connectors', value: two.perSecond, unit: 'records/s' },
    { what: 'two connectors to one', value: two.perSecond / one.perSecond, unit: '×' },
    { what: 'one connector: its CPU per record', value: one.micros, unit: 'µs' },
    { what: 'two connectors: their CPU per record', value: two.micros, unit: 'µs' },
    { what: 'one connector: Kafka’s CPU per record', value: one.kafkaMicros, unit: 'µs' },
  ];
}

async function send(bench: Workbench, say: (line: string) => void, processes: number) {
  say(`${processes} × connector, batches of ${BATCH} …`);
  const apps = await Promise.all(Array.from({ length: processes }, () => bench.start('connector')));
  try {
    const requests = bench.quick ? 200 : 4_000;
    const { body, contentType } = kindOf(AGENCY);
    const bodies = Array.from({ length: 1_000 }, (_, i) => body(i * BATCH, BATCH));
    const before = bench.kafka().cpuSeconds;
    const { seconds, cpuSeconds } = await sendLoad(apps, {
      path: `/v1/agencies/${AGENCY}/records`,
      headers: { authorization: await authorizationOf(AGENCY), 'content-type': contentType },
      connections: CONNECTIONS,
      requests,
      warmUp: WARM_UP * requests,
      bodyOf: (number) => bodies[number % bodies.length] as Buffer,
      check: (answer) => requireAccepted(answer, BATCH),
    });
    const records = requests * BATCH;
    const kafkaSeconds = bench.kafka().cpuSeconds - before;
    return { perSecond: records / seconds, micros: (1e6 * cpuSeconds) / records, kafkaMicros: (1e6 * kafkaSeconds) / ((1 + WARM_UP) * records) };
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
  }
}
