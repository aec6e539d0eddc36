/** An event on its way into the log: written in the transaction of what it tells, published after it. */
export interface OutboxRow {
  id: bigint;
  /** The event as JSON. */
  event: string;
}

export interface OutboxStore {
  /** Oldest first; only the holder of the relay's lock calls it. */
  pending(app: string, limit: number): Promise<OutboxRow[]>;
  /** After the log has acknowledged them. */
  published(rows: readonly Pick<OutboxRow, 'id'>[]): Promise<void>;
  /**
   * Runs `work` while holding this app's one relay lock; false at once when another process holds it. `lost` fires when the lock is
   * lost; the answer comes after `work` has ended.
   */
  asRelay(app: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean>;
}
