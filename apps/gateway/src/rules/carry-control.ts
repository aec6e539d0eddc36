import { EVENTS_PARTITIONS, EVENTS_TOPIC, HEADERS, type AgencyRules, type LogAppender, type NewRecord, type RulesStore } from '@simpul/domain';

const MOST = 50;

/**
 * Appends the rules that wait in the outbox to every partition of the log, oldest first, and says so when all have acknowledged. Only for
 * the holder of the relay lock. What a crash leaves appended but not said is appended again: the same version twice is as once.
 * Returns how many it carried. Throws `LogUnavailable`, `StoreUnavailable`.
 */
export async function carryControl(rules: RulesStore, log: LogAppender): Promise<number> {
  const pending = await rules.pendingControl(MOST);
  await log.append(pending.flatMap((row) => controlRecords(row.rules)));
  for (const { outboxId } of pending) await rules.controlAppended(outboxId);
  return pending.length;
}

function controlRecords(rules: AgencyRules): NewRecord[] {
  const record = { topic: EVENTS_TOPIC, key: Buffer.from(rules.agency), value: Buffer.from(JSON.stringify(rules)), headers: { [HEADERS.contentType]: 'application/json', [HEADERS.control]: String(rules.version) } };
  return Array.from({ length: EVENTS_PARTITIONS }, (_, partition) => ({ ...record, partition }));
}
