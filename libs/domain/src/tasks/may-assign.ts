import { isWithin } from '../entitlement/recipients.ts';
import type { AgencyPlace, TaskKind } from './task.ts';

/** Whether one agency may direct another: the centre every region, a province those within it, each itself. */
export function isSuperior(one: AgencyPlace, other: AgencyPlace): boolean {
  if (one.id === other.id) return true;
  if (!isRegional(other)) return false;
  if (!isRegional(one)) return true;
  if (one.kind !== 'province' || other.kind === 'province') return false;
  return one.regionCode !== undefined && other.regionCode !== undefined && isWithin(other.regionCode, one.regionCode);
}

/** Who may raise what to whom: an ASSIGNMENT a superior, a REQUEST or a PROBLEM anybody. */
export function mayAssign(kind: TaskKind, from: AgencyPlace, to: AgencyPlace): boolean {
  return kind !== 'ASSIGNMENT' || isSuperior(from, to);
}

/** What a task becomes when it is passed on: an assignment stays one where the forwarder is a superior; to others it is a request. */
export function kindForwarded(kind: TaskKind, from: AgencyPlace, to: AgencyPlace): TaskKind {
  return mayAssign(kind, from, to) ? kind : 'REQUEST';
}

export function isRegional({ kind }: Pick<AgencyPlace, 'kind'>): boolean {
  return kind === 'province' || kind === 'regency' || kind === 'city';
}
