import { EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, laneSpec, LOG_TOPICS, type AgencyRules, type NewRecord } from '@simpul/domain';
import type { Workbench } from './workbench.ts';

/** The lanes' topics, then the control records that open them: what comes into the log from here on goes by these rules. */
export async function openLanes({ topics, log }: Pick<Workbench, 'topics' | 'log'>, all: readonly AgencyRules[]): Promise<void> {
  await topics.ensure(LOG_TOPICS);
  const lanes = all.flatMap(({ subscriptions }) => subscriptions.map(({ lane }) => laneSpec(lane)));
  for (let from = 0; from < lanes.length; from += 100) await topics.ensure(lanes.slice(from, from + 100));
  for (const rules of all) await log.append(Array.from({ length: EVENTS_PARTITIONS }, (_, partition) => controlRecord(rules, partition)));
}

function controlRecord(rules: AgencyRules, partition: number): NewRecord {
  return { topic: EVENTS_TOPIC, partition, value: Buffer.from(JSON.stringify(rules)), headers: { [HEADERS.control]: String(rules.version) } };
}
