import type { CountChanges, Sums } from '@simpul/domain';
import type { EntityManager } from 'typeorm';

/**
 * Adds to the counters, always in the same order of rows: two transactions that meet on some of them wait for each other one way only,
 * and only until the first commits.
 */
export async function addCounts(manager: EntityManager, { statuses, headcounts, fromHome, unitHeadcounts }: CountChanges): Promise<void> {
  await add(manager, HEADCOUNTS, headcounts);
  await add(manager, HEADCOUNT_CHANGES, headcounts);
  await add(manager, UNIT_HEADCOUNTS, unitHeadcounts);
  await add(manager, FROM_HOME, fromHome);
  await add(manager, STATUSES, statuses);
  await add(manager, REGION_STATUSES, statuses);
}

async function add(manager: EntityManager, { sql, width }: { sql: string; width: number }, sums: Sums): Promise<void> {
  const rows = sums.rows();
  if (rows.length === 0) return;
  const columns = Array.from({ length: width }, (_, i) => rows.map(({ key }) => key[i]));
  await manager.query(sql, [...columns, rows.map(({ change }) => change)]);
}

const STATUSES = {
  width: 4,
  sql: `INSERT INTO status_counts AS old (local_date, agency, province, region, status, count)
    SELECT date, agency, left(region, 2), region, status, change FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::integer[]) WITH ORDINALITY AS given (date, region, agency, status, change, place) ORDER BY place
    ON CONFLICT (local_date, agency, province, region, status) DO UPDATE SET count = old.count + excluded.count`,
};

const REGION_STATUSES = {
  width: 4,
  sql: `INSERT INTO region_status_counts AS old (local_date, province, region, status, count)
    SELECT date, left(region, 2), region, status, sum(change)::integer FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::integer[]) AS given (date, region, agency, status, change) GROUP BY date, region, status HAVING sum(change) <> 0 ORDER BY date, region, status
    ON CONFLICT (local_date, province, region, status) DO UPDATE SET count = old.count + excluded.count`,
};

const HEADCOUNTS = {
  width: 3,
  sql: `INSERT INTO headcounts AS old (province, region, agency, headcount)
    SELECT left(region, 2), region, agency, sum(change)::integer FROM unnest($1::text[], $2::text[], $3::date[], $4::integer[]) AS given (region, agency, from_date, change) GROUP BY region, agency HAVING sum(change) <> 0 ORDER BY region, agency
    ON CONFLICT (province, region, agency) DO UPDATE SET headcount = old.headcount + excluded.headcount`,
};

const HEADCOUNT_CHANGES = {
  width: 3,
  sql: `INSERT INTO headcount_changes AS old (province, region, agency, from_date, change)
    SELECT left(region, 2), region, agency, from_date, change FROM unnest($1::text[], $2::text[], $3::date[], $4::integer[]) WITH ORDINALITY AS given (region, agency, from_date, change, place) ORDER BY place
    ON CONFLICT (province, region, agency, from_date) DO UPDATE SET change = old.change + excluded.change`,
};

const FROM_HOME = {
  width: 5,
  sql: `INSERT INTO from_home_counts AS old (local_date, agency, unit, service_kind, measure, count)
    SELECT date, agency, unit, service_kind, measure, change FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[]) WITH ORDINALITY AS given (date, agency, unit, service_kind, measure, change, place) ORDER BY place
    ON CONFLICT (local_date, agency, unit, service_kind, measure) DO UPDATE SET count = old.count + excluded.count`,
};

const UNIT_HEADCOUNTS = {
  width: 4,
  sql: `INSERT INTO unit_headcount_changes AS old (agency, unit, service_kind, from_date, change)
    SELECT agency, unit, service_kind, from_date, change FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::integer[]) WITH ORDINALITY AS given (agency, unit, service_kind, from_date, change, place) ORDER BY place
    ON CONFLICT (agency, unit, service_kind, from_date) DO UPDATE SET change = old.change + excluded.change`,
};
