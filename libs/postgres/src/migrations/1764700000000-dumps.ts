import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What feeds warn of, and the rows that their dumps hold. */
export class Dumps1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DUMPS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed_keys');
    await runner.query('ALTER TABLE feeds DROP COLUMN alarm, DROP COLUMN raised_at, DROP COLUMN dump');
  }
}

const DUMPS = [
  'ALTER TABLE feeds ADD COLUMN alarm jsonb, ADD COLUMN raised_at timestamptz, ADD COLUMN dump integer NOT NULL DEFAULT 0',
  `CREATE TABLE feed_keys (
    agency text NOT NULL, feed text NOT NULL, key text NOT NULL, dump integer NOT NULL, accepted boolean NOT NULL DEFAULT false, vanished_at timestamptz,
    seq bigserial NOT NULL,
    CONSTRAINT feed_keys_pk PRIMARY KEY (agency, feed, key))`,
  'CREATE INDEX feed_keys_vanished ON feed_keys (agency, feed, seq) WHERE vanished_at IS NOT NULL',
  'CREATE INDEX feed_keys_new ON feed_keys (agency, feed) WHERE NOT accepted',
];
