import type { AgencyRules } from '@simpul/domain';
import type { Workbench } from './workbench.ts';

/** How many records the lanes of these rules hold together. */
export async function recordsIn({ lanes }: Pick<Workbench, 'lanes'>, rules: readonly AgencyRules[]): Promise<number> {
  const topics = rules.flatMap(({ subscriptions }) => subscriptions.map(({ lane }) => lane));
  const fetched = await Promise.all(topics.map((topic) => lanes.fetchLane({ topic, partition: 0, offset: 0n, maxBytes: 1, waitMs: 0 })));
  return fetched.reduce((sum, found) => sum + (found.kind === 'no-such-topic' ? 0 : Number(found.highWatermark)), 0);
}
