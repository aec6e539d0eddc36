import { EVENTS_PARTITIONS } from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import type { Database } from '@simpul/postgres';

const COPIES_AT_ONCE = 40_000;

/** Makes each subject that is not the first of its `alike` a copy of the first, these dates included, and every counter `alike` times as great. */
export async function copyPeople(database: Database, subjects: readonly string[], dates: readonly string[], alike: number): Promise<void> {
  const copies = subjects.flatMap((subject, i) => (i % alike === 0 ? [] : [{ subject, first: subjects[i - (i % alike)] as string, partition: partitionOf(Buffer.from(subject), EVENTS_PARTITIONS) }]));
  for (let from = 0; from < copies.length; from += COPIES_AT_ONCE) {
    const some = copies.slice(from, from + COPIES_AT_ONCE);
    const given = [some.map(({ first }) => first), some.map(({ subject }) => subject)];
    await database.query(PEOPLE, [...given, some.map(({ partition }) => partition)]);
    await database.query(FACTS, given);
    for (const date of dates) await database.query(DAYS, [...given, date]);
  }
  for (const sql of COUNTERS) await database.query(sql, [alike]);
}

const PEOPLE = `
  INSERT INTO employees (subject, partition, agency, home_agency, placements, claimed_through, next_due)
  SELECT given.copy, given.partition, agency, home_agency, placements, claimed_through, next_due FROM unnest($1::text[], $2::text[], $3::int[]) AS given (subject, copy, partition) JOIN employees USING (subject)`;

const FACTS = 'INSERT INTO employee_facts (subject, said) SELECT given.copy, said FROM unnest($1::text[], $2::text[]) AS given (subject, copy) JOIN employee_facts USING (subject)';

const DAYS = `
  INSERT INTO work_days (local_date, subject, status, claims)
  SELECT local_date, given.copy, status, claims FROM unnest($1::text[], $2::text[]) AS given (subject, copy) JOIN work_days USING (subject) WHERE local_date = $3`;

const COUNTERS = [
  'UPDATE status_counts SET count = count * $1',
  'UPDATE region_status_counts SET count = count * $1',
  'UPDATE from_home_counts SET count = count * $1',
  'UPDATE headcounts SET headcount = headcount * $1',
  'UPDATE headcount_changes SET change = change * $1',
  'UPDATE unit_headcount_changes SET change = change * $1',
];
