import type { FactName, SpeaksAs } from './said.ts';

interface Authority {
  facts: readonly FactName[];
  /** The first who says something is believed; those in one group are equal, and the newest of them is (of `agency`: who had the person first). */
  order: readonly (readonly SpeaksAs[])[];
  /** How two sources are compared: `loosely` = without case and spaces; `never` where each has a spelling or a code list of its own. */
  compared: 'exactly' | 'loosely' | 'never';
}

/**
 * Who is believed about what when sources disagree. Status, grade, retirement and moves between agencies rest on decisions that BKN
 * makes or approves, and SIASN is the national register of them. What changes inside an agency (unit, position, place of work) BKN
 * learns last.
 */
export const AUTHORITY: readonly Authority[] = [
  { facts: ['agency'], order: [['bkn'], ['home agency', 'working agency']], compared: 'exactly' },
  { facts: ['homeAgency', 'standing', 'asnType', 'gradeCode', 'appointedFrom', 'contractEnd'], order: [['bkn'], ['home agency'], ['working agency']], compared: 'exactly' },
  { facts: ['fullName'], order: [['bkn'], ['home agency'], ['working agency']], compared: 'loosely' },
  { facts: ['titlePrefix', 'titleSuffix', 'legalStatus'], order: [['bkn'], ['home agency'], ['working agency']], compared: 'never' },
  { facts: ['position/kind', 'position/echelon', 'position/assignment', 'serviceKind', 'officeRegion', 'timeZone'], order: [['working agency'], ['home agency'], ['bkn']], compared: 'exactly' },
  { facts: ['position/name', 'unit/code', 'unit/name', 'supervisorId'], order: [['working agency'], ['home agency'], ['bkn']], compared: 'never' },
];

const BY_FACT = new Map(AUTHORITY.flatMap((authority) => authority.facts.map((fact) => [fact, authority] as const)));

export function authorityOn(fact: FactName): Authority {
  const found = BY_FACT.get(fact);
  if (found === undefined) throw new Error(`no authority is named for ${fact}`);
  return found;
}

/** 0 = believed first. */
export function rankOf(fact: FactName, role: SpeaksAs): number {
  const rank = authorityOn(fact).order.findIndex((group) => group.includes(role));
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}
