/** What the lines of the journals say: all that the checker knows of a run. Senders and readers write them, each its own file. */

/** What a record says, whatever its format. */
export type Says = 'checked-in' | 'registered' | 'changed' | 'arranged' | 'promoted' | 'ordered' | 'passed-on';

/** One record that a publisher was given a 202 for, in the order in which it was. */
export interface Acknowledged {
  publisher: string;
  says: Says;
  /** Of the record at its source, and which of its versions it is, as the source counts or the bus must. */
  key: string;
  version: string;
  /** The agency that it is about, and the Kemendagri code of where that is. */
  agency: string;
  region?: string;
}

export type TaskFact = 'assigned' | 'received' | 'accepted' | 'declined' | 'progressed' | 'submitted' | 'completed' | 'returned' | 'cancelled' | 'commented';

/** One step of a task that its caller was given a 2xx for. */
export interface Stepped {
  task: string;
  fact: TaskFact;
  assigner: string;
  assignee: string;
}

/** One event as a reader got it; of a webhook the first delivery of each `webhook-id`. */
export interface Delivered {
  id: string;
  /** Slug of who published it. */
  publisher: string;
  /** `task.assigned` of `id.go.asn.task.assigned.v1`. */
  type: string;
  subject: string;
  agency: string;
  record: { system: string; key?: string; version?: string };
  /** Names of its data fields; `sourceRecord.key` stands for itself. */
  fields: readonly string[];
  arrangement?: string;
}

/** What a lane was asked to bring, and whose it is. */
export interface Lane {
  agency: string;
  subscription: string;
  channel: 'pull' | 'stream' | 'webhook';
  /** Without `id.go.asn.` and version; `worklocation.*`. Left out for `main`: what is about the agency or addressed to it. */
  types?: readonly string[];
  regions?: readonly string[];
  fields?: readonly string[];
  /** Of a province: its own Kemendagri code. */
  province?: string;
}

export const nameOfLane = ({ agency, subscription }: Lane) => `${agency}/${subscription}`;
