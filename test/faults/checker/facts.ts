import type { Acknowledged, Delivered, Says, Stepped } from './journal.ts';

/** The system that Simpul's own tasks are kept in. */
export const TASKS = 'simpul-tasks';

/** One event that the bus owes to whoever may have it. */
export interface Fact {
  /** The same for the fact and for the event that tells it. */
  name: string;
  publisher: string;
  type: string;
  agency: string;
  region?: string;
  recipients: readonly string[];
  /** What stands in order with it: its publisher's records, the steps of tasks, or the turns of one arrangement. */
  series: string;
  /** Its place there. */
  place: number;
}

/** The events that a record of each kind has to become, in this order. */
const TYPES: Readonly<Record<Says, readonly string[]>> = {
  'checked-in': ['worklocation.status-changed'],
  registered: ['employee.registered'],
  changed: ['employee.changed'],
  arranged: ['flexwork.requested', 'flexwork.approved'],
  promoted: ['employee.promoted'],
  ordered: ['task.assigned'],
  'passed-on': ['task.forwarded'],
};
const MOST_TYPES = 2;

/** `place`: the record's among those of its publisher. */
export function factsOfRecord({ publisher, says, key, version, agency, region }: Acknowledged, place: number): Fact[] {
  const recipients = says === 'ordered' || says === 'passed-on' ? [agency] : [];
  return TYPES[says].map((type, i) => ({ name: recordName(publisher, type, key, version), publisher, type, agency, ...(region === undefined ? {} : { region }), recipients, series: publisher, place: place * MOST_TYPES + i }));
}

/** `nth`: which of the task's steps of this kind it is, from 1. */
export function factOfStep({ task, fact, assigner, assignee }: Stepped, nth: number): Fact {
  const type = `task.${fact}`;
  return { name: stepName(task, type, nth), publisher: assigner, type, agency: assignee, recipients: [assigner, assignee], series: TASKS, place: nth };
}

/** The name of what a delivered event tells, unless it is a step of a task. */
export function nameOf({ publisher, type, record, arrangement }: Delivered): string {
  if (record.system === 'simpul-remote-work') return turnName(type, arrangement ?? '');
  return recordName(publisher, type, record.key ?? '', record.version ?? '');
}

/** The bus tells itself that an approved arrangement has begun and ended, once both days are past. */
export function turnsOf(arrangement: string, approved: Fact): Fact[] {
  return ['flexwork.activated', 'flexwork.ended'].map((type, place) => ({ ...approved, name: turnName(type, arrangement), type, series: arrangement, place }));
}

export const stepName = (task: string, type: string, nth: number) => `${task} ${type} ${nth}`;
const turnName = (type: string, arrangement: string) => `${arrangement} ${type}`;

/** A change row's version is unlike any other's of its publisher, and its key is hidden from those who may not see personal fields. */
function recordName(publisher: string, type: string, key: string, version: string): string {
  return type === 'worklocation.status-changed' ? `${publisher} ${type} ${version}` : `${publisher} ${type} ${key} ${version}`;
}
