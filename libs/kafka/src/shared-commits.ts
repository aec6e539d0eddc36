/** Partition → offset after the last record handled. */
type Ends = Map<number, bigint>;

/** Commits of several partitions in one request: one is outstanding, what ends meanwhile goes with the next. */
export class SharedCommits {
  private waiting: Ends = new Map();
  private next: Promise<void> | undefined;
  private outstanding: Promise<unknown> = Promise.resolve();
  private readonly commit: (ends: ReadonlyMap<number, bigint>) => Promise<void>;

  constructor(commit: (ends: ReadonlyMap<number, bigint>) => Promise<void>) {
    this.commit = commit;
  }

  /** Resolves when it is committed; rejects with what `commit` throws. */
  add(partition: number, end: bigint): Promise<void> {
    this.waiting.set(partition, end);
    this.next ??= this.outstanding.then(() => this.send());
    return this.next;
  }

  private send(): Promise<void> {
    const ends = this.waiting;
    this.waiting = new Map();
    this.next = undefined;
    const sent = this.commit(ends);
    this.outstanding = sent.catch(() => {});
    return sent;
  }
}
