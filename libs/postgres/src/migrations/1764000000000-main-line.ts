import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registry, intake, routing, delivery: what the way from an agency's file to an inbox needs. */
export class MainLine1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...REGISTRY, ...INTAKE, ...ROUTING]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agencies, credentials, settings, batches, ledger, rejections, retry_jobs, rules, control_outbox, subscriptions, rule_offsets, backfills, cursors');
  }
}

const REGISTRY = [
  `CREATE TABLE agencies (
    id text NOT NULL, name text NOT NULL, kind text NOT NULL, region_code text, bkn_code text, time_zone text NOT NULL,
    CONSTRAINT agencies_pk PRIMARY KEY (id))`,
  `CREATE TABLE credentials (
    id text NOT NULL, agency text NOT NULL, secret_hash text NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz, revoked_at timestamptz,
    CONSTRAINT credentials_pk PRIMARY KEY (id))`,
  'CREATE INDEX credentials_agency ON credentials (agency)',
  'CREATE TABLE settings (name text NOT NULL, value text NOT NULL, CONSTRAINT settings_pk PRIMARY KEY (name))',
];

const INTAKE = [
  `CREATE TABLE batches (
    id text NOT NULL, seq bigserial NOT NULL, agency text NOT NULL, state text NOT NULL, kind text NOT NULL, content_type text NOT NULL, sha256 text,
    bytes bigint NOT NULL DEFAULT 0, accepted bigint NOT NULL DEFAULT 0, unchanged bigint NOT NULL DEFAULT 0, rejected bigint NOT NULL DEFAULT 0,
    last_record bigint NOT NULL DEFAULT -1, adapter_version text NOT NULL, opened_at timestamptz NOT NULL, closed_at timestamptz, problem jsonb,
    CONSTRAINT batches_pk PRIMARY KEY (id))`,
  'CREATE INDEX batches_agency_seq ON batches (agency, seq)',
  'CREATE INDEX batches_agency_sha256 ON batches (agency, sha256) WHERE sha256 IS NOT NULL',
  `CREATE TABLE ledger (
    agency text NOT NULL, key text NOT NULL, content_hash bytea NOT NULL, count integer NOT NULL, content text NOT NULL,
    CONSTRAINT ledger_pk PRIMARY KEY (agency, key))`,
  `CREATE TABLE rejections (
    id text NOT NULL, seq bigserial NOT NULL, agency text NOT NULL, batch text NOT NULL, index bigint NOT NULL DEFAULT 0, at jsonb, code text NOT NULL, pointer text NOT NULL,
    message text NOT NULL, message_id text NOT NULL, hint text NOT NULL, hint_id text NOT NULL, record_key text, kind text NOT NULL,
    content_type text NOT NULL, adapter_version text NOT NULL, raw_partition integer NOT NULL, raw_offset bigint NOT NULL, state text NOT NULL,
    closed_by text, attempts integer NOT NULL, created_at timestamptz NOT NULL,
    CONSTRAINT rejections_pk PRIMARY KEY (id))`,
  'CREATE INDEX rejections_agency_seq ON rejections (agency, seq)',
  'CREATE INDEX rejections_batch_seq ON rejections (batch, seq)',
  "CREATE INDEX rejections_open_keys ON rejections (agency, record_key) WHERE state = 'open' AND record_key IS NOT NULL",
  `CREATE TABLE retry_jobs (
    id text NOT NULL, agency text NOT NULL, state text NOT NULL, filter jsonb NOT NULL, total bigint NOT NULL DEFAULT 0, accepted bigint NOT NULL DEFAULT 0,
    refused bigint NOT NULL DEFAULT 0, created_at timestamptz NOT NULL, ended_at timestamptz,
    CONSTRAINT retry_jobs_pk PRIMARY KEY (id))`,
];

const ROUTING = [
  `CREATE TABLE rules (
    agency text NOT NULL, version integer NOT NULL, rules jsonb NOT NULL, proposed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT rules_pk PRIMARY KEY (agency, version))`,
  `CREATE TABLE control_outbox (
    id serial NOT NULL, agency text NOT NULL, version integer NOT NULL, appended_at timestamptz,
    CONSTRAINT control_outbox_pk PRIMARY KEY (id))`,
  'CREATE INDEX control_outbox_pending ON control_outbox (id) WHERE appended_at IS NULL',
  `CREATE TABLE subscriptions (
    agency text NOT NULL, name text NOT NULL, lane text NOT NULL, state text NOT NULL, created_at timestamptz NOT NULL,
    CONSTRAINT subscriptions_pk PRIMARY KEY (agency, name))`,
  `CREATE TABLE rule_offsets (
    partition integer NOT NULL, "offset" bigint NOT NULL, agency text NOT NULL, version integer NOT NULL, rules jsonb NOT NULL,
    CONSTRAINT rule_offsets_pk PRIMARY KEY (partition, "offset"))`,
  'CREATE INDEX rule_offsets_agency ON rule_offsets (partition, agency, "offset")',
  `CREATE TABLE backfills (
    agency text NOT NULL, subscription text NOT NULL, partition integer NOT NULL, lane text NOT NULL, next bigint NOT NULL, epoch integer NOT NULL,
    skipped bigint NOT NULL, reason text NOT NULL, rules jsonb NOT NULL, done boolean NOT NULL DEFAULT false,
    CONSTRAINT backfills_pk PRIMARY KEY (agency, subscription, partition))`,
  'CREATE INDEX backfills_open ON backfills (partition) WHERE NOT done',
  `CREATE TABLE cursors (
    agency text NOT NULL, subscription text NOT NULL, cursor text NOT NULL, next bigint NOT NULL, committed_at timestamptz NOT NULL,
    CONSTRAINT cursors_pk PRIMARY KEY (agency, subscription))`,
];
