import type { Agency } from '@simpul/domain';
import type { Workbench } from '../measure/workbench.ts';
import type { Figure } from '../report/figure.ts';
import { Flow } from './flow.ts';

const NOTHING = async () => {};

/** How long an event waits at most while partitions change hands: events flow evenly through all of them. */
export async function rebalance(bench: Workbench, say: (line: string) => void, local: readonly Agency[]): Promise<Figure[]> {
  say('events flow through two routers that come and go …');
  const first = await bench.start('router');
  const flow = await Flow.start(bench, local[0] as Agency);
  try {
    await flow.longestWait(NOTHING);
    const quiet = await flow.longestWait(NOTHING);
    let second = first;
    const joined = await flow.longestWait(async () => void (second = await bench.start('router')));
    const killed = await flow.longestWait(() => second.kill());
    const again = await bench.start('router');
    await flow.longestWait(NOTHING);
    const stopped = await flow.longestWait(() => first.stop());
    await flow.stop();
    await again.stop();
    return [
      { what: 'an event waits at most, while nothing happens', value: quiet, unit: 's' },
      { what: 'while a second router joins', value: joined, unit: 's' },
      { what: 'when one of two is stopped (SIGTERM)', value: stopped, unit: 's' },
      { what: 'when one of two is killed (SIGKILL)', value: killed, unit: 's' },
    ];
  } finally {
    await flow.stop();
  }
}
