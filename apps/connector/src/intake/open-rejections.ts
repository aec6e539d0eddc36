import type { RejectionStore } from '@simpul/domain';

const TRUSTED_MS = 1_000;

/** Whether an agency has open rejections that a good record could close: asked for at most once a second per agency while it has none. */
export class OpenRejections {
  private readonly store: Pick<RejectionStore, 'list' | 'closeByKeys'>;
  private readonly noneSince = new Map<string, number>();

  constructor(store: Pick<RejectionStore, 'list' | 'closeByKeys'>) {
    this.store = store;
  }

  /** This process has just added some. */
  added(agency: string): void {
    this.noneSince.delete(agency);
  }

  /** `mended` tells the keys of the records that were good; it is asked only where some could be open. */
  async close(agency: string, mended: () => readonly string[], now: number): Promise<void> {
    if (now - (this.noneSince.get(agency) ?? 0) < TRUSTED_MS) return;
    const keys = mended();
    if (keys.length === 0) return;
    const { items } = await this.store.list(agency, { state: 'open', limit: 1 });
    if (items.length === 0) this.noneSince.set(agency, now);
    else await this.store.closeByKeys(agency, keys);
  }
}
