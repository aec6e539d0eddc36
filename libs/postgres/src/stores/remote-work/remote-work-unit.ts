import type { Acknowledgement, Alias, Day, KeyedWrite, Person, Policy, RemoteWorkChanges, RemoteWorkUnit, WholePerson } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import { takeKey } from '../../idempotency.ts';
import { DAY, dayOf, PERSON, personOf, WHOLE_PERSON, wholePersonOf, type DayRow, type PersonRow, type WholePersonRow } from './person-rows.ts';
import { saveChanges } from './save-changes.ts';

export class PostgresRemoteWorkUnit implements RemoteWorkUnit {
  constructor(
    private readonly manager: EntityManager,
    readonly partition: number,
  ) {}

  async people(subjects: readonly string[]): Promise<Map<string, Person>> {
    if (subjects.length === 0) return new Map();
    const rows = await this.query<PersonRow>(`SELECT ${PERSON} FROM employees e WHERE e.subject = ANY($1::text[])`, [subjects]);
    return new Map(rows.map((row) => [row.subject, personOf(row)]));
  }

  async wholePeople(subjects: readonly string[]): Promise<Map<string, WholePerson>> {
    if (subjects.length === 0) return new Map();
    const rows = await this.query<WholePersonRow>(`SELECT ${WHOLE_PERSON} WHERE e.subject = ANY($1::text[])`, [subjects]);
    return new Map(rows.map((row) => [row.subject, wholePersonOf(row)]));
  }

  async due(now: Date, limit: number): Promise<string[]> {
    const rows = await this.query<{ subject: string }>('SELECT subject FROM employees WHERE partition = $1 AND next_due <= $2 ORDER BY next_due LIMIT $3', [this.partition, now, limit]);
    return rows.map(({ subject }) => subject);
  }

  async days(asked: readonly { subject: string; date: string }[]): Promise<Day[]> {
    if (asked.length === 0) return [];
    const rows = await this.query<DayRow>(DAYS, [asked.map(({ subject }) => subject), asked.map(({ date }) => date)]);
    return rows.map(dayOf);
  }

  async daysFrom(asked: readonly { subject: string; from: string }[]): Promise<Day[]> {
    if (asked.length === 0) return [];
    const rows = await this.query<DayRow>(DAYS_FROM, [asked.map(({ subject }) => subject), asked.map(({ from }) => from)]);
    return rows.map(dayOf);
  }

  async policy(id: string): Promise<Policy | undefined> {
    const [row] = await this.query<{ policy: Policy }>('SELECT policy FROM policies WHERE id = $1', [id]);
    return row?.policy;
  }

  async acknowledgement(policyId: string, agency: string): Promise<{ acknowledgement: Acknowledgement; times: number } | undefined> {
    const [row] = await this.query<{ acknowledgement: Acknowledgement; times: number }>('SELECT acknowledgement, times FROM policy_acknowledgements WHERE policy_id = $1 AND agency = $2', [policyId, agency]);
    return row;
  }

  takeKey(write: KeyedWrite): Promise<string | undefined> {
    return takeKey(this.manager, write);
  }

  save(changes: RemoteWorkChanges): Promise<Alias[]> {
    return saveChanges(this.manager, this.partition, changes);
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }
}

const DAYS = `SELECT ${DAY} FROM unnest($1::text[], $2::date[]) AS asked (subject, date) JOIN work_days d ON d.local_date = asked.date AND d.subject = asked.subject`;

// The table is in the order of dates: each date is looked up, from the first that anybody has.
const DAYS_FROM = `
  SELECT ${DAY} FROM unnest($1::text[], $2::date[]) AS asked (subject, first)
    CROSS JOIN LATERAL generate_series(greatest(asked.first, (SELECT min(local_date) FROM work_days))::timestamp, (SELECT max(local_date) FROM work_days)::timestamp, interval '1 day') AS day (at)
    JOIN work_days d ON d.local_date = day.at::date AND d.subject = asked.subject`;
