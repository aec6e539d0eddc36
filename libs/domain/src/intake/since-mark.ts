import type { IndonesianZone } from '@simpul/contract';
import { localTime } from '../clock/index.ts';

/** How a service wants to be told a time. */
export type WrittenTime = 'rfc3339' | 'local' | 'epoch-seconds' | 'epoch-millis';

/** From when on to ask: the mark, and as much before it as changes may come late. */
export function askSince(mark: Date, overlapMinutes: number, writes: WrittenTime, zone: IndonesianZone): string {
  const from = new Date(mark.getTime() - overlapMinutes * 60_000);
  switch (writes) {
    case 'rfc3339':
      return localTime(from, zone);
    case 'local':
      return localTime(from, zone).slice(0, 19).replace('T', ' ');
    case 'epoch-seconds':
      return String(Math.floor(from.getTime() / 1_000));
    case 'epoch-millis':
      return String(from.getTime());
  }
}

/**
 * The mark after a row's time of change. It never moves back, and never behind `now`: a row that says that it was changed tomorrow would hide all
 * that changes until then.
 */
export function laterMark(mark: Date | undefined, changedAt: Date, now: Date): Date {
  const seen = changedAt > now ? now : changedAt;
  return mark !== undefined && mark >= seen ? mark : seen;
}
