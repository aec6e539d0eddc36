import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a lane was handed out when, and the lanes that are to go. */
export class Receiving1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of RECEIVING) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX rule_offsets_agency_version');
    await runner.query('DROP TABLE served, closed_lanes');
  }
}

const RECEIVING = [
  `CREATE TABLE served (
    agency text NOT NULL, subscription text NOT NULL, hour timestamptz NOT NULL, incarnation text NOT NULL, cursor text NOT NULL, next bigint NOT NULL,
    served_at timestamptz NOT NULL,
    CONSTRAINT served_pk PRIMARY KEY (agency, subscription, hour))`,
  `CREATE TABLE closed_lanes (
    agency text NOT NULL, subscription text NOT NULL, lane text NOT NULL, version integer NOT NULL,
    CONSTRAINT closed_lanes_pk PRIMARY KEY (agency, subscription))`,
  'CREATE INDEX rule_offsets_agency_version ON rule_offsets (agency, version, partition)',
];
