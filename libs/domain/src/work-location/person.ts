import type { IndonesianZone } from '@simpul/contract';
import { localDate } from '../clock/index.ts';
import type { Arrangement } from '../flexwork/index.ts';
import { placementOn, type Placement, type Said } from '../roster/index.ts';
import type { Leave } from './leave.ts';

/** An employee, as far as every event of theirs needs it. */
export interface Person {
  subject: string;
  /** In the order of their dates; none = not known yet. */
  placements: readonly Placement[];
  /** Through this date leaves and arrangements have been written into the days. */
  claimedThrough?: string;
  /** When something of theirs begins or ends next. */
  nextDue?: Date;
}

/** An employee with all that decisions about them need. */
export interface WholePerson extends Person {
  said: readonly Said[];
  arrangements: readonly Arrangement[];
  leaves: readonly Leave[];
}

export function unknownPerson(subject: string): WholePerson {
  return { subject, placements: [], said: [], arrangements: [], leaves: [] };
}

/** The zone where the employee works at a moment. */
export function zoneOfPerson(placements: readonly Placement[], now: Date): IndonesianZone {
  return placementOn(placements, localDate(now, 'Asia/Jakarta'))?.zone ?? 'Asia/Jakarta';
}

/** Today, where the employee works. */
export function todayOf(placements: readonly Placement[], now: Date): string {
  return localDate(now, zoneOfPerson(placements, now));
}
