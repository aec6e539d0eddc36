import { setTimeout as sleep } from 'node:timers/promises';
import { TopicsRefused, type BackfillRow, type NewRecord } from '@simpul/domain';
import type { RouterPorts } from '../partition/partition-router.ts';
import { WINDOW_POSITIONS } from '../partition/restore-window.ts';
import type { PartitionState } from '../partition/route-records.ts';
import { copiesFor } from './copies-for.ts';
import { LogScan } from './log-scan.ts';

/** So few offsets behind, a lane is brought up to the router's position in one go, while no batch is routed. */
const NEAR = 2_000n;
/** Between chunks: live copies go first. */
const THROTTLE_MS = 2;
const TROUBLE_MS = 1_000;
const REFUSED_MS = 5_000;

/** Fills the waiting lanes of one partition from the log, all in one pass, until each may have live copies (design §4.3). */
export class BackfillRun {
  private readonly ports: RouterPorts;
  private readonly state: PartitionState;
  /** Runs work while no batch is routed. */
  private readonly exclusive: (work: () => Promise<void>) => Promise<void>;
  private readonly ending = new AbortController();
  private running: Promise<void> | undefined;
  private scan: LogScan | undefined;
  /** Lane → when to try it again. */
  private readonly refused = new Map<string, number>();
  /** Rows that another owner took over. */
  private readonly lost = new Set<string>();

  constructor(ports: RouterPorts, state: PartitionState, exclusive: (work: () => Promise<void>) => Promise<void>) {
    this.ports = ports;
    this.state = state;
    this.exclusive = exclusive;
  }

  wake(): void {
    if (this.running !== undefined || this.ending.signal.aborted || this.state.waiting.size === 0) return;
    this.running = this.run().finally(() => {
      this.running = undefined;
    });
  }

  stop(): void {
    this.ending.abort();
  }

  async ended(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.ending.signal.aborted && [...this.state.waiting.keys()].some((lane) => !this.lost.has(lane))) {
      try {
        await this.step();
      } catch {
        this.scan = undefined;
        if (this.ending.signal.aborted) return;
        this.ports.onTrouble('a backfill waits for Kafka or Postgres', { partition: this.state.partition });
        await this.pause(TROUBLE_MS);
      }
    }
  }

  private async step(): Promise<void> {
    const rows = this.ready();
    if (rows.length === 0) return this.pause(TROUBLE_MS);
    const near = rows.filter(({ next }) => this.state.position - next <= NEAR);
    if (near.length > 0) return this.exclusive(() => this.bringUp(near.map(({ lane }) => lane)));
    await this.copyOn(rows, this.state.position);
    await this.pause(THROTTLE_MS);
  }

  private ready(): BackfillRow[] {
    const now = Date.now();
    return [...this.state.waiting.values()].filter(({ lane }) => !this.lost.has(lane) && (this.refused.get(lane) ?? 0) <= now);
  }

  /** Copies the rest up to the router's position; then these lanes have live copies. */
  private async bringUp(lanes: readonly string[]): Promise<void> {
    const { position, waiting } = this.state;
    const asked = new Set(lanes);
    for (;;) {
      const rows = this.ready().filter(({ lane }) => asked.has(lane));
      if (rows.every(({ next }) => next >= position)) {
        const finished = await this.ports.state.finishBackfills(rows);
        for (const { lane } of finished) waiting.delete(lane);
        this.lose(rows, finished);
        return;
      }
      await this.copyOn(rows, position);
    }
  }

  private async copyOn(rows: readonly BackfillRow[], end: bigint): Promise<void> {
    const { partition, waiting } = this.state;
    const from = rows.reduce((min, { next }) => (next < min ? next : min), end);
    if (this.scan?.at !== from) this.scan = await LogScan.open(this.ports.lanes, partition, this.ports.idKey, from, WINDOW_POSITIONS);
    const records = await this.scan.read(end);
    const { copies, rules, closed } = copiesFor(rows, records);
    await this.append(copies);
    const next = this.scan.at;
    const behind = rows.filter((row) => row.next < next && !((this.refused.get(row.lane) ?? 0) > Date.now()));
    const moved = await this.ports.state.advanceBackfills(behind.map((row) => ({ ...row, next, rules: rules.get(row.lane) ?? row.rules })));
    for (const row of moved) waiting.set(row.lane, row);
    this.lose(behind, moved);
    const over = moved.filter(({ lane }) => closed.has(lane));
    for (const { lane } of await this.ports.state.finishBackfills(over)) waiting.delete(lane);
  }

  /** A lane that refuses is left where it is and tried again later. */
  private async append(all: readonly NewRecord[]): Promise<void> {
    let copies = all;
    while (copies.length > 0) {
      try {
        await this.ports.log.append(copies);
        this.ports.count('backfilled', copies.length);
        return;
      } catch (error) {
        if (!(error instanceof TopicsRefused)) throw error;
        for (const lane of error.topics) this.refused.set(lane, Date.now() + REFUSED_MS);
        copies = copies.filter(({ topic }) => !error.topics.includes(topic));
      }
    }
  }

  private lose(asked: readonly BackfillRow[], kept: readonly BackfillRow[]): void {
    const ours = new Set(kept.map(({ lane }) => lane));
    for (const { lane } of asked) if (!ours.has(lane)) this.lost.add(lane);
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.ending.signal }).catch(() => {});
  }
}
