import type { Cell, Merge, SheetRow } from './xlsx-parts.ts';

/** Gives every row that a vertical merge covers the value of the merge's first cell. Rows are expected from top to bottom, as a sheet has them. */
export class MergedCells {
  private readonly merges: readonly Merge[];
  private next = 0;
  /** Column → the merge that covers it and its value: merges of a workbook do not overlap. */
  private readonly open = new Map<number, { merge: Merge; value: Cell }>();

  constructor(merges: readonly Merge[]) {
    this.merges = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
  }

  fill({ number, cells }: SheetRow): Cell[] {
    for (const [left, { merge, value }] of this.open) {
      if (merge.bottom < number) this.open.delete(left);
      else cells[left - 1] ??= value;
    }
    for (let merge = this.merges[this.next]; merge !== undefined && merge.top <= number; merge = this.merges[++this.next]) {
      // Where the file leaves a merge's first row out, the merge is empty.
      this.open.set(merge.left, { merge, value: merge.top === number ? cells[merge.left - 1] : undefined });
    }
    return Array.from(cells);
  }
}
