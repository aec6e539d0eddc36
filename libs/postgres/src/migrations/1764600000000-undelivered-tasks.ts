import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that a push channel has passed without delivering them: their recipients have not received them. */
export class UndeliveredTasks1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE undelivered_tasks (
      agency text NOT NULL, subscription text NOT NULL, "offset" bigint NOT NULL, task_id text NOT NULL,
      CONSTRAINT undelivered_tasks_pk PRIMARY KEY (agency, subscription, "offset"))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE undelivered_tasks');
  }
}
