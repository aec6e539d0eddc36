import type { EventDataByType, SimpulEvent } from '@simpul/contract';
import { recordOf, sequenceIn } from '../roster/index.ts';
import type { Arrangement, ArrangementState, FlexworkTerms } from './arrangement.ts';
import { supersededBy } from './decide-arrangement.ts';
import { evolveArrangement, type ArrangementFact } from './facts.ts';

/** What an event about an arrangement made of it. */
export interface Heard {
  /** Those that changed, the one told of first. */
  changed: { arrangement: Arrangement; facts: ArrangementFact[] }[];
  /** Why it changed nothing though it should have. */
  problem?: 'step-out-of-order' | 'arrangement-unknown';
}

/** The name under which this app's own records stand in events. */
export const REMOTE_WORK_SYSTEM = 'simpul-remote-work';

type Told = Exclude<ArrangementFact['kind'], 'requested' | 'activated'>;
type Answer = Told | 'known' | 'late' | 'out-of-order';

const NOTHING: Heard = { changed: [] };

/**
 * What a reported fact means for an arrangement in each state. `known`: it says what holds already, or what came before it. `late`: a
 * newer version of the record takes its decision back. A request that is over is not opened again, nor one that has run its course.
 */
const MEANING: Readonly<Record<ArrangementState, Readonly<Record<Told, Answer>>>> = {
  REQUESTED: { approved: 'approved', rejected: 'rejected', withdrawn: 'withdrawn', revoked: 'revoked', ended: 'ended' },
  APPROVED: { approved: 'known', rejected: 'revoked', withdrawn: 'withdrawn', revoked: 'revoked', ended: 'ended' },
  ACTIVE: { approved: 'known', rejected: 'revoked', withdrawn: 'revoked', revoked: 'revoked', ended: 'ended' },
  ENDED: { approved: 'known', rejected: 'out-of-order', withdrawn: 'out-of-order', revoked: 'out-of-order', ended: 'known' },
  REJECTED: { approved: 'late', rejected: 'known', withdrawn: 'known', revoked: 'known', ended: 'out-of-order' },
  WITHDRAWN: { approved: 'late', rejected: 'known', withdrawn: 'known', revoked: 'known', ended: 'out-of-order' },
  REVOKED: { approved: 'late', rejected: 'known', withdrawn: 'known', revoked: 'known', ended: 'known' },
};

/** `all`: the employee's arrangements. The same event heard twice, or an old one heard late, changes nothing. */
export function hearReport(event: SimpulEvent, all: readonly Arrangement[]): Heard {
  const { arrangementId } = event.data as EventDataByType['id.go.asn.flexwork.approved.v1'];
  const known = all.find(({ id }) => id === arrangementId);
  // Made here, or told by us: what the log says of it is stored already.
  if (known?.origin === 'simpul' || (known !== undefined && event.data.sourceRecord.system === REMOTE_WORK_SYSTEM)) return NOTHING;
  if (event.type === 'id.go.asn.flexwork.requested.v1') return hearRequest(event as SimpulEvent<typeof event.type>, known);
  const fact = factIn(event);
  if (fact === undefined) return NOTHING;
  if (known === undefined) return { changed: [], problem: 'arrangement-unknown' };
  return hearDecision(event, fact, known, all);
}

function hearRequest(event: SimpulEvent<'id.go.asn.flexwork.requested.v1'>, known: Arrangement | undefined): Heard {
  const { record, sequence } = versionIn(event);
  const asked: Arrangement = {
    id: event.data.arrangementId,
    subject: event.subject,
    agency: event.agency,
    ...(event.data.homeAgency === undefined ? {} : { homeAgency: event.data.homeAgency }),
    ...(event.region === undefined ? {} : { region: event.region }),
    ...termsIn(event.data),
    origin: 'reported',
    state: 'REQUESTED',
    revision: (known?.revision ?? 0) + 1,
    requestedAt: event.data.occurredAt,
    lastDay: event.data.endDate,
    heard: { ...known?.heard, [record]: sequence },
  };
  if (known === undefined) return { changed: [{ arrangement: asked, facts: [] }] };
  // Only the record that asked can ask anew, by a newer version; of one at work that is a correction, which does not stop it.
  const before = known.heard?.[record];
  if (before === undefined || sequence <= before || known.state === 'ENDED') return NOTHING;
  const kept = known.state === 'ACTIVE' ? { state: known.state, ...(known.decision && { decision: known.decision }), ...(known.cut && { cut: known.cut }) } : {};
  return { changed: [{ arrangement: { ...asked, ...kept }, facts: [] }] };
}

function hearDecision(event: SimpulEvent, fact: Extract<ArrangementFact, { kind: Told }>, known: Arrangement, all: readonly Arrangement[]): Heard {
  const { record, sequence } = versionIn(event);
  const before = known.heard?.[record];
  const isNewer = before === undefined || sequence > before;
  const meaning = MEANING[known.state][fact.kind];
  if (meaning === 'known' || (before !== undefined && sequence < before)) return NOTHING;
  if (meaning === 'out-of-order') return isNewer ? { changed: [], problem: 'step-out-of-order' } : NOTHING;
  if (meaning === 'late' && !isNewer) return NOTHING;
  const kind = meaning === 'late' ? 'approved' : meaning;
  const arrangement = { ...evolveArrangement(known, kind === 'ended' ? fact : { ...fact, kind }), heard: { ...known.heard, [record]: sequence } };
  return { changed: [{ arrangement, facts: [] }, ...(kind === 'approved' ? supersededBy(arrangement, all, fact.at) : [])] };
}

function factIn({ type, data }: SimpulEvent): Extract<ArrangementFact, { kind: Told }> | undefined {
  if (type === 'id.go.asn.flexwork.ended.v1') {
    const { occurredAt, endCause } = data as EventDataByType[typeof type];
    return { kind: 'ended', at: occurredAt, cause: endCause };
  }
  const kind = /^id\.go\.asn\.flexwork\.(approved|rejected|withdrawn|revoked)\.v1$/.exec(type)?.[1];
  if (kind === undefined) return undefined;
  const { decidedAt, decidedBy, reason } = data as EventDataByType['id.go.asn.flexwork.approved.v1'];
  return { kind: kind as 'approved', at: decidedAt, ...(decidedBy === undefined ? {} : { by: decidedBy }), ...(reason === undefined ? {} : { reason }) };
}

function termsIn(data: EventDataByType['id.go.asn.flexwork.requested.v1']): FlexworkTerms {
  const { flexKind, locationKind, startDate, endDate, weekdays, targetOutput, policyId, supersedes, unit } = data;
  return {
    flexKind,
    startDate,
    endDate,
    ...(locationKind === undefined ? {} : { locationKind }),
    ...(weekdays === undefined ? {} : { weekdays }),
    ...(targetOutput === undefined ? {} : { targetOutput }),
    ...(policyId === undefined ? {} : { policyId }),
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Versions compare within one record only. */
function versionIn(event: SimpulEvent): { record: string; sequence: string } {
  return { record: recordOf(event), sequence: sequenceIn(event) };
}
