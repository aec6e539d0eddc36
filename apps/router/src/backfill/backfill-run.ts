import { TopicsRefused, type BackfillRow, type NewRecord } from '@simpul/domain';
import type { PartitionState } from '../partition/route-records.ts';
import type { RouterLimits, RouterPorts } from '../router-ports.ts';
import { copiesFor } from './copies-for.ts';
import { LogScan } from './log-scan.ts';

/** Between chunks: live copies go first. */
const THROTTLE_MS = 2;
const TROUBLE_MS = 1_000;
const REFUSED_MS = 5_000;

/** Fills the waiting lanes of one partition from the log, all in one pass, until each may have live copies. */
export class BackfillRun {
  private readonly ports: RouterPorts;
  private readonly limits: RouterLimits;
  private readonly state: PartitionState;
  /** Runs work while no batch is routed. */
  private readonly exclusive: (work: () => Promise<void>) => Promise<void>;
  private readonly ending = new AbortController();
  private running = false;
  private run: Promise<void> = Promise.resolve();
  private scan: LogScan | undefined;
  /** Lane → when to try it again. */
  private readonly refused = new Map<string, number>();
  /** Rows, as they stand here, that another owner took over. */
  private readonly lost = new WeakSet<BackfillRow>();
  /** Rows, as they stand here, that another owner finished: the partition's next batch will not be told as progress, and starts it anew. */
  private readonly finished = new WeakSet<BackfillRow>();

  constructor(ports: RouterPorts, limits: RouterLimits, state: PartitionState, exclusive: (work: () => Promise<void>) => Promise<void>) {
    this.ports = ports;
    this.limits = limits;
    this.state = state;
    this.exclusive = exclusive;
  }

  wake(): void {
    if (!this.running) this.run = this.runOn();
  }

  stop(): void {
    this.ending.abort();
  }

  async ended(): Promise<void> {
    await this.run;
  }

  private async runOn(): Promise<void> {
    this.running = true;
    while (!this.ending.signal.aborted && this.unfilled().length > 0) {
      try {
        await this.step();
      } catch {
        if (this.ending.signal.aborted) break;
        this.ports.onTrouble('a backfill waits for Kafka or Postgres', { partition: this.state.partition });
        await this.pause(TROUBLE_MS);
      }
    }
    this.running = false;
  }

  private async step(): Promise<void> {
    if (this.unfilled().some((row) => this.lost.has(row))) return this.takeBack();
    const rows = this.ready();
    if (rows.length === 0) return this.pause(TROUBLE_MS);
    const { position } = this.state;
    const near = rows.filter(({ next, skipped }) => position - next <= this.limits.nearOffsets && skipped <= position);
    if (near.length > 0) return this.exclusive(() => this.bringUp(new Set(near.map(({ lane }) => lane))));
    await this.copyOn(rows, position);
    await this.pause(THROTTLE_MS);
  }

  /** Those that are behind the router, or level with it and only wait for being told so. */
  private unfilled(): BackfillRow[] {
    const { position, waiting } = this.state;
    return waiting.all().filter((row) => !this.finished.has(row) && (row.next < position || row.skipped <= position));
  }

  private ready(): BackfillRow[] {
    const now = this.ports.clock.now();
    return this.unfilled().filter((row) => !this.lost.has(row) && (this.refused.get(row.lane) ?? now) <= now);
  }

  /** Whoever took our rows may be gone by now; if it is us who are no longer the owner, we are told to stop before long. */
  private async takeBack(): Promise<void> {
    const { partition, waiting } = this.state;
    await this.pause(TROUBLE_MS);
    if (this.ending.signal.aborted) return;
    await this.exclusive(async () => {
      const taken = new Map((await this.ports.state.takeBackfills(partition)).map((row) => [row.lane, row]));
      for (const row of waiting.all()) {
        const ours = taken.get(row.lane);
        if (ours === undefined) this.finished.add(row);
        else waiting.wait(ours);
      }
    });
  }

  /** Copies the rest up to the router's position; then these lanes have live copies. */
  private async bringUp(lanes: ReadonlySet<string>): Promise<void> {
    const { position, waiting } = this.state;
    for (;;) {
      const rows = this.ready().filter(({ lane, next }) => lanes.has(lane) && next < position);
      if (rows.length === 0) break;
      await this.copyOn(rows, position);
    }
    const level = this.unfilled().filter(({ lane, next, skipped }) => lanes.has(lane) && next >= position && skipped <= position);
    const finished = await this.ports.state.finishBackfills(level);
    for (const row of finished) waiting.finish(row);
    this.lose(level, finished);
  }

  private async copyOn(rows: readonly BackfillRow[], end: bigint): Promise<void> {
    const { partition, waiting } = this.state;
    const from = rows.reduce((min, { next }) => (next < min ? next : min), end);
    if (this.scan?.at !== from) this.scan = await LogScan.open({ ...this.limits, lanes: this.ports.lanes, idKey: this.ports.idKey, partition }, from);
    const records = await this.scan.read(end);
    const { at } = this.scan;
    const { copies, rules } = copiesFor(rows, records);
    const refused = await this.append(copies);
    const copied = rows.filter(({ lane, next }) => next < at && !refused.has(lane));
    const moved = await this.ports.state.advanceBackfills(copied.map((row) => ({ ...row, next: at, rules: rules.get(row.lane) ?? row.rules })));
    for (const row of moved) waiting.update(row);
    this.lose(copied, moved);
  }

  /** Returns the lanes that refused: each is left where it is and tried again later. */
  private async append(all: readonly NewRecord[]): Promise<Set<string>> {
    const refused = new Set<string>();
    for (let copies = all; copies.length > 0; copies = copies.filter(({ topic }) => !refused.has(topic))) {
      try {
        await this.ports.log.append(copies);
        this.ports.count('backfilled', copies.length);
        break;
      } catch (error) {
        if (!(error instanceof TopicsRefused)) throw error;
        for (const lane of error.topics) {
          refused.add(lane);
          this.refused.set(lane, this.ports.clock.now() + REFUSED_MS);
        }
      }
    }
    return refused;
  }

  private lose(asked: readonly BackfillRow[], kept: readonly BackfillRow[]): void {
    const ours = new Set(kept.map(({ lane }) => lane));
    for (const row of asked) if (!ours.has(row.lane)) this.lost.add(row);
  }

  private async pause(ms: number): Promise<void> {
    await this.ports.clock.pause(ms, this.ending.signal);
  }
}
