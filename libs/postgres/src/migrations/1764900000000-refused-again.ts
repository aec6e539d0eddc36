import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a refused record without a key is known when it comes again; and open rejections are found without passing those that are closed. */
export class RefusedAgain1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX rejections_open');
    await runner.query('ALTER TABLE rejections DROP COLUMN record_hash');
  }
}

const UP = [
  'ALTER TABLE rejections ADD COLUMN record_hash text',
  "CREATE INDEX rejections_open_hashes ON rejections (agency, record_hash) WHERE state = 'open' AND record_hash IS NOT NULL",
  "CREATE INDEX rejections_open ON rejections (agency, seq) WHERE state = 'open'",
];
