import { deliveriesTo, RoutingTable, type AgencyRules, type BackfillRow, type Delivery, type NewRecord } from '@simpul/domain';
import { copy } from '../partition/route-records.ts';
import type { ScannedRecord } from './log-scan.ts';

export interface BackfillCopies {
  copies: NewRecord[];
  /** Lane → the rules in force after these records. */
  rules: Map<string, AgencyRules>;
}

/** Lanes of different agencies, or of one under the same rules. */
interface Filling {
  table: RoutingTable;
  lanes: Map<string, BackfillRow[]>;
}

/** What these records bring to the lanes that are being filled: each from its own `next` on, under the rules met on the way. */
export function copiesFor(rows: readonly BackfillRow[], records: readonly ScannedRecord[]): BackfillCopies {
  const fillings = fillingsOf(rows);
  const copies: NewRecord[] = [];
  for (const scanned of records) {
    if (scanned.kind === 'control') for (const { table } of fillings) table.apply(scanned.rules);
    if (scanned.kind !== 'event') continue;
    const deliveries: Delivery[] = [];
    for (const { table, lanes } of fillings) {
      for (const rules of table.candidates(scanned.event)) {
        const wanted = new Set(lanes.get(rules.agency)?.flatMap(({ lane, next }) => (next <= scanned.record.offset ? [lane] : [])));
        if (wanted.size > 0) deliveriesTo({ ...rules, subscriptions: rules.subscriptions.filter(({ lane }) => wanted.has(lane)) }, scanned.event, deliveries);
      }
    }
    copy(scanned.record, scanned.event, deliveries, copies);
  }
  return { copies, rules: rulesAfter(fillings) };
}

/** A lane is filled under the rules that opened it, so that two of one agency may stand under different ones. */
function fillingsOf(rows: readonly BackfillRow[]): Filling[] {
  const fillings: Filling[] = [];
  for (const row of rows) {
    let filling = fillings.find(({ table }) => (table.of(row.agency)?.version ?? row.rules.version) === row.rules.version);
    if (filling === undefined) fillings.push((filling = { table: new RoutingTable(), lanes: new Map() }));
    filling.table.apply(row.rules);
    filling.lanes.set(row.agency, [...(filling.lanes.get(row.agency) ?? []), row]);
  }
  return fillings;
}

function rulesAfter(fillings: readonly Filling[]): Map<string, AgencyRules> {
  const after = new Map<string, AgencyRules>();
  for (const { table, lanes } of fillings) for (const [agency, rows] of lanes) for (const { lane } of rows) after.set(lane, table.of(agency) as AgencyRules);
  return after;
}
