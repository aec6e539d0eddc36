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
}

/** Opens the lanes and fills the log while no router runs, then starts one and watches it until every copy stands in its lane. Counted are copies. */
export async function routeAll(bench: Workbench, say: (line: string) => void, { rules, events, copies, eventOf }: Load): Promise<Watched & { rssPeakMb: number }> {
  say(`opening ${rules.length} lanes and filling the log with ${events.toLocaleString('en')} events …`);
  await openLanes(bench, rules);
  await appendAll(bench.log, events, (number) => logRecordOf(eventOf(number)));
  say('routing …');
  const router = await bench.start('router');
  try {
    const watched = await watchCounter(router, COPIED, events * copies);
    const copied = await recordsIn(bench, rules);
    if (copied < events * copies) throw new Error(`the lanes hold ${copied} records, not ${events * copies}`);
    return { ...watched, rssPeakMb: router.usage().rssPeakMb };
  } finally {
    await router.stop();
  }
}
