import { EVENTS_TOPIC, LogUnavailable, PROGRESS_TOPIC, TopicsRefused, type BackfillRow, type LogBatch, type NewRecord, type RouterStateStore } from '@simpul/domain';
import { MemoryLog } from '../../../test/harness/memory-log.ts';
import { MemoryRouterState } from '../../../test/harness/memory-router-state.ts';
import { PartitionRouter } from '../src/partition/partition-router.ts';
import type { RouterLimits, RouterPorts } from '../src/router-ports.ts';
import { Turns, type Turn } from './turns.ts';

export const PARTITION = 5;

/** Numbers that decide what happens next; when they are used up, always the first choice. */
export interface Choices {
  below(count: number): number;
}

/** Owners of one log partition, one after another and side by side, over a log and a store in memory. Each call of theirs waits for its turn. */
export class SimulatedRouters {
  readonly log: MemoryLog;
  readonly state = new MemoryRouterState();
  readonly turns = new Turns();
  /** The owner that the consumer group knows; those before it may not know yet. */
  owner = 0;
  private committed: bigint | null = null;
  private now = 0;
  private readonly alive = new Set<number>();
  private readonly choices: Choices;
  private readonly limits: RouterLimits;

  constructor(lanes: readonly string[], limits: RouterLimits, choices: Choices) {
    this.log = new MemoryLog([EVENTS_TOPIC, PROGRESS_TOPIC].map((name) => ({ name, partitions: PARTITION + 1 })).concat(lanes.map((name) => ({ name, partitions: 1 }))));
    this.limits = limits;
    this.choices = choices;
  }

  get living(): number[] {
    return [...this.alive];
  }

  /** The group gives the partition to a new owner; those before it go on until they notice. */
  start(): void {
    this.owner++;
    this.alive.add(this.owner);
    void this.drive(this.owner);
  }

  /** As `kill -9`: what it had under way with others may still happen there. */
  kill(owner: number): void {
    this.alive.delete(owner);
    for (const turn of this.turns.of(owner)) turn.orphan(this.choices.below(2) === 1);
  }

  async play(turn: Turn, fate: Parameters<Turn['go']>[0]): Promise<void> {
    this.now += 400;
    turn.go(fate);
    await settled();
  }

  end(): bigint {
    const fetched = this.log.fetch({ topic: EVENTS_TOPIC, partition: PARTITION, offset: 0n, maxBytes: 1 });
    return fetched.kind === 'records' ? fetched.highWatermark : 0n;
  }

  /** As a member of the consumer group treats its partition: gives it up and starts anew when a batch fails. */
  private async drive(owner: number): Promise<void> {
    while (this.alive.has(owner)) {
      const router = new PartitionRouter(this.portsOf(owner), PARTITION, this.limits);
      try {
        let at = await router.start(await this.turns.take(owner, () => this.committed));
        while (this.alive.has(owner)) {
          const batch = await this.turns.take(owner, () => this.batchFrom(at), () => this.end() > at);
          await router.handle(batch);
          at = (batch.records.at(-1)?.offset ?? at) + 1n;
          await this.turns.take(owner, () => this.commit(owner, at));
        }
      } catch {
        router.stop();
        if (owner !== this.owner && this.choices.below(3) > 0) this.alive.delete(owner);
        else await this.turns.take(owner, () => {}).catch(() => {});
      }
    }
  }

  private batchFrom(offset: bigint): LogBatch {
    const fetched = this.log.fetch({ topic: EVENTS_TOPIC, partition: PARTITION, offset, maxBytes: 1_000_000 });
    const records = fetched.kind === 'records' ? fetched.records.slice(0, 1 + this.choices.below(8)) : [];
    return { topic: EVENTS_TOPIC, partition: PARTITION, records, highWatermark: this.end() };
  }

  private commit(owner: number, offset: bigint): void {
    if (owner !== this.owner) throw new Error('the group knows another owner');
    this.committed = offset;
  }

  private append(records: readonly NewRecord[]): void {
    const refused = this.log.refusedOf(records);
    const breaks = this.choices.below(12) === 11;
    if (refused.length === 0 && !breaks) return void this.log.put(records);
    this.log.put(records.slice(0, this.choices.below(records.length + 1)));
    throw breaks ? new LogUnavailable('broke in the middle') : new TopicsRefused(refused);
  }

  private portsOf(owner: number): RouterPorts {
    const { turns, log, state } = this;
    const take = <T>(effect: () => T) => turns.take(owner, effect);
    const store = async <T>(work: (store: RouterStateStore) => Promise<T>): Promise<T> => take(() => work(state)).then((result) => result);
    return {
      idKey: 'a key for tests',
      count: () => {},
      onTrouble: () => {},
      clock: { now: () => this.now, pause: (_ms, signal) => (signal.aborted ? Promise.resolve() : take(() => {}).catch(() => {})) },
      lanes: { fetchLane: (fetch) => take(() => log.fetch(fetch)) },
      log: {
        append: async (records) => {
          const answer = await take(() => this.append(records)).catch((error: unknown) => error);
          if (answer instanceof TopicsRefused) throw answer;
          if (answer instanceof Error) throw new LogUnavailable(answer.message);
          return [];
        },
      },
      state: {
        rulesBelow: (partition, offset) => store((one) => one.rulesBelow(partition, offset)),
        storeRules: (partition, met) => store((one) => one.storeRules(partition, met)),
        takeBackfills: (partition) => store((one) => one.takeBackfills(partition)),
        openBackfills: (rows) => (rows.length === 0 ? NONE : store((one) => one.openBackfills(rows))),
        advanceBackfills: (rows) => (rows.length === 0 ? NONE : store((one) => one.advanceBackfills(rows))),
        skipBackfills: (rows, position) => (rows.length === 0 ? NONE : store((one) => one.skipBackfills(rows, position))),
        finishBackfills: (rows) => (rows.length === 0 ? NONE : store((one) => one.finishBackfills(rows))),
        closeBackfills: (rows) => (rows.length === 0 ? Promise.resolve() : store((one) => one.closeBackfills(rows))),
      },
    };
  }
}

const NONE: Promise<BackfillRow[]> = Promise.resolve([]);

/** Until nobody goes on by himself: all wait for a turn. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
