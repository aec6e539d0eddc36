import type { SimpulEvent, WorklocationStatusChanged } from '@simpul/contract';
import { publisherOf, recordOf, sequenceIn, type Placement } from '../roster/index.ts';

export const WORK_STATUSES = ['WFO', 'WFH', 'WFA', 'DUTY_TRAVEL', 'LEAVE', 'ABSENT', 'OFF'] as const;
export type WorkStatus = WorklocationStatusChanged['status'];

/** What one source says of where an employee works on one local date. */
export interface DayClaim {
  /** Of one source's record, one leave or one arrangement: the same key is the same claim. */
  key: string;
  kind: 'record' | 'leave' | 'arrangement';
  status: WorkStatus;
  /** Of a record's versions the one with the greater text is the newer. */
  sequence?: string;
  /** The agency whose word it is. */
  by?: string;
  /** When it happened, milliseconds since 1970. */
  at?: number;
  /** The arrangement or leave, or the arrangement that a record names. */
  id?: string;
  rawStatus?: string;
  /** RFC 3339 with offset. */
  checkInAt?: string;
  checkOutAt?: string;
}

/**
 * Which source wins on one date: LEAVE > DUTY_TRAVEL > check-in > active arrangement. A source that says "absent" or "off" has
 * not seen the person come in, so any check-in is above it; it is still a word on the day, which an arrangement (a plan) is not.
 */
const PRECEDENCE: Readonly<Record<WorkStatus, number>> = { LEAVE: 5, DUTY_TRAVEL: 4, WFO: 3, WFH: 3, WFA: 3, OFF: 2, ABSENT: 1 };

function rankOf({ kind, status }: DayClaim): number {
  return kind === 'arrangement' ? 0 : PRECEDENCE[status];
}

/** Who has authority over where a person works: their working agency, the one that holds their file, and BKN. */
export function speakersFor({ agency, homeAgency }: Pick<Placement, 'agency' | 'homeAgency'>): readonly string[] {
  return [agency, homeAgency, 'bkn'];
}

/**
 * The claim that holds; undefined = nobody said. What others than `speakers` say counts only where these say nothing; left out: all are
 * equal. The order of the claims does not matter: among equals the later one holds.
 */
export function whoHolds(claims: readonly DayClaim[], speakers?: readonly string[]): DayClaim | undefined {
  const own = speakers === undefined ? claims : claims.filter(({ by }) => by === undefined || speakers.includes(by));
  let best: DayClaim | undefined;
  for (const claim of own.length > 0 ? own : claims) if (best === undefined || isAbove(claim, best)) best = claim;
  return best;
}

function isAbove(one: DayClaim, other: DayClaim): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank > otherRank;
  const [at, otherAt] = [one.at ?? 0, other.at ?? 0];
  return at === otherAt ? one.key > other.key : at > otherAt;
}

/** The claims with one more; the same list when it says nothing new: its record's newer version is there already. */
export function putClaim(claims: readonly DayClaim[], claim: DayClaim): readonly DayClaim[] {
  const known = claims.find(({ key }) => key === claim.key);
  if (known === undefined) return [...claims, claim];
  if ((claim.sequence ?? '') <= (known.sequence ?? '') && (claim.kind === 'record' || claim.status === known.status)) return claims;
  return claims.map((other) => (other === known ? claim : other));
}

export function dropClaim(claims: readonly DayClaim[], key: string): readonly DayClaim[] {
  return claims.some((claim) => claim.key === key) ? claims.filter((claim) => claim.key !== key) : claims;
}

/** What a check-in system's event says of its date. */
export function claimIn(event: SimpulEvent<'id.go.asn.worklocation.status-changed.v1'>): DayClaim {
  const { status, rawStatus, arrangementId, checkInAt, checkOutAt, occurredAt } = event.data;
  return {
    key: `r:${recordOf(event)}`,
    kind: 'record',
    status,
    sequence: sequenceIn(event),
    by: publisherOf(event),
    at: Date.parse(occurredAt),
    rawStatus,
    ...(arrangementId === undefined ? {} : { id: arrangementId }),
    ...(checkInAt === undefined ? {} : { checkInAt }),
    ...(checkOutAt === undefined ? {} : { checkOutAt }),
  };
}
