import { deliveriesTo, RoutingTable, type AgencyRules, type BackfillRow, type Delivery, type EventAttributes, type NewRecord } from '@simpul/domain';
import { copy } from '../partition/route-records.ts';
import type { ScannedRecord } from './log-scan.ts';

export interface BackfillCopies {
  copies: NewRecord[];
  /** Lane → the rules in force after these records. */
  rules: Map<string, AgencyRules>;
  /** Lanes whose subscription a control record among these closed. */
  closed: Set<string>;
}

/** What these records bring to the lanes that are being filled: each from its own `next` on, under the rules met on the way. */
export function copiesFor(rows: readonly BackfillRow[], records: readonly ScannedRecord[]): BackfillCopies {
  const table = new RoutingTable(rows.map(({ rules }) => rules));
  const filling = new Map<string, BackfillRow[]>();
  for (const row of rows) filling.set(row.agency, [...(filling.get(row.agency) ?? []), row]);
  const result: BackfillCopies = { copies: [], rules: new Map(rows.map(({ lane, rules }) => [lane, rules])), closed: new Set() };
  for (const scanned of records) {
    if (scanned.kind === 'control') {
      table.apply(scanned.rules);
      for (const { lane } of filling.get(scanned.rules.agency) ?? []) meet(lane, scanned.rules, result);
    }
    if (scanned.kind !== 'event') continue;
    const deliveries: Delivery[] = [];
    for (const { agency } of table.candidates(scanned.event)) {
      for (const row of filling.get(agency) ?? []) if (row.next <= scanned.record.offset) deliver(row, scanned.event, result, deliveries);
    }
    copy(scanned.record, scanned.event, deliveries, result.copies);
  }
  return result;
}

function meet(lane: string, rules: AgencyRules, { rules: inForce, closed }: BackfillCopies): void {
  if ((inForce.get(lane)?.version ?? 0) >= rules.version) return;
  inForce.set(lane, rules);
  if (rules.subscriptions.some((subscription) => subscription.lane === lane)) closed.delete(lane);
  else closed.add(lane);
}

function deliver({ lane }: BackfillRow, event: EventAttributes, { rules: inForce }: BackfillCopies, deliveries: Delivery[]): void {
  const rules = inForce.get(lane);
  const subscription = rules?.subscriptions.find((one) => one.lane === lane);
  if (rules && subscription) deliveriesTo({ ...rules, subscriptions: [subscription] }, event, deliveries);
}
