import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Push channels, the dispatchers that share them, and what stands parked. */
export class Channels1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of CHANNELS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE channels, dispatchers, parkings, parked_events');
  }
}

const CHANNELS = [
  `CREATE TABLE channels (
    agency text NOT NULL, subscription text NOT NULL, kind text NOT NULL, target text NOT NULL, secret text, previous_secret text,
    previous_until timestamptz, state text NOT NULL DEFAULT 'active', reason text, status integer, failures integer NOT NULL DEFAULT 0,
    since timestamptz, next_try timestamptz, revision integer NOT NULL DEFAULT 0, owner text, epoch integer NOT NULL DEFAULT 0,
    lease_until timestamptz, created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT channels_pk PRIMARY KEY (agency, subscription))`,
  'CREATE TABLE dispatchers (id text NOT NULL, alive_until timestamptz NOT NULL, CONSTRAINT dispatchers_pk PRIMARY KEY (id))',
  `CREATE TABLE parkings (
    id text NOT NULL, seq bigserial NOT NULL, agency text NOT NULL, subscription text NOT NULL, subject text NOT NULL,
    state text NOT NULL DEFAULT 'parked', status integer NOT NULL, parked_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT parkings_pk PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX parkings_subject ON parkings (agency, subscription, subject)',
  'CREATE INDEX parkings_agency_seq ON parkings (agency, seq)',
  `CREATE TABLE parked_events (
    agency text NOT NULL, subscription text NOT NULL, "offset" bigint NOT NULL, subject text NOT NULL, event_id text NOT NULL, type text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT parked_events_pk PRIMARY KEY (agency, subscription, "offset"))`,
  'CREATE INDEX parked_events_subject ON parked_events (agency, subscription, subject, "offset")',
];
