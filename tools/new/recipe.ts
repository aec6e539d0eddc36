import type { EventType } from '@simpul/contract';
import type { Role } from './roles.ts';
import type { Say } from './say.ts';

/** What a file can be about, and how its records become events. */
export interface Recipe {
  /** What it is called: `--as attendance`. */
  name: string;
  /** As the adapter's title says it. */
  title: string;
  emits: readonly EventType[];
  /** A file with a column for each of these, or for one of each list, is about it. */
  signs: readonly (Role | readonly Role[])[];
  /** What names a record, besides what Debezium names. */
  key: readonly Role[];
  /** The lines of `tell`, from the record to its drafts. */
  tell(say: Say): string[];
}

const INDENT = '      ';

/** One draft as code. */
export function draftOf(type: EventType, ...lines: readonly string[][]): string[] {
  return ['  return [', `    draft('${type}', {`, ...lines.flat().map((line) => INDENT + line), '    }),', '  ];'];
}
