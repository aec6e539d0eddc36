import { firstRules, isRegional, knownAgencies, laneTopic, type LaneReader } from '@simpul/domain';
import { authorizationOf } from './measure/bench-token.ts';
import type { Benchmark } from './measure/benchmark.ts';
import { openLanes } from './measure/open-lanes.ts';
import type { RunningApp } from './measure/workbench.ts';
import type { Figure } from './report/figure.ts';

const SENDER = 'kemendagri';
const PATIENCE_MS = 60_000;

/** One letter of the centre, to all 546 regional governments, until the last of them can read its task. */
export const circular: Benchmark = {
  name: 'circular',
  title: 'Circular: one task to each of 546 regional governments, one tasks and one router process',
  async run(bench, say) {
    const agencies = knownAgencies().filter((agency) => isRegional(agency) || agency.id === SENDER);
    say(`opening ${agencies.length} lanes …`);
    await openLanes(bench, agencies.map(firstRules));
    const [router, tasks] = [await bench.start('router'), await bench.start('tasks')];
    const regions = agencies.filter(isRegional).map(({ id }) => laneTopic(id, 'main'));
    const authorization = await authorizationOf(SENDER);
    const rounds: Round[] = [];
    for (let round = 0; round < (bench.quick ? 2 : 12); round++) rounds.push(await send(tasks, authorization, bench.lanes, regions, BigInt(round)));
    // The first finds nothing compiled and no connection open: what a process is asked once after its start.
    const [first, ...others] = rounds as [Round, ...Round[]];
    const figures: Figure[] = [
      { what: 'first one after a start, in all lanes', value: first.inAllLanes, unit: 's', reach: { atMost: 5 } },
      { what: 'slowest of the others, in all lanes', value: Math.max(...others.map(({ inAllLanes }) => inAllLanes)), unit: 's', reach: { atMost: 5 } },
      { what: 'fastest, in all lanes', value: Math.min(...others.map(({ inAllLanes }) => inAllLanes)), unit: 's' },
      { what: 'slowest of the others, until the answer', value: Math.max(...others.map(({ answered }) => answered)), unit: 's' },
      { what: 'memory of the tasks app, peak', value: tasks.usage().rssPeakMb, unit: 'MB', reach: { atMost: 400 } },
    ];
    await Promise.all([tasks.stop(), router.stop()]);
    return figures;
  },
};

/** Seconds from the request on. */
interface Round {
  answered: number;
  inAllLanes: number;
}

/** The `nth` letter of this bench (from 0), which is also its place in each region's lane. */
async function send({ url }: RunningApp, authorization: string, lanes: LaneReader, regions: readonly string[], nth: bigint): Promise<Round> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  const arrived = Promise.all(regions.map((topic) => lanes.fetchLane({ topic, partition: 0, offset: nth, maxBytes: 100_000, waitMs: PATIENCE_MS })));
  const body = { to: ['regions:*'], kind: 'ASSIGNMENT', letterNo: `SE ${nth}`, instruction: 'Laporkan pelaksanaan kerja fleksibel di wilayah masing-masing', dueAt: '2099-12-31' };
  const answer = await fetch(`${url}/v1/tasks`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  const answered = since();
  const fetched = await arrived;
  const missing = fetched.filter((lane) => lane.kind !== 'records' || lane.records.length !== 1).length;
  if (missing > 0) throw new Error(`${missing} of ${regions.length} lanes do not hold the task`);
  return { answered, inAllLanes: since() };
}
