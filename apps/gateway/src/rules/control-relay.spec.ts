import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EVENTS_PARTITIONS, EVENTS_TOPIC, firstRules, HEADERS, LogUnavailable, StoreUnavailable, type AgencyRules, type Appended, type LogAppender, type NewRecord, type RulesStore } from '@simpul/domain';
import { MemoryLog } from '../../../../test/harness/memory-log.ts';
import { ControlRelay } from './control-relay.ts';
import type { LaneJanitor } from './lane-janitor.ts';

Logger.overrideLogger(false);

const rulesOf = (agency: string): AgencyRules => firstRules({ id: agency, name: agency, kind: 'city', timeZone: 'Asia/Jakarta' });

/** The outbox and the one lock that several processes share. */
class Outbox implements Pick<RulesStore, 'pendingControl' | 'controlAppended' | 'asRelay'> {
  readonly rows: { rules: AgencyRules; appended: boolean }[] = [];
  private holder: ((error: Error) => void) | undefined;

  propose(...agencies: string[]): void {
    for (const agency of agencies) this.rows.push({ rules: rulesOf(agency), appended: false });
  }

  async pendingControl(limit: number): Promise<{ outboxId: number; rules: AgencyRules }[]> {
    return this.rows.map(({ rules, appended }, outboxId) => ({ outboxId, rules, appended })).filter(({ appended }) => !appended).slice(0, limit);
  }

  async controlAppended(outboxId: number): Promise<void> {
    (this.rows[outboxId] as { appended: boolean }).appended = true;
  }

  async asRelay(work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.holder !== undefined) return false;
    const ending = new AbortController();
    const lost = new Promise<never>((_, reject) => (this.holder = reject));
    const done = work(ending.signal);
    try {
      await Promise.race([done, lost]);
      return true;
    } finally {
      this.holder = undefined;
      ending.abort();
      await done.catch(() => {});
    }
  }

  loseLock(): void {
    this.holder?.(new StoreUnavailable('the connection that held a lock was lost'));
  }

  async drained(): Promise<void> {
    while (this.rows.some(({ appended }) => !appended)) await turn();
  }
}

/** Refuses as long as it is told to, and counts who appends at the same time. */
class Flaky implements LogAppender {
  refusals = 0;
  most = 0;
  private now = 0;
  hold: Promise<void> = Promise.resolve();
  constructor(readonly log: MemoryLog) {}

  async append(records: readonly NewRecord[]): Promise<Appended[]> {
    this.most = Math.max(this.most, ++this.now);
    try {
      await this.hold;
      if (records.length > 0 && this.refusals-- > 0) throw new LogUnavailable('away');
      return await this.log.append(records);
    } finally {
      this.now--;
    }
  }

  async close(): Promise<void> {}
}

const setUp = () => {
  const log = new MemoryLog([{ name: EVENTS_TOPIC, partitions: EVENTS_PARTITIONS }]);
  const [outbox, flaky] = [new Outbox(), new Flaky(log)];
  const start = () => {
    const relay = new ControlRelay(outbox as unknown as RulesStore, flaky, { sweep: async () => {} } as unknown as LaneJanitor);
    relay.onApplicationBootstrap();
    return relay;
  };
  /** Which agencies' rules stand in a partition, in its order. */
  const told = (partition: number) => log.of(EVENTS_TOPIC).filter((record) => record.partition === partition && record.headers[HEADERS.control] !== undefined).map(({ value }) => (JSON.parse(String(value)) as AgencyRules).agency);
  return { outbox, flaky, start, told };
};

describe('the relay of control records', () => {
  it('given several gateways, when rules are proposed, then one carries them, oldest first, once into every partition', async () => {
    const { outbox, flaky, start, told } = setUp();
    const many = Array.from({ length: 120 }, (_, i) => `kota-${i}`);
    outbox.propose(...many);
    const relays = [start(), start(), start()];
    await outbox.drained();
    outbox.propose('kab-z');
    for (const relay of relays) relay.wake();
    await outbox.drained();
    for (const relay of relays) await relay.onApplicationShutdown();
    for (let partition = 0; partition < EVENTS_PARTITIONS; partition++) expect(told(partition)).toEqual([...many, 'kab-z']);
    expect(flaky.most).toBe(1);
  });

  it('given the log is away, when it comes back, then all is carried in order', async () => {
    const { outbox, flaky, start, told } = setUp();
    flaky.refusals = 1;
    outbox.propose('kota-a', 'kota-b');
    const relay = start();
    await outbox.drained();
    await relay.onApplicationShutdown();
    expect(told(23)).toEqual(['kota-a', 'kota-b']);
  });

  it('given the lock is lost in the middle of an append, when it is taken again, then the process appends one at a time and nothing is missing', async () => {
    const { outbox, flaky, start, told } = setUp();
    let release = () => {};
    flaky.hold = new Promise((resolve) => (release = resolve));
    outbox.propose('kota-a');
    const relay = start();
    await turn();
    outbox.loseLock();
    relay.wake();
    for (let i = 0; i < 10; i++) await turn();
    release();
    await outbox.drained();
    await relay.onApplicationShutdown();
    expect([flaky.most, new Set(told(0))]).toEqual([1, new Set(['kota-a'])]);
  });

  it('given it rests, when the app stops, then it ends', async () => {
    const { start } = setUp();
    const [holder, other] = [start(), start()];
    await turn();
    await Promise.all([holder.onApplicationShutdown(), other.onApplicationShutdown()]);
  });
});
