import { encodeProgress, PROGRESS_TOPIC, RoutingTable, TopicsRefused, type BackfillRow, type LaneReader, type LogAppender, type LogBatch, type NewRecord, type RouterStateStore } from '@simpul/domain';
import { BackfillRun } from '../backfill/backfill-run.ts';
import { restoreWindow } from './restore-window.ts';
import { routeRecords, type PartitionState, type RoutedRecords } from './route-records.ts';

export interface RouterPorts {
  log: Pick<LogAppender, 'append'>;
  lanes: Pick<LaneReader, 'fetchLane'>;
  state: RouterStateStore;
  /** Key of the ids' hashes; the same for every router. */
  idKey: string;
  count(outcome: 'copied' | 'doubled' | 'backfilled' | 'detached', records: number): void;
  /** For the operator; never holds record contents. */
  onTrouble(message: string, about: { partition: number; lanes?: readonly string[] }): void;
}

/** One partition of the log from its assignment until it is taken away. Its batches and the ends of its backfills take turns. */
export class PartitionRouter {
  readonly ports: RouterPorts;
  readonly partition: number;
  private state: PartitionState | undefined;
  private backfill: BackfillRun | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(ports: RouterPorts, partition: number) {
    this.ports = ports;
    this.partition = partition;
  }

  /** Where to read on. */
  async start(committed: bigint | null): Promise<bigint> {
    const { lanes, state: store } = this.ports;
    const { start, window } = await restoreWindow(lanes, this.partition, committed);
    const [rules, rows] = await Promise.all([store.rulesBelow(this.partition, start), store.takeBackfills(this.partition)]);
    const waiting = new Map(rows.map((row) => [row.lane, row]));
    this.state = { partition: this.partition, table: new RoutingTable(rules), window, position: start, waiting };
    this.backfill = new BackfillRun(this.ports, this.state, (work) => this.exclusive(work));
    this.backfill.wake();
    return start;
  }

  handle(batch: LogBatch): Promise<void> {
    return this.exclusive(() => this.route(batch));
  }

  stop(): void {
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
    await ports.state.storeRules(this.partition, routed.met);
    await this.open(state, routed.opened);
    await this.append(state, routed);
    await ports.log.append([{ topic: PROGRESS_TOPIC, partition: this.partition, value: encodeProgress(routed.progress), headers: {} }]);
    ports.count('copied', routed.copies.length);
    if (routed.doubled > 0) ports.count('doubled', routed.doubled);
    this.backfill?.wake();
  }

  /** What a replay meets again may be filled already, or half: the stored rows say. */
  private async open(state: PartitionState, opened: readonly BackfillRow[]): Promise<void> {
    if (opened.length === 0) return;
    for (const { lane } of opened) state.waiting.delete(lane);
    for (const row of await this.ports.state.openBackfills(opened)) state.waiting.set(row.lane, row);
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
        copies = copies.filter(({ topic }) => !state.waiting.has(topic));
      }
    }
  }

  /** A lane that takes nothing stands aside and is filled later from these records on; the others flow (G5). */
  private async detach(state: PartitionState, { before, progress }: RoutedRecords, lanes: readonly string[]): Promise<void> {
    const rows: BackfillRow[] = [];
    for (const rules of state.table.all()) {
      for (const { name, lane } of rules.subscriptions) {
        if (!lanes.includes(lane)) continue;
        rows.push({ agency: rules.agency, subscription: name, lane, partition: this.partition, next: progress.first, epoch: 0, reason: 'detached', rules: before.get(rules.agency) ?? rules });
      }
    }
    if (rows.length === 0) throw new TopicsRefused(lanes);
    for (const row of await this.ports.state.openBackfills(rows)) state.waiting.set(row.lane, row);
    this.ports.count('detached', rows.length);
    this.ports.onTrouble('lanes take no records and are detached', { partition: this.partition, lanes });
  }

  private exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => {});
    return done;
  }
}
