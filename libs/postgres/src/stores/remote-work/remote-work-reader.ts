import type { Acknowledgement, Arrangement, Conflict, CountScope, Day, FlexworkCount, Person, Policy, ReadScope, RegionHeadcount, RemoteWorkReader, StatusCount, StoredConflict, WholePerson } from '@simpul/domain';
import type { Database } from '../../database.ts';
import { pageOf, readPageToken } from '../../page-token.ts';
import { cleanText } from '../clean-text.ts';
import { countsQuery, FLEXWORK_COUNTS } from './count-queries.ts';
import { DAY, dayOf, PERSON, personOf, WHOLE_PERSON, wholePersonOf, type DayRow, type PersonRow, type WholePersonRow } from './person-rows.ts';

type Numbered<T> = T & { seq: string };

export class PostgresRemoteWorkReader implements RemoteWorkReader {
  constructor(private readonly database: Database) {}

  async people(subjects: readonly string[]): Promise<Map<string, Person>> {
    const rows = await this.database.query<PersonRow>(`SELECT ${PERSON} FROM employees e WHERE e.subject = ANY($1::text[])`, [subjects.map(cleanText)]);
    return new Map(rows.map((row) => [row.subject, personOf(row)]));
  }

  async person(subject: string): Promise<WholePerson | undefined> {
    const [row] = await this.database.query<WholePersonRow>(`SELECT ${WHOLE_PERSON} WHERE e.subject = $1`, [cleanText(subject)]);
    return row && wholePersonOf(row);
  }

  async day(subject: string, date: string): Promise<Day | undefined> {
    const [row] = await this.database.query<DayRow>(`SELECT ${DAY} FROM work_days d WHERE d.local_date = $1 AND d.subject = $2`, [date, cleanText(subject)]);
    return row && dayOf(row);
  }

  async subjectsOf(hashes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ hash: string; subject: string }>(SUBJECTS, [hashes]);
    return new Map(rows.map(({ hash, subject }) => [hash, subject]));
  }

  async counts(scope: CountScope): Promise<{ headcounts: RegionHeadcount[]; counts: StatusCount[]; asOf: Date }> {
    const { sql, parameters } = countsQuery(scope);
    const rows = await this.database.query<{ region: string; status: StatusCount['status'] | null; count: number; asOf: Date }>(sql, parameters);
    const headcounts = rows.filter(({ status }) => status === null).map(({ region, count }) => ({ region, headcount: count }));
    const counts = rows.flatMap(({ region, status, count }) => (status === null ? [] : [{ region, status, count }]));
    return { headcounts, counts, asOf: rows[0]?.asOf ?? new Date() };
  }

  async arrangementsNamed(id: string): Promise<Arrangement[]> {
    const rows = await this.database.query<{ arrangement: Arrangement }>('SELECT arrangement FROM arrangements WHERE id = $1 ORDER BY seq', [cleanText(id)]);
    return rows.map(({ arrangement }) => arrangement);
  }

  async arrangements(scope: ReadScope, filter: Parameters<RemoteWorkReader['arrangements']>[1]): Promise<{ items: Arrangement[]; next?: string }> {
    const { subject, state, agency, policyId, from, to, page, limit } = filter;
    const query = new Conditions(scope);
    query.add('subject =', subject).add('state =', state).add('agency =', agency).add('policy_id =', policyId).add('last_day >=', from).add('first_day <=', to);
    const rows = await this.database.query<Numbered<{ arrangement: Arrangement }>>(`SELECT seq, arrangement FROM arrangements WHERE ${query.before(page)} ORDER BY seq DESC LIMIT ${query.value(limit + 1)}`, query.parameters);
    const { items, next } = pageOf(rows.map(({ seq, arrangement }) => ({ seq: BigInt(seq), arrangement })), limit);
    return { items: items.map(({ arrangement }) => arrangement), ...(next === undefined ? {} : { next }) };
  }

  async conflicts(scope: ReadScope, filter: Parameters<RemoteWorkReader['conflicts']>[1]): Promise<{ items: StoredConflict[]; next?: string }> {
    const { subject, kind, open, page, limit } = filter;
    const query = new Conditions(scope);
    query.add('subject =', subject).add('kind =', kind).add('(closed_at IS NULL) =', open);
    const rows = await this.database.query<Numbered<Omit<StoredConflict, 'open'>>>(`SELECT ${CONFLICT} FROM conflicts WHERE ${query.before(page)} ORDER BY seq DESC LIMIT ${query.value(limit + 1)}`, query.parameters);
    const found = rows.map((row) => ({ ...row, seq: BigInt(row.seq), open: row.closedAt === null }) satisfies Conflict & { seq: bigint });
    return pageOf(found, limit);
  }

  async policy(id: string): Promise<Policy | undefined> {
    const [row] = await this.database.query<{ policy: Policy }>('SELECT policy FROM policies WHERE id = $1', [cleanText(id)]);
    return row?.policy;
  }

  async policies(reader: Parameters<RemoteWorkReader['policies']>[0], { page, limit }: Parameters<RemoteWorkReader['policies']>[1]): Promise<{ items: Policy[]; next?: string }> {
    const before = page === undefined ? null : readPageToken(page);
    const [agency, names] = reader === 'all' ? [null, null] : [reader.agency, namesOf(reader)];
    const rows = await this.database.query<Numbered<{ policy: Policy }>>(POLICIES, [before, agency, names, limit + 1]);
    const { items, next } = pageOf(rows.map(({ seq, policy }) => ({ seq: BigInt(seq), policy })), limit);
    return { items: items.map(({ policy }) => policy), ...(next === undefined ? {} : { next }) };
  }

  async acknowledgements(policyId: string, agencies: readonly string[]): Promise<Map<string, Acknowledgement>> {
    const rows = await this.database.query<{ agency: string; acknowledgement: Acknowledgement }>('SELECT agency, acknowledgement FROM policy_acknowledgements WHERE policy_id = $1 AND agency = ANY($2::text[])', [cleanText(policyId), agencies]);
    return new Map(rows.map(({ agency, acknowledgement }) => [agency, acknowledgement]));
  }

  async flexworkCounts(agencies: readonly string[], date: string): Promise<Map<string, FlexworkCount[]>> {
    const rows = await this.database.query<FlexworkCount & { agency: string }>(FLEXWORK_COUNTS, [agencies, date]);
    const found = new Map<string, FlexworkCount[]>(agencies.map((agency) => [agency, []]));
    for (const { agency, ...count } of rows) found.get(agency)?.push(count);
    return found;
  }
}

/** What a list is narrowed by, with its parameters. */
class Conditions {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  constructor({ agencies, homeAgency }: ReadScope) {
    if (agencies !== 'all') this.conditions.push(`(agency = ANY(${this.value(agencies)}::text[]) OR home_agency = ${this.value(homeAgency)})`);
  }

  value(given: unknown): string {
    return `$${this.parameters.push(given)}`;
  }

  add(comparison: string, given: string | boolean | undefined): this {
    if (given !== undefined) this.conditions.push(`${comparison} ${this.value(typeof given === 'string' ? cleanText(given) : given)}`);
    return this;
  }

  /** Throws `BadPageToken`. */
  before(page: string | undefined): string {
    const from = page === undefined ? [] : [`seq < ${this.value(readPageToken(page))}`];
    return [...this.conditions, ...from].join(' AND ') || 'true';
  }
}

/** Every way in which a list of recipients can name an agency (as `isAddressed` reads them). */
function namesOf({ agency, regionCode }: { agency: string; regionCode?: string | undefined }): string[] {
  if (regionCode === undefined) return [agency];
  const regions = regionCode.split('.').map((_, i, parts) => `region:${parts.slice(0, i + 1).join('.')}.*`);
  return [agency, 'regions:*', `region:${regionCode}`, ...regions];
}

const CONFLICT = 'id, seq, kind, subject, agency, home_agency AS "homeAgency", detail, opened_at AS "openedAt", closed_at AS "closedAt"';

// A person's first number is the subject itself.
const SUBJECTS = `
  SELECT given.hash, coalesce(a.subject, e.subject) AS subject FROM unnest($1::text[]) AS given (hash)
    LEFT JOIN employee_aliases a USING (hash) LEFT JOIN employees e ON e.subject = given.hash
  WHERE coalesce(a.subject, e.subject) IS NOT NULL`;

const POLICIES = `
  SELECT seq, policy FROM policies
  WHERE ($1::bigint IS NULL OR seq < $1) AND ($2::text IS NULL OR publisher = $2 OR recipients && $3::text[])
  ORDER BY seq DESC LIMIT $4`;
