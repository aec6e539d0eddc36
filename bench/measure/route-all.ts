import type { SimpulEvent } from '@simpul/contract';
import type { AgencyRules } from '@simpul/domain';
import { logRecordOf } from '../records/events.ts';
import { appendAll } from './append-all.ts';
import { recordsIn } from './count-lanes.ts';
import { openLanes } from './open-lanes.ts';
import { watchCounter, type Watched } from './watch-counter.ts';
import type { Workbench } from './workbench.ts';

const COPIED = 'simpul_routed_total{outcome="copied"}';

export interface Load {
  rules: readonly AgencyRules[];
  events: number;
  /** Lanes that each event goes to. */
  copies: number;
  eventOf(number: number): SimpulEvent;
  /** Routers; 1 unless told. */
  processes?: number;
}

export interface Routed extends Watched {
  /** Kafka's CPU, per event. */
  kafkaMicros: number;
  /** Of the largest. */
  rssPeakMb: number;
}

/** Opens the lanes and fills the log while no router runs, then starts routers and watches them until every copy stands in its lane. Counted are copies. */
export async function routeAll(bench: Workbench, say: (line: string) => void, { rules, events, copies, eventOf, processes = 1 }: Load): Promise<Routed> {
  say(`opening ${rules.length} lanes and filling the log with ${events.toLocaleString('en')} events …`);
  await openLanes(bench, rules);
  await appendAll(bench.log, events, (number) => logRecordOf(eventOf(number)));
  say('routing …');
  const kafka = bench.kafka().cpuSeconds;
  const routers = await Promise.all(Array.from({ length: processes }, () => bench.start('router')));
  try {
    const watched = await watchCounter(routers, COPIED, events * copies);
    const kafkaMicros = (1e6 * (bench.kafka().cpuSeconds - kafka)) / events;
    const copied = await recordsIn(bench, rules);
    if (copied < events * copies) throw new Error(`the lanes hold ${copied} records, not ${events * copies}`);
    return { ...watched, kafkaMicros, rssPeakMb: Math.max(...routers.map((router) => router.usage().rssPeakMb)) };
  } finally {
    await Promise.all(routers.map((router) => router.stop()));
  }
}
