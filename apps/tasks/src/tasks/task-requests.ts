import type { Handler, Party, TaskCommand, TaskDetails } from '@simpul/domain';

/** An employee as callers name one (interface "Work"). */
export interface NamedEmployee {
  subject?: string;
  nip?: string;
}

/** Who in an agency: the position is what a task is given to, a person where known. */
export interface NamedHandler {
  position?: string;
  name?: string;
  employee?: NamedEmployee;
}

export interface NamedAttachment {
  sha256: string;
  name: string;
}

/** What goes with every write. */
export interface WriteConditions {
  /** The caller's `If-Match`: revisions it decided on; undefined = whatever it is. */
  revisions?: readonly number[];
  idempotencyKey?: string;
}

export interface AssignRequest extends Omit<TaskDetails, 'attachments'> {
  to: readonly string[];
  assigner: NamedHandler;
  assignee: NamedHandler;
  attachments: readonly NamedAttachment[];
}

type PlainKind = 'accept' | 'decline' | 'progress' | 'submit' | 'complete' | 'return' | 'cancel' | 'recall' | 'comment';
type Said<C> = C extends TaskCommand ? Omit<C, 'by' | 'attachments'> : never;

/** A step as it is asked for: who acts and what hangs on it are still names. */
export type StepRequest = { by: NamedHandler; attachments?: readonly NamedAttachment[] } & (
  | Said<Extract<TaskCommand, { kind: PlainKind }>>
  | { kind: 'forward'; note?: string; inside: NamedHandler }
  | { kind: 'forward'; note?: string; to: readonly (NamedHandler & { agency: string; instruction?: string })[] }
);

export function partyOf(agency: string, handler: Handler): Party {
  return { agency, ...handler };
}
