import type { EventType } from '@simpul/contract';
import type { Role } from './roles.ts';
import type { Say } from './say.ts';

/** What a file can be about, and how its records become events. */
export interface Recipe {
  /** What it is called: `--as attendance`. */
  name: string;
  /** As the adapter's title says it. */
  title: string;
  /** Which of its types the columns that were found can make. */
  emits: (has: (role: Role) => boolean) => readonly EventType[];
  /** A file with a column for each of these, or for one of each list, is about it. */
  signs: readonly (Role | readonly Role[])[];
  /** What names a record, besides what Debezium names. */
  key: readonly Role[];
  how: Telling;
}

/** `drafts`: the lines from a record to its drafts. `facts`: a function that reads what the record says, and how now and before are told. */
export type Telling =
  | { kind: 'drafts'; tell(say: Say): string[] }
  | { kind: 'facts'; reader: string; type: string; read(say: Say): string[]; tell(receivedAt: string): string[] };

const INDENT = '      ';

/** One draft as code. */
export function draftOf(type: EventType, ...lines: readonly string[][]): string[] {
  return ['  return [', `    draft('${type}', {`, ...lines.flat().map((line) => INDENT + line), '    }),', '  ];'];
}
