import type { BackfillRow } from '@simpul/domain';

/** The lanes of one log partition that get no live copies now, each with the row that says from where on it is filled. */
export class WaitingLanes {
  private readonly rows = new Map<string, BackfillRow>();

  constructor(rows: readonly BackfillRow[] = []) {
    for (const row of rows) this.wait(row);
  }

  get size(): number {
    return this.rows.size;
  }

  has(lane: string): boolean {
    return this.rows.has(lane);
  }

  all(): BackfillRow[] {
    return [...this.rows.values()];
  }

  wait(row: BackfillRow): void {
    this.rows.set(row.lane, row);
  }

  leave(lane: string): void {
    this.rows.delete(lane);
  }

  /** How a row that was taken from here stands now; one that left or was opened anew meanwhile is no longer the same. */
  update(row: BackfillRow): void {
    if (this.isSame(row)) this.rows.set(row.lane, row);
  }

  /** The lane of this row gets live copies from now on. */
  finish(row: BackfillRow): void {
    if (this.isSame(row)) this.rows.delete(row.lane);
  }

  private isSame({ lane, epoch }: BackfillRow): boolean {
    return this.rows.get(lane)?.epoch === epoch;
  }
}
