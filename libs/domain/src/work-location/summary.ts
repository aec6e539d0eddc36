import type { WorkStatus } from './claims.ts';

/** How many of one place have one status on one date. */
export interface StatusCount {
  /** Kemendagri code; '' = not known. */
  region: string;
  status: WorkStatus;
  count: number;
}

export interface RegionHeadcount {
  region: string;
  headcount: number;
}

export interface Summary {
  headcount: number;
  /** Of whom somebody said where they are. */
  reported: number;
  /** `reported` of `headcount`, 0–1; null when there is nobody. */
  coverage: number | null;
  byStatus: Record<WorkStatus | 'NOT_REPORTED', number>;
}

export interface RegionSummary extends Summary {
  region: string;
}

/** Who works where, from counts: how much is known stands beside what is known. */
export function summarize(headcounts: readonly RegionHeadcount[], counts: readonly StatusCount[]): Summary {
  const headcount = headcounts.reduce((sum, row) => sum + row.headcount, 0);
  const byStatus = { WFO: 0, WFH: 0, WFA: 0, DUTY_TRAVEL: 0, LEAVE: 0, ABSENT: 0, OFF: 0, NOT_REPORTED: 0 };
  for (const { status, count } of counts) byStatus[status] += count;
  const reported = counts.reduce((sum, { count }) => sum + count, 0);
  byStatus.NOT_REPORTED = headcount - reported;
  return { headcount, reported, coverage: headcount === 0 ? null : Math.round((reported / headcount) * 10_000) / 10_000, byStatus };
}

/** One summary per region, by code; rows of one region are added up. */
export function summarizeByRegion(headcounts: readonly RegionHeadcount[], counts: readonly StatusCount[]): RegionSummary[] {
  const regions = [...new Set([...headcounts, ...counts].map(({ region }) => region))].toSorted();
  return regions.map((region) => ({ region, ...summarize(headcounts.filter((row) => row.region === region), counts.filter((row) => row.region === region)) }));
}
