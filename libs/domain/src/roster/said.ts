/** What the roster knows of a person, by the names that `employee.changed` uses. `standing` is told from legal status, retirement and termination. */
export const FACTS = [
  'agency', 'homeAgency', 'standing', 'fullName', 'titlePrefix', 'titleSuffix', 'asnType', 'gradeCode', 'legalStatus', 'appointedFrom', 'contractEnd',
  'position/kind', 'position/name', 'position/echelon', 'position/assignment', 'unit/code', 'unit/name', 'serviceKind', 'supervisorId', 'officeRegion', 'timeZone',
] as const;

export type FactName = (typeof FACTS)[number];

/** In what quality a publisher speaks of a person. */
export type SpeaksAs = 'bkn' | 'home agency' | 'working agency';

/** Since ever: what is heard of a person first counts for the time before, too. */
export const ALWAYS = '0001-01-01';

/** One source's word on one fact, from a date on. */
export interface Said {
  fact: FactName;
  /** Null = the source says that there is none. */
  value: string | null;
  /** The publishing agency. */
  by: string;
  as: SpeaksAs;
  /** The record it comes from: an opaque hash, since a source's own key can hold a NIP. */
  record: string;
  /** Of one record's words the one with the greater text is the newer. */
  sequence: string;
  since: string;
}

/**
 * What was said, with one word more: of one record a newer version takes the place of all that older ones say from its date on, and an
 * older one that comes late adds only what lies before. Nothing of other records or other publishers is lost.
 */
export function hearWord(all: readonly Said[], word: Said): readonly Said[] {
  const same = all.filter((other) => isOfSameRecord(other, word));
  if (same.some((other) => outdoes(other, word))) return all;
  const kept = all.filter((other) => !(isOfSameRecord(other, word) && outdoes(word, other)));
  const before = same.filter(({ since }) => since < word.since).toSorted(bySince).at(-1);
  if (before === undefined || before.value !== word.value) return [...kept, word];
  // The same again from a later day on: else a source that sends all of it each time would make the list grow.
  return kept.map((other) => (other === before ? { ...before, sequence: word.sequence > before.sequence ? word.sequence : before.sequence } : other));
}

function outdoes(one: Said, other: Said): boolean {
  if (one.since === other.since) return one.sequence >= other.sequence;
  return one.since < other.since && one.sequence > other.sequence;
}

export function bySince(one: Said, other: Said): number {
  return one.since < other.since ? -1 : one.since > other.since ? 1 : 0;
}

function isOfSameRecord(one: Said, other: Said): boolean {
  return one.fact === other.fact && one.by === other.by && one.record === other.record;
}
