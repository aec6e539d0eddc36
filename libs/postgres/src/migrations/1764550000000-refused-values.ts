import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a refused field held, masked. */
export class RefusedValues1764550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rejections ADD COLUMN value text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rejections DROP COLUMN value');
  }
}
