import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every app needs that keeps records of its own beside the log: its place in it, an outbox, the callers' keys. */
export class Effects1764050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of EFFECTS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE positions, outbox, idempotency_keys');
  }
}

const EFFECTS = [
  `CREATE TABLE positions (
    consumer text NOT NULL, partition integer NOT NULL, next bigint NOT NULL,
    CONSTRAINT positions_pk PRIMARY KEY (consumer, partition))`,
  'CREATE TABLE outbox (id bigserial NOT NULL, app text NOT NULL, event text NOT NULL, CONSTRAINT outbox_pk PRIMARY KEY (id))',
  'CREATE INDEX outbox_app_id ON outbox (app, id)',
  `CREATE TABLE idempotency_keys (
    app text NOT NULL, agency text NOT NULL, key text NOT NULL, request text NOT NULL, entity text NOT NULL, made_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_keys_pk PRIMARY KEY (app, agency, key))`,
  'CREATE INDEX idempotency_keys_made_at ON idempotency_keys (made_at)',
];
