import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks, who takes part in them, what was done, attachments, and what the log tells of leaves. */
export class Tasks1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TASKS, ...ATTACHMENTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tasks, task_parties, task_entries, receipt_looks, leaves, attachments, attachment_pieces, attachment_readers');
  }
}

const TASKS = [
  `CREATE TABLE tasks (
    id text NOT NULL, seq bigserial NOT NULL, form text NOT NULL, task jsonb NOT NULL, reporter text, system text, parent_id text, assigner text NOT NULL,
    assignee text, region text, state text, kind text NOT NULL, letter_no text, due_at timestamptz, received boolean NOT NULL, accepted boolean NOT NULL,
    done boolean NOT NULL, ended boolean NOT NULL, overdue boolean NOT NULL, awaits_receipt boolean NOT NULL, log_partition integer, log_offset bigint,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT tasks_pk PRIMARY KEY (id))`,
  'CREATE INDEX tasks_parent_seq ON tasks (parent_id, seq) WHERE parent_id IS NOT NULL',
  'CREATE INDEX tasks_letter_no ON tasks (letter_no, seq) WHERE letter_no IS NOT NULL',
  'CREATE INDEX tasks_due ON tasks (due_at) WHERE due_at IS NOT NULL',
  'CREATE INDEX tasks_unreceived ON tasks (assignee) WHERE awaits_receipt AND log_offset IS NOT NULL',
  `CREATE TABLE task_parties (
    agency text NOT NULL, seq bigint NOT NULL, task_id text NOT NULL, role text NOT NULL,
    CONSTRAINT task_parties_pk PRIMARY KEY (agency, seq))`,
  `CREATE TABLE task_entries (
    task_id text NOT NULL, revision integer NOT NULL, ordinal integer NOT NULL, fact jsonb NOT NULL,
    CONSTRAINT task_entries_pk PRIMARY KEY (task_id, revision, ordinal))`,
  'CREATE TABLE receipt_looks (agency text NOT NULL, cursors jsonb NOT NULL, CONSTRAINT receipt_looks_pk PRIMARY KEY (agency))',
  `CREATE TABLE leaves (
    employee_id text NOT NULL, leave_id text NOT NULL, start_date date NOT NULL, end_date date,
    CONSTRAINT leaves_pk PRIMARY KEY (employee_id, leave_id))`,
];

const ATTACHMENTS = [
  `CREATE TABLE attachments (
    sha256 text NOT NULL, size integer NOT NULL, media_type text NOT NULL, added_at timestamptz NOT NULL DEFAULT now(), used boolean NOT NULL DEFAULT false,
    CONSTRAINT attachments_pk PRIMARY KEY (sha256))`,
  'CREATE INDEX attachments_unused ON attachments (added_at) WHERE NOT used',
  `CREATE TABLE attachment_pieces (
    sha256 text NOT NULL, place integer NOT NULL, bytes bytea NOT NULL,
    CONSTRAINT attachment_pieces_pk PRIMARY KEY (sha256, place))`,
  `CREATE TABLE attachment_readers (
    sha256 text NOT NULL, agency text NOT NULL,
    CONSTRAINT attachment_readers_pk PRIMARY KEY (sha256, agency))`,
];
