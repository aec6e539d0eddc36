import type { CountScope } from '@simpul/domain';

/**
 * Headcounts (without a status) and counts by status, per region of the depth asked for, in one statement: all of one moment. Rows are added
 * up before anything else is asked of them. Who reads of everybody reads the sums over all agencies: by agency the country has tens of
 * thousands of rows per date.
 */
export function countsQuery({ agencies, region, date, depth }: CountScope): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (given: unknown) => `$${parameters.push(given)}`;
  const conditions = [
    ...(agencies === 'all' ? [] : [`agency = ANY(${value(agencies)}::text[])`]),
    ...(region === undefined ? [] : [`province = ${value(region.slice(0, 2))}`]),
    ...(region === undefined || region.length < 3 ? [] : [`region = ${value(region)}`]),
  ].join(' AND ') || 'true';
  const place = depth === 2 ? 'province' : 'region';
  const provinces = [...date.byProvince.keys()];
  const statusCounts = agencies === 'all' ? 'region_status_counts' : 'status_counts';
  const occurring = [...new Set([...date.byProvince.values(), date.otherwise])].toSorted();
  const sql = `
    SELECT place AS region, status, sum(count)::integer AS count, now() AS "asOf" FROM (
      SELECT province, ${place} AS place, NULL AS status, NULL::date AS on_date, NULL::date AS after, sum(headcount) AS count FROM headcounts WHERE ${conditions} GROUP BY 1, 2
      UNION ALL
      SELECT province, ${place}, NULL, NULL, from_date, -sum(change) FROM headcount_changes WHERE from_date > ${value(occurring[0])}::date AND ${conditions} GROUP BY 1, 2, 5
      UNION ALL
      SELECT province, ${place}, status, local_date, NULL, sum(count) FROM ${statusCounts} WHERE local_date = ANY(${value(occurring)}::date[]) AND ${conditions} GROUP BY 1, 2, 3, 4
    ) AS counted
    LEFT JOIN unnest(${value(provinces)}::text[], ${value(provinces.map((province) => date.byProvince.get(province)))}::date[]) AS local (province, date) USING (province)
    CROSS JOIN LATERAL (SELECT coalesce(local.date, ${value(date.otherwise)}::date) AS date) AS here
    WHERE (on_date IS NULL OR on_date = here.date) AND (after IS NULL OR after > here.date)
    GROUP BY 1, 2 HAVING sum(count) <> 0`;
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
