/** Changes of counts, added up by key before they are written: many people of one place on one date are one change. */
export class Sums {
  private readonly changes = new Map<string, { key: readonly string[]; change: number }>();

  add(key: readonly string[], change: number): void {
    const name = JSON.stringify(key);
    const known = this.changes.get(name);
    if (known === undefined) this.changes.set(name, { key, change });
    else known.change += change;
  }

  /** What is left of them, in one order for everybody: writers that take their rows in the same order never wait in a circle. */
  rows(): { key: readonly string[]; change: number }[] {
    return [...this.changes.entries()]
      .filter(([, { change }]) => change !== 0)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => row);
  }
}

/** Changes of everything that is counted. */
export class CountChanges {
  /** Date, region, agency, status → how many. */
  readonly statuses = new Sums();
  /** Region, agency, from date → how many more staff from then on. */
  readonly headcounts = new Sums();
  /** Date, agency, unit, service kind, `planned` or `actual` → how many from home. */
  readonly fromHome = new Sums();
  /** Agency, unit, service kind, from date → how many more staff from then on. */
  readonly unitHeadcounts = new Sums();
}
