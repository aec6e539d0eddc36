import { encodeCursor, type ChannelLeases, type Cursor, type Hold } from '@simpul/domain';

const RENEWALS = 2;

/** The committed cursor of a channel as this process knows it, and whether its subscriber has moved it by hand. */
export class KeptPosition {
  private known: string | null;
  private differed = 0;
  private last: Cursor | undefined;
  private savedAt = 0;

  constructor(
    private readonly leases: ChannelLeases,
    private readonly hold: Hold,
    position: string | null,
  ) {
    this.known = position;
  }

  get text(): string | null {
    return this.known;
  }

  /** Begins anew from what the store says. */
  restart(position: string | null): void {
    this.known = position;
    this.differed = 0;
    this.last = undefined;
  }

  /** When saving was tried last, by the caller's clock; undefined: there is nothing to save. */
  unsavedSince(cursor: Cursor): number | undefined {
    return cursor === this.last ? undefined : this.savedAt;
  }

  /** `moved`: somebody else has; `wasMoved` will tell with the renewals that follow. Throws `HoldLost`. */
  async save(cursor: Cursor, now: number): Promise<'saved' | 'moved'> {
    const text = encodeCursor(cursor);
    this.savedAt = now;
    if (text !== this.known) {
      if ((await this.leases.savePosition(this.hold, this.known, { cursor: text, next: cursor.next })) === 'moved') return 'moved';
      this.known = text;
    }
    this.differed = 0;
    this.last = cursor;
    return 'saved';
  }

  /** True: the store has another one, and not only because it was asked while we saved. */
  wasMoved(position: string | null): boolean {
    this.differed = position === this.known ? 0 : this.differed + 1;
    return this.differed >= RENEWALS;
  }
}
