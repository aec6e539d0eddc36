import { authorityOn } from './authority.ts';
import { believedOn, wordsOn } from './fact-on.ts';
import { FACTS, type FactName, type Said } from './said.ts';

/** Sources that say different things of one person today. */
export interface Disagreement {
  fact: FactName;
  said: { by: string; value: string | null; since: string }[];
  /** Whose word holds. */
  holds: string;
}

export function disagreementsOn(all: readonly Said[], date: string): Disagreement[] {
  return FACTS.flatMap((fact) => disagreementOn(all, fact, date) ?? []);
}

function disagreementOn(all: readonly Said[], fact: FactName, date: string): Disagreement | undefined {
  const { compared } = authorityOn(fact);
  if (compared === 'never') return undefined;
  // Only what is said is compared: who leaves a field empty contradicts nobody.
  const words = wordsOn(all, fact, date).filter(({ value }) => value !== null);
  const meant = new Set(words.map(({ value }) => (compared === 'loosely' ? loose(value) : value)));
  const believed = believedOn(all, fact, date);
  if (meant.size < 2 || believed === undefined) return undefined;
  const said = words.map(({ by, value, since }) => ({ by, value, since })).toSorted((one, other) => (one.by < other.by ? -1 : 1));
  return { fact, said, holds: believed.by };
}

function loose(value: string | null): string {
  return (value ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
