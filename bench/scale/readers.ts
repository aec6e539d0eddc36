import { setTimeout as sleep } from 'node:timers/promises';
import { openGroupLag, type GroupLag } from '../measure/group-lag.ts';
import type { App, Workbench } from '../measure/workbench.ts';
import type { Figure } from '../report/figure.ts';

/** Each look asks Kafka, whose CPU is counted. */
const LOOK_MS = 500;

/** The log's other readers go over what the routers had. */
export async function readers(bench: Workbench, say: (line: string) => void): Promise<Figure[]> {
  const lag = await openGroupLag(bench);
  try {
    const tasks = await readAll(bench, say, lag, 'tasks');
    const remoteWork = await readAll(bench, say, lag, 'remote-work');
    return [
      { what: 'tasks, passing over what is no task: its CPU per event', value: tasks.micros, unit: 'µs' },
      { what: 'tasks: Kafka’s CPU per event', value: tasks.kafkaMicros, unit: 'µs' },
      { what: 'remote-work', value: remoteWork.perSecond, unit: 'events/s' },
      { what: 'remote-work: its CPU per event', value: remoteWork.micros, unit: 'µs' },
      { what: 'remote-work: PostgreSQL’s CPU per event', value: remoteWork.postgresMicros, unit: 'µs' },
      { what: 'remote-work: Kafka’s CPU per event', value: remoteWork.kafkaMicros, unit: 'µs' },
    ];
  } finally {
    await lag.close();
  }
}

/** From the first look at which it has begun until it has taken in everything. The consumer's group has the app's name. */
async function readAll(bench: Workbench, say: (line: string) => void, lag: GroupLag, name: App & ('tasks' | 'remote-work')) {
  say(`${name} reads the log …`);
  const all = await lag.of(name);
  const app = await bench.start(name);
  try {
    const look = async () => ({ left: await lag.of(name), at: performance.now(), cpu: app.usage().cpuSeconds, postgres: bench.postgres().cpuSeconds, kafka: bench.kafka().cpuSeconds });
    let now = await look();
    while (now.left === all) [now] = [await look(), await sleep(LOOK_MS)];
    const first = now;
    while (now.left > 0) [now] = [await look(), await sleep(LOOK_MS)];
    const events = first.left;
    const micros = (of: 'cpu' | 'postgres' | 'kafka') => (1e6 * (now[of] - first[of])) / events;
    return { perSecond: (1_000 * events) / (now.at - first.at), micros: micros('cpu'), postgresMicros: micros('postgres'), kafkaMicros: micros('kafka') };
  } finally {
    await app.stop();
  }
}
