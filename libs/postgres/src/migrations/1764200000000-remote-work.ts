import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roster, flexible work, and where everybody works on each date, with what is counted of it. */
export class RemoteWork1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...ROSTER, ...FLEXWORK, ...DAYS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE employees, employee_facts, employee_aliases, conflicts, arrangements, leave_spells, policies, policy_acknowledgements,
      work_days, status_counts, headcounts, headcount_changes, from_home_counts, unit_headcount_changes`);
  }
}

const ROSTER = [
  `CREATE TABLE employees (
    subject text NOT NULL, partition integer NOT NULL, agency text NOT NULL, home_agency text NOT NULL, placements jsonb NOT NULL, claimed_through date, next_due timestamptz,
    CONSTRAINT employees_pk PRIMARY KEY (subject))`,
  'CREATE INDEX employees_due ON employees (partition, next_due) WHERE next_due IS NOT NULL',
  'CREATE INDEX employees_agency ON employees (agency)',
  'CREATE INDEX employees_home_agency ON employees (home_agency) WHERE home_agency <> agency',
  'CREATE TABLE employee_facts (subject text NOT NULL, said jsonb NOT NULL, CONSTRAINT employee_facts_pk PRIMARY KEY (subject))',
  'CREATE TABLE employee_aliases (hash text NOT NULL, subject text NOT NULL, CONSTRAINT employee_aliases_pk PRIMARY KEY (hash))',
  `CREATE TABLE conflicts (
    id text NOT NULL, seq bigserial NOT NULL, kind text NOT NULL, subject text NOT NULL, agency text NOT NULL, home_agency text NOT NULL, detail jsonb NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT now(), closed_at timestamptz,
    CONSTRAINT conflicts_pk PRIMARY KEY (id))`,
  'CREATE INDEX conflicts_subject ON conflicts (subject)',
  'CREATE INDEX conflicts_seq ON conflicts (seq)',
  'CREATE INDEX conflicts_agency_seq ON conflicts (agency, seq)',
  'CREATE INDEX conflicts_home_agency_seq ON conflicts (home_agency, seq) WHERE home_agency <> agency',
];

const FLEXWORK = [
  `CREATE TABLE arrangements (
    subject text NOT NULL, id text NOT NULL, seq bigserial NOT NULL, agency text NOT NULL, home_agency text NOT NULL, state text NOT NULL, first_day date NOT NULL, last_day date NOT NULL,
    policy_id text, arrangement jsonb NOT NULL,
    CONSTRAINT arrangements_pk PRIMARY KEY (subject, id))`,
  'CREATE INDEX arrangements_id ON arrangements (id)',
  'CREATE INDEX arrangements_seq ON arrangements (seq)',
  'CREATE INDEX arrangements_agency_seq ON arrangements (agency, seq)',
  'CREATE INDEX arrangements_home_agency_seq ON arrangements (home_agency, seq) WHERE home_agency <> agency',
  'CREATE INDEX arrangements_policy_seq ON arrangements (policy_id, seq) WHERE policy_id IS NOT NULL',
  'CREATE TABLE leave_spells (subject text NOT NULL, id text NOT NULL, leave jsonb NOT NULL, CONSTRAINT leave_spells_pk PRIMARY KEY (subject, id))',
  `CREATE TABLE policies (
    id text NOT NULL, seq bigserial NOT NULL, publisher text NOT NULL, recipients text[] NOT NULL, policy jsonb NOT NULL,
    CONSTRAINT policies_pk PRIMARY KEY (id))`,
  `CREATE TABLE policy_acknowledgements (
    policy_id text NOT NULL, agency text NOT NULL, acknowledgement jsonb NOT NULL, times integer NOT NULL DEFAULT 1,
    CONSTRAINT policy_acknowledgements_pk PRIMARY KEY (policy_id, agency))`,
];

// Counters are updated far more often than they grow: room in their pages keeps an update from touching the indexes.
const DAYS = [
  'CREATE TABLE work_days (local_date date NOT NULL, subject text NOT NULL, status text NOT NULL, claims jsonb NOT NULL, CONSTRAINT work_days_pk PRIMARY KEY (local_date, subject)) WITH (fillfactor = 85)',
  `CREATE TABLE status_counts (
    local_date date NOT NULL, province text NOT NULL, region text NOT NULL, agency text NOT NULL, status text NOT NULL, count integer NOT NULL,
    CONSTRAINT status_counts_pk PRIMARY KEY (local_date, province, region, agency, status)) WITH (fillfactor = 50)`,
  `CREATE TABLE headcounts (
    province text NOT NULL, region text NOT NULL, agency text NOT NULL, headcount integer NOT NULL,
    CONSTRAINT headcounts_pk PRIMARY KEY (province, region, agency)) WITH (fillfactor = 50)`,
  `CREATE TABLE headcount_changes (
    province text NOT NULL, region text NOT NULL, agency text NOT NULL, from_date date NOT NULL, change integer NOT NULL,
    CONSTRAINT headcount_changes_pk PRIMARY KEY (province, region, agency, from_date)) WITH (fillfactor = 50)`,
  'CREATE INDEX headcount_changes_from ON headcount_changes (from_date)',
  `CREATE TABLE from_home_counts (
    local_date date NOT NULL, agency text NOT NULL, unit text NOT NULL, service_kind text NOT NULL, measure text NOT NULL, count integer NOT NULL,
    CONSTRAINT from_home_counts_pk PRIMARY KEY (local_date, agency, unit, service_kind, measure)) WITH (fillfactor = 50)`,
  `CREATE TABLE unit_headcount_changes (
    agency text NOT NULL, unit text NOT NULL, service_kind text NOT NULL, from_date date NOT NULL, change integer NOT NULL,
    CONSTRAINT unit_headcount_changes_pk PRIMARY KEY (agency, unit, service_kind, from_date)) WITH (fillfactor = 50)`,
];
