import type { BatchRow, BatchStore } from '@simpul/domain';

interface Waiting {
  row: BatchRow;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const MOST = 500;

/** Writes the rows of small batches together: one write outstanding, what ends meanwhile is the next. */
export class BatchRecorder {
  private readonly store: Pick<BatchStore, 'record'>;
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(store: Pick<BatchStore, 'record'>) {
    this.store = store;
  }

  /** Resolves when the row is stored. Throws `StoreUnavailable`. */
  record(row: BatchRow): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      if (!this.writing) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const together = this.waiting.splice(0, MOST);
      try {
        await this.store.record(together.map(({ row }) => row));
        for (const { resolve } of together) resolve();
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.writing = false;
  }
}
