import { firstRules, type Agency } from '@simpul/domain';
import { openLanes } from './open-lanes.ts';
import type { Workbench } from './workbench.ts';

/** As the gateway does when an agency's first credential is made: each has its lane `main`. */
export async function joinAgencies(bench: Workbench, agencies: readonly Agency[]): Promise<void> {
  const all = agencies.map(firstRules);
  const proposed = await Promise.all(all.map((rules) => bench.stores.rules.propose(rules, 0)));
  await openLanes(bench, all);
  for (const row of proposed) if (row !== undefined) await bench.stores.rules.controlAppended(row.outboxId);
}
