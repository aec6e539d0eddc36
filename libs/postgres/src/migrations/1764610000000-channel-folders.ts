import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No two file channels of an agency write into one folder: of those that did, the first keeps it, the others get one of their own beside it. */
export class ChannelFolders1764610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APART);
    await runner.query(`CREATE UNIQUE INDEX channels_folder ON channels (agency, target) WHERE kind = 'file'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX channels_folder');
  }
}

const APART = `
  UPDATE channels c SET target = left(c.target || '-' || c.subscription, 62), revision = revision + 1
  FROM (SELECT agency, subscription, row_number() OVER (PARTITION BY agency, target ORDER BY created_at, subscription) AS place FROM channels WHERE kind = 'file') shared
  WHERE c.agency = shared.agency AND c.subscription = shared.subscription AND shared.place > 1`;
