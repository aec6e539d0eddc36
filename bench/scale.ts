import { knownAgencies } from '@simpul/domain';
import type { Benchmark } from './measure/benchmark.ts';
import { connectors } from './scale/connectors.ts';
import { readers } from './scale/readers.ts';
import { rebalance } from './scale/rebalance.ts';
import { routers } from './scale/routers.ts';
import { watchingRules } from './records/watching-rules.ts';

const CENTRE = ['bkn', 'kemenpanrb'];

/** One process and two of the same app on the same two cores, with Kafka beside them: what counts is the CPU that an event costs, and how long nobody has a partition. */
export const scale: Benchmark = {
  name: 'scale',
  title: 'More of the same: 1 → 2 routers and connectors, what each part costs, and how partitions change hands',
  async run(bench, say) {
    const agencies = knownAgencies().filter(({ id, regionCode }) => regionCode !== undefined || CENTRE.includes(id));
    const local = agencies.filter(({ kind }) => kind === 'city' || kind === 'regency');
    const routed = await routers(bench, say, agencies.map(watchingRules), local);
    const read = await readers(bench, say);
    const handed = await rebalance(bench, say, local);
    const taken = await connectors(bench, say);
    return [...routed, ...read, ...taken, ...handed];
  },
};
