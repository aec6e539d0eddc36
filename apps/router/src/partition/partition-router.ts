import { encodeProgress, PROGRESS_TOPIC, RoutingTable, TopicsRefused, type BackfillRow, type LogBatch, type NewRecord } from '@simpul/domain';
import { BackfillRun } from '../backfill/backfill-run.ts';
import { WaitingLanes } from '../backfill/waiting-lanes.ts';
import { LIMITS, type RouterLimits, type RouterPorts } from '../router-ports.ts';
import { restoreWindow } from './restore-window.ts';
import { routeRecords, type PartitionState, type RoutedRecords } from './route-records.ts';

/** One partition of the log from its assignment until it is taken away. Its batches and the ends of its backfills take turns. */
export class PartitionRouter {
  readonly ports: RouterPorts;
  readonly partition: number;
  private readonly limits: RouterLimits;
  private state: PartitionState | undefined;
  private backfill: BackfillRun | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(ports: RouterPorts, partition: number, limits: RouterLimits = LIMITS) {
    this.ports = ports;
    this.partition = partition;
    this.limits = limits;
  }

  /** Where to read on. */
  async start(committed: bigint | null): Promise<bigint> {
    const { lanes, state: store } = this.ports;
    const { start, window } = await restoreWindow(lanes, this.partition, committed, this.limits.windowPositions);
    const [rules, rows] = await Promise.all([store.rulesBelow(this.partition, start), store.takeBackfills(this.partition)]);
    const table = new RoutingTable(rules);
    const closed = rows.flatMap((row) => closedBy(table, row) ?? []);
    await store.closeBackfills(closed);
    const waiting = new WaitingLanes(rows);
    for (const { lane } of closed) waiting.leave(lane);
    this.state = { partition: this.partition, table, window, position: start, waiting };
    // A backfill that nobody would stop any more must not begin.
    if (this.stopped) throw new Error(`partition ${this.partition} was given up`);
    this.backfill = new BackfillRun(this.ports, this.limits, this.state, (work) => this.exclusive(work));
    this.backfill.wake();
    return start;
  }

  handle(batch: LogBatch): Promise<void> {
    return this.exclusive(() => this.route(batch));
  }

  stop(): void {
    this.stopped = true;
    this.backfill?.stop();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.backfill?.ended();
    await this.turn;
  }

  private async route({ records }: LogBatch): Promise<void> {
    const { state, ports } = this;
    if (state === undefined) throw new Error('not started');
    const routed = routeRecords(state, records, ports.idKey);
    await ports.state.closeBackfills([...routed.closed.values()]);
    // What a replay meets again may be filled already, or half: the stored rows say.
    const opened = [...routed.opened.values()].filter(({ reason }) => reason === 'backfill');
    for (const row of await ports.state.openBackfills(opened)) state.waiting.wait(row);
    await this.append(state, routed);
    // Rules that are met say of a lane which they close that nothing more comes into it.
    await ports.state.storeRules(this.partition, routed.met);
    await this.tellSkipped(state, routed.progress.next);
    await ports.log.append([{ topic: PROGRESS_TOPIC, partition: this.partition, value: encodeProgress(routed.progress), headers: {} }]);
    ports.count('copied', routed.copies.length);
    if (routed.doubled > 0) ports.count('doubled', routed.doubled);
    this.backfill?.wake();
  }

  private async append(state: PartitionState, routed: RoutedRecords): Promise<void> {
    let copies: readonly NewRecord[] = routed.copies.filter(({ topic }) => !state.waiting.has(topic));
    while (copies.length > 0) {
      try {
        await this.ports.log.append(copies);
        return;
      } catch (error) {
        if (!(error instanceof TopicsRefused)) throw error;
        await this.detach(state, routed, error.topics);
        copies = copies.filter(({ topic }) => !error.topics.includes(topic));
      }
    }
  }

  /** A lane that takes nothing stands aside and is filled later from these records on; the others flow. One that was closed since is let go. */
  private async detach(state: PartitionState, { before, opened, progress }: RoutedRecords, lanes: readonly string[]): Promise<void> {
    const rows: BackfillRow[] = [];
    for (const rules of state.table.all()) {
      for (const { name, lane } of rules.subscriptions) {
        if (!lanes.includes(lane)) continue;
        const begun = opened.get(lane);
        const from = begun === undefined ? { next: progress.first, rules: before.get(rules.agency) ?? rules } : { next: begun.skipped, rules: begun.rules };
        rows.push({ agency: rules.agency, subscription: name, lane, partition: this.partition, epoch: 0, skipped: from.next, reason: 'detached', ...from });
      }
    }
    for (const row of await this.ports.state.openBackfills(rows)) state.waiting.wait(row);
    this.ports.count('detached', rows.length);
    this.ports.onTrouble('lanes take no records and are detached', { partition: this.partition, lanes });
  }

  /** Progress speaks for all lanes; of those that got nothing of it the rows must say so first, or another owner could take them for complete. */
  private async tellSkipped({ waiting }: PartitionState, position: bigint): Promise<void> {
    const rows = waiting.all();
    const ours = await this.ports.state.skipBackfills(rows, position);
    if (ours.length < rows.length) throw new Error(`another router fills lanes of partition ${this.partition}`);
    for (const row of ours) waiting.update(row);
  }

  private exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => {});
    return done;
  }
}

/** The row with the rules that closed its subscription below this table's place. */
function closedBy(table: RoutingTable, row: BackfillRow): BackfillRow | undefined {
  const rules = table.of(row.agency);
  const isClosed = rules !== undefined && rules.version >= row.rules.version && !rules.subscriptions.some(({ lane }) => lane === row.lane);
  return isClosed ? { ...row, rules } : undefined;
}
