import {
  attributesOf,
  cutEvent,
  cutKey,
  HEADERS,
  idHashOf,
  passesWhole,
  routeEvent,
  type AgencyRules,
  type BackfillRow,
  type Delivery,
  type EventAttributes,
  type IdHash,
  type LogRecord,
  type MetRules,
  type NewRecord,
  type ProgressRecord,
  type RoutingTable,
  type SeenWindow,
} from '@simpul/domain';
import type { WaitingLanes } from '../backfill/waiting-lanes.ts';

/** What routing one partition of the log goes by. */
export interface PartitionState {
  readonly partition: number;
  /** The rules in force at `position`. */
  readonly table: RoutingTable;
  readonly window: SeenWindow;
  /** Next log offset to route. */
  position: bigint;
  readonly waiting: WaitingLanes;
}

export interface RoutedRecords {
  /** Lane records in the order of their origins; for lanes that were opened here they count only if these need not be filled first. */
  copies: NewRecord[];
  progress: ProgressRecord;
  met: MetRules[];
  /** Lane → where its backfill begins, where a control record among these opened a subscription: at the log's beginning, or else behind that record. */
  opened: Map<string, BackfillRow>;
  /** Lane → what is left of its backfill, where a control record among these closed a subscription. */
  closed: Map<string, BackfillRow>;
  doubled: number;
  /** Agency → its rules before these records, where they changed. */
  before: Map<string, AgencyRules>;
}

const NO_EVENT: IdHash = { high: 0, low: 0 };

/**
 * The copies of these records, which stand in the log at or after `state.position`, in its order. Moves the state past them: when what
 * was decided can not be carried out, the state is of no more use.
 */
export function routeRecords(state: PartitionState, records: readonly LogRecord[], idKey: string): RoutedRecords {
  const first = state.position;
  const routed: Omit<RoutedRecords, 'progress'> = { copies: [], met: [], opened: new Map(), closed: new Map(), doubled: 0, before: new Map() };
  const hashes: IdHash[] = [];
  for (const record of records) {
    while (first + BigInt(hashes.length) < record.offset) hashes.push(NO_EVENT);
    hashes.push(routeOne(state, record, idKey, routed));
  }
  const next = first + BigInt(hashes.length);
  state.position = next;
  return { ...routed, progress: { first, next, hashes } };
}

function routeOne(state: PartitionState, record: LogRecord, idKey: string, routed: Omit<RoutedRecords, 'progress'>): IdHash {
  const rules = rulesIn(record);
  if (rules !== undefined) {
    meet(state, record.offset, rules, routed);
    return NO_EVENT;
  }
  const event = attributesOf(record.headers);
  const hash = idHashOf(idKey, event.source, event.id);
  if (state.window.see(record.offset, hash)) {
    routed.doubled++;
    return hash;
  }
  const wanted = routeEvent(state.table, event).filter(({ subscription }) => !state.waiting.has(subscription.lane));
  copy(record, event, wanted, routed.copies);
  return hash;
}

/** The rules that a control record carries. */
export function rulesIn({ headers, value }: LogRecord): AgencyRules | undefined {
  if (headers[HEADERS.control] === undefined || value === null) return undefined;
  return JSON.parse(value.toString('utf8')) as AgencyRules;
}

function meet(state: PartitionState, offset: bigint, rules: AgencyRules, { met, opened, closed, before }: Omit<RoutedRecords, 'progress'>): void {
  const old = state.table.of(rules.agency);
  if (!state.table.apply(rules)) return;
  if (old !== undefined && !before.has(rules.agency)) before.set(rules.agency, old);
  met.push({ offset, rules });
  const { partition } = state;
  const had = new Set(old?.subscriptions.map(({ lane }) => lane));
  for (const { name, lane, backfill } of rules.subscriptions) {
    if (had.has(lane)) continue;
    const [next, reason] = backfill === undefined ? ([offset + 1n, 'detached'] as const) : ([0n, 'backfill'] as const);
    // Whoever owns the partition next may stand below this record: it may not take the lane for filled before it comes here.
    opened.set(lane, { agency: rules.agency, subscription: name, lane, partition, next, epoch: 0, skipped: offset + 1n, reason, rules });
  }
  const has = new Set(rules.subscriptions.map(({ lane }) => lane));
  for (const { name, lane } of old?.subscriptions ?? []) {
    if (has.has(lane)) continue;
    state.waiting.leave(lane);
    opened.delete(lane);
    closed.set(lane, { agency: rules.agency, subscription: name, lane, partition, next: offset, epoch: 0, skipped: offset, reason: 'backfill', rules });
  }
}

/** One lane record per delivery: the event's own bytes where it passes whole, else what was cut, once for all who see as much. */
export function copy(record: LogRecord, event: EventAttributes, deliveries: readonly Delivery[], copies: NewRecord[]): void {
  if (deliveries.length === 0 || record.value === null) return;
  const headers: Record<string, string | Buffer> = { ...record.headers, [HEADERS.origin]: `${record.partition}:${record.offset}` };
  delete headers[HEADERS.batch];
  const key = record.key === null ? {} : { key: record.key };
  const cuts = new Map<string, Buffer>();
  for (const { subscription, cut } of deliveries) {
    let value = record.value;
    if (!passesWhole(cut, event.type)) {
      const name = cutKey(cut);
      value = cuts.get(name) ?? cutEvent(record.value, cut);
      cuts.set(name, value);
    }
    copies.push({ topic: subscription.lane, partition: 0, ...key, value, headers });
  }
}
