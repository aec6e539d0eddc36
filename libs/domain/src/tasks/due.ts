import type { IndonesianZone } from '@simpul/contract';
import { endOfLocalDay, localTime } from '../clock/local-time.ts';

/** When a task is due, RFC 3339 with offset: an instant as given, or the end of a date in the assignee's zone. */
export function dueTime(dueAt: string, zone: IndonesianZone): string {
  return dueAt.length === 10 ? localTime(endOfLocalDay(dueAt, zone), zone) : dueAt;
}
