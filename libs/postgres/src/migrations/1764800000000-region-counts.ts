import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads of everybody gets sums over all agencies, who reads of some finds these together. */
export class RegionCounts1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE region_status_counts');
    await runner.query('ALTER TABLE status_counts DROP CONSTRAINT status_counts_pk, ADD CONSTRAINT status_counts_pk PRIMARY KEY (local_date, province, region, agency, status)');
  }
}

const UP = [
  `CREATE TABLE region_status_counts (
    local_date date NOT NULL, province text NOT NULL, region text NOT NULL, status text NOT NULL, count integer NOT NULL,
    CONSTRAINT region_status_counts_pk PRIMARY KEY (local_date, province, region, status)) WITH (fillfactor = 50)`,
  `INSERT INTO region_status_counts (local_date, province, region, status, count)
    SELECT local_date, province, region, status, sum(count) FROM status_counts GROUP BY local_date, province, region, status`,
  'ALTER TABLE status_counts DROP CONSTRAINT status_counts_pk, ADD CONSTRAINT status_counts_pk PRIMARY KEY (local_date, agency, province, region, status)',
];
