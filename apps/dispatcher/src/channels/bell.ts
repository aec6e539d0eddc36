import type { Clock } from '@simpul/platform';

/** One who waits for something to do; a ring that comes while he works is not lost. */
export class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(private readonly clock: Clock) {}

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Until it rings, at the latest at this time. */
  async wait(until?: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const undo = until === undefined ? () => {} : this.clock.at(until, resolve);
        this.wake = () => {
          undo();
          resolve();
        };
      });
    }
    this.wake = undefined;
    this.rung = false;
  }
}
