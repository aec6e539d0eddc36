import { laneTopic, type Agency, type AgencyRules } from '@simpul/domain';
import type { Benchmark } from './measure/benchmark.ts';
import { routeAll } from './measure/route-all.ts';
import { taskEvent } from './records/events.ts';
import { partiesOf } from './records/parties.ts';
import type { Figure } from './report/figure.ts';

const COPIES = 4;
const SUBSCRIBERS = [10, 100, 640] as const;

/** The same four copies per event whatever the number of subscribers: tasks that four agencies are told of. */
export const lanes: Benchmark = {
  name: 'lanes',
  title: 'Lanes: 10 → 100 → 640 subscribers, the same 4 copies per event, one router process',
  async run(bench, say) {
    const events = bench.quick ? 4_000 : 120_000;
    const figures: Figure[] = [];
    for (const subscribers of SUBSCRIBERS) {
      const agencies = Array.from({ length: subscribers }, (_, i) => inventedAgency(subscribers, i));
      const eventOf = (number: number) => {
        const { about, others } = partiesOf(agencies, number);
        return taskEvent(subscribers * 1_000_000 + number, about, others);
      };
      const { counted, cpuSeconds, rssPeakMb } = await routeAll(bench, say, { rules: agencies.map(rulesOf), events, copies: COPIES, eventOf });
      figures.push({ what: `router’s CPU per event with ${subscribers} subscribers`, value: (1e6 * COPIES * cpuSeconds) / counted, unit: 'µs' });
      if (subscribers === SUBSCRIBERS.at(-1)) figures.push({ what: 'memory of the router then, peak', value: rssPeakMb, unit: 'MB', reach: { atMost: 400 } });
    }
    const [few, some, many] = figures as [Figure, Figure, Figure, Figure];
    return [...figures, { what: 'growth from 10 to 100 subscribers', value: some.value / few.value, unit: '×' }, { what: 'growth from 10 to 640 subscribers', value: many.value / few.value, unit: '×', reach: { atMost: 1.5 } }];
  },
};

function inventedAgency(group: number, number: number): Agency {
  return { id: `kab-contoh-${group}-${number}`, name: `Kabupaten Contoh ${group}-${number}`, kind: 'regency', regionCode: `99.${group}${number}`, timeZone: 'Asia/Jakarta' };
}

/** A subscription without backfill: a lane that holds what comes after it was opened. */
function rulesOf({ id, kind, regionCode }: Agency): AgencyRules {
  const main = { name: 'main', lane: laneTopic(id, 'main'), types: ['*'], ownOnly: true };
  return { agency: id, version: 1, kind, ...(regionCode === undefined ? {} : { regionCode }), subscriptions: [main] };
}
