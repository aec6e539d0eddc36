import { authorityOn, rankOf } from './authority.ts';
import { bySince, type FactName, type Said } from './said.ts';

/**
 * Each publisher's newest word on a fact at a date; words that begin later count only where there is no other. An agency that is not
 * believed to be where the person works is not asked about their work, and about the rest only where nobody else speaks.
 */
export function wordsOn(all: readonly Said[], fact: FactName, date: string): Said[] {
  const words = newestOf(all, fact, date);
  if (fact === 'agency' || words.length === 0) return words;
  const agency = factOn(all, 'agency', date);
  const own = words.filter(({ as, by }) => as !== 'working agency' || by === agency);
  return own.length > 0 || authorityOn(fact).order[0]?.includes('working agency') ? own : words;
}

function newestOf(all: readonly Said[], fact: FactName, date: string): Said[] {
  const words = all.filter((word) => word.fact === fact).toSorted(bySince);
  const newest = new Map<string, Said>();
  for (const word of words) if (word.since <= date) newest.set(word.by, word);
  // A fact that begins later says nothing of a person's standing before it: one who retires next month works today.
  if (newest.size > 0 || fact === 'standing') return [...newest.values()];
  return words.slice(0, 1);
}

/** The word that is believed at a date: that of the highest authority, among equals the newest. */
export function believedOn(all: readonly Said[], fact: FactName, date: string): Said | undefined {
  const words = wordsOn(all, fact, date).toSorted((one, other) => rankOf(fact, one.as) - rankOf(fact, other.as) || bySince(other, one) || (one.by < other.by ? -1 : 1));
  return fact === 'agency' ? agencyAmong(words, all) : words[0];
}

/**
 * Where a person works is BKN's word; without it, that of whoever had them first, and then of the one that they were handed on to: an
 * agency does not get staff by claiming them.
 */
function agencyAmong(words: readonly Said[], all: readonly Said[]): Said | undefined {
  const [highest] = words;
  if (highest === undefined || highest.as === 'bkn') return highest;
  const first = all.filter(({ fact, by }) => fact === 'agency' && words.some((word) => word.by === by)).toSorted(bySince)[0];
  let believed = words.find(({ by }) => by === first?.by);
  for (const asked = new Set<string>(); believed !== undefined && !asked.has(believed.by); ) {
    asked.add(believed.by);
    const next = words.find(({ by }) => by === believed?.value);
    if (next === undefined || next === believed) return believed;
    believed = next;
  }
  return believed;
}

export function factOn(all: readonly Said[], fact: FactName, date: string): string | undefined {
  return believedOn(all, fact, date)?.value ?? undefined;
}
