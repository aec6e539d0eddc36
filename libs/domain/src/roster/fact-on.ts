import { rankOf } from './authority.ts';
import { bySince, type FactName, type Said } from './said.ts';

/** Each publisher's newest word on a fact at a date; words that begin later count only where there is no other. */
export function wordsOn(all: readonly Said[], fact: FactName, date: string): Said[] {
  const words = all.filter((word) => word.fact === fact);
  const begun = words.filter(({ since }) => since <= date);
  const newest = new Map<string, Said>();
  for (const word of begun.toSorted(bySince)) newest.set(word.by, word);
  // A fact that begins later says nothing of a person's standing before it: one who retires next month works today.
  if (newest.size > 0 || fact === 'standing') return [...newest.values()];
  const first = words.toSorted(bySince)[0];
  return first === undefined ? [] : [first];
}

/** The word that is believed at a date: that of the highest authority, among equals the newest. */
export function believedOn(all: readonly Said[], fact: FactName, date: string): Said | undefined {
  return wordsOn(all, fact, date).toSorted((one, other) => rankOf(fact, one.as) - rankOf(fact, other.as) || bySince(other, one) || (one.by < other.by ? -1 : 1))[0];
}

export function factOn(all: readonly Said[], fact: FactName, date: string): string | undefined {
  return believedOn(all, fact, date)?.value ?? undefined;
}
