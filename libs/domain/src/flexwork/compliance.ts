import type { Acknowledgement, Headcount, Policy, Quota, ServiceKind } from './policy.ts';
import { SERVICE_KINDS } from './policy.ts';

/** One agency's numbers on one date for one unit and service kind, as they are counted. '' = not known. */
export interface FlexworkCount {
  unit: string;
  serviceKind: ServiceKind | '';
  headcount: number;
  /** With an arrangement to work from home on that date. */
  planned: number;
  /** Who do work from home. */
  actual: number;
}

export interface AgainstQuota {
  /** Null = of staff whose service kind is not known. */
  serviceKind: ServiceKind | null;
  headcount: number;
  /** Whether the agency stated the headcount itself, or the roster counts it. */
  headcountFrom: 'acknowledgement' | 'roster';
  /** How many may work from home; null = the policy has no quota for this kind. */
  limit: number | null;
  planned: number;
  actual: number;
  /** Null where there is no limit. */
  exceeded: boolean | null;
}

export interface AgencyCompliance {
  agency: string;
  acknowledgedAt: string | null;
  byServiceKind: AgainstQuota[];
  units: ({ unit: string | null } & AgainstQuota)[];
}

/** How an agency stands against a policy on one date. An agency's headcount is what it stated when it acknowledged; a unit's is the roster's. */
export function complianceOf(policy: Policy, agency: string, counts: readonly FlexworkCount[], acknowledged: Acknowledgement | undefined): AgencyCompliance {
  const kinds = ([...SERVICE_KINDS, ''] as const).filter((kind) => policy.quotas.some(({ serviceKind }) => serviceKind === kind) || counts.some(({ serviceKind }) => serviceKind === kind));
  const whole = kinds.map((kind) => {
    const own = counts.filter(({ serviceKind }) => serviceKind === kind);
    const stated = acknowledged?.headcounts.find(({ serviceKind }) => serviceKind === kind);
    return against(policy.quotas, { unit: '', serviceKind: kind, headcount: sum(own, 'headcount'), planned: sum(own, 'planned'), actual: sum(own, 'actual') }, stated);
  });
  const units = counts.map((count) => ({ unit: count.unit === '' ? null : count.unit, ...against(policy.quotas, count, undefined) }));
  return { agency, acknowledgedAt: acknowledged?.at ?? null, byServiceKind: whole, units };
}

function against(quotas: readonly Quota[], { serviceKind, headcount, planned, actual }: FlexworkCount, stated: Headcount | undefined): AgainstQuota {
  const staff = stated?.headcount ?? headcount;
  const quota = quotas.find((one) => one.serviceKind === serviceKind);
  const limit = quota === undefined ? null : Math.floor((staff * quota.maxWfhPercent) / 100);
  return {
    serviceKind: serviceKind === '' ? null : serviceKind,
    headcount: staff,
    headcountFrom: stated === undefined ? 'roster' : 'acknowledgement',
    limit,
    planned,
    actual,
    exceeded: limit === null ? null : Math.max(planned, actual) > limit,
  };
}

function sum(counts: readonly FlexworkCount[], name: 'headcount' | 'planned' | 'actual'): number {
  return counts.reduce((total, count) => total + count[name], 0);
}
