import type { Database } from '@simpul/postgres';

/** Throws unless so many days stand there for `today`, and its counters are what counting everybody's day gives. */
export async function requireCounted(database: Database, today: string, people: number): Promise<void> {
  const [found] = await database.query<{ days: string; wrong: string }>(COUNTED, [today]);
  if (Number(found?.days) !== people || Number(found?.wrong) !== 0) throw new Error(`${found?.days} of ${people} days stand there, and ${found?.wrong} counters are not what they say`);
}

const COUNTED = `
  WITH days AS (SELECT e.placements -> 0 ->> 'region' AS region, e.agency, d.status FROM work_days d JOIN employees e USING (subject) WHERE d.local_date = $1),
    recounted AS (SELECT region, agency, status, count(*) FROM days GROUP BY 1, 2, 3 UNION ALL SELECT region, '', status, count(*) FROM days GROUP BY 1, 3),
    kept AS (SELECT region, agency, status, count FROM status_counts WHERE local_date = $1 AND count <> 0 UNION ALL SELECT region, '', status, count FROM region_status_counts WHERE local_date = $1 AND count <> 0)
  SELECT (SELECT count(*) FROM days) AS days, (SELECT count(*) FROM ((TABLE kept EXCEPT TABLE recounted) UNION ALL (TABLE recounted EXCEPT TABLE kept)) AS wrong) AS wrong`;
