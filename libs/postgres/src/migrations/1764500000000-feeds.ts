import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The feeds of agencies: which connector runs each, how it stands, how far it has got, and which batches it brought. */
export class Feeds1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of FEEDS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feeds, feed_watermarks');
    await runner.query('DROP INDEX batches_agency_feed_seq');
    await runner.query('ALTER TABLE batches DROP COLUMN feed');
  }
}

const FEEDS = [
  `CREATE TABLE feeds (
    agency text NOT NULL, feed text NOT NULL, kind text NOT NULL, failures integer NOT NULL DEFAULT 0, trouble jsonb, succeeded_at timestamptz,
    next_run timestamptz, owner text, epoch integer NOT NULL DEFAULT 0, lease_until timestamptz,
    CONSTRAINT feeds_pk PRIMARY KEY (agency, feed))`,
  `CREATE TABLE feed_watermarks (
    agency text NOT NULL, feed text NOT NULL, position jsonb NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT feed_watermarks_pk PRIMARY KEY (agency, feed))`,
  'ALTER TABLE batches ADD COLUMN feed text',
  'CREATE INDEX batches_agency_feed_seq ON batches (agency, feed, seq) WHERE feed IS NOT NULL',
];
