import type { CountScope } from '@simpul/domain';

/** Headcounts (without a status) and counts by status, per region of the depth asked for, in one statement: all of one moment. */
export function countsQuery({ agencies, region, date, depth }: CountScope): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (given: unknown) => `$${parameters.push(given)}`;
  const provinces = [...date.byProvince.keys()];
  const dates = `unnest(${value(provinces)}::text[], ${value(provinces.map((province) => date.byProvince.get(province)))}::date[]) AS local (province, date)`;
  const otherwise = `${value(date.otherwise)}::date`;
  const conditions = [
    ...(agencies === 'all' ? [] : [`agency = ANY(${value(agencies)}::text[])`]),
    ...(region === undefined ? [] : [`c.province = ${value(region.slice(0, 2))}`]),
    ...(region === undefined || region.length < 3 ? [] : [`region = ${value(region)}`]),
  ];
  const where = conditions.length === 0 ? '' : ` AND ${conditions.join(' AND ')}`;
  // The dates that occur come first, as constants: by them the counters are found; which of them counts where is told then.
  const occurring = `${value([...new Set([...date.byProvince.values(), date.otherwise])])}::date[]`;
  const place = `left(region, ${value(depth)}::integer)`;
  const sql = `
    SELECT ${place} AS region, NULL AS status, sum(change)::integer AS count, now() AS "asOf" FROM headcount_changes c LEFT JOIN ${dates} USING (province)
    WHERE from_date <= coalesce(local.date, ${otherwise})${where} GROUP BY 1 HAVING sum(change) <> 0
    UNION ALL
    SELECT ${place}, status, sum(count)::integer, now() FROM status_counts c LEFT JOIN ${dates} USING (province)
    WHERE local_date = ANY(${occurring}) AND local_date = coalesce(local.date, ${otherwise})${where} GROUP BY 1, 2 HAVING sum(count) <> 0`;
  return { sql, parameters };
}

/** Per agency, unit and service kind on one date: staff, planned and actually at home. */
export const FLEXWORK_COUNTS = `
  SELECT agency, unit, service_kind AS "serviceKind", sum(headcount)::integer AS headcount, sum(planned)::integer AS planned, sum(actual)::integer AS actual FROM (
    SELECT agency, unit, service_kind, change AS headcount, 0 AS planned, 0 AS actual FROM unit_headcount_changes WHERE agency = ANY($1::text[]) AND from_date <= $2::date
    UNION ALL
    SELECT agency, unit, service_kind, 0, CASE measure WHEN 'planned' THEN count ELSE 0 END, CASE measure WHEN 'actual' THEN count ELSE 0 END
    FROM from_home_counts WHERE agency = ANY($1::text[]) AND local_date = $2::date
  ) AS counted
  GROUP BY agency, unit, service_kind HAVING sum(headcount) <> 0 OR sum(planned) <> 0 OR sum(actual) <> 0
  ORDER BY agency, unit, service_kind`;
