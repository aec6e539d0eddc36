import type { FlexworkPolicyAcknowledged, FlexworkPolicyPublished } from '@simpul/contract';

export type ServiceKind = FlexworkPolicyPublished['quotas'][number]['serviceKind'];
export type Quota = FlexworkPolicyPublished['quotas'][number];
export type Headcount = NonNullable<FlexworkPolicyAcknowledged['headcounts']>[number];

export const SERVICE_KINDS: readonly ServiceKind[] = ['DIRECT_PUBLIC', 'ADMINISTRATION', 'LEADERSHIP_SUPPORT'];

/** A circular on flexible work. */
export interface Policy {
  id: string;
  publisher: string;
  circularNo: string;
  title?: string;
  startDate: string;
  endDate: string;
  quotas: readonly Quota[];
  /** Comma-separated, as in the event. */
  recipients: string;
  /** RFC 3339 with offset. */
  publishedAt: string;
  /** Of the versions heard the newest. */
  sequence: string;
}

/** That an agency has taken note of a policy, and how many staff it has per service kind. */
export interface Acknowledgement {
  policyId: string;
  agency: string;
  headcounts: readonly Headcount[];
  /** RFC 3339 with offset; the later one holds. */
  at: string;
}

/** An agency's own circular is for its own staff; only Kemenpan-RB addresses others. */
export function mayAddress(publisher: string, recipients: readonly string[]): boolean {
  return publisher === 'kemenpanrb' || recipients.every((recipient) => recipient === publisher);
}
