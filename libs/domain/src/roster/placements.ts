import type { AgencyDirectory, IndonesianZone } from '@simpul/contract';
import { factOn } from './fact-on.ts';
import { ALWAYS, type FactName, type Said } from './said.ts';
import { isEmployed, type Standing } from './standing.ts';

/** Where a person belongs, from a date on until the next placement. */
export interface Placement {
  from: string;
  /** The working agency. */
  agency: string;
  /** The agency that holds the person's file. */
  homeAgency: string;
  /** Kemendagri code, no finer than regency or city; '' = not known. */
  region: string;
  zone: IndonesianZone;
  /** Name of the organisational unit, or its code where it has none; '' = not known. */
  unit: string;
  /** '' = not known. */
  serviceKind: string;
  standing: Standing;
}

const PLACING: ReadonlySet<FactName> = new Set<FactName>(['agency', 'homeAgency', 'standing', 'unit/code', 'unit/name', 'serviceKind', 'officeRegion', 'timeZone']);

/** Where a person belonged and will belong, by what is believed at each date; empty when no source names an agency. */
export function placementsOf(said: readonly Said[], agencies: AgencyDirectory): Placement[] {
  const turns = [...new Set([ALWAYS, ...said.filter(({ fact }) => PLACING.has(fact)).map(({ since }) => since)])].toSorted();
  const placements: Placement[] = [];
  for (const from of turns) {
    const placement = placementAt(said, from, agencies);
    if (placement === undefined) continue;
    const last = placements.at(-1);
    if (last === undefined || !isSamePlacement(last, placement)) placements.push(placement);
  }
  return placements;
}

/** The placement at a date; the first one for the time before it. */
export function placementOn(placements: readonly Placement[], date: string): Placement | undefined {
  return placements.findLast(({ from }) => from <= date) ?? placements[0];
}

/** Whether the person is counted as staff at a date. */
export function employedOn(placements: readonly Placement[], date: string): Placement | undefined {
  const placement = placementOn(placements, date);
  return placement !== undefined && isEmployed(placement.standing) ? placement : undefined;
}

export function isSamePlacement(one: Placement, other: Placement): boolean {
  return (Object.keys(one) as (keyof Placement)[]).every((key) => key === 'from' || one[key] === other[key]);
}

function placementAt(said: readonly Said[], date: string, agencies: AgencyDirectory): Placement | undefined {
  const agency = factOn(said, 'agency', date);
  if (agency === undefined) return undefined;
  const region = regionOf(agency, factOn(said, 'officeRegion', date), agencies);
  return {
    from: date,
    agency,
    homeAgency: factOn(said, 'homeAgency', date) ?? agency,
    region,
    zone: (factOn(said, 'timeZone', date) as IndonesianZone | undefined) ?? zoneOf(agency, region, agencies),
    unit: factOn(said, 'unit/name', date) ?? factOn(said, 'unit/code', date) ?? '',
    serviceKind: factOn(said, 'serviceKind', date) ?? '',
    standing: (factOn(said, 'standing', date) as Standing | undefined) ?? 'ACTIVE',
  };
}

/** A regional government's staff belong to its region wherever their desk is; the centre's to where their office is. */
function regionOf(agency: string, officeRegion: string | undefined, agencies: AgencyDirectory): string {
  return agencies.byId(agency)?.regionCode ?? regencyOf(officeRegion ?? '');
}

/** `51.71.01.1001` → `51.71`: nothing is counted finer than that. */
function regencyOf(code: string): string {
  return code.slice(0, 5);
}

function zoneOf(agency: string, region: string, agencies: AgencyDirectory): IndonesianZone {
  const governed = agencies.byRegionCode(region) ?? agencies.byRegionCode(region.slice(0, 2)) ?? agencies.byId(agency);
  return governed?.timeZone ?? 'Asia/Jakarta';
}
