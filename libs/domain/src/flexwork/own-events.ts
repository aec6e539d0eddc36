import type { Agency, EventDataByType, SimpulEvent } from '@simpul/contract';
import { ownEvent, type OwnFact } from '../outbox/index.ts';
import type { Arrangement } from './arrangement.ts';
import type { ArrangementFact } from './facts.ts';
import { REMOTE_WORK_SYSTEM } from './hear-report.ts';
import type { Acknowledgement, Policy } from './policy.ts';

/** What happened to an arrangement here, as events; `arrangement` as it stands after the last of them. The agency that holds it speaks. */
export function arrangementEvents(arrangement: Arrangement, facts: readonly ArrangementFact[]): SimpulEvent[] {
  const { id, agency, region, revision } = arrangement;
  const about = { id: agency, ...(region === undefined ? {} : { regionCode: region }) };
  return facts.map((fact, ordinal) => ownEvent({ type: `id.go.asn.flexwork.${fact.kind}.v1` as const, system: REMOTE_WORK_SYSTEM, key: id, revision, ordinal, publisher: agency, about, data: dataOf(arrangement, fact) }));
}

export function policyEvent(policy: Policy, publisher: Pick<Agency, 'id' | 'regionCode'>): SimpulEvent {
  const { id, circularNo, title, startDate, endDate, quotas, publishedAt } = policy;
  const data: OwnFact<'id.go.asn.flexwork.policy-published.v1'>['data'] = {
    policyId: id,
    circularNo,
    ...(title === undefined ? {} : { title }),
    period: { startDate, endDate },
    quotas: quotas as EventDataByType['id.go.asn.flexwork.policy-published.v1']['quotas'],
    occurredAt: publishedAt,
  };
  return ownEvent({ type: 'id.go.asn.flexwork.policy-published.v1', system: REMOTE_WORK_SYSTEM, key: id, revision: 1, ordinal: 0, publisher: publisher.id, about: publisher, recipients: policy.recipients.split(','), data });
}

/** `revision`: how many times the agency has acknowledged this policy. */
export function acknowledgementEvent({ policyId, agency, headcounts, at }: Acknowledgement, about: Pick<Agency, 'id' | 'regionCode'>, policy: Policy, revision: number): SimpulEvent {
  return ownEvent({
    type: 'id.go.asn.flexwork.policy-acknowledged.v1',
    system: REMOTE_WORK_SYSTEM,
    key: `${policyId}/${agency}`,
    revision,
    ordinal: 0,
    publisher: agency,
    about,
    recipients: policy.publisher === agency ? [] : [policy.publisher],
    data: { policyId, by: { agency }, ...(headcounts.length === 0 ? {} : { headcounts: [...headcounts] }), occurredAt: at },
  });
}

function dataOf(arrangement: Arrangement, fact: ArrangementFact): Data {
  const { id, subject, homeAgency, unit } = arrangement;
  const common = { employeeId: subject, arrangementId: id, ...(homeAgency === undefined ? {} : { homeAgency }), ...(unit === undefined ? {} : { unit }), occurredAt: fact.at };
  switch (fact.kind) {
    case 'requested':
      return { ...common, ...termsOf(arrangement) };
    case 'activated':
      return common;
    case 'ended':
      return { ...common, endCause: fact.cause } as Data;
    default:
      return { ...common, decidedAt: fact.at, ...(fact.by === undefined ? {} : { decidedBy: fact.by }), ...(fact.reason === undefined ? {} : { reason: fact.reason }) } as Data;
  }
}

/** What the types have in common; that each has its own fields is checked against its schema. */
type Data = OwnFact<`id.go.asn.flexwork.${ArrangementFact['kind']}.v1`>['data'];

function termsOf({ flexKind, locationKind, startDate, endDate, weekdays, targetOutput, policyId, supersedes }: Arrangement) {
  return {
    flexKind,
    startDate,
    endDate,
    ...(locationKind === undefined ? {} : { locationKind }),
    ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }),
    ...(targetOutput === undefined ? {} : { targetOutput }),
    ...(policyId === undefined ? {} : { policyId }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}
