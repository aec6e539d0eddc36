import type { Clock } from '@simpul/platform';

/** Until that time or until `signal` fires, whichever comes first. */
export async function waitUntil(clock: Clock, time: number, signal: AbortSignal): Promise<void> {
  // A clock may call early.
  while (!signal.aborted && clock.now() < time) {
    await new Promise<void>((resolve) => {
      const end = () => {
        undo();
        signal.removeEventListener('abort', end);
        resolve();
      };
      const undo = clock.at(time, end);
      signal.addEventListener('abort', end);
    });
  }
}
