import { ARRANGEMENT_CONFLICTS, REMOTE_WORK_SYSTEM, type Alias, type Conflict, type Day, type PlacedPerson, type RemoteWorkChanges } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import { putInOutbox } from '../../outbox.ts';
import { cleanJson } from '../clean-text.ts';
import { addCounts } from './add-counts.ts';

/** Writes it all, counters last: they are what other partitions wait for. Returns the aliases that point to somebody else already. */
export async function saveChanges(manager: EntityManager, partition: number, changes: RemoteWorkChanges): Promise<Alias[]> {
  const put = async (sql: string, rows: readonly unknown[]) => {
    if (rows.length > 0) await manager.query(sql, [cleanJson(rows)]);
  };
  await put(PUT_PEOPLE, changes.people.map((placed) => personRow(placed, partition)));
  await put(PUT_FACTS, changes.said);
  const taken = await putAliases(manager, changes.aliases);
  await put(PUT_ARRANGEMENTS, changes.arrangements.map((arrangement) => ({ arrangement })));
  await put(PUT_LEAVES, changes.leaves.map((leave) => ({ leave })));
  await putConflicts(manager, changes.conflicts);
  await put(PUT_POLICIES, changes.policies.map((policy) => ({ policy })));
  await put(PUT_ACKNOWLEDGEMENTS, changes.acknowledgements.map((acknowledgement) => ({ acknowledgement })));
  await putDays(manager, changes.days);
  await putInOutbox(manager, REMOTE_WORK_SYSTEM, changes.events);
  await addCounts(manager, changes.counts);
  return taken;
}

function personRow({ person, agency, homeAgency }: PlacedPerson, partition: number): Record<string, unknown> {
  const { subject, placements, claimedThrough = null, nextDue = null } = person;
  return { subject, partition, agency, home_agency: homeAgency, placements, claimed_through: claimedThrough, next_due: nextDue };
}

async function putAliases(manager: EntityManager, aliases: readonly Alias[]): Promise<Alias[]> {
  if (aliases.length === 0) return [];
  // In one order for everybody: two people of different partitions can claim the same number.
  const sorted = aliases.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  const [hashes, subjects] = [sorted.map(({ hash }) => hash), sorted.map(({ subject }) => subject)];
  await manager.query('INSERT INTO employee_aliases (hash, subject) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (hash) DO NOTHING', [hashes, subjects]);
  return manager.query<Alias[]>('SELECT given.hash, given.subject FROM unnest($1::text[], $2::text[]) AS given (hash, subject) JOIN employee_aliases known USING (hash) WHERE known.subject <> given.subject', [hashes, subjects]);
}

async function putConflicts(manager: EntityManager, { facts, arrangements, found }: RemoteWorkChanges['conflicts']): Promise<void> {
  const standing = found.filter(({ open }) => open).map(({ id }) => id);
  for (const [subjects, kinds] of [[facts, ['facts-differ']], [arrangements, ARRANGEMENT_CONFLICTS]] as const) {
    if (subjects.length > 0) await manager.query('UPDATE conflicts SET closed_at = now() WHERE subject = ANY($1::text[]) AND kind = ANY($2::text[]) AND closed_at IS NULL AND NOT id = ANY($3::text[])', [subjects, kinds, standing]);
  }
  const rows = [...new Map(found.map((conflict): [string, Conflict] => [conflict.id, conflict])).values()];
  if (rows.length > 0) await manager.query(PUT_CONFLICTS, [cleanJson(rows.map(({ homeAgency, ...row }) => ({ ...row, home_agency: homeAgency })))]);
}

async function putDays(manager: EntityManager, days: readonly Day[]): Promise<void> {
  const [said, empty] = [days.filter(({ status }) => status !== undefined), days.filter(({ status }) => status === undefined)];
  if (said.length > 0) {
    const sorted = said.toSorted((one, other) => (one.date === other.date ? (one.subject < other.subject ? -1 : 1) : one.date < other.date ? -1 : 1));
    await manager.query(PUT_DAYS, [sorted.map(({ date }) => date), sorted.map(({ subject }) => subject), sorted.map(({ status }) => status), sorted.map(({ claims }) => cleanJson(claims))]);
  }
  if (empty.length > 0) await manager.query('DELETE FROM work_days d USING unnest($1::date[], $2::text[]) AS gone (date, subject) WHERE d.local_date = gone.date AND d.subject = gone.subject', [empty.map(({ date }) => date), empty.map(({ subject }) => subject)]);
}

const PUT_PEOPLE = `
  INSERT INTO employees (subject, partition, agency, home_agency, placements, claimed_through, next_due)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (subject text, partition integer, agency text, home_agency text, placements jsonb, claimed_through date, next_due timestamptz)
  ON CONFLICT (subject) DO UPDATE SET agency = excluded.agency, home_agency = excluded.home_agency, placements = excluded.placements,
    claimed_through = excluded.claimed_through, next_due = excluded.next_due`;

const PUT_FACTS = `
  INSERT INTO employee_facts (subject, said) SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (subject text, said jsonb)
  ON CONFLICT (subject) DO UPDATE SET said = excluded.said`;

const PUT_ARRANGEMENTS = `
  INSERT INTO arrangements (id, subject, agency, home_agency, state, first_day, last_day, policy_id, arrangement)
  SELECT a ->> 'id', a ->> 'subject', a ->> 'agency', coalesce(a ->> 'homeAgency', a ->> 'agency'), a ->> 'state', (a ->> 'startDate')::date, (a ->> 'lastDay')::date, a ->> 'policyId', a
  FROM jsonb_to_recordset($1::jsonb) AS given (arrangement jsonb), LATERAL (SELECT arrangement) AS one (a)
  ON CONFLICT (subject, id) DO UPDATE SET state = excluded.state, first_day = excluded.first_day, last_day = excluded.last_day, policy_id = excluded.policy_id, arrangement = excluded.arrangement`;

const PUT_LEAVES = `
  INSERT INTO leave_spells (subject, id, leave) SELECT leave ->> 'subject', leave ->> 'id', leave FROM jsonb_to_recordset($1::jsonb) AS given (leave jsonb)
  ON CONFLICT (subject, id) DO UPDATE SET leave = excluded.leave`;

// One that stands again is open again; one that is only for the record is closed from its beginning.
const PUT_CONFLICTS = `
  INSERT INTO conflicts AS old (id, kind, subject, agency, home_agency, detail, closed_at)
  SELECT id, kind, subject, agency, home_agency, detail, CASE WHEN open THEN NULL ELSE now() END
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, kind text, subject text, agency text, home_agency text, detail jsonb, open boolean)
  ON CONFLICT (id) DO UPDATE SET agency = excluded.agency, home_agency = excluded.home_agency, detail = excluded.detail,
    opened_at = CASE WHEN old.closed_at IS NOT NULL AND excluded.closed_at IS NULL THEN now() ELSE old.opened_at END,
    closed_at = CASE WHEN excluded.closed_at IS NULL THEN NULL ELSE coalesce(old.closed_at, excluded.closed_at) END`;

const PUT_POLICIES = `
  INSERT INTO policies (id, publisher, recipients, policy) SELECT policy ->> 'id', policy ->> 'publisher', string_to_array(policy ->> 'recipients', ','), policy
  FROM jsonb_to_recordset($1::jsonb) AS given (policy jsonb)
  ON CONFLICT (id) DO UPDATE SET recipients = excluded.recipients, policy = excluded.policy`;

const PUT_ACKNOWLEDGEMENTS = `
  INSERT INTO policy_acknowledgements AS old (policy_id, agency, acknowledgement) SELECT acknowledgement ->> 'policyId', acknowledgement ->> 'agency', acknowledgement
  FROM jsonb_to_recordset($1::jsonb) AS given (acknowledgement jsonb)
  ON CONFLICT (policy_id, agency) DO UPDATE SET acknowledgement = excluded.acknowledgement, times = old.times + 1`;

const PUT_DAYS = `
  INSERT INTO work_days (local_date, subject, status, claims) SELECT * FROM unnest($1::date[], $2::text[], $3::text[], $4::jsonb[])
  ON CONFLICT (local_date, subject) DO UPDATE SET status = excluded.status, claims = excluded.claims`;
