import { isOpenArrangement, type Arrangement, type ArrangementState, type Decider } from './arrangement.ts';
import { evolveArrangement, type ArrangementFact } from './facts.ts';
import { overlapOf } from './overlap.ts';

export const ARRANGEMENT_STEPS = ['approve', 'reject', 'withdraw', 'revoke'] as const;
export type ArrangementStep = (typeof ARRANGEMENT_STEPS)[number];

const ALLOWED: Readonly<Record<ArrangementState, readonly ArrangementStep[]>> = {
  REQUESTED: ['approve', 'reject', 'withdraw'],
  APPROVED: ['withdraw', 'revoke'],
  ACTIVE: ['revoke'],
  ENDED: [],
  REJECTED: [],
  WITHDRAWN: [],
  REVOKED: [],
};

const FACT_OF = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn', revoke: 'revoked' } as const;

export interface ArrangementCommand {
  step: ArrangementStep;
  /** Now, RFC 3339 with the offset of the employee's zone. */
  at: string;
  by?: Decider;
  reason?: string;
}

export type ArrangementRefusal =
  | { refusal: 'kept-elsewhere' }
  | { refusal: 'illegal-step'; state: ArrangementState; allowed: readonly ArrangementStep[] }
  | { refusal: 'reason-missing' }
  | { refusal: 'period-over'; endDate: string }
  | { refusal: 'overlap'; with: string; date: string };

/** What a step makes of an arrangement, and of the one whose place it takes. */
export interface SteppedArrangements {
  changed: { arrangement: Arrangement; facts: ArrangementFact[] }[];
}

/** The steps open to an arrangement through the API. */
export function openSteps({ origin, state }: Pick<Arrangement, 'origin' | 'state'>): readonly ArrangementStep[] {
  return origin === 'reported' ? [] : ALLOWED[state];
}

/** `others`: the employee's further arrangements. */
export function decideArrangement(command: ArrangementCommand, arrangement: Arrangement, others: readonly Arrangement[]): SteppedArrangements | ArrangementRefusal {
  const { step, at, by, reason } = command;
  const { origin, state, endDate, supersedes } = arrangement;
  if (origin === 'reported') return { refusal: 'kept-elsewhere' };
  if (!ALLOWED[state].includes(step)) return { refusal: 'illegal-step', state, allowed: ALLOWED[state] };
  if ((step === 'reject' || step === 'revoke') && reason === undefined) return { refusal: 'reason-missing' };
  const fact: ArrangementFact = { kind: FACT_OF[step], at, ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
  const stepped = { arrangement: evolveArrangement(arrangement, fact), facts: [fact] };
  if (step !== 'approve') return { changed: [stepped] };
  if (endDate < at.slice(0, 10)) return { refusal: 'period-over', endDate };
  const decided = others.filter((other) => other.id !== supersedes && (other.state === 'APPROVED' || other.state === 'ACTIVE'));
  const refused = firstOverlap(arrangement, decided);
  return refused ?? { changed: [stepped, ...supersededBy(arrangement, others, at)] };
}

/** Only what the same agency arranged stands in its way: what another says of its staff is listed, and binds nobody. */
export function firstOverlap(arrangement: Pick<Arrangement, 'agency' | 'flexKind' | 'startDate' | 'lastDay' | 'weekdays'>, others: readonly Arrangement[]): Extract<ArrangementRefusal, { refusal: 'overlap' }> | undefined {
  for (const other of others) {
    const date = other.agency === arrangement.agency ? overlapOf(arrangement, other) : undefined;
    if (date !== undefined) return { refusal: 'overlap', with: other.id, date };
  }
  return undefined;
}

/** What becomes of the arrangement whose place an approved one takes: one that begins before it is cut short, any other is withdrawn. */
export function supersededBy({ id, startDate, supersedes }: Arrangement, others: readonly Arrangement[], at: string): { arrangement: Arrangement; facts: ArrangementFact[] }[] {
  const old = others.find((other) => other.id === supersedes && isOpenArrangement(other));
  if (old === undefined) return [];
  if (old.state === 'ACTIVE' || (old.state === 'APPROVED' && old.startDate < startDate)) {
    return [{ arrangement: { ...old, cut: { on: startDate, cause: 'EXPIRED' }, revision: old.revision + 1 }, facts: [] }];
  }
  const fact: ArrangementFact = { kind: 'withdrawn', at, reason: `superseded by ${id}` };
  return [{ arrangement: evolveArrangement(old, fact), facts: [fact] }];
}
