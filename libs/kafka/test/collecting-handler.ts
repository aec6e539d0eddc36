import type { LogBatch, PartitionHandler } from '@simpul/domain';

/** Remembers what it is told, and checks that starts and batches of one partition never overlap. */
export class CollectingHandler implements PartitionHandler {
  readonly alarms: string[] = [];
  /** Partition → the committed offset with which each of its starts came. */
  readonly started = new Map<number, (bigint | null)[]>();
  readonly stopped = new Set<number>();
  /** Partition → how many starts fail. */
  readonly failingStarts = new Map<number, number>();
  /** So many batches fail. */
  failingBatches = 0;
  /** Where to read from instead of the committed offset. */
  startAt: bigint | undefined;
  overlapping = false;
  private readonly busy = new Set<number>();
  private readonly records = new Map<number, string[]>();

  get count(): number {
    return [...this.records.values()].reduce((sum, { length }) => sum + length, 0);
  }

  values(partition: number): string[] {
    return this.records.get(partition) ?? [];
  }

  async start(partition: number, committed: bigint | null): Promise<bigint> {
    this.started.set(partition, [...(this.started.get(partition) ?? []), committed]);
    return this.alone(partition, () => {
      const failing = this.failingStarts.get(partition) ?? 0;
      this.failingStarts.set(partition, failing - 1);
      if (failing > 0) throw new Error('cannot start yet');
      return this.startAt ?? committed ?? 0n;
    });
  }

  async handle({ partition, records }: LogBatch): Promise<void> {
    await this.alone(partition, () => {
      if (this.failingBatches-- > 0) throw new Error('cannot handle it yet');
      this.records.set(partition, [...this.values(partition), ...records.map(({ value }) => String(value))]);
    });
  }

  stop(partition: number): void {
    this.stopped.add(partition);
  }

  private async alone<T>(partition: number, work: () => T): Promise<T> {
    if (this.busy.has(partition)) this.overlapping = true;
    this.busy.add(partition);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return work();
    } finally {
      this.busy.delete(partition);
    }
  }
}
