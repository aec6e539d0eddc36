import type { Clock } from '@simpul/platform';

/** The real time, and as much more as it was advanced by: what is only waited for need not be waited for. */
export class AdvancingClock implements Clock {
  private ahead = 0;
  private readonly waiting = new Set<{ time: number; call: () => void; timer: NodeJS.Timeout | undefined }>();

  now(): number {
    return Date.now() + this.ahead;
  }

  at(time: number, call: () => void): () => void {
    const entry = { time, call, timer: undefined as NodeJS.Timeout | undefined };
    const undo = () => {
      clearTimeout(entry.timer);
      this.waiting.delete(entry);
    };
    entry.timer = setTimeout(() => {
      undo();
      call();
    }, Math.max(0, time - this.now()));
    this.waiting.add(entry);
    return undo;
  }

  advance(ms: number): void {
    this.ahead += ms;
    for (const entry of [...this.waiting]) {
      if (entry.time > this.now()) continue;
      clearTimeout(entry.timer);
      this.waiting.delete(entry);
      entry.call();
    }
  }
}
