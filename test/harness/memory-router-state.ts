import type { AgencyRules, BackfillRow, MetRules, RouterStateStore } from '@simpul/domain';

type Kept = BackfillRow & { done: boolean };

/** The router's state in memory, with the promises of its port: see `router-state.contract.ts`. */
export class MemoryRouterState implements RouterStateStore {
  private readonly met = new Map<number, Map<bigint, AgencyRules>>();
  private readonly rows = new Map<string, Kept>();

  async rulesBelow(partition: number, offset: bigint): Promise<AgencyRules[]> {
    const below = [...(this.met.get(partition) ?? [])].filter(([at]) => at < offset).sort(([a], [b]) => Number(a - b));
    return [...new Map(below.map(([, rules]) => [rules.agency, rules])).values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
  }

  async storeRules(partition: number, met: readonly MetRules[]): Promise<void> {
    const known = this.met.get(partition) ?? new Map<bigint, AgencyRules>();
    this.met.set(partition, known);
    for (const { offset, rules } of met) if (!known.has(offset)) known.set(offset, rules);
  }

  async takeBackfills(partition: number): Promise<BackfillRow[]> {
    const open = [...this.rows.values()].filter((row) => row.partition === partition && !row.done);
    return open.map((row) => this.keep({ ...row, epoch: row.epoch + 1 }));
  }

  async openBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    for (const row of rows) {
      const old = this.rows.get(nameOf(row));
      if (old === undefined) this.keep({ ...row, done: false });
      else if (startsAnew(row, old)) this.keep({ ...row, epoch: Math.max(old.epoch + 1, row.epoch), done: false });
    }
    return rows.flatMap((row) => this.where(row, () => true));
  }

  async advanceBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    return rows.flatMap((row) => this.where(row, isOurs).map(() => this.change(row, { next: row.next, rules: row.rules })));
  }

  async skipBackfills(rows: readonly BackfillRow[], position: bigint): Promise<BackfillRow[]> {
    return rows.flatMap((row) => this.where(row, isOurs).map(({ skipped }) => this.change(row, { skipped: skipped > position ? skipped : position })));
  }

  async finishBackfills(rows: readonly BackfillRow[]): Promise<BackfillRow[]> {
    return rows.flatMap((row) => this.where(row, (kept, given) => isOurs(kept, given) && kept.next >= kept.skipped).map(() => this.change(row, { done: true })));
  }

  async closeBackfills(rows: readonly BackfillRow[]): Promise<void> {
    for (const row of rows) if (this.where(row, (kept, given) => kept.rules.version <= given.rules.version).length > 0) this.change(row, { done: true });
  }

  /** Those that nobody has finished. */
  unfinished(): BackfillRow[] {
    return [...this.rows.values()].filter(({ done }) => !done).map(shown);
  }

  /** The row that stands under the same name, if it is open and passes. */
  private where(row: BackfillRow, passes: (kept: Kept, given: BackfillRow) => boolean): BackfillRow[] {
    const kept = this.rows.get(nameOf(row));
    return kept !== undefined && !kept.done && passes(kept, row) ? [shown(kept)] : [];
  }

  private change(row: BackfillRow, change: Partial<Kept>): BackfillRow {
    return this.keep({ ...(this.rows.get(nameOf(row)) as Kept), ...change });
  }

  private keep(row: Kept): BackfillRow {
    this.rows.set(nameOf(row), row);
    return shown(row);
  }
}

function startsAnew(row: BackfillRow, old: Kept): boolean {
  return row.reason === 'detached' ? old.done : row.rules.version > old.rules.version;
}

function isOurs(kept: Kept, given: BackfillRow): boolean {
  return kept.epoch === given.epoch;
}

function nameOf({ agency, subscription, partition }: BackfillRow): string {
  return JSON.stringify([agency, subscription, partition]);
}

function shown({ done: _, ...row }: Kept): BackfillRow {
  return row;
}
