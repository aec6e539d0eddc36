import type { AgencyKind } from '@simpul/contract';

/** What of an event its reader sees: all of it, or what remains without the fields that are marked `x-pii` in its schema. */
export type View = 'whole' | 'without-personal';

export interface ReadGrant {
  /** Every agency, all of a kind, or one by its id. */
  who: 'every agency' | AgencyKind | { agency: string };
  /** `own`: about itself, as working or home agency. `addressed`: it is among the recipients. `within`: of the regencies and cities in its region. */
  what: 'own' | 'addressed' | 'within' | 'everything';
  types: readonly string[];
  view: View;
}

export interface PublishGrant {
  who: ReadGrant['who'];
  /** `own`: about its own staff and its own tasks. `anyone`: about every agency's. */
  about: 'own' | 'anyone';
  types: readonly string[];
}

/** Who may read what, until an agency's own rules say less. Beyond this table `leaveKind` is for the home agency and BKN alone. */
export const READ_GRANTS: readonly ReadGrant[] = [
  { who: 'every agency', what: 'own', types: ['*'], view: 'whole' },
  { who: 'every agency', what: 'addressed', types: ['*'], view: 'whole' },
  { who: 'province', what: 'within', types: ['id.go.asn.worklocation.*', 'id.go.asn.flexwork.*'], view: 'without-personal' },
  { who: { agency: 'kemenpanrb' }, what: 'everything', types: ['*'], view: 'without-personal' },
  { who: { agency: 'bkn' }, what: 'everything', types: ['*'], view: 'whole' },
];

/** Who may publish what about whom. */
export const PUBLISH_GRANTS: readonly PublishGrant[] = [
  { who: 'every agency', about: 'own', types: ['*'] },
  { who: { agency: 'bkn' }, about: 'anyone', types: ['id.go.asn.employee.*'] },
  { who: { agency: 'kemenpanrb' }, about: 'anyone', types: ['id.go.asn.flexwork.policy-published.v1'] },
];

export function isGranted(who: ReadGrant['who'], agency: { agency: string; kind: AgencyKind }): boolean {
  if (typeof who === 'object') return who.agency === agency.agency;
  return who === 'every agency' || who === agency.kind;
}
